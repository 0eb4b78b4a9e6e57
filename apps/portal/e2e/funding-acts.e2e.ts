import { Judging_DeclareNoneDocument, Outcome_AgreeToExternalJudgesDocument, Outcome_AgreeToJointDocument } from "@resc/client/portal";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { type Visitor, withBrowser } from "./support/browser.ts";
import { change, type Code, expectSoundInAllLooks, held, read, seated, submit, until, write } from "./support/funding.ts";

const { open } = withBrowser();
let people: Record<Code, Visitor>;
let marisol: Visitor;

/** Opportunities that close within two minutes, and one later: late and withdrawn, joint, by external judges, by the agency alone. */
const refs = { late: "", joint: "", external: "", alone: "" };
const competitors: Readonly<Record<keyof typeof refs, readonly Code[]>> = {
  late: ["ACES", "CES", "CREC"],
  joint: ["CREC", "EASTCONN"],
  external: ["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"],
  alone: ["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE"],
};
const lateTitle = unique("Came too late");

const dialogOf = ({ page }: Visitor) => page.getByRole("dialog");
const press = ({ page }: Visitor, name: string) => page.getByRole("button", { name }).first().click();
const buttons = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Opens a tab of an opportunity and waits until it is drawn. */
async function tab(visitor: Visitor, ref: string, name: string): Promise<Page> {
  await visitor.goto(`/opportunities/${ref}?tab=${name}`);
  await visitor.page.getByRole("region", { name: /./ }).first().waitFor();
  await visitor.page.waitForLoadState("networkidle");
  return visitor.page;
}

/** Records what the agency decided, in its words. */
async function decide(visitor: Visitor, resc: string, words: string): Promise<void> {
  await press(visitor, "Record the agency's decision");
  const dialog = dialogOf(visitor);
  const box = dialog.getByRole("checkbox", { name: resc });
  if (!(await box.isChecked())) await box.check();
  await typeDay(dialog, "Day of the decision", typedDay(-1));
  await dialog.getByRole("textbox", { name: "The decision in words" }).fill(words);
  await dialog.getByRole("button", { name: "Record it" }).click();
  await toast(visitor.page, "Recorded. The six directors are told.").waitFor();
  await visitor.page.getByText("Agency decided").first().waitFor();
  // What was recorded stands above the acts; once it is there, they stay where they are.
  await visitor.page.getByRole("main").getByText(words).first().waitFor();
}

/** Closes an opportunity that the agency decided. */
async function close(visitor: Visitor): Promise<void> {
  await press(visitor, "Close it");
  await dialogOf(visitor).getByRole("button", { name: "Close it" }).click();
  await toast(visitor.page, "Closed.").waitFor();
  await buttons(visitor.page, "Close it").waitFor({ state: "hidden" });
}

beforeAll(async () => {
  marisol = await open();
  await marisol.signIn("Marisol Greenwood");
  people = await seated(open);
  const prepared = async (name: keyof typeof refs, closesIn: number) => {
    refs[name] = await held(marisol, people, unique(`Ways of ${name}`), competitors[name], closesIn);
  };
  await prepared("joint", 3600);
  await prepared("external", 120);
  await prepared("alone", 120);
  for (const ref of [refs.external, refs.alone])
    for (const code of ["ACES", "CREC"] as const) await submit(people[code], ref, `Plan of ${code}`);
  await prepared("late", 120);
  await submit(people.ACES, refs.late, "In time");
  await submit(people.CES, refs.late, "Withdrawn again");
  await write(people.CREC, refs.late, lateTitle);
});

