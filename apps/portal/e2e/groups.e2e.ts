import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { looks, type Visitor, withBrowser } from "./support/browser.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();

describe("the register of expertise", () => {
  it("is found by everybody, and kept by a RESC's own directors", async () => {
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    const { page } = dana;
    const dialog = page.getByRole("dialog");
    await dana.goto("/expertise");
    await page.getByText("Assistive technology").first().waitFor();
    await page.getByRole("button", { name: "Add expertise" }).click();
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await dialog.getByRole("link", { name: "Write what it is in three letters or more" }).waitFor();
    await expectSound(dana, "expertise without a topic");
    const topic = unique("School gardens");
    await dialog.getByRole("textbox", { name: "What your RESC knows well" }).fill(topic);
    await choose(dialog, "Category", /./);
    await dialog.getByRole("combobox", { name: "Whom to ask" }).fill("Dana River");
    await page.getByRole("option", { name: /Dana Rivermont/ }).click();
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await toast(page, "On the register").waitFor();
    await page.getByRole("button", { name: `Take off: ${topic}` }).click();
    await expectSound(dana, "taking a line off");
    await dialog.getByRole("button", { name: "Take off", exact: true }).click();
    await toast(page, "Taken off the register").waitFor();
    for (const look of looks) {
      const milo = await open(look);
      await milo.signIn("Milo Aparicio");
      await milo.goto("/expertise?resc=LEARN");
      await milo.page.getByText("Multilingual learners").first().waitFor();
      await expectSound(milo, "the register");
      expect(await milo.page.getByRole("button", { name: /^Take off/ }).count()).toBe(0);
      expect(milo.complaints).toEqual([]);
    }
    expect(dana.complaints).toEqual([]);
  });
});

