import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { mailTo, platform, withBrowser, type Visitor } from "./support/browser.ts";

const { open } = withBrowser();
const service = `Literacy coaching ${Date.now().toString(36)}`;
const price = "7654.00";

/** Fills the form for Groton, which is in LEARN's catchment. */
async function fillForGroton(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.goto("/engagements/new");
  await page.getByLabel("District or organization").first().fill("gro");
  await page
    .getByRole("option", { name: /Groton/ })
    .first()
    .click();
  await page
    .getByRole("combobox", { name: /Category of service/ })
    .or(page.getByLabel("Category of service"))
    .first()
    .click();
  await page.getByRole("option", { name: "Teaching and professional learning" }).click();
  await page.getByLabel("The service in words").fill(service);
  await page.getByLabel("Starts").first().fill("01/11/2027");
  await page.keyboard.press("Tab");
  await page.getByLabel("Days of work").fill("12");
}

describe("the main job, by three roles", () => {
  const since = new Date();
  let address = "";

  it("CREC starts an engagement in LEARN's region; the check speaks at once and the notice goes out", async () => {
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await fillForGroton(dana);
    const check = dana.page
      .getByRole("complementary")
      .or(dana.page.getByRole("status"))
      .filter({ hasText: "Groton is in the LEARN region" })
      .first();
    await check.waitFor();
    await dana.page.getByText("Accord, guideline 1(a)").first().waitFor();
    await dana.page
      .getByText(/Notice due/)
      .first()
      .waitFor();
    await dana.page.getByLabel("Price").fill(price);
    expect(await dana.violations()).toEqual([]);
    await dana.page.keyboard.press("Control+Enter");
    await dana.page.waitForURL(/\/engagements\/eng_/);
    address = dana.page.url().replace(platform.url, "");
    await dana.page.getByText("Notice on its way").waitFor();
    await dana.page.getByText("Given", { exact: true }).first().waitFor();
    await dana.page.getByText(/7,654/).first().waitFor();
    expect(dana.complaints).toEqual([]);
  });

  it("LEARN's Executive Director gets a mail whose link opens that one notice, once, without an account", async () => {
    const mail = await mailTo("beatrix.solano@learn.example", new RegExp(service), since);
    expect(mail.replyTo).toContain("dana.rivermont@crec.example");
    expect(mail.text).not.toContain("7654");
    const link = /http\S+\/n\/\S+/.exec(mail.text)?.[0] ?? "";
    const phone = await open({ width: 390, height: 844, theme: "light" });
    await phone.page.goto(link);
    await phone.page.getByText(service).first().waitFor();
    expect(await phone.violations()).toEqual([]);
    await phone.page.getByRole("button", { name: "Got it" }).click();
    await phone.page.getByRole("heading", { level: 1 }).waitFor();
    await phone.page.goto(link);
    expect(await phone.page.getByRole("button", { name: "Got it" }).count()).toBe(0);
    await phone.page.goto(`${platform.url}${address}`);
    await phone.page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await phone.page.getByText(service).count()).toBe(0);
  });

  it("in the portal she raises a concern; the work goes on, and the price is nowhere", async () => {
    const beatrix = await open();
    await beatrix.signIn("Beatrix Solano");
    await beatrix.goto("/notices");
    await beatrix.page.getByText("Groton").first().click();
    await beatrix.page.getByText("Acknowledged").first().waitFor();
    await beatrix.page.getByRole("button", { name: "More" }).click();
    await beatrix.page.getByRole("menuitem", { name: /Raise a concern/ }).click();
    await beatrix.page.getByRole("dialog").getByRole("textbox").fill("We planned the same workshop for March.");
    await beatrix.page.getByRole("dialog").getByRole("button", { name: /Raise/ }).click();
    await beatrix.page.getByText("We planned the same workshop for March.").first().waitFor();
    await beatrix.goto(address);
    await beatrix.page.getByText(service).first().waitFor();
    expect(await beatrix.page.getByText(/7,?654/).count()).toBe(0);
    for (const word of ["Approve", "Deny", "Hold", "Reject", "Veto"])
      expect(await beatrix.page.getByRole("button", { name: new RegExp(`^${word}`, "i") }).count()).toBe(0);
  });

  it("the Coordinator finds the row on the list, filters it, and takes it away as a workbook and as CSV, with as-of, filters and count beside it", async () => {
    const marisol = await open();
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto(`/list?q=${encodeURIComponent(service)}`);
    const row = marisol.page.getByRole("row", { name: new RegExp(service) });
    await row.waitFor();
    expect(await row.innerText()).toContain("LEARN");
    const take = async (format: RegExp) => {
      await marisol.page.getByRole("button", { name: "Export" }).click();
      const item = marisol.page.getByRole("menuitem", { name: format });
      const [download] = await Promise.all([marisol.page.waitForEvent("download"), item.click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const csv = await take(/CSV/);
    expect(csv.name).toMatch(/^out-of-region-as-of-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(csv.bytes.toString()).toMatch(/^ref,row_id,kind,/);
    expect(csv.bytes.toString()).toContain(service);
    expect(csv.bytes.toString()).not.toContain("7654");
    const workbook = await take(/Excel/);
    expect(workbook.name).toMatch(/^out-of-region-as-of-\d{4}-\d{2}-\d{2}\.xlsx$/);
    expect(workbook.bytes.subarray(0, 2).toString()).toBe("PK");
    const beside = await marisol.page.request.get(`${platform.url}/lists/out-of-region.meta.json?host=LEARN`);
    expect(await beside.json()).toMatchObject({
      title: "RESC Alliance out-of-region list",
      filters: ["home RESC: LEARN"],
      rows: expect.any(Number),
    });
    await marisol.page.emulateMedia({ media: "print" });
    expect(await marisol.page.getByRole("navigation").first().isVisible()).toBe(false);
    expect(await row.isVisible()).toBe(true);
  });
});

describe("mistakes", () => {
  it("an empty form says what to write, keeps the focus there, and loses nothing", async () => {
    const keisha = await open();
    await keisha.signIn("Keisha Thornbury");
    await keisha.goto("/engagements/new");
    await keisha.page.getByLabel("The service in words").fill("Kept words");
    await keisha.page.getByRole("button", { name: /^Save/ }).click();
    await keisha.page.getByRole("alert").first().waitFor();
    expect(await keisha.page.getByLabel("The service in words").inputValue()).toBe("Kept words");
    expect(await keisha.violations()).toEqual([]);
    await keisha.page.reload();
    await keisha.page.getByRole("heading", { level: 1 }).first().waitFor();
    expect(await keisha.page.getByLabel("The service in words").inputValue()).toBe("Kept words");
  });

  it("a district at home owes nothing", async () => {
    const keisha = await open();
    await keisha.signIn("Keisha Thornbury");
    await keisha.goto("/engagements/new");
    await keisha.page.getByLabel("District or organization").first().fill("manch");
    await keisha.page
      .getByRole("option", { name: /Manchester/ })
      .first()
      .click();
    await keisha.page.getByText("Manchester is in your own region. No courtesy notice is owed.").waitFor();
    expect(await keisha.page.getByText("Courtesy notice to").count()).toBe(0);
  });
});
