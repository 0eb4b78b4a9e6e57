import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { expectSound } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

describe("what is open to everybody", () => {
  it("is one page without sign-in: positions in force, charts, and the membership table with codes that last", async () => {
    for (const look of looks) {
      const stranger = await open(look);
      const { page } = stranger;
      await stranger.goto("/");
      await page.getByRole("link", { name: "What the Alliance says and shows" }).click();
      await page.getByRole("heading", { level: 1, name: "The RESC Alliance" }).waitFor();
      // Positions released by other acts on this platform stand beside it.
      const position = page.getByRole("listitem").filter({ hasText: "Demonstration: no mid-year cut of the magnet operating grants" });
      await position.getByRole("link").waitFor();
      await position.getByText(/in force since \d\d\/\d\d\/\d{4}, /).waitFor();
      await page.getByRole("link", { name: "Andover", exact: true }).waitFor();
      await expectSound(stranger, "the public page");
      expect(stranger.complaints).toEqual([]);
    }
  });

  it("gives the membership table as a file, one row per member board", async () => {
    const stranger = await open();
    await stranger.goto("/alliance");
    const download = stranger.page.waitForEvent("download");
    await stranger.page.getByRole("button", { name: "Membership table (CSV)" }).click();
    const path = await (await download).path();
    const lines = (await readFile(path, "utf8")).trimEnd().split("\r\n");
    expect(lines[0]).toBe("district_id,state_code,district,resc_code,member_since");
    // 166 in the directory of January 2023; Region 20 took the place of Litchfield and Region 6.
    expect(lines.length - 1).toBe(165);
    expect(lines.some((line) => /^district_[0-9a-z]+,0010011,Andover,EASTCONN,/.test(line))).toBe(true);
    await stranger.page.getByRole("link", { name: "Demonstration: no mid-year cut of the magnet operating grants" }).click();
    await stranger.page.getByRole("heading", { level: 1, name: /no mid-year cut/ }).waitFor();
  });
});

describe("the first page of the legislative liaison", () => {
  it("has how sentences stand, briefs and hearings, and the last chart", async () => {
    const desmond = await open();
    await desmond.signIn("Desmond Akintola");
    const numbers = desmond.page.getByRole("link", { name: /Sentences supported/ });
    await numbers.waitFor();
    await desmond.page.getByText("Data changed or sources differ").waitFor();
    await desmond.page.getByRole("img").first().waitFor();
    await expectSound(desmond, "the liaison's first page");
    expect(desmond.complaints).toEqual([]);
  });
});
