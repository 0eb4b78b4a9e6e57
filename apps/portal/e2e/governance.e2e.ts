import { describe, expect, it } from "vitest";
import { expectSound, toast, unique } from "./support/acts.ts";
import { mailTo, withBrowser } from "./support/browser.ts";
import { expectSoundInAllLooks } from "./support/funding.ts";

const { open } = withBrowser();

describe("a concern on its way to the Executive Directors", () => {
  const area = unique("Shared calendars");

  it("is raised by a director with two fields; colleagues and strangers see nothing of it", async () => {
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await dana.goto("/concerns");
    await dana.page.getByRole("link", { name: "Raise a concern" }).click();
    await dana.page.getByRole("button", { name: "Raise it" }).click();
    await dana.page.getByText("2 things need attention").waitFor();
    await expectSound(dana, "a concern with nothing written");
    await dana.page.getByRole("textbox", { name: /What is in the way/ }).fill("We plan the same week twice, in two regions, every spring.");
    await dana.page.getByRole("textbox", { name: /Area of service/ }).fill(area);
    await dana.page.getByRole("button", { name: "Raise it" }).click();
    await dana.page.getByRole("heading", { level: 1, name: area }).waitFor();
    await dana.page.getByText("Waits to be placed").first().waitFor();
    await expectSoundInAllLooks(dana, "a concern");
    // A program director raises concerns, and reads no agenda.
    expect(await dana.page.getByRole("navigation").getByRole("link", { name: "Agenda" }).count()).toBe(0);

    const staff = await open();
    await staff.signIn("Milo Aparicio");
    for (const name of ["Agenda", "Concerns"]) expect(await staff.page.getByRole("navigation").getByRole("link", { name }).count()).toBe(0);
    for (const path of ["/agenda", "/concerns", "/agenda/M-1/packet"]) {
      await staff.goto(path);
      expect(await staff.page.getByText(area).count(), path).toBe(0);
      expect(await staff.page.getByRole("table").count(), path).toBe(0);
    }
    const stranger = await open();
    await stranger.goto("/agenda/M-1/packet");
    await stranger.page
      .getByRole("link", { name: "Sign in" })
      .or(stranger.page.getByRole("button", { name: "Sign in" }))
      .first()
      .waitFor();
    expect([...dana.complaints, ...staff.complaints, ...stranger.complaints]).toEqual([]);
  });

  it("is placed by the Coordinator, moved by keys, and frozen with both lists in the packet", async () => {
    const marisol = await open();
    const { page } = marisol;
    const since = new Date();
    await marisol.signIn("Marisol Greenwood");
    await page.getByText(`A concern to place: ${area}`, { exact: true }).waitFor();
    await marisol.goto("/agenda");
    await expectSoundInAllLooks(marisol, "the meetings");
    await page.getByRole("region", { name: "Next meeting" }).getByRole("link").click();
    await page.getByRole("button", { name: new RegExp(`^Place on the agenda ?: ${area}`) }).click();
    await toast(page, "Placed").waitFor();
    const items = page.getByRole("listitem").filter({ has: page.getByRole("button", { name: /^Move up/ }) });
    await items.filter({ hasText: area }).waitFor();
    await expectSoundInAllLooks(marisol, "the desk of a meeting");
    const before = await items.allInnerTexts();
    const at = before.findIndex((text) => text.includes(area));
    await page.getByRole("button", { name: `Move up: ${area}` }).focus();
    await page.keyboard.press("Alt+ArrowUp");
    await page.getByText(`${area} is now number ${at + 2}`).waitFor({ state: "attached" });
    await expect.poll(async () => (await items.allInnerTexts()).findIndex((text) => text.includes(area))).toBe(at - 1);
    // Keys that come while the platform answers are kept too, in their order.
    for (const key of ["Alt+ArrowDown", "Alt+ArrowUp", "Alt+ArrowDown", "Alt+ArrowUp"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: "Add it" }).and(page.locator(":enabled")).waitFor();
    await expect.poll(async () => (await items.allInnerTexts()).findIndex((text) => text.includes(area))).toBe(at - 1);
    expect(await page.getByRole("alert").filter({ hasText: "That did not happen" }).count()).toBe(0);
    // The keys stay in the item that they move, and are taken from no field that is gone to next.
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(`Move up: ${area}`);

    await page.getByRole("textbox", { name: "Topic" }).fill("Dates of the next year");
    await page.getByRole("button", { name: "Add it" }).click();
    await toast(page, "Added").waitFor();
    await page.getByRole("main").getByRole("link", { name: "Open the packet" }).first().click();
    await page.getByRole("button", { name: "Freeze the packet" }).click();
    await expectSound(marisol, "what a freeze means");
    await page.getByRole("dialog").getByRole("button", { name: "Freeze the packet" }).click();
    await page.getByText(/^Packet \d+, frozen/).waitFor();
    await page.getByText(area).first().waitFor();
    await page.getByRole("heading", { name: /^1\. Out-of-region list/ }).waitFor();
    await page.getByRole("heading", { name: /^2\. State contract work/ }).waitFor();
    await expectSoundInAllLooks(marisol, "a frozen packet");
    const mail = await mailTo("beatrix.solano@learn.example", /^The packet for .* is frozen$/, since);
    expect(mail.text).not.toContain(area);
    expect(marisol.complaints).toEqual([]);
  });

  it("is read by an Executive Director, who raises a late one; it comes in a numbered supplement", async () => {
    const late = unique("Snow days");
    const beatrix = await open({ width: 390, height: 844, theme: "dark" });
    await beatrix.signIn("Beatrix Solano");
    await beatrix.page.getByRole("link", { name: /^Read ?: Read the packet/ }).click();
    await beatrix.page.getByText(area).first().waitFor();
    expect(await beatrix.page.getByRole("button", { name: "Freeze the packet" }).count()).toBe(0);
    await expectSound(beatrix, "the packet on a phone, in the dark");
    await beatrix.goto("/concerns/new");
    await beatrix.page.getByRole("textbox", { name: /What is in the way/ }).fill("Snow days differ in towns that share a bus.");
    await beatrix.page.getByRole("textbox", { name: /Area of service/ }).fill(late);
    await beatrix.page.getByRole("button", { name: "Raise it" }).click();
    await beatrix.page.getByRole("heading", { level: 1, name: late }).waitFor();
    // The clock places it, in a supplement of the packet that is frozen already.
    await expect
      .poll(
        async () => {
          await beatrix.page.reload();
          await beatrix.page.getByRole("heading", { level: 1, name: late }).waitFor();
          return beatrix.page.getByText("On an agenda").count();
        },
        { timeout: 120_000, interval: 1000 },
      )
      .toBeGreaterThan(0);
    await beatrix.goto("/");
    await beatrix.page.getByRole("link", { name: /^Read ?: Read the packet/ }).click();
    await beatrix.page.getByText(new RegExp(`^Supplement \\d+: ${late}`)).waitFor();
    expect(beatrix.complaints).toEqual([]);
  });

  it("ends in votes that the Coordinator puts in writing, without a term while the clocks are off", async () => {
    const marisol = await open();
    const { page } = marisol;
    const [first, second] = [unique("The calendar: five in favor."), unique("The calendar: six in favor.")];
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/agenda/M-1");
    const votes = page.getByRole("region", { name: "Votes in writing" });
    for (const words of [first, second]) {
      const field = votes.getByRole("textbox", { name: /On what was voted/ });
      await field.fill(words);
      await votes.getByRole("button", { name: "Put the votes in writing" }).click();
      await toast(page, "The votes are in writing").waitFor();
      // What was written is in the record now, and no longer in the field.
      await expect.poll(() => field.inputValue()).toBe("");
      await votes.getByText(words).waitFor();
    }
    await votes.getByText(/^What was written before/).click();
    await votes.getByText(first).waitFor();
    expect(await page.getByText(/^Due by/).count()).toBe(0);
    await expectSoundInAllLooks(marisol, "votes in writing");
    const adela = await open();
    await adela.signIn("Adela Fairweather");
    await adela.goto("/agenda/M-1");
    await adela.page.getByText(second).waitFor();
    expect(await adela.page.getByRole("button", { name: "Put the votes in writing" }).count()).toBe(0);
    expect([...marisol.complaints, ...adela.complaints]).toEqual([]);
  });

  it("stands with its outcome in what was held: notes, outcomes and minutes", async () => {
    const adela = await open();
    await adela.signIn("Adela Fairweather");
    await adela.goto("/agenda/M-1");
    await adela.page.getByText("Minutes agreed", { exact: true }).waitFor();
    await adela.page.getByText("The list was read; no row needs more than its notice.").waitFor();
    await expectSoundInAllLooks(adela, "a meeting that was held");
    const taken = adela.page.waitForEvent("download");
    await adela.page.getByRole("button", { name: "Add to calendar" }).click();
    expect((await taken).suggestedFilename()).toBe("M-1.ics");
    await adela.goto("/agenda/M-1/packet");
    await adela.page.emulateMedia({ media: "print" });
    await adela.page.getByRole("heading", { name: /^1\. Out-of-region list/ }).waitFor();
    expect(await adela.page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    expect(adela.complaints).toEqual([]);
  });
});
