import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, chooseCustomer, expectSound, takeRareAct, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { mailsTo, withBrowser, type Visitor } from "./support/browser.ts";

const { open } = withBrowser();
const director = "Dana Rivermont";

/** Fills what every engagement needs, apart from its customer. */
async function fillWork({ page }: Visitor, service: string, starts: string): Promise<void> {
  await choose(page, "Category of service", "Teaching and professional learning");
  await page.getByRole("textbox", { name: "The service in words" }).fill(service);
  await typeDay(page, "Starts", starts);
}

/** Starts work for Groton, in LEARN's region, with the notice to follow later, and waits for its page. */
async function startLater(
  visitor: Visitor,
  service: string,
  customer: readonly [letters: string, name: RegExp] = ["groton", /^Groton/],
  starts = typedDay(0),
): Promise<void> {
  const { page } = visitor;
  await visitor.goto("/engagements/new");
  await chooseCustomer(page, ...customer);
  await fillWork(visitor, service, starts);
  for (const card of await noticeCards(page.getByRole("main"))) {
    await card.getByText("Later", { exact: true }).click();
    await card.getByRole("textbox", { name: "Why it follows later" }).fill("The scope is still being talked over.");
  }
  await page.getByRole("button", { name: /^Save engagement/ }).click();
  await page.getByRole("heading", { level: 1, name: customer[1] }).waitFor();
}

/** The cards in which the notices are written; there is one for each home RESC. */
async function noticeCards(main: Locator): Promise<Locator[]> {
  const cards = main.getByRole("region", { name: /^Courtesy notice to/ });
  await cards.first().waitFor();
  return cards.all();
}

/** Begins delivery. On the day the work starts the platform's clock does it too, and may be a moment faster. */
async function beginDelivery(main: Locator): Promise<void> {
  const begin = main.getByRole("button", { name: "Begin delivery" });
  await begin
    .or(main.getByRole("button", { name: "Log a day…" }))
    .first()
    .waitFor();
  if (await begin.isVisible()) await begin.click({ timeout: 2_000 }).catch(() => undefined);
}

/** Ends the work by one of the rarer acts, and closes the notice that nobody gave: nothing stays owed behind a test. */
async function endUnstarted(visitor: Visitor, act: RegExp, submit: string, state: string): Promise<void> {
  const { page } = visitor;
  const dialog = await takeRareAct(page, act);
  await dialog.getByRole("button", { name: submit }).click();
  await dialog.getByRole("alert").getByRole("link", { name: "Write the reason in a few words" }).waitFor();
  await expectSound(visitor, submit);
  await dialog.getByRole("textbox", { name: "Reason" }).fill("The customer postponed it to another year.");
  await dialog.getByRole("button", { name: submit }).click();
  await page.getByText(state, { exact: true }).first().waitFor();
  await page.getByRole("button", { name: "Close as never given…" }).first().click();
  await dialog.getByRole("textbox", { name: "Why no notice was given" }).fill("It came to nothing before the notice was due.");
  await dialog.getByRole("button", { name: "Close it" }).click();
  await page.getByText("Never given", { exact: true }).first().waitFor();
}

