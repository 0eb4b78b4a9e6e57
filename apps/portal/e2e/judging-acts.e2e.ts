import { Judging_AppointDocument, Judging_OpenDocument } from "@resc/client/portal";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { type Visitor, withBrowser } from "./support/browser.ts";
import { change, type Code, expectSoundInAllLooks, held, read, seated, submit, until } from "./support/funding.ts";
import { attested, day, employ, judging } from "./support/judging.ts";

const { open } = withBrowser();
let people: Record<Code, Visitor>;
let marisol: Visitor;
let beatrix: Visitor;
let gideon: Visitor;

/** One that a panel judges, and one for which the Coordinator is employed by a competitor. */
const refs = { judged: "", conflicted: "" };
const titles = { judged: unique("Judged with care"), conflicted: unique("Kept by a stand-in") };
const sealedTitle = unique("Not for the Coordinator");

const dialogOf = ({ page }: Visitor) => page.getByRole("dialog");
const press = ({ page }: Visitor, name: string | RegExp) => page.getByRole("button", { name }).first().click();

let endEmployment: (() => Promise<void>) | undefined;
beforeAll(async () => {
  [marisol, beatrix, gideon] = [await open(), await open(), await open()];
  await marisol.signIn("Marisol Greenwood");
  await beatrix.signIn("Beatrix Solano");
  await gideon.signIn("Gideon Marlowe");
  people = await seated(open);
  // LEARN employs the Coordinator; LEARN's own director worked at EASTCONN until today.
  endEmployment = await employ(beatrix, marisol, "LEARN");
  await (
    await employ(gideon, people.LEARN, "EASTCONN")
  )();
  refs.judged = await held(marisol, people, titles.judged, ["EASTCONN", "EDADVANCE"], 120);
  for (const code of ["EASTCONN", "EDADVANCE"] as const) await submit(people[code], refs.judged, `Plan of ${code}`);
  refs.conflicted = await held(marisol, people, titles.conflicted, ["EASTCONN", "LEARN"], 90);
  for (const code of ["EASTCONN", "LEARN"] as const) await submit(people[code], refs.conflicted, sealedTitle);
});
afterAll(() => endEmployment?.());

describe("the look-back of a judge", () => {
  const row = (page: Page) => page.getByRole("row", { name: /^LEARN Emeka Stonebridge/ });
  const waive = { name: "Waive the look-back of Emeka Stonebridge" };

  it("is waived in writing by the Executive Directors of all competitors, and not by one alone", async () => {
    const { page } = gideon;
    await judging(gideon, refs.judged);
    await row(page)
      .getByText(/^Held a role at EASTCONN, which competes, within the last 12 months\./)
      .waitFor();
    await row(page).getByRole("button", waive).click();
    await dialogOf(gideon).getByText("Still missing: EASTCONN, EdAdvance.").waitFor();
    await dialogOf(gideon).getByRole("button", { name: "Waive in writing" }).click();
    await dialogOf(gideon).getByRole("link", { name: "Write the waiver in a few words." }).waitFor();
    await expectSoundInAllLooks(gideon, "waiving a look-back");
    await dialogOf(gideon).getByRole("textbox", { name: "Our waiver" }).fill("One day of help; we waive it.");
    await dialogOf(gideon).getByRole("button", { name: "Waive in writing" }).click();
    await toast(page, "Waived. The directors and the Coordinator are told.").waitFor();
    await row(page)
      .getByText(/So far EASTCONN did\.$/)
      .waitFor();
    await row(page).getByText("May not judge").waitFor();
    expect(await row(page).getByRole("button", waive).count()).toBe(0);

    const cordelia = people.EDADVANCE;
    await judging(cordelia, refs.judged);
    await row(cordelia.page).getByRole("button", waive).click();
    await dialogOf(cordelia).getByRole("textbox", { name: "Our waiver" }).fill("We waive it too.");
    await dialogOf(cordelia).getByRole("button", { name: "Waive in writing" }).click();
    await row(cordelia.page).getByText("May judge").waitFor();
    await row(cordelia.page)
      .getByText(/the Executive Directors of all competitors waived this in writing\.$/)
      .waitFor();
    await expectSoundInAllLooks(cordelia, "a waived look-back");
    for (const visitor of [marisol, people.EASTCONN]) {
      await judging(visitor, refs.judged);
      expect(await visitor.page.getByRole("button", { name: /^Waive/ }).count()).toBe(0);
    }
    expect([...gideon.complaints, ...cordelia.complaints]).toEqual([]);
  });
});

