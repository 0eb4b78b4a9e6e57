import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, unique } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();
const coordinator = "Marisol Greenwood";

/** Numbers that no run before has imported: the same again is not taken in. */
const filled = 100 + Math.floor(Math.random() * 50_000);
const csv = [
  "town,space_type,fiscal_year,funded,filled",
  `Hartford,esct-all,2027,90000,${filled}`,
  "Andover,esct-all,2027,24,4",
  "Groton,esct-all,2027,60,52",
  "Stafford,esct-all,2027,40,33",
].join("\n");
const file = (text: string) => ({ name: "spaces.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

describe("early childhood", () => {
  it("tells anybody which types held on a day, and what the old ones became", async () => {
    const visitor = await open();
    await visitor.goto("/early-childhood?asOf=2025-07-01");
    await visitor.page.getByRole("cell", { name: /All types of Early Start CT/ }).first().waitFor(); // prettier-ignore
    const held = visitor.page.getByRole("table", { name: "Space types in force" });
    expect(await held.getByText("Part-day/part-year").count()).toBe(0);
    await visitor.goto("/early-childhood?asOf=2025-06-30");
    await held.getByText("Part-day/part-year").first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("shows the rates as a picture and as a table of the same rows", async () => {
    const visitor = await open();
    await visitor.goto("/early-childhood?tab=rates");
    await visitor.page.getByRole("img", { name: /In FY2025 the rate rose for full-day, full-year spaces only/ }).waitFor();
    await visitor.goto("/early-childhood?tab=rates&as=table");
    await visitor.page.getByRole("cell", { name: "$8,924" }).first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("takes in spaces checked row by row, and shows small numbers to nobody", async () => {
    const visitor = await open();
    await visitor.signIn(coordinator);
    await visitor.goto("/early-childhood?tab=spaces");
    const { page } = visitor;
    await page.getByRole("button", { name: "Import spaces" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.locator("input[type=file]").setInputFiles(file("child_name,birth_date\nA,2020-01-01"));
    await dialog.getByText(/looks like a list of persons/).waitFor();
    await expectSound(visitor, "the import, refused");
    await dialog.locator("input[type=file]").setInputFiles(file(`${csv}\nNowhere,esct-all,2027,1,1`));
    await dialog.getByText(/1 refused/).waitFor();
    await dialog.getByText(/The town is not known/).waitFor();
    await expectSound(visitor, "the preview");
    await dialog.locator("input[type=file]").setInputFiles(file(csv));
    await dialog.getByText(/0 refused/).waitFor();
    await dialog.getByRole("textbox", { name: /Where the numbers come from/ }).fill("A test report");
    await dialog.getByRole("button", { name: "Import", exact: true }).click();
    await toast(page, "Spaces imported").waitFor();
    await page.getByText("suppressed: fewer than 6").first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

describe("grant shares", () => {
  it("name what is missing, and with sample inputs say so beside everything", async () => {
    const visitor = await open();
    await visitor.signIn(coordinator);
    await visitor.goto("/grant-shares");
    const { page } = visitor;
    await page.getByText(/these inputs are missing/).first().waitFor(); // prettier-ignore
    await choose(page, "Set of inputs", /Sample inputs/);
    await page.getByRole("table", { name: "Shares from sample inputs" }).waitFor();
    await page.getByRole("heading", { name: "Steps" }).waitFor();
    await page.getByText("Together: $6,000,000").waitFor();
    await expectSound(visitor, "sample inputs");
  });

  it("take their inputs from a table, show the result at once, and record it with its source", async () => {
    const visitor = await open();
    await visitor.signIn(coordinator);
    await visitor.goto("/grant-shares");
    const { page } = visitor;
    const send = async (name: string, lines: readonly string[]) =>
      page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(lines.join("\r\n")) });
    const head = "resc,member_boards,equalization_aid,amount_1999,appropriation";
    await send("wrong.csv", [head, "HARTFORD,1,2,3,4"]);
    await page.getByText(/Line 2: write one of ACES, CES/).waitFor();
    await expectSound(visitor, "a table that cannot be read");
    const rescs = ["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"];
    await send("inputs.csv", [head, ...rescs.map((resc, index) => `${resc},,${1000 + index},10,6000000`)]);
    await page.getByText("Together: $6,000,000").waitFor();
    await page.getByRole("button", { name: "Record these inputs" }).click();
    const dialog = page.getByRole("dialog");
    const name = unique("Budget act of a test");
    await dialog.getByRole("textbox", { name: "Name" }).fill(name);
    await dialog.getByRole("textbox", { name: "Fiscal year" }).fill("2027");
    await dialog.getByRole("textbox", { name: "Where the numbers come from" }).fill("A table of a test");
    await dialog.getByRole("button", { name: "Record", exact: true }).click();
    await toast(page, "Inputs recorded").waitFor();
    await choose(page, "Set of inputs", new RegExp(name));
    await page.getByText("Together: $6,000,000").waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("set two sets side by side", async () => {
    const visitor = await open();
    await visitor.signIn("Dana Rivermont");
    await visitor.goto("/grant-shares?set=sample&compare=on");
    const { page } = visitor;
    await page.getByRole("textbox", { name: "Appropriation, US dollars" }).last().fill("7,000,000");
    await page.getByRole("button", { name: "Calculate" }).last().click();
    await page.getByRole("table", { name: /sample inputs, changed by hand/ }).waitFor();
    expect(await page.getByRole("button", { name: "Record these inputs" }).count()).toBe(0);
    await expectSound(visitor, "two sets");
    expect(visitor.complaints).toEqual([]);
  });
});

describe("both pages by WCAG 2.1 AA, in both themes and widths", () => {
  for (const look of looks) {
    it(`${look.theme}, ${look.width} px`, async () => {
      const visitor = await open(look);
      await visitor.signIn(coordinator);
      for (const path of [
        "/early-childhood",
        "/early-childhood?tab=rates",
        "/early-childhood?tab=rates&as=table",
        "/early-childhood?tab=spaces",
        "/grant-shares",
        "/grant-shares?set=sample&compare=on",
      ]) {
        // prettier-ignore
        await visitor.goto(path);
        await visitor.page.waitForLoadState("networkidle");
        await expectSound(visitor, path);
      }
      expect(visitor.complaints).toEqual([]);
    });
  }
});
