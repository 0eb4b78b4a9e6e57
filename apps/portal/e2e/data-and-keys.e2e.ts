import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { choose, expectSound, toast, unique } from "./support/acts.ts";
import { mailTo, platform, withBrowser, type Visitor } from "./support/browser.ts";

const { open } = withBrowser();
const phone = { width: 390, height: 844, theme: "dark" } as const;

/** Asks for a key on the Data page, first without saying for what. */
async function askForKey(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  const dialog = page.getByRole("dialog");
  await visitor.goto("/data");
  await page.getByRole("button", { name: "Ask for a key" }).click();
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByRole("button", { name: "Ask for the key" }).click();
  await dialog.getByRole("link", { name: "Write what it is for, in a few words" }).waitFor();
  await expectSound(visitor, "a key without a purpose");
  await dialog.getByRole("textbox", { name: "What it is for" }).fill("Refreshes our tables on Mondays.");
  await dialog.getByRole("textbox", { name: "Days it lives" }).fill("30");
  await dialog.getByRole("button", { name: "Ask for the key" }).click();
  await toast(page, "Request sent").waitFor();
  await page
    .getByRole("row", { name: new RegExp(name) })
    .getByText("Asked for")
    .waitFor();
}

/** Runs a query as a program does: with the key, without a cookie. */
async function asProgram(secret: string): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(`${platform.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
    body: JSON.stringify({ query: "{ rescs { code } }" }),
  });
  return { status: answer.status, body: await answer.json() };
}

describe("a key for programs", () => {
  it("is asked for, granted, collected once, used and ended", async () => {
    const name = unique("Weekly figures");
    const since = new Date();
    const ingrid = await open();
    await ingrid.signIn("Ingrid Falkenrath");
    await askForKey(ingrid, name);
    await mailTo("marisol.greenwood@alliance.example", /Ingrid Falkenrath asks for an API key/, since);

    const marisol = await open(phone);
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/api-keys");
    await marisol.page.getByRole("button", { name: `Grant the key ${name} to Ingrid Falkenrath` }).tap();
    const dialog = marisol.page.getByRole("dialog");
    await expectSound(marisol, "granting a key");
    await dialog.getByRole("textbox", { name: "Days it lives" }).fill("400");
    await dialog.getByRole("button", { name: "Grant the key" }).tap();
    await dialog.getByRole("link", { name: "Write a whole number of days, 1 to 365" }).waitFor();
    await dialog.getByRole("textbox", { name: "Days it lives" }).fill("20");
    await dialog.getByRole("button", { name: "Grant the key" }).tap();
    await toast(marisol.page, "Key granted").waitFor();
    await marisol.page
      .getByRole("row", { name: new RegExp(name) })
      .getByText("Ready to collect")
      .waitFor();
    await expectSound(marisol, "a granted key");

    const { page } = ingrid;
    await ingrid.goto("/data");
    await page.getByRole("button", { name: `Collect the key ${name}` }).click();
    const secret = await page.getByRole("dialog").getByLabel("Secret of the key").innerText();
    expect(secret).toMatch(/^resc_analyst_[\w-]{43}$/);
    await expectSound(ingrid, "the secret");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "I have kept it" }).click();
    const row = page.getByRole("row", { name: new RegExp(name) });
    await row.getByText("Live", { exact: true }).waitFor();
    expect(await page.getByText(secret).count()).toBe(0);
    expect(await asProgram(secret)).toMatchObject({ status: 200, body: { data: { rescs: expect.arrayContaining([{ code: "LEARN" }]) } } });

    await row.getByRole("button", { name: `End the key ${name}` }).click();
    await page.getByRole("dialog").getByRole("button", { name: "End the key" }).click();
    await toast(page, "Key ended").waitFor();
    await row.getByText("Ended", { exact: true }).waitFor();
    expect(await asProgram(secret)).toMatchObject({ status: 401 });
    expect([...ingrid.complaints, ...marisol.complaints]).toEqual([]);
  });

  it("is declined with a reason that its owner reads", async () => {
    const name = unique("Enrollment study");
    const philippa = await open(phone);
    await philippa.signIn("Philippa Northgate");
    await askForKey(philippa, name);
    const marisol = await open();
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/");
    await marisol.page
      .getByRole("listitem")
      .filter({ hasText: name })
      .getByRole("link", { name: /^Answer.*Philippa Northgate asks for an API key/ })
      .click();
    await marisol.page.getByRole("button", { name: `Decline the key ${name} of Philippa Northgate` }).click();
    const dialog = marisol.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /^Reason/ }).fill("Please use the key of your department.");
    await dialog.getByRole("button", { name: "Decline the request" }).click();
    await toast(marisol.page, "Request declined").waitFor();
    await marisol.page
      .getByRole("region", { name: "Earlier keys" })
      .getByRole("row", { name: new RegExp(name) })
      .getByText("Declined")
      .waitFor();
    await expectSound(marisol, "a declined key");
    await marisol.goto("/");
    await marisol.page.getByRole("heading", { name: "Needs you" }).waitFor();
    await marisol.page.getByText(/things need you/).waitFor();
    expect(await marisol.page.getByRole("listitem").filter({ hasText: name }).count()).toBe(0);
    await philippa.goto("/data");
    await philippa.page.getByText("The Coordinator wrote: Please use the key of your department.").first().waitFor();
    expect([...philippa.complaints, ...marisol.complaints]).toEqual([]);
  });

  it("is for readers: staff find files without keys, and no page of requests", async () => {
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await dana.goto("/data");
    await dana.page.getByRole("heading", { level: 3, name: "Districts of Connecticut" }).waitFor();
    expect(await dana.page.getByRole("link", { name: "Keys" }).count()).toBe(0);
    expect(await dana.page.getByRole("link", { name: "API keys" }).count()).toBe(0);
    for (const path of ["/explorer", "/api-keys"]) {
      await dana.goto(path);
      expect(await dana.page.getByRole("heading", { level: 1, name: /Explorer|API keys/ }).count(), path).toBe(0);
    }
  });
});

describe("files and dictionary", () => {
  it("every file is described, and the CSV holds what the description says", async () => {
    const philippa = await open();
    const { page } = philippa;
    await philippa.signIn("Philippa Northgate");
    await philippa.goto("/data?tab=files");
    await page.getByText(/^\d+ columns of State contract list$/).click();
    await page.getByText("contract_id", { exact: true }).waitFor();
    await expectSound(philippa, "the columns of a file");
    expect(await page.getByRole("heading", { name: "Courtesy notices" }).count()).toBe(0);
    const link = page.getByRole("link", { name: "CSV of State contract list" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(download.suggestedFilename()).toMatch(/^state-contracts-as-of-\d{4}-\d\d-\d\d\.csv$/);
    const [head = ""] = readFileSync(await download.path(), "utf8").split("\r\n");
    await page.getByText(`${head.split(",").length} columns of State contract list`, { exact: true }).waitFor();
    for (const column of head.replace(/^\uFEFF/u, "").split(","))
      expect(await page.getByText(column, { exact: true }).count(), column).toBeGreaterThan(0);
  });

  it("a word leads to its lines, and each line has an address", async () => {
    const ingrid = await open(phone);
    const { page } = ingrid;
    await ingrid.signIn("Ingrid Falkenrath");
    await ingrid.goto("/data?tab=dictionary");
    await page.getByRole("searchbox", { name: "Search names and meanings" }).fill("State fiscal year in which the work came");
    await page.locator("[id='OutOfRegionCount.fiscalYear']").waitFor();
    await expect.poll(() => page.locator("[id='OutOfRegionCount.reported']").count()).toBe(0);
    await expectSound(ingrid, "a searched dictionary");
    await ingrid.goto("/data?tab=dictionary#Town.catchment");
    await page.locator("[id='Town.catchment']").waitFor();
    await expect
      .poll(() => page.locator("[id='Town.catchment']").evaluate((row) => row.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    expect(ingrid.complaints).toEqual([]);
  });
});

describe("the Explorer", () => {
  it("answers a question with its filters, page after page, and opens it as a query", async () => {
    const ingrid = await open();
    const { page } = ingrid;
    await ingrid.signIn("Ingrid Falkenrath");
    await ingrid.goto("/explorer");
    await choose(page, "RESC", "CREC");
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText(/^Showing 25 of \d+ rows$/).waitFor();
    await page.getByText(/^Cost \d+\. [\d,]+ of this hour's quota left/).waitFor();
    await page.getByRole("button", { name: "Show more" }).click();
    await page.getByText(/^(Showing 50 of )?\d+ rows$/).waitFor();
    await expectSound(ingrid, "an answered question");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "CSV of all rows" }).click()]);
    expect(download.url()).toContain("/lists/districts.csv?resc=CREC");
    await page.getByText("JSON", { exact: true }).click();
    await page
      .getByRole("region", { name: "The answer as JSON" })
      .getByText(/"homeRescs"/)
      .waitFor();
    await expectSound(ingrid, "an answer as JSON");
    await page.getByRole("button", { name: "Open as query" }).click();
    await page.getByRole("textbox", { name: "GraphQL query" }).getByText("query").first().waitFor();
    await page.getByRole("textbox", { name: "Variables as JSON" }).getByText("CREC").waitFor();
    expect(ingrid.complaints).toEqual([]);
  });

  it("by keyboard only: write a query, run it, read what is wrong, leave the editor", async () => {
    const philippa = await open();
    const { page } = philippa;
    const { keyboard } = page;
    await philippa.signIn("Philippa Northgate");
    await philippa.goto("/explorer?tab=query");
    const editor = page.getByRole("textbox", { name: "GraphQL query" });
    await editor.focus();
    await keyboard.press("Control+a");
    await keyboard.type("{ outOfRegionCounts { totalCount");
    await page.locator(".cm-lintRange-error").first().waitFor();
    await keyboard.press("Escape");
    await keyboard.press("Control+Enter");
    const alert = page.getByRole("alert").filter({ hasText: "wrong with this query" });
    await alert.getByText("Query.outOfRegionCounts", { exact: true }).waitFor();
    await alert.getByText("the Alliance Coordinator", { exact: true }).waitFor();
    await expectSound(philippa, "a refused query");
    await keyboard.press("Control+a");
    await keyboard.type("{ rescs { foundedY");
    await page.getByRole("option", { name: /^foundedYear/ }).waitFor();
    await expectSound(philippa, "what completes a word");
    await keyboard.press("Enter");
    await keyboard.type(" code");
    await page.getByRole("region", { name: "Schema" }).getByText("Year of founding in its own words", { exact: false }).waitFor();
    await keyboard.press("Escape");
    await keyboard.press("Control+Enter");
    await page.getByRole("cell", { name: "EASTCONN" }).waitFor();
    await keyboard.press("Escape");
    await keyboard.press("Tab");
    expect(await editor.evaluate((element) => element === document.activeElement)).toBe(false);
    expect(philippa.complaints).toEqual([]);
  });

  it("saves a query, shares its link within the role, and remembers what was run", async () => {
    const title = unique("Catchments of towns");
    const ingrid = await open();
    const { page } = ingrid;
    await ingrid.signIn("Ingrid Falkenrath");
    await ingrid.goto("/explorer?q=towns");
    await page.getByRole("button", { name: "Open as query" }).click();
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("Showing 25 of 169 rows").waitFor();
    await page.getByRole("button", { name: "Save…" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("link", { name: "Write a title" }).waitFor();
    await dialog.getByRole("textbox", { name: "Title" }).fill(title);
    await dialog.getByRole("switch", { name: "Share with people of my role" }).check({ force: true });
    await expectSound(ingrid, "saving a query");
    await dialog.getByRole("button", { name: "Save" }).click();
    await toast(page, "Query saved").waitFor();
    await page.waitForURL(/query=query_/);
    const link = new URL(page.url());

    const other = await open(phone);
    await other.signIn("Ingrid Falkenrath");
    await other.goto(`${link.pathname}${link.search}`);
    await other.page.getByRole("heading", { level: 2, name: title }).waitFor();
    await other.page.getByRole("textbox", { name: "GraphQL query" }).getByText("planningRegion").waitFor();
    await expectSound(other, "a shared query on a phone");
    const philippa = await open();
    await philippa.signIn("Philippa Northgate");
    await philippa.goto(`${link.pathname}${link.search}`);
    await philippa.page.getByText(/not shared with your role/).waitFor();

    await page.getByRole("button", { name: `Remove ${title}` }).click();
    await toast(page, "Query removed").waitFor();
    await page.getByRole("link", { name: "History" }).click();
    await page.getByRole("button", { name: "Open Towns" }).first().click();
    await page.getByRole("textbox", { name: "GraphQL query" }).getByText("planningRegion").waitFor();
    expect([...ingrid.complaints, ...other.complaints, ...philippa.complaints]).toEqual([]);
  });
});
