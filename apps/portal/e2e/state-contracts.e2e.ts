import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, typeDay, typedDay, unique } from "./support/acts.ts";
import { withBrowser } from "./support/browser.ts";

const { open } = withBrowser();
const pdf = { name: "form.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nA form") };

describe("a State contract", () => {
  const work = unique("Coaching for the State");

  it("is expected by the Coordinator, filed with amounts that must add up, and opened again", async () => {
    const marisol = await open();
    const { page } = marisol;
    const dialog = page.getByRole("dialog");
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/state-contracts");
    await page.getByRole("button", { name: "Expect work" }).click();
    await dialog.getByRole("textbox", { name: "Title of the work" }).fill(work);
    await dialog.getByRole("textbox", { name: "Kind of sponsorship" }).fill("designation");
    await choose(dialog, "Lead", "CREC");
    await expectSound(marisol, "expecting work");
    await dialog.getByRole("button", { name: "Put it on the list" }).click();
    await toast(page, "On the State contract list").waitFor();
    await marisol.goto("/state-contracts?state=EXPECTED");
    await page.getByRole("link", { name: work }).click();
    await page.getByRole("heading", { name: work }).waitFor();
    await expectSound(marisol, "a contract");

    await page.getByRole("button", { name: "File the form" }).click();
    const file = dialog.getByLabel(/^The form/);
    await file.setInputFiles({ ...pdf, name: "form.zip" });
    await dialog.getByText("“form.zip” is not taken here. Send PDF, Word, Excel, PNG or JPEG.").waitFor();
    await file.setInputFiles({ ...pdf, buffer: Buffer.from("PK no pdf") });
    await dialog.getByText(/^This looks like/).waitFor();
    await expectSound(marisol, "a file that is refused");
    await file.setInputFiles(pdf);
    await dialog.getByText(/^form\.pdf, .* received$/).waitFor();
    await dialog.getByRole("textbox", { name: /^Total of FY/ }).fill("1000.00");
    await dialog.getByRole("textbox", { name: /^CREC in FY/ }).fill("999.99");
    await dialog.getByText(/\$0\.01 of the total has no share yet/).waitFor();
    await dialog.getByRole("textbox", { name: /^CREC in FY/ }).fill("1000.00");
    await dialog.getByText(/the shares are the total/).waitFor();
    await typeDay(dialog, "Begins", typedDay(-10));
    await typeDay(dialog, "Ends", typedDay(300));
    await expectSound(marisol, "filing a form");
    await dialog.getByRole("button", { name: "File the form" }).click();
    await toast(page, "Form filed").waitFor();
    await page.getByText("Form received", { exact: true }).waitFor();
    const taken = page.waitForEvent("download");
    await page.getByRole("link", { name: "Open form.pdf" }).click();
    expect((await taken).suggestedFilename()).toBe("form.pdf");
    expect(marisol.complaints).toEqual([]);
  });

  it("has frozen sections that the Executive Directors read", async () => {
    const ed = await open({ width: 390, height: 844, theme: "light" });
    await ed.signIn("Beatrix Solano");
    await ed.goto("/state-contracts");
    await ed.page.getByRole("link", { name: "Frozen sections" }).click();
    await ed.page.getByText(/^Frozen .*\.$/).waitFor();
    await ed.page.getByRole("heading", { name: "Contributions to common ventures" }).waitFor();
    await expectSound(ed, "a frozen section");
    expect(ed.complaints).toEqual([]);
  });

  it("is read on a phone, in the dark", async () => {
    const staff = await open({ width: 390, height: 844, theme: "dark" });
    await staff.signIn("Keisha Thornbury");
    await staff.goto("/state-contracts?state=FORM_RECEIVED");
    await staff.page.getByRole("link", { name: work }).first().tap();
    await staff.page.getByRole("heading", { name: work }).waitFor();
    await expectSound(staff, "a contract on a phone");
    expect(staff.complaints).toEqual([]);
  });

  it("comes from a table, after a preview", async () => {
    const marisol = await open();
    const { page } = marisol;
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/state-contracts/import");
    const head =
      "agency,title,kind,program_code,office,contract_number,funding_source,period_from,period_to,lead,resc,role,fiscal_year,year_total,share,note";
    const title = unique("Imported work");
    const line = `OEC,${title},designation,P-1,,,,2026-07-01,2027-06-30,LEARN,LEARN,,2027,500.00,500.00,`;
    await page
      .getByLabel(/^Table to import/)
      .setInputFiles({ name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(`${head}\n${line}\n`) });
    await page
      .getByRole("row", { name: new RegExp(title) })
      .getByText("New")
      .waitFor();
    await expectSound(marisol, "a preview");
    await page.getByRole("button", { name: "Import exactly this" }).click();
    await toast(page, "Imported: 1 new, 0 changed").waitFor();
    await page.getByText("Everything in the table stands on the list already.").waitFor();
    expect(marisol.complaints).toEqual([]);
  });
});
