import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, chooseCustomer, expectSound, toast, unique } from "./support/acts.ts";
import { withBrowser, type Visitor } from "./support/browser.ts";

const { open } = withBrowser();

/** The directory, narrowed to one name; the row of that person. */
async function find(visitor: Visitor, name: string): Promise<Locator> {
  await visitor.goto(`/people?q=${encodeURIComponent(name)}`);
  const row = visitor.page.getByRole("row", { name: new RegExp(name) });
  await row.waitFor();
  return row;
}

/** Adds a person of the visitor's own RESC, first with a mail address that cannot be one. */
async function add(visitor: Visitor, name: string, title: string): Promise<void> {
  const { page } = visitor;
  const dialog = page.getByRole("dialog");
  await visitor.goto("/people");
  await page.getByRole("button", { name: "Add a person" }).click();
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await dialog.getByRole("textbox", { name: "Mail address" }).fill("nobody");
  await dialog.getByRole("button", { name: "Add a person" }).click();
  await dialog.getByRole("link", { name: "Write the mail address as name@example.org" }).waitFor();
  await expectSound(visitor, "a person with a wrong mail address");
  await dialog.getByRole("textbox", { name: "Mail address" }).fill("new.person@example.org");
  await dialog.getByRole("button", { name: "Add a person" }).click();
  await toast(page, "Person added").waitFor();
}

/** Gives a role from today on; the sign-in is a moment old, so it is taken at once. */
async function give(visitor: Visitor, name: string, role: string, answer: string): Promise<void> {
  const { page } = visitor;
  const dialog = page.getByRole("dialog");
  await (await find(visitor, name)).getByRole("button", { name: `Give a role to ${name}` }).click();
  await choose(dialog, "Role", role);
  await dialog.getByRole("textbox", { name: "Reason" }).fill("The office was vacant.");
  await expectSound(visitor, `giving the role ${role}`);
  await dialog.getByRole("button", { name: "Give a role", exact: true }).click();
  await toast(page, answer).waitFor();
}

/** Ends a role of a person, with the reason. */
async function end(visitor: Visitor, name: string, role: string): Promise<void> {
  const { page } = visitor;
  const row = page.getByRole("row", { name: new RegExp(name) });
  await row.getByRole("button", { name: `End the role ${role} of ${name}` }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Reason" }).fill("It was for the test of one day.");
  await expectSound(visitor, `ending the role ${role}`);
  await page.getByRole("dialog").getByRole("button", { name: "End", exact: true }).click();
  await toast(page, "Role ended").waitFor();
  await row.getByText("no role").waitFor();
}

describe("people and roles", () => {
  it("what is missing stands first; a person is added, gets a role and loses it again", async () => {
    const adela = await open();
    const { page } = adela;
    const name = unique("Test Newcomer");
    await adela.signIn("Adela Fairweather");
    await add(adela, name, "Program specialist");
    await page.getByRole("region", { name: "Roles that nobody holds" }).getByText("EdAdvance has no clearinghouse director").waitFor();
    await give(adela, name, "Program staff", "Role given");
    await end(adela, name, "Program staff");
    const herself = await find(adela, "Adela Fairweather");
    expect(await herself.getByRole("button", { name: "Give a role to Adela Fairweather" }).count()).toBe(0);
    expect(await herself.getByRole("button", { name: /^End the role/ }).count()).toBe(0);
    expect(adela.complaints).toEqual([]);
  });

  it("whoever LEARN names for a category is shown to the RESC that owes the notice", async () => {
    const beatrix = await open({ width: 390, height: 844, theme: "dark" });
    const { page } = beatrix;
    const dialog = page.getByRole("dialog");
    const name = unique("Test Recipient");
    await beatrix.signIn("Beatrix Solano");
    await add(beatrix, name, "Talent lead");
    await page.getByRole("button", { name: "Name who receives courtesy notices" }).click();
    await dialog.getByRole("combobox", { name: "Receives courtesy notices" }).fill(name);
    await page.getByRole("option", { name: new RegExp(name) }).click();
    await choose(dialog, "Category of service", "Recruitment and certification");
    await expectSound(beatrix, "naming a recipient");
    await dialog.getByRole("button", { name: "Name who receives courtesy notices" }).click();
    await toast(page, "Recipient named").waitFor();
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await dana.goto("/engagements/new");
    await chooseCustomer(dana.page, "groton", /^Groton/);
    await choose(dana.page, "Category of service", "Recruitment and certification");
    await dana.page.getByText(`It goes to ${name}, Talent lead.`).waitFor();
    expect([...beatrix.complaints, ...dana.complaints]).toEqual([]);
  });

  it("the liaison's role begins with the word of a second Executive Director", async () => {
    const name = unique("Test Liaison");
    const adela = await open({ width: 390, height: 844, theme: "light" });
    await adela.signIn("Adela Fairweather");
    await add(adela, name, "Government relations");
    await give(adela, name, "Legislative liaison", "The role begins when a second Executive Director gives it too.");
    await (await find(adela, name)).getByText("no role").waitFor();
    const gideon = await open();
    await gideon.signIn("Gideon Marlowe");
    await give(gideon, name, "Legislative liaison", "Role given");
    await (await find(gideon, name)).getByText(/^Legislative liaison, ALLIANCE/).waitFor();
    await end(gideon, name, "Legislative liaison");
    expect([...adela.complaints, ...gideon.complaints]).toEqual([]);
  });
});
