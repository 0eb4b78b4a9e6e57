import { describe, expect, it } from "vitest";
import { choose, chooseCustomer, expectSound, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { withBrowser, type Visitor } from "./support/browser.ts";

const { open } = withBrowser();

/** Reports work of CREC for a district in LEARN's region, after a first try that leaves out what is needed. */
async function report(visitor: Visitor, service: string, opening: () => Promise<void>): Promise<void> {
  const { page } = visitor;
  const dialog = page.getByRole("dialog");
  await opening();
  await dialog.getByRole("button", { name: "Put it on the list" }).click();
  await dialog.getByRole("link", { name: "Write in a few words how you heard of it" }).waitFor();
  await expectSound(visitor, "a report without facts");
  await choose(dialog, "RESC doing the work", "CREC");
  await chooseCustomer(dialog, "groton", /^Groton/);
  await dialog.getByRole("textbox", { name: "The service in words" }).fill(service);
  await typeDay(dialog, "Starts", typedDay(45));
  await dialog.getByRole("textbox", { name: "How you heard of it" }).fill("A principal mentioned it at a meeting.");
  await dialog.getByRole("button", { name: "Put it on the list" }).click();
  await toast(page, "On the list, waiting for an answer").waitFor();
  await page
    .getByRole("row", { name: new RegExp(service) })
    .getByText("Waits for an answer")
    .waitFor();
}

describe("work that somebody heard of", () => {
  const notTheirs = unique("Bus route study");
  const theirs = unique("Reading screening");

  it("LEARN reports work in its region; the Coordinator reports other work, from the palette", async () => {
    const clara = await open();
    await clara.signIn("Clara Dunmore");
    await clara.goto("/list");
    await report(clara, notTheirs, () => clara.page.getByRole("button", { name: "Report work we heard of" }).click());
    const marisol = await open({ width: 390, height: 844, theme: "dark" });
    await marisol.signIn("Marisol Greenwood");
    await report(marisol, theirs, async () => {
      await marisol.page.getByRole("button", { name: /^Search or jump/ }).tap();
      await marisol.page.getByRole("textbox", { name: "Search districts, pages, people and acts" }).fill("report");
      await marisol.page.getByRole("button", { name: "Report work you have heard of" }).tap();
    });
    expect([...clara.complaints, ...marisol.complaints]).toEqual([]);
  });

  it("CREC finds both under what needs it: one is not theirs, the other becomes an engagement", async () => {
    const keisha = await open();
    const { page } = keisha;
    const dialog = page.getByRole("dialog");
    await keisha.signIn("Keisha Thornbury");
    const needs = page.getByRole("region", { name: "Needs you" });
    await needs
      .getByRole("listitem")
      .filter({ hasText: notTheirs })
      .getByRole("link", { name: /^Answer/ })
      .click();
    await dialog.getByText(notTheirs).first().waitFor();
    await expectSound(keisha, "a reported row");
    await dialog.getByRole("button", { name: "Not ours…" }).click();
    await dialog.getByRole("button", { name: "Say so" }).click();
    await dialog.getByRole("link", { name: "Write in a few words why it is not yours" }).waitFor();
    await expectSound(keisha, "not ours without a reason");
    await dialog.getByRole("textbox", { name: "Why it is not yours" }).fill("The bus company does this study itself.");
    await dialog.getByRole("button", { name: "Say so" }).click();
    await toast(page, "Answer kept with the report").waitFor();
    await dialog.getByText("The bus company does this study itself.").waitFor();
    await keisha.goto("/");
    await needs.getByRole("listitem").filter({ hasText: theirs }).waitFor();
    expect(await needs.getByRole("listitem").filter({ hasText: notTheirs }).count()).toBe(0);
    await needs
      .getByRole("listitem")
      .filter({ hasText: theirs })
      .getByRole("link", { name: /^Answer/ })
      .click();
    await dialog.getByRole("button", { name: "Confirm…" }).click();
    await dialog.getByRole("textbox", { name: "Days of work" }).fill("3");
    await expectSound(keisha, "confirming a report");
    await dialog.getByRole("button", { name: "Confirm it" }).click();
    await page.waitForURL(/\/engagements\/eng_/);
    await page.getByText(new RegExp(theirs)).first().waitFor();
    await page.getByRole("button", { name: "I phoned or met…" }).click();
    await dialog.getByRole("textbox", { name: "With whom" }).fill("Clara Dunmore");
    await expectSound(keisha, "recording a call");
    await dialog.getByRole("button", { name: "Record it as the notice" }).click();
    await page.getByText("Given", { exact: true }).first().waitFor();
    expect(keisha.complaints).toEqual([]);
  });

  it("the Coordinator reads the answer, writes a note on the row, and nudges a notice that nobody answered", async () => {
    const marisol = await open();
    const { page } = marisol;
    const dialog = page.getByRole("dialog");
    const note = unique("Asked both to bring it to the next meeting");
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto(`/list?q=${encodeURIComponent(notTheirs)}`);
    await page
      .getByRole("row", { name: new RegExp(notTheirs) })
      .getByRole("link")
      .first()
      .click();
    await dialog.getByText("The bus company does this study itself.").waitFor();
    await dialog.getByRole("button", { name: "Write a note…" }).click();
    await dialog.getByRole("textbox", { name: "Note" }).fill(note);
    await expectSound(marisol, "a note over a row");
    await dialog.getByRole("button", { name: "Save the note" }).click();
    await page
      .getByRole("row", { name: new RegExp(notTheirs) })
      .getByText(note)
      .waitFor();
    await marisol.goto("/list?view=no-answer");
    await page.getByRole("row").getByRole("link").first().click();
    await dialog.getByRole("link", { name: "Open the notice" }).click();
    await page.getByRole("button", { name: "Nudge" }).click();
    await toast(page, "A reminder is on its way").waitFor();
    await expectSound(marisol, "a nudged notice");
    expect(marisol.complaints).toEqual([]);
  });
});
