import type { Locator, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectSound, unique } from "./support/acts.ts";
import { withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

/** How a control and its frame are drawn, as far as a focus can change it. */
function lookOf(control: Locator): Promise<string> {
  return control.evaluate((element) =>
    [element, element.parentElement]
      .filter((one) => one !== null)
      .map((one) => {
        const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(one);
        return [outlineStyle === "none" ? "" : `${outlineStyle} ${outlineWidth}`, boxShadow, borderColor].join();
      })
      .join(" "),
  );
}

/** Presses Tab until the focus is on a control of this name, where it can be seen; says so when it cannot be reached. */
async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  const before = await lookOf(wanted);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement))
      return expect(await lookOf(wanted), `the focus on ${String(name)} can be seen`).not.toBe(before);
  }
  throw new Error(`Tab never reaches ${String(name)}.`);
}

/** After moving to another page the focus is on its title, so that a reader hears where they are. */
async function expectTitleFocused(page: Page, title: string | RegExp): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name: title });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
}

describe("by keyboard only", () => {
  const service = unique("Keyboard coaching");

  it("the main job: c, letters, Enter, Tab, Ctrl Enter", async () => {
    const dana = await open();
    const { page } = dana;
    const { keyboard } = page;
    await dana.signIn("Dana Rivermont");
    await keyboard.press("c");
    await expectTitleFocused(page, "Start an engagement");
    await tabTo(page, "combobox", "District or organization");
    await keyboard.type("groton");
    await keyboard.press("Enter");
    await page
      .getByText(/Groton is in the LEARN region/)
      .first()
      .waitFor();
    await tabTo(page, "combobox", "Category of service");
    await keyboard.type("teach");
    await keyboard.press("Enter");
    await tabTo(page, "textbox", "The service in words");
    await keyboard.type(service);
    await tabTo(page, "textbox", "Starts");
    await keyboard.type("01/11/2027");
    await tabTo(page, "textbox", "Days of work");
    await keyboard.type("5");
    await tabTo(page, "textbox", "A personal word");
    await keyboard.type("Glad to do it together.");
    await keyboard.press("Control+Enter");
    await page.waitForURL(/\/engagements\/eng_/);
    await expectTitleFocused(page, "Groton");
    await tabTo(page, "button", "More");
    await keyboard.press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    await expectSound(dana, "a menu");
    await keyboard.press("Escape");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("More");
    expect(dana.complaints).toEqual([]);
  });

  it("notices with j, k and e; chords; the help; the bell", async () => {
    const beatrix = await open({ width: 1440, height: 900, theme: "dark" });
    const { page } = beatrix;
    const { keyboard } = page;
    await beatrix.signIn("Beatrix Solano");
    await keyboard.press("g");
    await keyboard.press("n");
    await expectTitleFocused(page, "Courtesy notices");
    const current = page.getByRole("region", { name: "Courtesy notices" }).locator("[aria-current=true]");
    const first = await current.innerText();
    await keyboard.press("j");
    await expect.poll(() => current.innerText()).not.toBe(first);
    await keyboard.press("k");
    await expect.poll(() => current.innerText()).toBe(first);
    await expect
      .poll(async () => {
        if ((await current.innerText()).includes(service)) return true;
        await keyboard.press("j");
        return false;
      })
      .toBe(true);
    await page.getByRole("article").getByText(service).first().waitFor();
    await keyboard.press("e");
    await page.getByRole("article").getByText("Acknowledged", { exact: true }).first().waitFor();
    await keyboard.press("?");
    const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await help.waitFor();
    await expectSound(beatrix, "the help");
    await keyboard.press("Escape");
    await help.waitFor({ state: "hidden" });
    await keyboard.press("g");
    await keyboard.press("m");
    await expectTitleFocused(page, /map/i);
    await keyboard.press("g");
    await keyboard.press("h");
    await expectTitleFocused(page, /Beatrix/);
    await tabTo(page, "button", /^Notifications, \d+ unread/);
    await keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: "Notifications" });
    await drawer.getByText("Mark all as read").waitFor();
    await expectSound(beatrix, "the bell");
    await drawer.getByRole("button", { name: "Mark all as read" }).press("Enter");
    await drawer.getByText("Mark all as read").waitFor({ state: "hidden" });
    await keyboard.press("Escape");
    await page.getByRole("button", { name: "Notifications", exact: true }).waitFor();
    await keyboard.press("Control+k");
    await page.getByRole("textbox", { name: "Search districts, pages, people and acts" }).waitFor();
    await keyboard.type("out-of");
    await page.getByRole("dialog").getByText("Out-of-region list").first().waitFor();
    await expectSound(beatrix, "the palette");
    await keyboard.press("Enter");
    await expectTitleFocused(page, "Out-of-region list");
    expect(beatrix.complaints).toEqual([]);
  });
});
