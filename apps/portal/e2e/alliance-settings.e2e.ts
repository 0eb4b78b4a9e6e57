import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

describe("decisions that the Accord leaves open", () => {
  it("are recorded by the Coordinator with their meeting, and hold from their day", async () => {
    const marisol = await open();
    const { page } = marisol;
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/settings/decisions");
    await page.getByRole("button", { name: /How many judges are the fewest/ }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Record another answer" }).click();
    await dialog.getByRole("link", { name: "Write what was agreed on" }).waitFor();
    await expectSound(marisol, "a decision without words");
    await dialog.getByRole("textbox", { name: "What was agreed on" }).fill("Three judges, for a trial year.");
    await choose(dialog, "Meeting", /^M-/);
    await typeDay(dialog, "Holds from", typedDay(30));
    await dialog.getByRole("textbox", { name: "Reason" }).fill("Two were too few last year.");
    await dialog.getByRole("button", { name: "Record another answer" }).click();
    await toast(page, "Decision recorded").waitFor();
    await page.getByText("Three judges, for a trial year.").waitFor();
    expect(marisol.complaints).toEqual([]);
  });

  it("are turned on and off as words where they are a switch; what begins later stands beside what is in force", async () => {
    const marisol = await open();
    const { page } = marisol;
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/settings/decisions");
    const row = page.getByRole("row", { name: /a public agency for public records/ });
    await row.getByText("Off", { exact: true }).waitFor();
    // Both lie ahead, and the last of them is off: meetings that are held in other stories have no terms.
    for (const [choice, days] of [
      ["On", 40],
      ["Off", 41],
    ] as const) {
      await row.getByRole("button", { name: /^Record another answer/ }).click();
      const dialog = page.getByRole("dialog");
      expect(await dialog.getByRole("radio", { name: "Off", exact: true }).isChecked()).toBe(true);
      await dialog.getByRole("radio", { name: choice, exact: true }).check();
      await choose(dialog, "Meeting", /^M-/);
      await typeDay(dialog, "Holds from", typedDay(days));
      await dialog.getByRole("textbox", { name: "Reason" }).fill("Counsel was asked.");
      if (choice === "On") await expectSound(marisol, "a switch");
      await dialog.getByRole("button", { name: "Record another answer" }).click();
      await toast(page, "Decision recorded").waitFor();
      await row.getByText(`From ${typedDay(days)}: ${choice}`, { exact: true }).waitFor();
    }
    await row.getByText("Off", { exact: true }).waitFor();
    expect(marisol.complaints).toEqual([]);
  });

  it.each(looks)("are read by staff, with the audit log of the own acts, in $theme at $width", async (look) => {
    const dana = await open(look);
    await dana.signIn("Dana Rivermont");
    await dana.goto("/settings/decisions");
    await dana.page.getByText("Default, not agreed").first().waitFor();
    expect(await dana.page.getByRole("button", { name: /^Record another answer/ }).count()).toBe(0);
    await expectSound(dana, "decisions");
    await dana.goto("/audit");
    await dana.page.getByText(/^Verified row by row/).waitFor();
    await expectSound(dana, "the audit log");
    expect(dana.complaints).toEqual([]);
  });
});

describe("the audit log", () => {
  it("is narrowed in the address, for the Coordinator over what the Alliance keeps together", async () => {
    const marisol = await open();
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/audit?act=meeting.");
    await marisol.page
      .getByRole("row", { name: /meeting: plan/ })
      .first()
      .waitFor();
    await marisol.page
      .getByRole("button", { name: /^Only this: meeting_/ })
      .first()
      .click();
    await marisol.page.waitForURL(/object=meeting_/);
    await expectSound(marisol, "the audit log of one meeting");
    expect(marisol.complaints).toEqual([]);
  });
});

describe("somebody who leaves", () => {
  it("is ended in one act by the own Executive Director, who reads what nobody takes over", async () => {
    const cordelia = await open();
    const { page } = cordelia;
    const name = unique("Test Leaver");
    const dialog = page.getByRole("dialog");
    await cordelia.signIn("Cordelia Nakagawa");
    await cordelia.goto("/people");
    await page.getByText(/^The board of EdAdvance has/).waitFor();
    await page.getByRole("button", { name: "Add a person" }).click();
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await dialog.getByRole("button", { name: "Add a person" }).click();
    await toast(page, "Person added").waitFor();
    await cordelia.goto(`/people?q=${encodeURIComponent(name)}`);
    await page.getByRole("button", { name: `Give a role to ${name}` }).click();
    await choose(dialog, "Role", "Program staff");
    await dialog.getByRole("textbox", { name: "Reason" }).fill("For the test.");
    await dialog.getByRole("button", { name: "Give a role", exact: true }).click();
    await toast(page, "Role given").waitFor();
    await page.getByRole("button", { name: `${name} leaves` }).click();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("Moved away.");
    await expectSound(cordelia, "somebody leaves");
    await dialog.getByRole("button", { name: "End everything" }).click();
    await toast(page, "Everything ended").waitFor();
    await page.getByText("no role").waitFor();
    expect(cordelia.complaints).toEqual([]);
  });
});
