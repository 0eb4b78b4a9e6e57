import { describe, expect, it } from "vitest";
import { expectSound } from "./support/acts.ts";
import { type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

/** What the first page tells: numbers of the own rows, each with its list, and the rows by RESC as picture and table. */
async function firstPage(reader: Visitor, own: string): Promise<void> {
  const { page } = reader;
  const number = (label: string | RegExp) => page.getByRole("navigation", { name: "Numbers" }).getByRole("link", { name: label });
  await number("State contracts").waitFor();
  const count = Number(await number("State contracts").locator("b").innerText());
  const figure = page.getByRole("figure", { name: /part in most: \d+ rows?$/ });
  await figure.getByRole("img", { name: /part in most/ }).waitFor();
  await expectSound(reader, `the first page as ${own}`);
  await figure.getByText("Table", { exact: true }).click();
  await figure.getByRole("rowheader", { name: "EdAdvance" }).waitFor();
  await expectSound(reader, `contracts by RESC as a table, as ${own}`);
  await number(/^\$?[\d,.–]+ ?Stated for FY\d{4}/).click();
  await page.getByRole("button", { name: /^Remove filter FY\d{4}$/ }).waitFor();
  await page.goBack();
  await number("State contracts").click();
  await page
    .getByRole("status")
    .getByText(count === 1 ? "1 result" : `${count} contracts`, { exact: true })
    .waitFor();
}

describe("a reader of an agency", () => {
  it.each([
    ["Philippa Northgate", "CSDE", "OEC", { width: 1440, height: 900, theme: "light" }],
    ["Anselm Brightwater", "OEC", "CSDE", { width: 390, height: 844, theme: "dark" }],
  ] as const)("%s reads the notices and contracts of %s, and none of %s", async (name, own, other, look) => {
    const reader = await open(look);
    await reader.signIn(name);
    await firstPage(reader, own);
    await reader.goto("/opportunities");
    await reader.page
      .getByRole("link", { name: /^Demonstration: / })
      .first()
      .waitFor();
    await expectSound(reader, `opportunities as ${own}`);
    await reader.page
      .getByRole("link", { name: /^Demonstration: / })
      .first()
      .click();
    await reader.page.getByRole("link", { name: "Call and Q&A" }).waitFor();
    for (const tab of ["Intentions", "Proposal", "Judging"])
      expect(await reader.page.getByRole("link", { name: tab, exact: true }).count(), tab).toBe(0);
    await expectSound(reader, `an opportunity as ${own}`);
    await reader.goto("/state-contracts");
    await reader.page.getByRole("table").waitFor();
    await reader.page.getByRole("table").getByText(own, { exact: true }).first().waitFor();
    expect(await reader.page.getByRole("table").getByText(other, { exact: true }).count()).toBe(0);
    await expectSound(reader, `State contracts as ${own}`);
    expect(reader.complaints).toEqual([]);
  });
});
