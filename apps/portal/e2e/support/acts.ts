import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Visitor } from "./browser.ts";

/** A word that no other run of the tests has written. */
export function unique(words: string): string {
  return `${words} ${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36)}`;
}

/** A day some days from today, as it is typed: `11/30/2026`. */
export function typedDay(daysFromToday: number): string {
  const day = new Date(Date.now() + daysFromToday * 86_400_000);
  return new Intl.DateTimeFormat("en-US", { timeZone: "America/New_York", year: "numeric", month: "2-digit", day: "2-digit" }).format(day);
}

/** Chooses from a list that opens under its box. */
export async function choose(within: Page | Locator, label: string | RegExp, option: string | RegExp): Promise<void> {
  const box = within.getByRole("combobox", { name: label });
  await box.click();
  const page = "page" in within ? within.page() : within;
  await page.getByRole("option", { name: option }).first().click();
}

/** Types a day and leaves the field, as a person does. */
export async function typeDay(within: Page | Locator, label: string, day: string): Promise<void> {
  const box = within.getByRole("textbox", { name: label, exact: true });
  await box.fill(day);
  await box.press("Tab");
}

/** Chooses a customer by its first letters; the first match is meant. */
export async function chooseCustomer(within: Page | Locator, letters: string, name: RegExp): Promise<void> {
  await within.getByRole("combobox", { name: "District or organization" }).fill(letters);
  const page = "page" in within ? within.page() : within;
  await page.getByRole("option", { name }).first().click();
}

/** Opens the menu of rarer acts and takes one of them; answers the dialog that it opens. */
export async function takeRareAct(page: Page, act: RegExp): Promise<Locator> {
  await page.getByRole("main").getByRole("button", { name: "More" }).first().click();
  await page.getByRole("menuitem", { name: act }).click();
  return page.getByRole("dialog");
}

/** The toast that says this. It is waited for, because the answer of the platform brings it. */
export function toast(page: Page, words: string | RegExp): Locator {
  return page.getByRole("alert").filter({ hasText: words }).first();
}

/** Whatever is open right now: axe finds nothing against it, and the page does not scroll sideways. */
export async function expectSound(visitor: Visitor, what: string): Promise<void> {
  expect(await visitor.violations(), what).toEqual([]);
  const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `${what} scrolls sideways`).toBeLessThanOrEqual(0);
}