describe("before the closing", () => {
  it("a submission is withdrawn: the draft stays, and the Coordinator's receipts say so", async () => {
    const felix = people.CES;
    const page = await tab(felix, refs.late, "proposal");
    await press(felix, "Withdraw");
    await dialogOf(felix).getByText("Nothing of yours stands submitted any more.").waitFor();
    await expectSoundInAllLooks(felix, "withdrawing a submission");
    await dialogOf(felix).getByRole("button", { name: "Withdraw it" }).click();
    await toast(page, "Withdrawn. The draft stays.").waitFor();
    await buttons(page, "Submit").waitFor();
    expect(await page.getByRole("textbox", { name: "Title" }).inputValue()).toBe("Withdrawn again");
    const receipts = (await tab(marisol, refs.late, "judging")).getByRole("table", { name: /^Submissions: RESC, time and receipt/ });
    await receipts.getByRole("row", { name: /^CES 1 .* Withdrawn/ }).waitFor();
    await receipts.getByRole("row", { name: /^ACES 1 .* Stands/ }).waitFor();
    expect(await receipts.getByRole("row", { name: /^CREC/ }).count()).toBe(0);
  });

  it("competitors agree to one joint proposal; the Coordinator records it, it is filed with the agency's receipt, decided and closed", async () => {
    const jonas = people.CREC;
    const page = await tab(jonas, refs.joint, "outcome");
    await press(jonas, "Agree to a joint proposal");
    await dialogOf(jonas).getByRole("button", { name: "Agree in writing" }).click();
    await dialogOf(jonas).getByRole("link", { name: "Write at least a few words." }).waitFor();
    await expectSoundInAllLooks(jonas, "an agreement without words");
    await dialogOf(jonas).getByRole("textbox", { name: "Our agreement" }).fill("We propose together with EASTCONN.");
    await dialogOf(jonas).getByRole("button", { name: "Agree in writing" }).click();
    await toast(page, "Agreed. The other directors read it.").waitFor();
    await buttons(page, "Agree to a joint proposal").waitFor({ state: "hidden" });

    await tab(marisol, refs.joint, "outcome");
    expect(await buttons(marisol.page, "Record one joint proposal").count()).toBe(0);
    const { id } = await read(marisol, refs.joint);
    await change(people.EASTCONN, Outcome_AgreeToJointDocument, { opportunityId: id, words: "Together with CREC." });
    await tab(marisol, refs.joint, "outcome");
    await press(marisol, "Record one joint proposal");
    await expectSoundInAllLooks(marisol, "recording one joint proposal");
    await dialogOf(marisol).getByRole("button", { name: "Record it" }).click();
    await toast(marisol.page, "Recorded: one joint proposal.").waitFor();

    await tab(jonas, refs.joint, "outcome");
    await press(jonas, "Record our filing");
    await dialogOf(jonas).getByRole("textbox", { name: "Time, Eastern (HH:MM)" }).fill("00:00");
    await dialogOf(jonas).getByRole("textbox", { name: "The agency's receipt: its number or words" }).fill("CSDE 27-0419");
    await dialogOf(jonas).getByRole("button", { name: "Record it" }).click();
    await toast(page, "Recorded, with the agency's receipt.").waitFor();
    await buttons(page, "Record our filing").waitFor({ state: "hidden" });
    await expectSoundInAllLooks(jonas, "a filed joint proposal");

    await tab(marisol, refs.joint, "outcome");
    await decide(marisol, "CREC", "Awarded to the joint proposal.");
    await close(marisol);
    expect([...jonas.complaints, ...marisol.complaints]).toEqual([]);
  });
});

