import { describe, expect, it } from "vitest";
import { choose, expectSound, toast, unique } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();

describe("a scenario", () => {
  it("shows everything it assumes, takes another value, and opens from its link as it was kept", async () => {
    const desmond = await open();
    await desmond.signIn("Desmond Akintola");
    const { page } = desmond;
    await desmond.goto("/priorities/magnet-2022");
    await page.getByRole("link", { name: "Reckon what it would mean" }).click();
    await page.getByRole("heading", { level: 1, name: "An increase of the grant for RESC-operated magnet schools" }).waitFor();
    await page.getByRole("cell", { name: "852.16", exact: true }).waitFor();
    await page.getByText("No source on record counts its students. Import magnet_school_students, or write the number.").first().waitFor();
    await expectSound(desmond, "a scenario with what is missing");

    const percent = page.getByRole("textbox", { name: "Increase of the grant", exact: true });
    await percent.fill("ten");
    await page.getByRole("button", { name: "Calculate" }).click();
    await page.getByText("Increase of the grant: write a number with up to 2 decimals from 0 to 100.").first().waitFor();
    await expectSound(desmond, "a scenario with a value that cannot be read");
    await percent.fill("10");
    await page.getByRole("button", { name: "Calculate" }).click();
    await page.getByRole("cell", { name: "1,065.20", exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("with")).toBe("percent:10");

    await page.getByRole("button", { name: "Keep this result" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Keep", exact: true }).click();
    await dialog.getByText("Write what it is kept as, in three letters or more").first().waitFor();
    await expectSound(desmond, "keeping a result without a name");
    const title = unique("For the hearing on magnets");
    await dialog.getByRole("textbox", { name: "Keep it as" }).fill(title);
    await dialog.getByRole("button", { name: "Keep", exact: true }).click();
    await toast(page, "Result kept").waitFor();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.getByText("With the figures of today every line reads the same.").waitFor();
    const link = new URL(page.url()).pathname;

    for (const look of looks) {
      const milo = await open(look);
      await milo.signIn("Milo Aparicio");
      await milo.goto(link);
      await milo.page.getByText("1,065.20", { exact: true }).first().waitFor();
      await expectSound(milo, "a kept result");
      await milo.page.getByRole("link", { name: "Reckon again with the figures of today" }).click();
      await milo.page.getByRole("heading", { level: 1, name: "An increase of the grant for RESC-operated magnet schools" }).waitFor();
      expect(await milo.page.getByRole("button", { name: "Keep this result" }).count()).toBe(0);
      await expectSound(milo, "a scenario for staff");
      await milo.goto("/scenarios?name=EARLY_CHILDHOOD_SPACES");
      await milo.page.getByText("11,340.00", { exact: true }).first().waitFor();
      await expectSound(milo, "spaces by type");
      expect(milo.complaints).toEqual([]);
    }
    expect(desmond.complaints).toEqual([]);
  });

  it("says nothing of certified residents until somebody says how many complete", async () => {
    const desmond = await open();
    await desmond.signIn("Desmond Akintola");
    const { page } = desmond;
    await desmond.goto("/scenarios");
    await choose(page, "Question", "State money for the Connecticut Teacher Residency Program");
    const row = page.getByRole("row", { name: /Residents certified in a year/ });
    await row.getByText("No result").waitFor();
    await page.getByRole("textbox", { name: "Residents who are certified", exact: true }).fill("90");
    await page.getByRole("button", { name: "Calculate" }).click();
    await row.getByText("69", { exact: true }).waitFor();
    await pictureOf(desmond, "advocacy-scenario");
    await expectSound(desmond, "residents with a share written");
    expect(desmond.complaints).toEqual([]);
  });
});
