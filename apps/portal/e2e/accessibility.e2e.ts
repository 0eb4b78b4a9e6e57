import { describe, expect, it } from "vitest";
import { looks, type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

/** Paths by who looks at them. `list > part` opens the list and follows its first link to a page of its own. */
const pages: readonly (readonly [person: string | null, paths: readonly string[]])[] = [
  [null, ["/", "/map", "/map?as=table&districtSchools=on", "/districts", "/districts > /districts/", "/rescs/LEARN"]],
  [
    "Dana Rivermont",
    [
      "/",
      "/map?town=groton",
      "/engagements",
      "/engagements > /engagements/eng_",
      "/engagements/new",
      "/notices",
      "/list",
      "/services",
      "/people",
    ],
  ],
  ["Beatrix Solano", ["/", "/notices", "/list"]],
  ["Marisol Greenwood", ["/", "/list", "/people", "/state-contracts", "/metrics", "/api-keys"]],
  [
    "Ingrid Falkenrath",
    [
      "/data",
      "/data?tab=files",
      "/data?tab=dictionary",
      "/explorer",
      "/explorer?q=figures",
      "/explorer?tab=query",
      "/explorer?tab=history",
    ],
  ],
];

/** Opens a path, or the first page that a list leads to. */
async function goto(visitor: Visitor, path: string): Promise<void> {
  const [list = "/", part] = path.split(" > ");
  await visitor.goto(list);
  if (part) {
    const link = await visitor.page.locator(`main a[href*="${part}"]`).first().getAttribute("href");
    await visitor.goto(link ?? "");
  }
  await visitor.page.waitForLoadState("networkidle");
}

describe("every page by WCAG 2.1 AA, in both themes and widths", () => {
  for (const look of looks) {
    for (const [person, paths] of pages) {
      it(`${person ?? "a stranger"}, ${look.theme}, ${look.width} px`, async () => {
        const visitor = await open(look);
        if (person) await visitor.signIn(person);
        for (const path of paths) {
          await goto(visitor, path);
          expect(await visitor.violations(), path).toEqual([]);
          const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
        }
        expect(visitor.complaints).toEqual([]);
      });
    }
  }
});