describe("the panel", () => {
  it("loses a judge who recuses, and one whom the Coordinator removes with a reason", async () => {
    await until(marisol, refs.judged, "SEALED");
    const { id, version } = await read(marisol, refs.judged);
    await change(marisol, Judging_AppointDocument, {
      id,
      version,
      rescs: ["ACES", "CES", "CREC", "LEARN"],
      rubric: [
        { key: "need", label: "Need", description: "", weight: 40 },
        { key: "plan", label: "Plan", description: "", weight: 60 },
      ],
      lowest: 1,
      highest: 5,
      dueOn: day(7),
    });
    const tomas = people.ACES;
    await judging(tomas, refs.judged);
    await press(tomas, "Recuse myself");
    await dialogOf(tomas)
      .getByText(/No reason is asked, and it cannot be taken back\.$/)
      .waitFor();
    await expectSoundInAllLooks(tomas, "recusing oneself");
    await dialogOf(tomas).getByRole("button", { name: "Recuse myself" }).click();
    await toast(tomas.page, "You are no longer a judge here.").waitFor();
    await tomas.page.getByRole("region", { name: "You are asked to judge" }).waitFor({ state: "hidden" });

    const { page } = marisol;
    await judging(marisol, refs.judged);
    await page.getByRole("row", { name: /^Tomas Verhoeven ACES Recused/ }).waitFor();
    expect(await page.getByRole("button", { name: "Remove Tomas Verhoeven" }).count()).toBe(0);
    await press(marisol, "Remove Jonas Lindqvist-Moore");
    await dialogOf(marisol).getByRole("button", { name: "Remove the judge" }).click();
    await dialogOf(marisol).getByRole("link", { name: "Write the reason in a few words." }).waitFor();
    await expectSoundInAllLooks(marisol, "removing a judge");
    await dialogOf(marisol).getByRole("textbox", { name: "Reason" }).fill("Advised the agency on this notice.");
    await dialogOf(marisol).getByRole("button", { name: "Remove the judge" }).click();
    await toast(page, "Removed. The reason stands in the certificate.").waitFor();
    await page.getByRole("row", { name: /^Jonas Lindqvist-Moore CREC Removed/ }).waitFor();
    await marisol.goto(`/opportunities/${refs.judged}/certificate`);
    await page.getByText("CREC: removed; scores struck. Advised the agency on this notice.").waitFor();
    await page.getByText("EASTCONN waived a look-back in writing.").waitFor();
    expect([...tomas.complaints, ...marisol.complaints]).toEqual([]);
  });

  it("opens the submissions after a second sign-in, without losing the page", async () => {
    await attested(people, refs.judged, ["CES", "LEARN"]);
    const { page } = marisol;
    await judging(marisol, refs.judged);
    // A sign-in of more than 15 minutes ago cannot be waited for: the first answer is the one that the service gives then.
    const documentId = (Judging_OpenDocument as { __meta__?: { hash?: string } }).__meta__?.hash ?? "none";
    const refusal = { __typename: "FreshSignInError", code: "FRESH_SIGN_IN_REQUIRED", message: "Sign in again to do this.", clause: null };
    let refused = 0;
    await page.route("**/graphql", async (route) => {
      if (refused > 0 || !route.request().postData()?.includes(documentId)) return route.continue();
      refused += 1;
      return route.fulfill({ json: { data: { openSubmissions: refusal } } });
    });
    await press(marisol, "Open the submissions");
    await dialogOf(marisol).getByRole("button", { name: "Open all submissions" }).click();
    const again = page.getByRole("dialog", { name: "Sign in again" });
    await again.waitFor();
    await expectSoundInAllLooks(marisol, "a second sign-in");
    const popup = page.waitForEvent("popup");
    await again.getByRole("link", { name: "Sign in" }).click();
    await (
      await popup
    )
      .getByRole("button", { name: /Marisol Greenwood/ })
      .first()
      .click();
    await toast(page, "All submissions were opened at one instant").waitFor();
    expect(refused).toBe(1);
    await page.getByRole("heading", { name: "Judging desk" }).waitFor();
    await page.getByText("Plan of EASTCONN").waitFor();
    expect(await page.getByRole("radio").count(), "who keeps the panel scores nothing").toBe(0);
    expect(marisol.complaints).toEqual([]);
  });
});