describe("after the closing", () => {
  it("what is sent is kept as late: the owner is told plainly, all see the fact, and nobody opens it", async () => {
    await until(marisol, refs.late, "SEALED");
    const jonas = people.CREC;
    const page = await tab(jonas, refs.late, "proposal");
    await page
      .getByText("The Alliance's closing has passed. What is sent from now on is late, is kept unopened and is not judged.")
      .waitFor();
    expect(await buttons(page, "Submit").count()).toBe(0);
    await press(jonas, "Send late");
    await dialogOf(jonas)
      .getByText(/all six directors learn that your RESC came late, and it is not judged/)
      .waitFor();
    await expectSoundInAllLooks(jonas, "sending late");
    await dialogOf(jonas).getByRole("button", { name: "Send late" }).click();
    await toast(page, "Kept as late and unopened.").waitFor();
    await page.getByText("This came after the closing. It is kept unopened and is not judged.").waitFor();
    expect(await buttons(page, "Send late").count()).toBe(0);
    expect(await page.getByRole("textbox", { name: "Title" }).isEditable()).toBe(false);
    await expectSoundInAllLooks(jonas, "a late submission");

    for (const visitor of [people.ACES, people.LEARN, marisol]) {
      await tab(visitor, refs.late, "judging");
      await visitor.page.getByText("Late, kept unopened: CREC.").waitFor();
      await visitor.page.getByText("One submission. There is no competition among RESCs, so nothing is judged.").waitFor();
      expect(await visitor.page.getByText(lateTitle).count()).toBe(0);
    }
    await marisol.page.getByRole("row", { name: /^CREC 1 .* Late, kept unopened/ }).waitFor();
    await people.LEARN.page.getByRole("button", { name: /^Notifications/ }).click();
    await dialogOf(people.LEARN)
      .getByText(/^Came late: /)
      .first()
      .waitFor();
    expect(jonas.complaints).toEqual([]);
  });

  it("where all six compete there is no neutral panel; external judges recommend once all have agreed in writing", async () => {
    await until(marisol, refs.external, "SEALED");
    const page = await tab(marisol, refs.external, "judging");
    await press(marisol, "No neutral judges");
    await dialogOf(marisol).getByText("Judges from outside the six, when every competitor agrees to them in writing.").waitFor();
    await expectSoundInAllLooks(marisol, "the ways out");
    await dialogOf(marisol).getByRole("button", { name: "Say so" }).click();
    await toast(page, "Recorded: there are too few neutral judges.").waitFor();
    const { id } = await read(marisol, refs.external);
    for (const code of competitors.external.filter((one) => one !== "CREC"))
      await change(people[code], Outcome_AgreeToExternalJudgesDocument, { opportunityId: id, words: "We agree to the two named." });
    await tab(marisol, refs.external, "outcome");
    expect(await buttons(page, "Record the recommendation").count()).toBe(0);

    const jonas = people.CREC;
    await tab(jonas, refs.external, "outcome");
    await press(jonas, "Agree to external judges");
    await expectSoundInAllLooks(jonas, "agreeing to external judges");
    await dialogOf(jonas).getByRole("textbox", { name: "Our agreement" }).fill("We agree to the two named.");
    await dialogOf(jonas).getByRole("button", { name: "Agree in writing" }).click();
    await toast(jonas.page, "Agreed. The other directors read it.").waitFor();
    await buttons(jonas.page, "Agree to external judges").waitFor({ state: "hidden" });

    await tab(marisol, refs.external, "outcome");
    await press(marisol, "Record the recommendation");
    const dialog = dialogOf(marisol);
    await dialog.getByRole("checkbox", { name: "CREC" }).waitFor();
    expect(await dialog.getByRole("checkbox").count(), "the two that submitted").toBe(2);
    await dialog.getByRole("checkbox", { name: "CREC" }).check();
    await dialog.getByRole("textbox", { name: "The recommendation in words" }).fill("The stronger plan, say both.");
    await expectSoundInAllLooks(marisol, "recording what external judges recommend");
    await dialog.getByRole("button", { name: "Record it" }).click();
    await toast(page, "Recorded. The six directors are told.").waitFor();
    await page.getByText("The external judges recommend").waitFor();
    await decide(marisol, "CREC", "As the external judges recommended.");
    await close(marisol);
    expect([...jonas.complaints, ...marisol.complaints]).toEqual([]);
  });

  it("the agency judges alone: its decision is recorded without a recommendation, a competitor files, and it is closed", async () => {
    await until(marisol, refs.alone, "SEALED");
    const { id, version } = await read(marisol, refs.alone);
    await change(marisol, Judging_DeclareNoneDocument, { id, version });
    const tomas = people.ACES;
    const page = await tab(tomas, refs.alone, "judging");
    await page.getByText(/no panel of the six recommends\. The submissions stay sealed\./).waitFor();
    await page.getByText("The agency judges by itself, and the Alliance gives no recommendation.").waitFor();
    await expectSoundInAllLooks(tomas, "no neutral judges");
    await tab(tomas, refs.alone, "outcome");
    await press(tomas, "Record our filing");
    const dialog = dialogOf(tomas);
    await typeDay(dialog, "Filed on", typedDay(1));
    await dialog.getByRole("textbox", { name: "Time, Eastern (HH:MM)" }).fill("09:00");
    await dialog.getByRole("textbox", { name: "The agency's receipt: its number or words" }).fill("CSDE 27-0420");
    await dialog.getByRole("button", { name: "Record it" }).click();
    await dialog.getByRole("link", { name: "Write a time that has passed." }).waitFor();
    await expectSoundInAllLooks(tomas, "a filing that lies ahead");
    await typeDay(dialog, "Filed on", typedDay(-1));
    await dialog.getByRole("button", { name: "Record it" }).click();
    await toast(page, "Recorded, with the agency's receipt.").waitFor();

    await tab(marisol, refs.alone, "outcome");
    expect(await buttons(marisol.page, "Record the recommendation").count()).toBe(0);
    await decide(marisol, "ACES", "The agency chose by itself.");
    await close(marisol);
    await tab(tomas, refs.alone, "outcome");
    await page.getByText("The agency chose by itself.").waitFor();
    expect(await buttons(page, "Record our filing").count()).toBe(0);
    expect([...tomas.complaints, ...marisol.complaints]).toEqual([]);
  });
});
