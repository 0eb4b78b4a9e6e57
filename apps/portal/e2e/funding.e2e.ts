// Long on purpose: one competition from the notice to the contract, in which each step stands on the one before.
import { beforeAll, describe, expect, it } from "vitest";
import { choose, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { type Visitor, withBrowser } from "./support/browser.ts";
import { scoreByKeyboard, tabTo } from "./support/desk.ts";
import { type Code, expectSoundInAllLooks, held, pdf, picture, seated, speakers, submit, until } from "./support/funding.ts";

const { open } = withBrowser();
const title = unique("Mentor teacher support");
let people: Record<Code, Visitor>;
let marisol: Visitor;
let ref = "";

const dialogOf = ({ page }: Visitor) => page.getByRole("dialog");
const press = ({ page }: Visitor, name: string | RegExp) => page.getByRole("button", { name }).first().click();

beforeAll(async () => {
  marisol = await open();
  await marisol.signIn("Marisol Greenwood");
  people = await seated(open);
  ref = await held(marisol, people, title, ["CREC", "ACES"], 180);
});

/** What a judge who has scored everything reads on the first page; then back to the desk. */
async function homeOfJudge(judge: Visitor): Promise<void> {
  const { page } = judge;
  await judge.goto("/");
  const card = page.getByRole("region", { name: `Judging: ${title}` });
  await card.getByText("4 of 4 lines").waitFor();
  await card.getByText("Nothing; submit your scores").waitFor();
  await card.getByText(/^7, asked for by /).waitFor();
  await card.getByRole("row", { name: /ACES 1 400 all 4 2 of 2/ }).waitFor();
  await expectSoundInAllLooks(judge, "a judge's first page");
  await card.getByRole("link", { name: /^Open/ }).click();
  await page.getByRole("heading", { name: "Judging desk" }).waitFor();
}

describe("State funding, from notice to outcome", () => {
  it("a proposal keeps itself, is submitted with two files, and its receipt stands at once", async () => {
    const jonas = people.CREC;
    const { page } = jonas;
    await jonas.goto(`/opportunities/${ref}?tab=proposal`);
    await page.getByRole("link", { name: "Write the title." }).click();
    await page.keyboard.type("Mentors who stay");
    await page.getByRole("textbox", { name: "Abstract" }).fill("Each mentor follows three beginning teachers for two years.");
    await page.getByRole("textbox", { name: "Amount asked for" }).fill("$198,500");
    await page.getByRole("textbox", { name: "Contact", exact: true }).fill("Jonas Lindqvist-Moore");
    await page.getByRole("textbox", { name: "Mail address of the contact" }).fill("jonas@crec.example");
    await page.getByText(/Draft kept at .* by Jonas Lindqvist-Moore/).waitFor();
    await page
      .getByLabel("Add the narrative")
      .setInputFiles({ name: "narrative.pdf", mimeType: "application/pdf", buffer: pdf("narrative") });
    await page.getByRole("link", { name: /^narrative\.pdf/ }).waitFor();
    await page.getByLabel("Add the budget").setInputFiles({ name: "budget.pdf", mimeType: "application/pdf", buffer: pdf("budget") });
    await page.getByText("Everything that a submission needs is here.").waitFor();
    await press(jonas, "Submit");
    await dialogOf(jonas).getByRole("button", { name: "Submit" }).click();
    await toast(page, "Submitted. Your receipt stands below.").waitFor();
    await page
      .getByText(/^Version 1, received/)
      .first()
      .waitFor();
    expect(await page.locator("code.hash").first().innerText()).toMatch(/^[0-9a-f]{64}$/);
    expect(await page.title()).not.toMatch(/roposal/);
    await submit(people.ACES, ref, "Coaches in every school");
    await expectSoundInAllLooks(jonas, "a submitted proposal");
    await picture(jonas, "proposal");
    await press(jonas, "Replace what was submitted");
    await expectSoundInAllLooks(jonas, "what submitting means");
    await page.keyboard.press("Escape");
    await press(jonas, "Name people");
    await expectSoundInAllLooks(jonas, "naming people");
    await page.keyboard.press("Escape");
    expect(jonas.complaints).toEqual([]);
  });

  it("nobody else finds a tab for it, the Coordinator and a RESC that does not compete included", async () => {
    for (const visitor of [marisol, people.ACES]) {
      await visitor.goto(`/opportunities/${ref}?tab=proposal`);
      await visitor.page.getByRole("link", { name: "Judging" }).waitFor();
      expect(await visitor.page.getByText("Mentors who stay").count()).toBe(0);
    }
    expect(await marisol.page.getByRole("link", { name: "Proposal", exact: true }).count()).toBe(0);
  });

  it("two people write at once: both versions stand side by side, and nothing typed is lost", async () => {
    const again = await open();
    await again.signIn(speakers.CREC);
    const [first, second] = [people.CREC.page, again.page];
    await people.CREC.goto(`/opportunities/${ref}?tab=proposal`);
    await again.goto(`/opportunities/${ref}?tab=proposal`);
    await second.getByRole("textbox", { name: "Partners" }).fill("Two universities");
    await second.getByText(/Draft kept at/).waitFor();
    await expect.poll(() => second.getByText("Typing.").count()).toBe(0);
    await first.getByRole("textbox", { name: "Partners" }).fill("Three universities");
    await first.getByRole("heading", { name: "Somebody else saved this proposal while you were writing" }).waitFor();
    await first.getByRole("cell", { name: "Two universities" }).waitFor();
    await expectSoundInAllLooks(people.CREC, "two versions side by side");
    await first.getByRole("button", { name: "Keep mine" }).click();
    await first.getByText(/Draft kept at/).waitFor();
    expect(await first.getByRole("textbox", { name: "Partners" }).inputValue()).toBe("Three universities");
  });

  it("the Coordinator logs a notice by pasting it, uses a date found in it, and circulates; a director states interest", async () => {
    const pasted = unique("Family engagement grant");
    const { page } = marisol;
    await marisol.goto("/opportunities/new");
    await page
      .getByRole("textbox", { name: "Paste the notice" })
      .fill(
        `${pasted}\nConnecticut State Department of Education\nUp to $90,000\nProposals are due June 14, ${new Date().getFullYear() + 1} at 4:00 PM.`,
      );
    await press(marisol, "Find dates and facts");
    await press(marisol, /Use as the closing/);
    await page.getByRole("textbox", { name: /^Title/ }).fill(pasted);
    await page.getByRole("textbox", { name: /^Purpose/ }).fill("Families and schools, together.");
    await expectSoundInAllLooks(marisol, "a notice with a found date");
    await picture(marisol, "notice");
    await press(marisol, "Log the notice");
    await page.getByRole("heading", { level: 1, name: pasted }).waitFor();
    await press(marisol, "Circulate to six");
    await dialogOf(marisol).getByRole("button", { name: "Circulate to six" }).click();
    await toast(page, "Circulated to all six in one moment").waitFor();

    const jonas = people.CREC;
    await jonas.goto(`${new URL(page.url()).pathname}?tab=intentions`);
    await press(jonas, "State our intention");
    await dialogOf(jonas)
      .getByText(/from the call on CREC cannot judge this opportunity/)
      .waitFor();
    await expectSoundInAllLooks(jonas, "stating an intention");
    await picture(jonas, "intention");
    await dialogOf(jonas).getByRole("button", { name: "State it" }).click();
    await toast(jonas.page, "Stated").waitFor();
  });

  it("an initiative outside the platform is told to the others, with a hint when it may be the same money", async () => {
    const name = unique("Rural broadband learning");
    for (const [code, words] of [
      ["CREC", "We are interested"],
      ["LEARN", "We are not interested"],
    ] as const) {
      const visitor = people[code];
      const { page } = visitor;
      await visitor.goto("/initiatives");
      await press(visitor, "Record an initiative");
      const dialog = dialogOf(visitor);
      await dialog.getByRole("button", { name: "Record it" }).click();
      await dialog.getByRole("link", { name: "Write the title." }).waitFor();
      if (code === "CREC") await expectSoundInAllLooks(visitor, "an initiative without a title");
      await dialog.getByRole("textbox", { name: /^Title/ }).fill(name);
      await dialog.getByRole("textbox", { name: /^Funder/ }).fill("US Department of Agriculture");
      await dialog.getByRole("textbox", { name: /^Program or/ }).fill("10.855");
      await dialog.getByRole("textbox", { name: /^Closing/ }).fill("early spring");
      await choose(dialog, "How precise is it?", "No date is stated");
      await dialog.getByRole("radio", { name: words }).check();
      await dialog.getByRole("button", { name: "Record it" }).click();
      await toast(page, "Recorded. The other five see it now.").waitFor();
    }
    const { page } = people.CREC;
    await people.CREC.goto("/initiatives");
    await page
      .getByText(/recorded by (CREC|LEARN):/)
      .first()
      .waitFor();
    await expectSoundInAllLooks(people.CREC, "other initiatives");
    await picture(people.CREC, "initiatives");
    await page
      .getByRole("row", { name: /LEARN, / })
      .first()
      .getByRole("button", { name: /State our intention/ })
      .click();
    await expectSoundInAllLooks(people.CREC, "stating an intention on an initiative");
    await dialogOf(people.CREC).getByRole("button", { name: "State it" }).click();
    await toast(page, "Stated").waitFor();
    expect(people.CREC.complaints).toEqual([]);
  });

  it("a director's first page counts what is open, stated, due and won, leads to just these rows, and shows dates on a line", async () => {
    const jonas = people.CREC;
    const { page } = jonas;
    for (const label of ["Open opportunities", "Of these we stated an intention", "Proposals due", "Our awards"]) {
      await jonas.goto("/");
      const number = page.getByRole("navigation", { name: "Numbers" }).getByRole("link", { name: label });
      const count = Number(await number.locator("b").innerText());
      await number.click();
      await page.getByRole("heading", { level: 1, name: label === "Our awards" ? "State contract list" : "Opportunities" }).waitFor();
      const said = count === 1 ? "1 result" : `${count} ${label === "Our awards" ? "contracts" : "opportunities"}`;
      await page.getByRole("status").getByText(said, { exact: true }).waitFor();
      if (label === "Of these we stated an intention") await expectSoundInAllLooks(jonas, "opportunities by our own intention");
    }
    await jonas.goto("/");
    const dates = page.getByRole("region", { name: "Dates of the next six weeks" });
    await dates.getByRole("listitem").filter({ hasText: title }).filter({ hasText: "The agency closes" }).waitFor();
    await expectSoundInAllLooks(jonas, "a clearinghouse director's first page");
    await picture(jonas, "home");
    await dates.getByRole("link", { name: title }).first().press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    expect(jonas.complaints).toEqual([]);
  });

  it("after the closing it is sealed; the Coordinator appoints a panel, with weights that must add up", async () => {
    await until(marisol, ref, "SEALED");
    const { page } = marisol;
    await marisol.goto("/");
    await page.getByRole("link", { name: `Appoint the panel: ${title}` }).waitFor();
    await expectSoundInAllLooks(marisol, "the first page with funding");
    await marisol.goto(`/opportunities/${ref}?tab=judging`);
    await page.getByText("2 submissions, sealed until the panel opens them.").waitFor();
    await expectSoundInAllLooks(marisol, "who may judge");
    await press(marisol, "Appoint the panel");
    const dialog = dialogOf(marisol);
    await dialog.getByRole("checkbox", { name: /^EASTCONN/ }).uncheck();
    await dialog.getByRole("checkbox", { name: /^EdAdvance/i }).uncheck();
    const line = (number: number) => dialog.getByRole("group", { name: `Line ${number}` });
    await line(1).getByRole("textbox", { name: "What is judged" }).fill("Need");
    await line(1).getByRole("textbox", { name: "Weight in percent" }).fill("40");
    await dialog.getByText("60 still to give").waitFor();
    await dialog.getByRole("button", { name: "Add a line" }).click();
    await line(2).getByRole("textbox", { name: "What is judged" }).fill("Plan");
    await line(2).getByRole("textbox", { name: "Weight in percent" }).fill("50");
    await typeDay(dialog, "Scores asked for by", typedDay(7));
    await dialog.getByRole("button", { name: "Appoint the panel" }).click();
    await dialog.getByRole("link", { name: "Give weights that add up to 100." }).first().waitFor();
    await expectSoundInAllLooks(marisol, "a rubric that does not add up");
    await line(2).getByRole("textbox", { name: "Weight in percent" }).fill("60");
    await dialog.getByText("The weights add up to 100.").waitFor();
    await picture(marisol, "panel");
    await dialog.getByRole("button", { name: "Appoint the panel" }).click();
    await toast(page, "The panel is appointed").waitFor();
    await expectSoundInAllLooks(marisol, "an appointed panel");
    await press(marisol, `Remove ${speakers.CES}`);
    await expectSoundInAllLooks(marisol, "removing a judge");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "No neutral judges" }).count()).toBe(0);
    expect(marisol.complaints).toEqual([]);
  });

  it("each judge attests line by line, and all submissions open at one instant", async () => {
    for (const code of ["CES", "LEARN"] as const) {
      const judge = people[code];
      await judge.goto(`/opportunities/${ref}?tab=judging`);
      await press(judge, "Attest");
      const dialog = dialogOf(judge);
      await dialog.getByRole("button", { name: "Attest" }).click();
      await dialog.getByRole("link", { name: "Affirm every line, or recuse yourself." }).first().waitFor();
      if (code === "CES") await expectSoundInAllLooks(judge, "attesting");
      for (const box of await dialog.getByRole("checkbox").all()) await box.check();
      await dialog.getByRole("button", { name: "Attest" }).click();
      await toast(judge.page, "Attested").waitFor();
    }
    await marisol.goto(`/opportunities/${ref}?tab=judging`);
    await press(marisol, "Open the submissions");
    await expectSoundInAllLooks(marisol, "what opening means");
    await dialogOf(marisol).getByRole("button", { name: "Open all submissions" }).click();
    await toast(marisol.page, "All submissions were opened at one instant").waitFor();
  });

  it("a judge scores by keyboard alone, sees the own ranking only, and submits", async () => {
    for (const code of ["CES", "LEARN"] as const) {
      const judge = people[code];
      const { page } = judge;
      await judge.goto(`/opportunities/${ref}?tab=judging`);
      await page.getByRole("heading", { name: "Judging desk" }).waitFor();
      await scoreByKeyboard(page, ["ACES", "CREC"]);
      const own = page.getByRole("region", { name: "Your scores so far" });
      await own.getByRole("row", { name: /ACES 1 400 all 4 2 of 2/ }).waitFor();
      await own.getByRole("row", { name: /CREC 2 300 all 3 2 of 2/ }).waitFor();
      if (code === "CES") {
        await expectSoundInAllLooks(judge, "the judging desk");
        await picture(judge, "judging-desk");
      }
      if (code === "CES") await homeOfJudge(judge);
      await tabTo(page, page.getByRole("button", { name: "Submit my scores" }));
      await page.keyboard.press("Enter");
      await tabTo(page, dialogOf(judge).getByRole("button", { name: "Submit my scores" }));
      if (code === "CES") await expectSoundInAllLooks(judge, "submitting scores");
      await page.keyboard.press("Enter");
      await toast(page, "Your scores are submitted").waitFor();
      if (code === "LEARN") continue;
      await press(judge, "Take my scores back");
      await toast(page, "Taken back").waitFor();
      await page.getByRole("button", { name: "Submit my scores" }).click();
      await dialogOf(judge).getByRole("button", { name: "Submit my scores" }).click();
      await page.getByText("Your scores are submitted. They are locked").waitFor();
      await expectSoundInAllLooks(judge, "submitted scores");
    }
    await until(marisol, ref, "SCORES_LOCKED");
    expect([...people.CES.complaints, ...people.LEARN.complaints]).toEqual([]);
  });

  it("the competitor reads the outcome: own scores and comments, recommendation, decision and certificate", async () => {
    const { page } = marisol;
    await marisol.goto(`/opportunities/${ref}?tab=outcome`);
    await press(marisol, "Record the recommendation");
    await dialogOf(marisol).getByRole("checkbox", { name: "ACES" }).check();
    await dialogOf(marisol).getByRole("textbox", { name: "The recommendation in words" }).fill("The stronger need and plan.");
    await expectSoundInAllLooks(marisol, "recording a recommendation");
    await dialogOf(marisol).getByRole("button", { name: "Record it" }).click();
    await toast(page, "Recorded").waitFor();
    await press(marisol, "Record the agency's decision");
    await typeDay(dialogOf(marisol), "Day of the decision", typedDay(-1));
    await dialogOf(marisol).getByRole("textbox", { name: "The decision in words" }).fill("Awarded to ACES as recommended.");
    await expectSoundInAllLooks(marisol, "recording a decision");
    await dialogOf(marisol).getByRole("button", { name: "Record it" }).click();
    await dialogOf(marisol).waitFor({ state: "hidden" });
    await until(marisol, ref, "AGENCY_DECIDED");
    await page.getByText("Agency decided").waitFor();
    await page
      .getByRole("table", { name: "Totals of the competitors after the lock" })
      .getByRole("row", { name: /ACES 400 2/ })
      .waitFor();

    const jonas = people.CREC;
    await jonas.goto(`/opportunities/${ref}?tab=outcome`);
    const received = jonas.page.getByRole("region", { name: "What the judges said about our proposal" });
    await received.getByText("Need is well argued.").first().waitFor();
    expect(await received.getByRole("row").count()).toBe(5);
    expect(await jonas.page.getByText(/Judge \d/).count()).toBe(0);
    await expectSoundInAllLooks(jonas, "the outcome");
    await picture(jonas, "outcome");
    await press(jonas, "Record our filing");
    await expectSoundInAllLooks(jonas, "recording a filing");
    await jonas.page.keyboard.press("Escape");
    await jonas.page.getByRole("link", { name: "Open the certificate" }).click();
    await jonas.page.getByRole("heading", { level: 1, name: `Certificate of neutrality, ${ref}` }).waitFor();
    await jonas.page.getByText("The panel was neutral.", { exact: false }).waitFor();
    await jonas.page.getByText(/^Hash \(SHA-256\)/).waitFor();
    await expectSoundInAllLooks(jonas, "the certificate");
    await picture(jonas, "certificate");
    await jonas.page.emulateMedia({ media: "print" });
    expect(await jonas.page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    await jonas.page.emulateMedia({ media: "screen" });
    expect([...jonas.complaints, ...marisol.complaints]).toEqual([]);
  });
});
