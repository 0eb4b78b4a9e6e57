import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectSound, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { looks, type Visitor, withBrowser } from "./support/browser.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();

const dialogOf = (visitor: Visitor): Locator => visitor.page.getByRole("dialog");
const send = (visitor: Visitor, label: string) => dialogOf(visitor).getByRole("button", { name: label, exact: true }).click();

/** Fills a vacant seat of the visitor's board, first without a name; answers the row of its holder. */
async function fillVacancy(visitor: Visitor, path: string, name: string): Promise<Locator> {
  const { page } = visitor;
  await visitor.goto(`${path}?state=VACANT`);
  await page
    .getByRole("button", { name: /^Fill the seat of/ })
    .last()
    .click();
  await send(visitor, "Fill the seat");
  await dialogOf(visitor).getByRole("link", { name: "Write the name" }).waitFor();
  await expectSound(visitor, "a seat without a name");
  await dialogOf(visitor).getByRole("textbox", { name: "Name" }).fill(name);
  await typeDay(dialogOf(visitor), "Last day", typedDay(1500));
  await send(visitor, "Fill the seat");
  await dialogOf(visitor).getByText("A term has at most four years").first().waitFor();
  await typeDay(dialogOf(visitor), "Last day", typedDay(1400));
  await send(visitor, "Fill the seat");
  await toast(page, "Seat filled").waitFor();
  await visitor.goto(path);
  const row = page.getByRole("row", { name: new RegExp(name) });
  await row.waitFor();
  return row;
}

/** Takes an act of the menu of a row. */
async function take(visitor: Visitor, row: Locator, act: string): Promise<void> {
  await row.getByRole("button", { name: /^More for the seat of/ }).click();
  await visitor.page.getByRole("menuitem", { name: act }).click();
}

describe("the boards of the RESCs", () => {
  it("are kept by the own chair: a vacancy is filled, its holder elected, and the term ended", async () => {
    const chair = await open();
    const name = unique("Test Holder");
    await chair.signIn("Rosalind Beech");
    const row = await fillVacancy(chair, "/boards/EASTCONN", name);
    await take(chair, row, "Elect to the executive board");
    await expectSound(chair, "electing to the executive board");
    await send(chair, "Elect to the executive board");
    await toast(chair.page, "Elected to the executive board").waitFor();
    await row.getByText(/^Executive board, /).waitFor();
    await take(chair, row, "End the term");
    await dialogOf(chair).getByRole("textbox", { name: "Reason" }).fill("Moved away.");
    await typeDay(dialogOf(chair), "Last day", typedDay(0));
    await expectSound(chair, "ending a term");
    await send(chair, "End the term");
    await toast(chair.page, "Term ended").waitFor();
    await row.getByText("ends soon").waitFor();
    expect(chair.complaints).toEqual([]);
  });

  it("are read by the others, and changed by none of them", async () => {
    for (const [person, path] of [
      ["Marisol Greenwood", "/boards/CREC"],
      ["Adela Fairweather", "/boards/LEARN"],
    ] as const) {
      const visitor = await open({ width: 390, height: 844, theme: "dark" });
      await visitor.signIn(person);
      await visitor.goto(path);
      await visitor.page.getByText("Held", { exact: true }).first().waitFor();
      expect(await visitor.page.getByRole("button", { name: /^Fill the seat of|^More for/ }).count()).toBe(0);
      expect(visitor.complaints).toEqual([]);
    }
  });

  it.each(looks)("hold in $theme at $width", async (look) => {
    const chair = await open(look);
    await chair.signIn("Winifred Okonjo");
    await chair.page.getByRole("heading", { level: 1, name: "Board of CREC" }).waitFor();
    await chair.page.getByRole("heading", { name: "Positions in force" }).waitFor();
    await expectSound(chair, "the first page of a board chair");
    await chair.goto("/boards");
    await chair.page.getByRole("link", { name: "EdAdvance" }).last().waitFor();
    await expectSound(chair, "boards");
    await chair.goto("/boards/CREC");
    await chair.page
      .getByRole("button", { name: /^Fill the seat of/ })
      .first()
      .waitFor();
    await expectSound(chair, "a board");
    if (look.width > 1000 && look.theme === "light") await pictureOf(chair, "alliance-boards", false);
    expect(chair.complaints).toEqual([]);
  });
});
