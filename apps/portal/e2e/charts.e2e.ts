import { describe, expect, it } from "vitest";
import { expectSound } from "./support/acts.ts";
import { looks, platform, withBrowser } from "./support/browser.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();
const charts = [
  "magnet-grants",
  "magnet-schools",
  "representation-gap",
  "residency-partners",
  "early-childhood-spaces",
  "school-readiness-rates",
];

describe("the published charts", () => {
  it("are open to strangers in every look: picture, table, words", async () => {
    for (const look of looks) {
      const stranger = await open(look);
      const where = `at ${look.width} px, ${look.theme}`;
      await stranger.goto("/charts");
      expect(await stranger.page.getByRole("main").getByRole("link").count()).toBe(charts.length);
      await expectSound(stranger, `the list of charts ${where}`);
      for (const name of charts) {
        await stranger.goto(`/charts/${name}`);
        await stranger.page.getByRole("figure").locator("svg[role=img]").waitFor();
        await expectSound(stranger, `${name} ${where}`);
        if (name === "representation-gap" && look.width > 1000 && look.theme === "light")
          await pictureOf(stranger, "advocacy-charts", false);
        await stranger.goto(`/charts/${name}?as=table`);
        await stranger.page.getByRole("figure").getByRole("table").first().waitFor();
        await expectSound(stranger, `${name} as a table ${where}`);
      }
      expect(stranger.complaints).toEqual([]);
    }
  });

  it("can be taken along as files, the same bytes again, and nothing else has such an address", async () => {
    const get = async (file: string) => fetch(`${platform.url}/charts/${file}`);
    for (const name of charts)
      for (const file of [`${name}.svg`, `${name}.csv`, `${name}.png?size=slide`]) {
        const [one, other] = [await get(file), await get(file)];
        expect([file, one.status]).toEqual([file, 200]);
        expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer()))).toBe(true);
      }
    expect((await get("proposals.csv")).status).toBe(404);
  });
});