describe("the life of an engagement", () => {
  it("on a phone: an organization entered on the spot, and a telephone call recorded as the notice", async () => {
    const dana = await open({ width: 390, height: 844, theme: "light" });
    const { page } = dana;
    const name = unique("Shoreline Learning Circle");
    await dana.signIn(director);
    await dana.goto("/engagements/new");
    await page.getByRole("button", { name: "Not a district? Enter an organization" }).tap();
    const organization = page.getByRole("group", { name: "An organization" });
    await organization.getByRole("button", { name: "Use this organization" }).tap();
    await organization.getByText("Choose its town, or say that it works statewide").waitFor();
    await expectSound(dana, "an organization without a town");
    await organization.getByRole("textbox", { name: "Name of the organization" }).fill(name);
    await organization.getByRole("combobox", { name: "Its town" }).fill("Old Ly");
    await page.getByRole("option", { name: "Old Lyme" }).tap();
    await organization.getByRole("button", { name: "Use this organization" }).tap();
    await page
      .getByText(/is in the LEARN region/)
      .first()
      .waitFor();
    expect(await page.getByRole("radio", { name: "An organization asked" }).isChecked()).toBe(true);
    await fillWork(dana, unique("Family literacy evenings"), typedDay(30));
    const [card] = await noticeCards(page.getByRole("main"));
    if (!card) throw new Error("There is no card for the notice.");
    await card.getByText("I phoned or met", { exact: true }).tap();
    await typeDay(card, "Day", typedDay(2));
    await card.getByText("Enter a day that has passed, or today").waitFor();
    await typeDay(card, "Day", typedDay(-1));
    await card.getByLabel("Time").fill("10:15");
    await card.getByRole("textbox", { name: "With whom" }).fill("Beatrix Solano");
    await expectSound(dana, "a recorded call");
    await page.getByRole("button", { name: "Save and record the notice" }).tap();
    await page.waitForURL(/\/engagements\/eng_/);
    await page.getByText("Given", { exact: true }).first().waitFor();
    await page.getByRole("link", { name: "Open the notice" }).tap();
    await page.getByText(`By telephone with Beatrix Solano, ${typedDay(-1)}, 10:15 AM`).waitFor();
    await expectSound(dana, "a notice given by telephone");
    expect(dana.complaints).toEqual([]);
  });

  it("from scoping to close, with the notice owed on the way and the change shown before it is sent", async () => {
    const dana = await open();
    const { page } = dana;
    const dialog = page.getByRole("dialog");
    const main = page.getByRole("main");
    await dana.signIn(director);
    await startLater(dana, unique("Science curriculum review"));
    await page.getByText("The scope is still being talked over.").first().waitFor();
    await main.getByRole("button", { name: "Begin scoping" }).click();
    await main.getByRole("button", { name: "Record the agreement…" }).click();
    await typeDay(dialog, "Ends", typedDay(40));
    await dialog.getByRole("textbox", { name: "Days of work" }).fill("4");
    await expectSound(dana, "the agreement");
    await dialog.getByRole("button", { name: "Record the agreement" }).click();
    await dialog.waitFor({ state: "hidden" });
    await main.getByRole("button", { name: "Give notice…" }).click();
    await dialog.getByText(/^It goes to /).waitFor();
    await expectSound(dana, "giving a notice");
    await dialog.getByRole("button", { name: "Give notice" }).click();
    await toast(page, "Notice on its way").waitFor();
    // What was said in the notice stands with its answer, before the page has been read anew.
    expect(await main.getByText("Not recorded").count()).toBe(0);
    await expectSound(dana, "a toast with Undo");
    await main.getByText("Given", { exact: true }).first().waitFor();
    await beginDelivery(main);
    await main.getByRole("button", { name: "Log a day…" }).click();
    await dialog.getByRole("button", { name: "Log the day" }).click();
    await dialog.getByRole("link", { name: "Write hours between 0.1 and 24" }).click();
    await page.keyboard.type("5.5");
    await dialog.getByRole("textbox", { name: "Participants" }).fill("14");
    await dialog.getByRole("button", { name: "Log the day" }).click();
    await main.getByText("1 day, 5.5 hours, 14 participants").waitFor();
    const amend = await takeRareAct(page, /^Change service or dates/);
    await amend.getByText("Nothing has changed yet.").waitFor();
    await amend.getByRole("textbox", { name: "Days of work" }).fill("6");
    await amend.getByText("length: 4 is now 6 days").waitFor();
    await expectSound(dana, "the difference before it is sent");
    await amend.getByRole("button", { name: "Change and send the difference" }).click();
    await main.getByText("Amended", { exact: true }).first().waitFor();
    const finish = await takeRareAct(page, /^Finish the work/);
    await finish.getByRole("button", { name: "Finish the work" }).click();
    await main.getByText("Delivered", { exact: true }).first().waitFor();
    await main.getByRole("button", { name: "Close…" }).click();
    await dialog.getByRole("button", { name: "Close the engagement" }).click();
    await main.getByText("Closed", { exact: true }).first().waitFor();
    await expectSound(dana, "a closed engagement");
    expect(dana.complaints).toEqual([]);
  });

  it("a notice is taken back within ten seconds: it is owed again, and no mail leaves", async () => {
    const dana = await open({ width: 1440, height: 900, theme: "dark" });
    const { page } = dana;
    const service = unique("Assessment design");
    await dana.signIn(director);
    await dana.goto("/engagements/new");
    await chooseCustomer(page, "groton", /^Groton/);
    await fillWork(dana, service, typedDay(60));
    await page.getByRole("button", { name: "Save and give notice" }).click();
    await page.waitForURL(/\/engagements\/eng_/);
    await toast(page, "Notice on its way").getByRole("button", { name: "Undo" }).click();
    await toast(page, "Notice taken back. It is owed again.").waitFor();
    await page.getByRole("main").getByText("Owed", { exact: true }).first().waitFor();
    expect(await page.getByRole("main").getByText("Given", { exact: true }).count()).toBe(0);
    await endUnstarted(dana, /^Cancel/, "Cancel the engagement", "Cancelled");
    const subjects = (await mailsTo("beatrix.solano@learn.example")).map(({ subject }) => subject);
    expect(subjects.filter((subject) => subject.includes(service))).toEqual([]);
  });

  it("two home RESCs, a wrong placement corrected, and work that comes to nothing", async () => {
    const dana = await open();
    const { page } = dana;
    const main = page.getByRole("main");
    await dana.signIn(director);
    await startLater(dana, unique("Regional planning"), ["Demonstration consortium", /^Demonstration consortium/], typedDay(90));
    expect(await main.getByRole("heading", { name: /^Courtesy notice to/ }).count()).toBe(2);
    const placement = await takeRareAct(page, /^Correct the placement/);
    await placement.getByRole("button", { name: "Correct it" }).click();
    await placement.getByRole("alert").waitFor();
    await expectSound(dana, "a correction without a customer");
    await chooseCustomer(placement, "groton", /^Groton/);
    await placement.getByRole("textbox", { name: "Reason" }).fill("The district itself asked, not the consortium.");
    await placement.getByRole("button", { name: "Correct it" }).click();
    await main.getByRole("heading", { level: 1, name: "Groton" }).waitFor();
    await main.getByText("The district itself asked, not the consortium.").first().waitFor();
    await endUnstarted(dana, /^Decline the request/, "Decline the request", "Declined");
    await startLater(dana, unique("Regional planning"), ["groton", /^Groton/], typedDay(90));
    await endUnstarted(dana, /^The customer withdrew/, "Record it", "Withdrawn");
    expect(dana.complaints).toEqual([]);
  });
});
