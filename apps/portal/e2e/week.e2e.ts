/** @clause A38 A29 */
import { describe, expect, it } from "vitest";
import { expectSound } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();

describe("the week of an Executive Director", () => {
  it("is one page: what waits, dates by day, what is new on the list, and a year out and in", async () => {
    for (const look of looks) {
      const visitor = await open(look);
      const { page } = visitor;
      await visitor.signIn("Beatrix Solano");
      await page.getByRole("heading", { name: /by LEARN in other regions, \d+ by others in its region/ }).waitFor();
      await visitor.goto("/week");
      await page.getByRole("heading", { level: 1, name: /^The week of \d\d\/\d\d\/\d{4}$/ }).waitFor();
      await page.getByRole("heading", { level: 2, name: "Needs you", exact: true }).waitFor();
      await page.getByRole("heading", { level: 2, name: "Dates of this week" }).waitFor();
      await page.getByRole("table", { name: /^Work of others in our region, new since/ }).waitFor();
      await page.waitForLoadState("networkidle");
      await expectSound(visitor, "the week");
      await page.getByText("Table", { exact: true }).click();
      const months = page.getByRole("table", { name: /by month, 12 months$/ });
      await months.waitFor();
      expect(await months.getByRole("row").count()).toBe(13);
      await expectSound(visitor, "the week with its table");
      expect(visitor.complaints).toEqual([]);
    }
  });

  it("goes to the weeks before and after, says what is new in each, and keeps it in the address", async () => {
    const visitor = await open();
    const { page } = visitor;
    await visitor.signIn("Beatrix Solano");
    await visitor.goto("/week");
    await page.getByRole("heading", { level: 2, name: "Dates of this week" }).waitFor();
    await page.waitForLoadState("networkidle");
    await pictureOf(visitor, "alliance-week");
    await visitor.goto("/week?of=2026-10-07");
    await page.getByRole("heading", { level: 1, name: "The week of 10/05/2026" }).waitFor();
    // What waits now belongs to this week only.
    expect(await page.getByRole("heading", { level: 2, name: "Needs you", exact: true }).count()).toBe(0);
    await page.getByRole("link", { name: "Week after" }).click();
    await page.getByRole("heading", { level: 1, name: "The week of 10/12/2026" }).waitFor();
    await page.getByRole("heading", { level: 2, name: "Our work in other regions, new since 10/05/2026" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "The week of 10/05/2026" }).waitFor();
  });

  it("is absent for others, and so is its mail from what they choose", async () => {
    const visitor = await open();
    const { page } = visitor;
    await visitor.signIn("Dana Rivermont");
    expect(await page.getByRole("link", { name: "The week" }).count()).toBe(0);
    await visitor.goto("/mail");
    await page.getByRole("radiogroup", { name: "Everything else in your bell" }).waitFor();
    expect(await page.getByRole("radiogroup", { name: /page of your RESC's week/ }).count()).toBe(0);
  });
});