describe("the judging desk by single keys", () => {
  const line = (page: Page, name: string, label: string) =>
    page.getByRole("region", { name: `Rubric for ${name}` }).getByRole("region", { name: label });
  const step = (page: Page, name: string, label: string, value: number) =>
    line(page, name, label).getByRole("radio", { name: String(value), exact: true });
  const isFocused = (wanted: ReturnType<Page["getByRole"]>) =>
    expect.poll(() => wanted.evaluate((element) => element === document.activeElement)).toBe(true);

  it("j and k go from line to line, a digit scores the line in focus, and ? lists the keys", async () => {
    const felix = people.CES;
    const { page } = felix;
    const { keyboard } = page;
    await judging(felix, refs.judged);
    await page.getByRole("heading", { name: "Judging desk" }).waitFor();
    await keyboard.press("4");
    expect(await page.getByRole("radio", { checked: true }).count(), "no line has the focus yet").toBe(0);
    for (const [name, label, value] of [
      ["EASTCONN", "Need", 4],
      ["EASTCONN", "Plan", 2],
      ["EdAdvance", "Need", 5],
      ["EdAdvance", "Plan", 3],
    ] as const) {
      await keyboard.press("j");
      await isFocused(step(page, name, label, 1));
      await keyboard.press(String(value));
      await isFocused(step(page, name, label, value));
      expect(await step(page, name, label, value).isChecked()).toBe(true);
      await line(page, name, label).getByText("Kept", { exact: true }).waitFor();
    }
    await keyboard.press("9");
    expect(await step(page, "EdAdvance", "Plan", 3).isChecked(), "the scale has no 9").toBe(true);
    await keyboard.press("k");
    await isFocused(step(page, "EdAdvance", "Need", 5));
    await keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await help.getByText("Give the line of the rubric in focus that step, on the judging desk").waitFor();
    await expectSoundInAllLooks(felix, "the keys of the judging desk");
    await help.getByRole("switch", { name: "Use single-key shortcuts" }).click({ force: true });
    await keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
    await step(page, "EdAdvance", "Need", 5).focus();
    await keyboard.press("1");
    await keyboard.press("j");
    await isFocused(step(page, "EdAdvance", "Need", 5));
    expect(await step(page, "EdAdvance", "Need", 5).isChecked(), "switched off").toBe(true);
    await page.evaluate(() => localStorage.removeItem("resc-single-keys"));
    expect(felix.complaints).toEqual([]);
  });

  it("what is typed into a comment is a comment", async () => {
    const { page } = people.LEARN;
    await judging(people.LEARN, refs.judged);
    const need = line(page, "EASTCONN", "Need");
    await page.keyboard.press("j");
    await page.keyboard.press("2");
    await page.keyboard.press("Tab");
    await page.keyboard.type("just 4 kids? g h c");
    await page.keyboard.press("Tab");
    await need.getByText("Kept", { exact: true }).waitFor();
    expect(await need.getByRole("textbox").inputValue()).toBe("just 4 kids? g h c");
    expect(await step(page, "EASTCONN", "Need", 2).isChecked()).toBe(true);
    expect(await page.getByRole("radio", { checked: true }).count()).toBe(1);
    await expectSoundInAllLooks(people.LEARN, "a score in the middle");
  });

  it("with too few judges left the platform says so, and what was opened is not called sealed", async () => {
    const emeka = people.LEARN;
    const { page } = emeka;
    await press(emeka, "Recuse myself");
    await dialogOf(emeka).getByRole("button", { name: "Recuse myself" }).click();
    await toast(page, "You are no longer a judge here.").waitFor();
    await page.getByText(/no panel of the six recommends\. What the panel had opened stays with those who judged\./).waitFor();
    await page.getByRole("heading", { name: "Judging desk" }).waitFor({ state: "hidden" });
    expect(await page.getByText("Plan of EASTCONN").count()).toBe(0);
    expect((await read(marisol, refs.judged)).state).toBe("NO_NEUTRAL_PANEL");
    expect(emeka.complaints).toEqual([]);
  });
});

