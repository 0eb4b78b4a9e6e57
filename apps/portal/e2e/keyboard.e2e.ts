import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectSound, unique } from "./support/acts.ts";
import { withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

/** Presses Tab until the focus is on a control of this name; says so when it cannot be reached. */
async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((element) => element === document.activeElement)) return expectVisibleFocus(page);
  }
  throw new Error(`Tab never reaches ${String(name)}.`);
}

/** The focus can be seen: an outline, a ring or a border that an unfocused control has not. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const marked = await page.evaluate(() => {
    const look = (element: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(element);
      return JSON.stringify([outlineStyle === "none" ? "" : [outlineStyle, outlineWidth, outlineColor], boxShadow, borderColor]);
    };
    const focused = document.activeElement as HTMLElement;
    const seen = [focused, focused.parentElement].filter((element) => element !== null);
    const before = seen.map(look);
    focused.blur();
    const after = seen.map(look);
    focused.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
    return before.join() !== after.join();
  });
  expect(marked, "the focus can be seen").toBe(true);
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
    await page.getByText(/Groton is in the LEARN region/).first().waitFor();
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
    expect(first).toContain(service);
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
    await keyboard.type("out-of");
    await page.getByRole("dialog").getByText("Out-of-region list").first().waitFor();
    await expectSound(beatrix, "the palette");
    await keyboard.press("Enter");
    await expectTitleFocused(page, "Out-of-region list");
    expect(beatrix.complaints).toEqual([]);
  });
});
