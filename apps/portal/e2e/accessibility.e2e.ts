import { describe, expect, it } from "vitest";
import { looks, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

const pages: readonly (readonly [person: string | null, paths: readonly string[]])[] = [
  [null, ["/", "/map", "/districts", "/rescs/LEARN"]],
  ["Dana Rivermont", ["/", "/map?town=groton", "/engagements", "/engagements/new", "/notices", "/list", "/services", "/people"]],
  ["Beatrix Solano", ["/", "/notices", "/list"]],
  ["Marisol Greenwood", ["/", "/list", "/people", "/state-contracts", "/metrics"]],
];

describe("every page by WCAG 2.1 AA, in both themes and widths", () => {
  for (const look of looks) {
    for (const [person, paths] of pages) {
      it(`${person ?? "a stranger"}, ${look.theme}, ${look.width} px`, async () => {
        const visitor = await open(look);
        if (person) await visitor.signIn(person);
        for (const path of paths) {
          await visitor.goto(path);
          await visitor.page.waitForLoadState("networkidle");
          expect(await visitor.violations(), path).toEqual([]);
          const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        }
        expect(visitor.complaints).toEqual([]);
      });
    }
  }
});