describe("where the Coordinator is employed by a competitor", () => {
  it("the Coordinator keeps dates and receipts only; the first neutral Executive Director who accepts keeps the panel", async () => {
    await until(marisol, refs.conflicted, "SEALED");
    const { page } = marisol;
    await judging(marisol, refs.conflicted);
    await page.getByText(/^You are employed by, or hold a role at, a RESC that competes here\./).waitFor();
    expect(await page.getByRole("button", { name: "Appoint the panel" }).count()).toBe(0);
    await page.getByRole("row", { name: /^LEARN 1 .* Sealed/ }).waitFor();
    await expectSoundInAllLooks(marisol, "a conflicted Coordinator");
    await judging(gideon, refs.conflicted);
    expect(await gideon.page.getByRole("button", { name: "Appoint the panel" }).count(), "of a competitor").toBe(0);

    const imani = await open();
    await imani.signIn("Imani Whitlock");
    await imani.page.getByRole("link", { name: `A panel waits for a neutral keeper: ${titles.conflicted}` }).click();
    await imani.page.getByText(/who appoints it opens the submissions and records the recommendation\.$/).waitFor();
    await expectSoundInAllLooks(imani, "a stand-in before the panel");
    await press(imani, "Appoint the panel");
    const dialog = dialogOf(imani);
    await dialog.getByRole("textbox", { name: "What is judged" }).fill("Plan");
    await dialog.getByRole("textbox", { name: "Weight in percent" }).fill("100");
    await typeDay(dialog, "Scores asked for by", typedDay(7));
    await dialog.getByRole("button", { name: "Appoint the panel" }).click();
    await toast(imani.page, "The panel is appointed").waitFor();
    await imani.page.getByText("Kept by", { exact: true }).waitFor();
    await imani.page.getByText("Imani Whitlock", { exact: true }).first().waitFor();
    await attested(people, refs.conflicted, ["ACES", "CES", "CREC", "EDADVANCE"]);
    await judging(imani, refs.conflicted);
    await press(imani, "Open the submissions");
    await dialogOf(imani).getByRole("button", { name: "Open all submissions" }).click();
    await toast(imani.page, "All submissions were opened at one instant").waitFor();
    await imani.page.getByRole("heading", { level: 3, name: sealedTitle }).first().waitFor();

    await judging(marisol, refs.conflicted);
    await page.getByText("Imani Whitlock", { exact: true }).first().waitFor();
    expect(await page.getByText(sealedTitle).count()).toBe(0);
    expect(await page.getByRole("button", { name: /^(Open the submissions|Remove )/ }).count()).toBe(0);
    expect([...imani.complaints, ...marisol.complaints]).toEqual([]);
  });
});
