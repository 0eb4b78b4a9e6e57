import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectSound } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();
const path = "/metrics/magnet-grants";
const picture = (page: Page) => page.getByRole("img", { name: /By FY2024/ });

/** The cells of the table as people see them. */
async function tableOf(page: Page): Promise<readonly string[][]> {
  await page.getByRole("table").waitFor();
  return page
    .locator("table tbody tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent?.trim() ?? "")));
}

/** A file of the menu, as it comes down. */
async function download(page: Page, item: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole("button", { name: "Download" }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: item }).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** Rows of a CSV by the names of its columns. */
function csvCells(text: string): readonly Record<string, string>[] {
  const [head = [], ...lines] = text
    .trimEnd()
    .split("\r\n")
    .map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell.replaceAll(/^"|"$/g, "")));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ""])));
}

describe("the chart of magnet grants", () => {
  it("shows a stranger the finding, what is not verified, the gap and the sources", async () => {
    const visitor = await open();
    await visitor.goto(path);
    await picture(visitor.page).waitFor();
    const words = await picture(visitor.page).textContent();
    for (const part of [
      "$13,773",
      "$10,652",
      "$10,050",
      "$8,058",
      "not verified",
      "no figure",
      "from FY2025: another formula",
      "Figures as loaded on",
      "CGA Office of Fiscal Analysis (2014-10)",
    ])
      expect(words).toContain(part);
    await visitor.page
      .getByRole("heading", {
        name: "By FY2024, RESC magnet grants per student were $3,121 (Sheff) and $1,992 (non-Sheff) behind the growth of ECS per student (not verified)",
      })
      .waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("is read with the arrow keys, and the year is spoken", async () => {
    const visitor = await open();
    await visitor.goto(path);
    await picture(visitor.page).focus();
    const spoken = visitor.page.locator("[aria-live=polite].chart-reading");
    await visitor.page.keyboard.press("ArrowRight");
    expect(await spoken.innerText()).toMatch(/^FY2012\. Sheff: actual grant \$10,443 \(not verified\)/);
    await visitor.page.keyboard.press("End");
    await visitor.page.keyboard.press("ArrowLeft");
    expect(await spoken.innerText()).toMatch(/^FY2023\..*no figure \(missing:/);
    await visitor.page.keyboard.press("Escape");
    expect(await spoken.innerText()).toContain("Arrow keys");
    expect(visitor.complaints).toEqual([]);
  });

  it("holds base year, growth and table in the address, and total ECS says that it is another view", async () => {
    const visitor = await open();
    await visitor.goto(path);
    await visitor.page.getByText("Total ECS", { exact: true }).click();
    await visitor.page.getByText("Second view: total ECS", { exact: false }).waitFor();
    await visitor.page.getByRole("combobox", { name: "Base year" }).click();
    await visitor.page.getByRole("option", { name: "Base FY2018" }).click();
    await visitor.page.getByRole("heading", { name: /growth of total ECS/ }).waitFor();
    await visitor.page.waitForURL(/base=2018/);
    expect(new URL(visitor.page.url()).search).toBe("?growth=total&base=2018");
    // FY2018 has a total and no enrollment, so it cannot be the base per student: said, not failed.
    await visitor.page.getByText("ECS per student", { exact: true }).click();
    await visitor.page.getByText("FY2018 cannot be the base year here", { exact: false }).waitFor();
    await visitor.page.getByRole("heading", { name: /\$3,121/ }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("has one row set: table, CSV and picture say the same", async () => {
    const visitor = await open();
    await visitor.goto(`${path}?as=table&base=2015`);
    const shown = await tableOf(visitor.page);
    const { name, content } = await download(visitor.page, "CSV, the rows");
    expect(name).toMatch(/^magnet-grants-from-fy2015-ecs-per-student-as-of-\d{4}-\d\d-\d\d\.csv$/);
    const dollars = (amount: string | undefined) =>
      amount ? `$${Number(amount).toLocaleString("en-US", { maximumFractionDigits: 2 })}` : "no figure";
    const rows = csvCells(content.toString("utf8"));
    expect(shown.map((cells) => [cells[0], cells[1], cells[2], cells[4]])).toEqual(
      rows.map((row) => [`FY${row["fiscal_year"]}`, row["category_short"], dollars(row["actual"]), dollars(row["had_it_grown"])]),
    );
    await visitor.goto(`${path}?base=2015`);
    const words = (await picture(visitor.page).textContent()) ?? "";
    for (const row of rows.filter((one) => one["fiscal_year"] === "2024"))
      for (const amount of [row["actual"], row["had_it_grown"]]) expect(words).toContain(dollars(amount));
  });

  it("comes down as PNG for a page and a slide, and as SVG", async () => {
    const visitor = await open();
    await visitor.signIn("Desmond Akintola");
    await visitor.page.goto(new URL(path, visitor.page.url()).href);
    const letter = await download(visitor.page, "PNG, Letter page");
    const slide = await download(visitor.page, "PNG, slide 16:9");
    expect([letter, slide].map(({ content }) => [content.readUInt32BE(16), content.readUInt32BE(20)])).toEqual([
      [3300, 2550],
      [4000, 2250],
    ]);
    const svg = await download(visitor.page, "SVG drawing");
    expect(svg.content.toString("utf8")).toContain("behind the growth of ECS per student");
    expect(visitor.complaints).toEqual([]);
  });

  it("is found from the keyboard and from the metrics", async () => {
    const visitor = await open();
    await visitor.signIn("Desmond Akintola");
    await visitor.page.keyboard.press("Control+k");
    await visitor.page
      .getByPlaceholder(/Search/)
      .last()
      .fill("magnet gr");
    await visitor.page.getByText("Magnet grants").last().waitFor();
    await visitor.page.keyboard.press("Enter");
    await picture(visitor.page).waitFor();
    await visitor.page.getByRole("main").getByRole("link", { name: "All metrics" }).click();
    await visitor.page
      .getByRole("main")
      .getByRole("link", { name: /Chart: magnet grants/ })
      .click();
    await picture(visitor.page).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  for (const look of looks) {
    it(`is sound by WCAG 2.1 AA, ${look.theme}, ${look.width} px`, async () => {
      const visitor = await open(look);
      for (const search of ["", "?as=table", "?growth=total&base=2018"]) {
        await visitor.goto(`${path}${search}`);
        await expectSound(visitor, search);
      }
      await visitor.goto(path);
      await picture(visitor.page).focus();
      await visitor.page.keyboard.press("End");
      await expectSound(visitor, "a year is read");
      await visitor.page.getByRole("button", { name: "Download" }).click();
      await visitor.page.getByRole("menuitem", { name: "SVG drawing" }).waitFor();
      await expectSound(visitor, "the menu of files");
      expect(visitor.complaints).toEqual([]);
    });
  }

  it("stacks its panels on a phone", async () => {
    const visitor = await open(looks[2]);
    await visitor.goto(path);
    const tops = await picture(visitor.page)
      .locator("text")
      .filter({ hasText: /^(Sheff|Non-Sheff)$/ })
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().top));
    expect(tops).toHaveLength(2);
    expect((tops[1] ?? 0) - (tops[0] ?? 0)).toBeGreaterThan(200);
  });
});