describe("a role-alike group", () => {
  it("plans a meeting that opens with sharing expertise; a member brings a topic; the agenda goes to all", async () => {
    const marisol = await open();
    await marisol.signIn("Marisol Greenwood");
    const { page } = marisol;
    const dialog = page.getByRole("dialog");
    await marisol.goto("/groups");
    await expectSound(marisol, "groups");
    await page.getByRole("button", { name: "Set up a group" }).click();
    await dialog.getByRole("button", { name: "Set up", exact: true }).click();
    await dialog.getByRole("link", { name: "Write a name of three letters or more" }).waitFor();
    await expectSound(marisol, "a group without a name");
    const name = unique("Data managers");
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await dialog.getByRole("textbox", { name: "What it is about, in one word" }).fill("operations");
    await dialog.getByRole("button", { name: "Set up", exact: true }).click();
    await toast(page, "Group set up").waitFor();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    const path = new URL(page.url()).pathname;

    await page.getByRole("button", { name: "Add a member" }).click();
    await dialog.getByRole("combobox", { name: "Person" }).fill("Dana River");
    await page.getByRole("option", { name: /Dana Rivermont/ }).click();
    await dialog.getByRole("checkbox", { name: "Convenes the group" }).check();
    await expectSound(marisol, "adding a member");
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await toast(page, "Member added").waitFor();

    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await dana.goto(path);
    const hers = dana.page.getByRole("dialog");
    await dana.page.getByRole("button", { name: "Plan a meeting" }).click();
    await hers.getByRole("textbox", { name: "Title" }).fill("First meeting");
    await typeDay(hers, "Day", typedDay(60));
    await hers.getByRole("textbox", { name: "Place", exact: true }).fill("Online");
    await expectSound(dana, "planning a group's meeting");
    await hers.getByRole("button", { name: "Plan", exact: true }).click();
    await toast(dana.page, "Meeting planned").waitFor();
    await dana.page.getByText("1. Sharing expertise").waitFor();
    await dana.page.getByRole("textbox", { name: "Topic" }).fill("One student identifier");
    await dana.page.getByRole("button", { name: "Bring a topic" }).click();
    await toast(dana.page, "Topic is on the agenda").waitFor();
    await dana.page.getByText("2. One student identifier").waitFor();
    await dana.page.getByRole("button", { name: "Send the agenda" }).click();
    await expectSound(dana, "sending the agenda of a group");
    await hers.getByRole("button", { name: "Send", exact: true }).click();
    await toast(dana.page, "Agenda sent").waitFor();
    await dana.page.getByRole("button", { name: "Bring a topic" }).waitFor({ state: "detached" });
    expect([...marisol.complaints, ...dana.complaints]).toEqual([]);
  });

  it("makes a topic it met about a proposal, which stands as a concern of the group", async () => {
    const keisha = await open();
    await keisha.signIn("Keisha Thornbury");
    const { page } = keisha;
    await keisha.goto("/groups/special-education-directors");
    await page.getByText("Evaluations in ten languages").first().waitFor();
    await pictureOf(keisha, "alliance-group");
    await page.getByRole("button", { name: /^Propose it: Evaluators/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Propose", exact: true }).click();
    await dialog.getByRole("link", { name: "Write in a sentence what it is and whom it helps" }).waitFor();
    await choose(dialog, "What it would be", "Common venture");
    const title = unique("A shared evaluator");
    await dialog.getByRole("textbox", { name: "Title" }).fill(title);
    await dialog
      .getByRole("textbox", { name: "What it is, and whom it helps" })
      .fill("One evaluator for the six, for districts that wait longest.");
    await expectSound(keisha, "proposing a venture");
    await dialog.getByRole("button", { name: "Propose", exact: true }).click();
    await toast(page, "Proposed").waitFor();
    await page
      .getByRole("listitem")
      .filter({ hasText: title })
      .getByRole("link", { name: /^stands as CN-/ })
      .click();
    await page.getByText("For the group").waitFor();
    await expectSound(keisha, "a concern of a group");
    expect(keisha.complaints).toEqual([]);
  });

  it("keeps the note of a colleague: who writes another sees it first", async () => {
    const [here, there] = [await open(), await open()];
    const noteAt = async (desk: Visitor) => {
      await desk.signIn("Marisol Greenwood");
      await desk.goto("/groups/finance-directors");
      const note = desk.page.getByRole("textbox", { name: "Note on One price list for transportation" });
      await note.waitFor();
      return note;
    };
    const [note, other] = [await noteAt(here), await noteAt(there)];
    const [first, second] = [unique("Two RESCs share a list"), unique("Three RESCs share a list")];
    await note.fill(first);
    await note.press("Control+Enter");
    await toast(here.page, "Note kept").waitFor();
    const minutesAt = (desk: Visitor) => desk.page.getByRole("textbox", { name: "Minutes of the meeting" });
    const [kept, typed] = [unique("Kept minutes"), unique("Typed minutes")];
    await minutesAt(there).fill(typed);
    await minutesAt(here).fill(kept);
    await here.page.getByRole("button", { name: "Save the minutes" }).click();
    await toast(here.page, "Minutes saved").waitFor();
    await other.fill(second);
    await other.press("Control+Enter");
    await toast(there.page, "Somebody changed this").waitFor();
    await there.page.getByText(`Kept so far: ${first}`).waitFor();
    expect(await other.inputValue()).toBe(second);
    await there.page.getByText(`Kept so far: ${kept}`).waitFor();
    expect(await minutesAt(there).inputValue()).toBe(typed);
    await expectSound(there, "a note beside a colleague's");
    await other.press("Control+Enter");
    await toast(there.page, "Note kept").waitFor();
    await there.page.getByText(`Kept so far: ${first}`).waitFor({ state: "detached" });
    await there.page.reload();
    await expect.poll(async () => other.inputValue()).toBe(second);
    expect([...here.complaints, ...there.complaints]).toEqual([]);
  });

  it("is read in every look by staff, and is nothing for strangers", async () => {
    for (const look of looks) {
      const milo = await open(look);
      await milo.signIn("Milo Aparicio");
      for (const path of ["/groups", "/groups/special-education-directors", "/groups/aqis-facilitators"]) {
        await milo.goto(path);
        await milo.page.getByRole("heading", { level: 1 }).waitFor();
        await expectSound(milo, path);
      }
      expect(await milo.page.getByRole("button", { name: "Plan a meeting" }).count()).toBe(0);
      expect(milo.complaints).toEqual([]);
    }
    const stranger = await open();
    await stranger.goto("/");
    expect(await stranger.page.getByRole("link", { name: "Groups", exact: true }).count()).toBe(0);
  });
});
