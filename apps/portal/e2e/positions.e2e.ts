import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectSound, takeRareAct, toast, unique } from "./support/acts.ts";
import { type Look, looks, platform, type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();
const dark: Look = { width: 1440, height: 900, theme: "dark" };
const phone: Look = { width: 390, height: 844, theme: "light" };
const directors = ["Imani Whitlock", "Marguerite Oyelaran", "Adela Fairweather", "Gideon Marlowe", "Cordelia Nakagawa", "Beatrix Solano"];

async function person(name: string, look?: Look): Promise<Visitor> {
  const visitor = await open(look);
  await visitor.signIn(name);
  return visitor;
}

const dialogOf = (visitor: Visitor): Locator => visitor.page.getByRole("dialog");
const send = (visitor: Visitor, label: string) => dialogOf(visitor).getByRole("button", { name: label, exact: true }).click();
const fill = (visitor: Visitor, label: string | RegExp, text: string) => dialogOf(visitor).getByRole("textbox", { name: label }).fill(text);
const text = "The six RESCs ask that the grant stays as it is while the school year runs.";

/** CREC's Executive Director proposes a position; answers its path. */
async function propose(title: string): Promise<string> {
  const adela = await person("Adela Fairweather");
  await adela.goto("/positions");
  await adela.page.getByRole("button", { name: "Propose a position" }).click();
  await send(adela, "Propose");
  await dialogOf(adela).getByRole("link", { name: "Write a title" }).waitFor();
  await expectSound(adela, "a proposal without a title");
  await fill(adela, "What happened", "A cut is under discussion.");
  await fill(adela, "Title", title);
  await fill(adela, "Text", "We should say something.");
  await send(adela, "Propose");
  await toast(adela.page, "Position proposed").waitFor();
  await adela.page.getByRole("heading", { level: 1, name: title }).waitFor();
  await adela.page.getByText("This text is not a position of the Alliance.").waitFor();
  expect(adela.complaints).toEqual([]);
  return new URL(adela.page.url()).pathname;
}

/** The Coordinator drafts it and calls the six. */
async function callTheSix(marisol: Visitor, path: string): Promise<void> {
  await marisol.goto(path);
  await marisol.page.getByRole("button", { name: "Write the draft" }).click();
  await fill(marisol, "Text", text);
  await expectSound(marisol, "writing a draft");
  await send(marisol, "Keep the draft");
  await toast(marisol.page, "Draft kept").waitFor();
  await takeRareAct(marisol.page, /Call for commitment/);
  await fill(marisol, "Answers until", "tomorrow");
  await send(marisol, "Call the six");
  await dialogOf(marisol).getByRole("link", { name: "Write it as 01/14/2027 10:00" }).waitFor();
  await expectSound(marisol, "calling without a time that is one");
  await fill(marisol, "Answers until", "");
  await send(marisol, "Call the six");
  await toast(marisol.page, "The six are called").waitFor();
  await marisol.page.getByText("Not stated").first().waitFor();
}

/** An Executive Director finds it at home and commits; what follows is said before. */
async function commit(name: string, title: string, look?: Look): Promise<void> {
  const director = await person(name, look);
  await director.goto("/");
  await director.page.getByRole("main").getByText(title).first().waitFor();
  await director.page.goto(`${platform.url}/positions`);
  await director.page.getByRole("link", { name: title }).click();
  await director.page.getByRole("button", { name: "Answer", exact: true }).click();
  await dialogOf(director).getByRole("radio", { name: "Commit" }).check();
  await dialogOf(director).getByText("Your RESC commits itself to adhere to this text.").waitFor();
  if (look) await expectSound(director, "answering");
  await send(director, "Answer");
  await toast(director.page, "Answer recorded").waitFor();
  await director.page.getByRole("button", { name: "Answer", exact: true }).waitFor({ state: "detached" });
  expect(director.complaints).toEqual([]);
}

describe("a common position", () => {
  it("is the Alliance's once all six have committed, and public from its release", async () => {
    const title = unique("Keep the grant through the year");
    const path = await propose(title);
    const marisol = await person("Marisol Greenwood", dark);
    await callTheSix(marisol, path);
    const stranger = await open(phone);
    await stranger.goto(path);
    await stranger.page.getByRole("heading", { level: 1, name: "Positions" }).waitFor();
    await stranger.page.getByText("There is no such position").waitFor();

    await commit(directors[0] ?? "", title, phone);
    for (const name of directors.slice(1)) await commit(name, title);

    await marisol.goto(path);
    await marisol.page.getByText("Adopted, not released").waitFor();
    expect(await marisol.page.getByText("Committed", { exact: true }).count()).toBe(6);
    await marisol.page.getByRole("button", { name: "Release", exact: true }).click();
    await dialogOf(marisol).getByText("in force and public").waitFor();
    await expectSound(marisol, "releasing");
    await send(marisol, "Release");
    await toast(marisol.page, "Recorded").waitFor();

    await stranger.goto("/positions");
    await stranger.page.getByRole("link", { name: title }).click();
    await stranger.page.getByText("A position of the RESC Alliance: all six members have committed to this text.").waitFor();
    await stranger.page.getByText(text).waitFor();
    await expectSound(stranger, "a position as a stranger reads it on a phone");
    expect(await stranger.page.getByText("Committed", { exact: true }).count()).toBe(0);

    await takeRareAct(marisol.page, /Amend/);
    await fill(marisol, "Reason", "The budget changed.");
    await send(marisol, "Begin the next version");
    await toast(marisol.page, "Next version begun").waitFor();
    await marisol.page.getByRole("button", { name: "Write the draft" }).click();
    await fill(marisol, "Text", text.replace("as it is", "whole"));
    await send(marisol, "Keep the draft");
    await marisol.page.getByRole("heading", { name: "What changed since version 1" }).waitFor();
    await expectSound(marisol, "two versions and their differences");
    await stranger.goto(path);
    await stranger.page.getByText(text).waitFor();
    expect([...marisol.complaints, ...stranger.complaints]).toEqual([]);
  });

  it("can be read in every look, by staff and by strangers", async () => {
    for (const look of looks) {
      const stranger = await open(look);
      const marisol = await person("Marisol Greenwood", look);
      for (const [visitor, who] of [
        [stranger, "a stranger"],
        [marisol, "the Coordinator"],
      ] as const) {
        await visitor.goto("/positions");
        await expectSound(visitor, `positions of ${who} at ${look.width} px, ${look.theme}`);
        await visitor.page.getByRole("link", { name: /^Demonstration: no mid-year cut/ }).click();
        await visitor.page.getByText("Demonstration text.", { exact: false }).first().waitFor();
        await expectSound(visitor, `a position of ${who} at ${look.width} px, ${look.theme}`);
        expect(visitor.complaints).toEqual([]);
      }
      await marisol.goto("/positions");
      await marisol.page.getByRole("link", { name: /^Demonstration: one answer/ }).click();
      await marisol.page.getByText("Not stated").first().waitFor();
      await expectSound(marisol, `a text out for commitment at ${look.width} px, ${look.theme}`);
    }
  });
});
