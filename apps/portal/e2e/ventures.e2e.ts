import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, expectSound, takeRareAct, toast, unique } from "./support/acts.ts";
import { type Look, looks, platform, type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();
const dark: Look = { width: 1440, height: 900, theme: "dark" };
const phone: Look = { width: 390, height: 844, theme: "light" };
const darkPhone: Look = { width: 390, height: 844, theme: "dark" };

/** Somebody signed in, with the look in which they work. */
async function person(name: string, look?: Look): Promise<Visitor> {
  const visitor = await open(look);
  await visitor.signIn(name);
  return visitor;
}

const dialogOf = (visitor: Visitor): Locator => visitor.page.getByRole("dialog");
const send = (visitor: Visitor, label: string) => dialogOf(visitor).getByRole("button", { name: label, exact: true }).click();
const fill = (visitor: Visitor, label: string, text: string) => dialogOf(visitor).getByRole("textbox", { name: label }).fill(text);

/** CREC's Executive Director proposes a venture that Dana leads; answers its path. */
async function propose(title: string): Promise<string> {
  const adela = await person("Adela Fairweather");
  await adela.goto("/ventures");
  await adela.page.getByRole("button", { name: "Propose a venture" }).click();
  await send(adela, "Propose");
  await dialogOf(adela).getByRole("link", { name: "Write a title" }).waitFor();
  await expectSound(adela, "a venture without a title");
  await fill(adela, "Title", title);
  await fill(adela, "What it is for", "One tool that shows small districts their own figures.");
  await dialogOf(adela).getByRole("combobox", { name: "Venture lead" }).fill("Dana");
  await adela.page.getByRole("option", { name: /Dana Rivermont/ }).click();
  await dialogOf(adela).getByRole("button", { name: "Add a line" }).click();
  await fill(adela, "For what", "A developer");
  await fill(adela, "Dollars", "$12,000");
  await expectSound(adela, "a venture with a need");
  await send(adela, "Propose");
  await toast(adela.page, "Venture proposed").waitFor();
  await adela.page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(adela.complaints).toEqual([]);
  return new URL(adela.page.url()).pathname;
}

/** Dana opens it and sets a rate. */
async function openIt(dana: Visitor, path: string): Promise<void> {
  await dana.goto(path);
  await dana.page.getByRole("button", { name: "Open for contributions" }).click();
  await expectSound(dana, "opening a venture");
  await send(dana, "Open");
  await toast(dana.page, "Opened").waitFor();
  await takeRareAct(dana.page, /Set a rate/);
  await fill(dana, "Category of staff", "Coach");
  await fill(dana, "Rate per hour", "60.00");
  await expectSound(dana, "setting a rate");
  await send(dana, "Set the rate");
  await toast(dana.page, "Rate set").waitFor();
}

/** LEARN's Executive Director joins and pledges hours. */
async function pledge(beatrix: Visitor, path: string): Promise<void> {
  await beatrix.goto(path);
  await beatrix.page.getByRole("button", { name: "Join" }).click();
  await send(beatrix, "Join");
  await toast(beatrix.page, "Your RESC takes part").waitFor();
  await beatrix.page.getByRole("button", { name: "Pledge", exact: true }).click();
  await choose(dialogOf(beatrix), "Kind", "In kind");
  await fill(beatrix, "What you give", "Coaching of the pilot districts");
  await choose(dialogOf(beatrix), "Category of staff", "Coach");
  await expectSound(beatrix, "pledging hours");
  await send(beatrix, "Pledge");
  await dialogOf(beatrix).getByRole("link", { name: "Write hours in quarters, such as 12.25" }).waitFor();
  await fill(beatrix, "Hours", "10");
  await send(beatrix, "Pledge");
  await toast(beatrix.page, "Pledged").waitFor();
}

/** Opens the newest contribution of the page. */
async function openContribution({ page }: Visitor): Promise<void> {
  await page
    .getByRole("button", { name: /^Open C-/ })
    .first()
    .click();
  await page.getByRole("heading", { name: /^C-\d+: / }).waitFor();
}

describe("a common venture", () => {
  it("goes from the proposal to a confirmed contribution, and a mistake is taken back in sight of all", async () => {
    const title = unique("Small district tool");
    const path = await propose(title);
    const dana = await person("Dana Rivermont", dark);
    await openIt(dana, path);
    const beatrix = await person("Beatrix Solano", phone);
    await pledge(beatrix, path);

    await dana.goto(path);
    await openContribution(dana);
    await dana.page.getByRole("button", { name: "Agree and accept" }).click();
    await expectSound(dana, "accepting a pledge");
    await send(dana, "Accept");
    await toast(dana.page, "Accepted").waitFor();

    await beatrix.goto(path);
    await openContribution(beatrix);
    await beatrix.page.getByRole("button", { name: "Record what was given" }).click();
    await fill(beatrix, "Hours", "4");
    await fill(beatrix, "Evidence", "Signed time sheet of the week");
    await expectSound(beatrix, "recording what was given");
    await send(beatrix, "Record");
    await toast(beatrix.page, "Recorded; it waits for confirmation").waitFor();
    expect(await beatrix.page.getByRole("button", { name: /^Confirm/ }).count()).toBe(0);

    await dana.goto(path);
    await openContribution(dana);
    await dana.page.getByRole("button", { name: /^Confirm: 4 hours/ }).click();
    await expectSound(dana, "confirming what was given");
    await send(dana, "Confirm");
    await toast(dana.page, "Confirmed").waitFor();
    await dana.page.getByText("Partly given").first().waitFor();
    await dana.page.getByRole("button", { name: /^Take back the confirmation of 4 hours/ }).click();
    await fill(dana, "Reason", "The time sheet is of another venture.");
    await expectSound(dana, "taking a confirmation back");
    await send(dana, "Take back");
    await toast(dana.page, "Confirmation taken back").waitFor();
    await dana.page.getByText("taken back later").waitFor();
    await dana.page.getByText("“The time sheet is of another venture.”").first().waitFor();
    await expectSound(dana, "a ledger with a reversal");

    await beatrix.goto(path);
    await openContribution(beatrix);
    await beatrix.page.getByRole("button", { name: "Reduce", exact: true }).click();
    await fill(beatrix, "Comes down to, in hours", "6");
    await fill(beatrix, "Reason", "One coach left.");
    await expectSound(beatrix, "reducing a pledge");
    await send(beatrix, "Reduce");
    await toast(beatrix.page, "Reduced").waitFor();
    await expectSound(beatrix, "a reduced contribution on a phone");
    const file = await beatrix.page.request.get(`${platform.url}/lists/contributions.csv?giver=LEARN&kind=IN_KIND`);
    const row = (await file.text()).split("\n").find((line) => line.includes(title));
    expect(row).toContain(",360.00,0.00,REDUCED,Reduced,");
    expect([...dana.complaints, ...beatrix.complaints]).toEqual([]);
  });

  it("is changed by its lead, and everything it asks for can be read in every look", async () => {
    const title = unique("Shared training rooms");
    const path = await propose(title);
    const dana = await person("Dana Rivermont", darkPhone);
    await openIt(dana, path);
    await takeRareAct(dana.page, /Change what is needed/);
    await dialogOf(dana).getByRole("button", { name: "Add a line" }).click();
    await choose(dialogOf(dana).getByRole("group", { name: "Line 2" }), "Kind", "In kind");
    await dialogOf(dana).getByRole("group", { name: "Line 2" }).getByRole("textbox", { name: "For what" }).fill("A room on Fridays");
    await fill(dana, "Space in words", "A training room for twenty");
    await fill(dana, "Reason", "Two districts asked for it.");
    await expectSound(dana, "changing a need");
    await send(dana, "Save");
    await toast(dana.page, "What is needed is changed").waitFor();
    await dana.page.getByText("A training room for twenty").waitFor();
    await takeRareAct(dana.page, /Name partner districts/);
    await dialogOf(dana).getByRole("combobox", { name: "Partner districts" }).fill("Groton");
    await dana.page
      .getByRole("option", { name: /^Groton/ })
      .first()
      .click();
    await expectSound(dana, "naming partner districts");
    await dana.page.keyboard.press("Escape");
    await send(dana, "Save");
    await toast(dana.page, "Partner districts named").waitFor();
    expect(dana.complaints).toEqual([]);
    for (const look of looks) {
      const marisol = await person("Marisol Greenwood", look);
      for (const page of ["/ventures", "/ventures?state=OPEN&resc=CREC", path]) {
        await marisol.goto(page);
        await expectSound(marisol, `${page} at ${look.width} px, ${look.theme}`);
      }
      await marisol.page.getByRole("heading", { level: 1, name: title }).waitFor();
      expect(marisol.complaints).toEqual([]);
    }
  });

  it("is absent for who reads for a State agency", async () => {
    const ingrid = await person("Ingrid Falkenrath");
    await ingrid.goto("/data");
    expect(await ingrid.page.getByRole("link", { name: "Ventures" }).count()).toBe(0);
  });
});
