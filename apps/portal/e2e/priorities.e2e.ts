/** @clause A25 P20 */
import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, unique } from "./support/acts.ts";
import { type Look, looks, type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();
const dark: Look = { width: 1440, height: 900, theme: "dark" };
const phone: Look = { width: 390, height: 844, theme: "light" };

async function person(name: string, look?: Look): Promise<Visitor> {
  const visitor = await open(look);
  await visitor.signIn(name);
  return visitor;
}

const dialogOf = (visitor: Visitor): Locator => visitor.page.getByRole("dialog");
const send = (visitor: Visitor, label: string) => dialogOf(visitor).getByRole("button", { name: label, exact: true }).click();
const fill = (visitor: Visitor, label: string, text: string) =>
  dialogOf(visitor).getByRole("textbox", { name: label, exact: true }).fill(text);

/** Adds a sentence to the ask: a number that its figures do not give is refused; then another source is set beside it. */
async function addSentence(desmond: Visitor): Promise<void> {
  await desmond.page.getByRole("link", { name: "Students ride too long" }).click();
  await desmond.page.getByRole("button", { name: "Add a sentence" }).click();
  await send(desmond, "Add");
  await dialogOf(desmond).getByRole("link", { name: "Write the number as the sentence has it" }).waitFor();
  await expectSound(desmond, "a sentence that could not be added");
  await fill(desmond, "Sentence", "State aid to districts grew by 12% in ten years.");
  await fill(desmond, "The number in it", "12%");
  await fill(desmond, "What follows the number", "%");
  await choose(dialogOf(desmond), "Formula", /^growth from the first/);
  await choose(dialogOf(desmond), "Metric of row a", "Education Cost Sharing, State total");
  await choose(dialogOf(desmond), "Figure of row a", /^FY2012:/);
  await choose(dialogOf(desmond), "Metric of row b", "Education Cost Sharing, State total");
  await choose(dialogOf(desmond), "Figure of row b", /^FY2022:/);
  await fill(desmond, "What it is, with its years", "total Education Cost Sharing, FY2012 to FY2022");
  await send(desmond, "Add");
  await dialogOf(desmond)
    .getByText(/The rows give 13/)
    .first()
    .waitFor();
  await expectSound(desmond, "a number that the figures do not give");
  await fill(desmond, "Sentence", "State aid to districts grew by 13% in ten years.");
  await fill(desmond, "The number in it", "13%");
  await send(desmond, "Add");
  await toast(desmond.page, "Sentence added").waitFor();
  await desmond.page
    .getByRole("button", { name: "Set another source beside it : 13%" })
    .or(desmond.page.getByRole("button", { name: "Set another source beside it: 13%" }))
    .click();
  await choose(dialogOf(desmond), "Metric of row a", "Growth of Education Cost Sharing per enrolled student over ten years");
  await choose(dialogOf(desmond), "Figure of row a", /FY2012 to FY2022/);
  await fill(desmond, "Decimals", "1");
  await fill(desmond, "What it is, with its years", "per enrolled student, FY2012 to FY2022");
  await expectSound(desmond, "setting another source beside a sentence");
  await send(desmond, "Set beside it");
  await toast(desmond.page, "Both sources are shown").waitFor();
  await desmond.page.getByText("sources differ", { exact: true }).first().waitFor();
}

const figureName = "Share of average cost that the magnet grant covers, As the Alliance stated, FY2024";

describe("a figure and the sentence that rests on it", () => {
  it("is verified by two persons; the sentence then says that data changed, and is bound anew", async () => {
    const desmond = await person("Desmond Akintola");
    await desmond.goto("/priorities/magnet-2024");
    await desmond.page.getByRole("heading", { level: 1, name: "The magnet grant covers less and less of what a school costs" }).waitFor();
    expect(await desmond.page.getByText("56% is now").count()).toBe(0);
    await expectSound(desmond, "a priority");

    await desmond.goto("/figures");
    await expectSound(desmond, "the work list of figures");
    await desmond.page.getByRole("button", { name: `Open: ${figureName}` }).click();
    await desmond.page.getByRole("heading", { level: 2, name: figureName }).waitFor();
    await desmond.page.getByRole("button", { name: "Attach a source" }).click();
    await fill(desmond, "Value in the source", "about half");
    await send(desmond, "Attach");
    await dialogOf(desmond).getByRole("link", { name: "Write digits with a decimal point, such as 10652 or 45.2" }).waitFor();
    await expectSound(desmond, "a source with problems");
    const title = unique("Cost report");
    await fill(desmond, "Value in the source", "57");
    await fill(desmond, "Title of the document or page", title);
    await fill(desmond, "Web address", "https://www.cga.ct.gov/costs");
    await fill(desmond, "Page, table or cell", "page 3");
    await send(desmond, "Attach");
    await toast(desmond.page, "Source attached").waitFor();
    await desmond.page.getByRole("button", { name: `Take back: ${title}` }).waitFor();
    expect(await desmond.page.getByRole("button", { name: /^Confirm/ }).count()).toBe(0);
    await expectSound(desmond, "a figure whose source waits");

    const marisol = await person("Marisol Greenwood", dark);
    await marisol.page.getByText("source waits for a second person").first().waitFor();
    await marisol.goto(new URL(desmond.page.url()).pathname + new URL(desmond.page.url()).search);
    await marisol.page.getByRole("button", { name: `Confirm: ${title}` }).click();
    await expectSound(marisol, "confirming a source");
    await send(marisol, "Confirm");
    await toast(marisol.page, "Figure verified").waitFor();
    await marisol.page.getByText("confirmed by a second person").first().waitFor();
    await expectSound(marisol, "a verified figure");

    await desmond.goto("/priorities/magnet-2024");
    await desmond.page.getByText("56% is now 57%").first().waitFor();
    await desmond.page.getByRole("button", { name: /^Bind anew ?: 56%$/ }).click();
    await expectSound(desmond, "binding a sentence anew");
    await send(desmond, "Bind");
    await dialogOf(desmond).getByText("The rows give 57. Write that number in the sentence, or choose other figures.").first().waitFor();
    await fill(desmond, "Sentence", "The grant covers 57% of average cost.");
    await fill(desmond, "The number in it", "57%");
    await send(desmond, "Bind");
    await toast(desmond.page, "Sentence bound").waitFor();
    await desmond.page.getByText("“The grant covers 57% of average cost.”").waitFor();
    expect([...desmond.complaints, ...marisol.complaints]).toEqual([]);
  });
});

describe("priorities and hearings", () => {
  it("are copied into a new session by the liaison, read by an Executive Director who adopts them", async () => {
    const desmond = await person("Desmond Akintola", phone);
    await desmond.goto("/priorities");
    await desmond.page.getByRole("button", { name: "Open a session" }).click();
    await expectSound(desmond, "opening a session");
    await send(desmond, "Open");
    await toast(desmond.page, "Session opened").waitFor();
    await desmond.page.getByText("began as a copy of 2025").waitFor();
    await desmond.page.getByRole("button", { name: "Add an ask" }).click();
    await fill(desmond, "Area", "Transportation");
    await fill(desmond, "Finding in one line", "Students ride too long");
    await fill(desmond, "Ask", "fund regional routes");
    await fill(desmond, "Amount in dollars", "$2,500,000");
    await expectSound(desmond, "adding an ask");
    await send(desmond, "Save");
    await toast(desmond.page, "Ask saved").waitFor();
    await expectSound(desmond, "a draft on a phone");
    await addSentence(desmond);

    const adela = await person("Adela Fairweather", dark);
    await adela.page.getByText("Priorities of 2026 to adopt", { exact: true }).waitFor();
    await adela.goto("/priorities?session=2026");
    await adela.page.getByRole("button", { name: "Adopt", exact: true }).click();
    await expectSound(adela, "adopting priorities");
    await send(adela, "Adopt");
    await toast(adela.page, "Adopted for your RESC").waitFor();
    await adela.page.getByText("Adopted by: CREC").waitFor();
    expect([...desmond.complaints, ...adela.complaints]).toEqual([]);
  });

  it("are kept with what was promised and what became of it", async () => {
    const desmond = await person("Desmond Akintola");
    const committee = unique("Education Committee");
    await desmond.goto("/hearings");
    await desmond.page.getByRole("button", { name: "Record a hearing" }).click();
    await fill(desmond, "Committee", committee);
    await fill(desmond, "Year of the session", "2025");
    await fill(desmond, "Bill numbers", "HB 5003");
    await fill(desmond, "Subject", "Magnet schools");
    await fill(desmond, "Speaks for the Alliance", "Desmond Akintola");
    await expectSound(desmond, "recording a hearing");
    await send(desmond, "Record");
    await toast(desmond.page, "Hearing recorded").waitFor();
    const card = desmond.page.getByRole("region", { name: committee });
    await card.getByRole("button", { name: /^Record what was said/ }).click();
    await choose(dialogOf(desmond), "Kind", "asked");
    await fill(desmond, "What", "What a seat costs");
    await fill(desmond, "By whom", "The chair");
    await expectSound(desmond, "recording what was said");
    await send(desmond, "Record");
    await card.getByRole("button", { name: "Record the outcome: What a seat costs" }).click();
    await fill(desmond, "Outcome", "Answered in writing");
    await send(desmond, "Record");
    await toast(desmond.page, "Outcome recorded").waitFor();
    await card.getByRole("button", { name: /^Change: H-/ }).click();
    await fill(desmond, "Bill numbers", "HB 5003, SB 1");
    await expectSound(desmond, "changing a hearing");
    await send(desmond, "Save");
    await toast(desmond.page, "Hearing changed").waitFor();
    await card.getByText("HB 5003, SB 1").waitFor();
    await expectSound(desmond, "hearings");
    expect(desmond.complaints).toEqual([]);
  });

  it("are read by staff in every look, and are nothing for strangers", async () => {
    for (const look of looks) {
      const dana = await person("Dana Rivermont", look);
      for (const path of [
        "/priorities",
        "/priorities?session=2022",
        "/priorities/magnet-2022",
        "/priorities/educator-diversity-2022",
        "/hearings",
      ]) {
        await dana.goto(path);
        await dana.page.getByRole("heading", { level: 1 }).waitFor();
        await expectSound(dana, `${path} at ${look.width} px, ${look.theme}`);
      }
      expect(await dana.page.getByRole("link", { name: "Figures to verify" }).count()).toBe(0);
      expect(dana.complaints).toEqual([]);
    }
    const nobody = await open();
    await nobody.goto("/map");
    for (const name of ["Priorities", "Hearings", "Figures to verify"])
      expect(await nobody.page.getByRole("link", { name, exact: true }).count()).toBe(0);
    await nobody.goto("/priorities/magnet-2022");
    expect(await nobody.page.getByText("The magnet grant fell behind").count()).toBe(0);
  });
});
