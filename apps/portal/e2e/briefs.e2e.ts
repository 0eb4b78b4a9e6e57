import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, unique } from "./support/acts.ts";
import { type Look, looks, platform, type Visitor, withBrowser } from "./support/browser.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();
const dark: Look = { width: 1440, height: 900, theme: "dark" };
const phone: Look = { width: 390, height: 844, theme: "light" };

async function person(name: string, look?: Look): Promise<Visitor> {
  const visitor = await open(look);
  await visitor.signIn(name);
  return visitor;
}

const dialogOf = (visitor: Visitor): Locator => visitor.page.getByRole("dialog");
const send = (visitor: Visitor, label: string) => dialogOf(visitor).getByRole("button", { name: label, exact: true }).click();
const fill = (visitor: Visitor, label: string, text: string) => dialogOf(visitor).getByRole("textbox", { name: label }).fill(text);

/** The liaison writes a brief of one claim and one argument; answers its path. */
async function write(desmond: Visitor, title: string): Promise<string> {
  const { page } = desmond;
  await desmond.goto("/briefs");
  await page.getByRole("button", { name: "Begin a brief" }).click();
  await fill(desmond, "Session", "2022");
  await fill(desmond, "Title", title);
  await expectSound(desmond, "beginning a brief");
  await send(desmond, "Begin");
  await toast(page, "Brief begun").waitFor();
  await page.getByRole("link", { name: title }).click();
  await page.getByRole("heading", { level: 1, name: title }).waitFor();

  await page.getByRole("button", { name: "Add a line" }).click();
  await choose(dialogOf(desmond), "Claim or ask", /^Over 10 years, ECS increased by 13%/);
  await expectSound(desmond, "choosing a claim");
  await send(desmond, "Keep the line");
  await page.getByRole("article").getByText("Over 10 years", { exact: false }).waitFor();

  await page.getByRole("button", { name: "Add a line" }).click();
  await choose(dialogOf(desmond), "What it is", "Argument");
  await fill(desmond, "Words", "Most districts wait for 40 seats.");
  await fill(desmond, "Who wrote it", "The liaison");
  await send(desmond, "Keep the line");
  await dialogOf(desmond).getByText("An argument is words only. Take out “Most”", { exact: false }).first().waitFor();
  await expectSound(desmond, "an argument with a number");
  await fill(desmond, "Words", "Families need schools they can count on.");
  await send(desmond, "Keep the line");
  await page.getByRole("article").getByText("Families need schools they can count on.").waitFor();
  return new URL(page.url()).pathname;
}

describe("a brief", () => {
  it("is built from claims, refuses a typed number, is reviewed, released, and public", async () => {
    const desmond = await person("Desmond Akintola");
    const title = unique("Magnet grants fall behind").replaceAll(/\d/g, "x");
    const path = await write(desmond, title);
    const { page } = desmond;

    await page.getByRole("button", { name: "13%", exact: true }).click();
    await page.getByText("Growth of ECS per enrolled student, FY2012 to FY2022", { exact: false }).first().waitFor();
    await expectSound(desmond, "a number with its figures");
    await page.getByRole("button", { name: "Send for review" }).click();
    await send(desmond, "Send");
    await dialogOf(desmond).getByText("The check still finds something.", { exact: false }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /^Mark as/ }).click();
    await page.getByRole("menuitem", { name: "the years of the growth" }).click();
    await page.getByText("The check finds nothing: every number is bound.").waitFor();
    await page.getByRole("button", { name: "Send for review" }).click();
    await expectSound(desmond, "sending for review");
    await send(desmond, "Send");
    await toast(page, "Sent for review").waitFor();

    const adela = await person("Adela Fairweather", dark);
    await adela.goto(path);
    await adela.page.getByRole("button", { name: "I have reviewed it" }).click();
    await expectSound(adela, "reviewing a brief");
    await send(adela, "I have reviewed it");
    await toast(adela.page, "Review recorded").waitFor();
    expect(await adela.page.getByRole("button", { name: "Release", exact: true }).count()).toBe(0);

    const stranger = await open(phone);
    await stranger.goto(`${path}/1`);
    await stranger.page.getByText("There is no such release").waitFor();
    await desmond.goto(path);
    await page.getByRole("button", { name: "Release", exact: true }).click();
    await dialogOf(desmond).getByText("They are public from now on, and stay.", { exact: false }).waitFor();
    await expectSound(desmond, "releasing a brief");
    await send(desmond, "Release");
    await toast(page, "Released").waitFor();

    await stranger.goto(`${path}/1`);
    await stranger.page.getByRole("heading", { level: 1, name: title }).waitFor();
    await stranger.page.getByText("Adopted by CREC.", { exact: false }).waitFor();
    await expectSound(stranger, "a release as a stranger reads it on a phone");
    const file = await stranger.page.request.get(`${platform.url}/brief-files/${path.split("/").at(-1)}-v1.pdf`);
    expect(file.status()).toBe(200);
    expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
    expect([...desmond.complaints, ...adela.complaints, ...stranger.complaints]).toEqual([]);
  });

  it("can be read in every look, by the liaison, an Executive Director and a stranger", async () => {
    for (const look of looks) {
      const where = `at ${look.width} px, ${look.theme}`;
      const stranger = await open(look);
      await stranger.goto("/briefs/B-1/1");
      await stranger.page.getByText("2022 RESC Legislative Priorities").first().waitFor();
      await expectSound(stranger, `the release of the first brief ${where}`);
      const desmond = await person("Desmond Akintola", look);
      await desmond.goto("/briefs");
      await expectSound(desmond, `briefs ${where}`);
      await desmond.page.getByRole("link", { name: "2022 RESC Legislative Priorities" }).click();
      await desmond.page.getByRole("button", { name: "13%", exact: true }).click();
      await desmond.page.getByText("Growth of ECS per enrolled student, FY2012 to FY2022", { exact: false }).first().waitFor();
      await expectSound(desmond, `the first brief of the liaison ${where}`);
      if (look.width > 1000 && look.theme === "light") await pictureOf(desmond, "advocacy-brief", false);
      const adela = await person("Adela Fairweather", look);
      await adela.goto("/briefs/B-1");
      await expectSound(adela, `the first brief of an Executive Director ${where}`);
      expect([...stranger.complaints, ...desmond.complaints, ...adela.complaints]).toEqual([]);
    }
  });
});
