/** @clause A19 */
import { describe, expect, it } from "vitest";
import { looks, type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

/** Tabs of the opportunity of the demonstration whose title has these words. */
const tabsOf = (words: string, ...tabs: readonly string[]) =>
  tabs.map((tab) => `/opportunities?q=${encodeURIComponent(words)} > /opportunities/O-${tab === "overview" ? "" : ` > ?tab=${tab}`}`);

/** Paths by who looks at them. `list > part` opens the list and follows its first link to a page of its own; `list > part > ?tab=name` goes to a tab of that page. */
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
      "/opportunities",
      ...tabsOf("Paraeducator career ladder", "overview"),
      "/state-contracts/sections",
      "/accord",
    ],
  ],
  [
    "Beatrix Solano",
    [
      "/",
      "/week",
      "/notices",
      "/list",
      "/opportunities?view=table",
      ...tabsOf("Paraeducator career ladder", "overview", "intentions", "call", "judging", "outcome"),
      "/initiatives",
    ],
  ],
  ["Jonas Lindqvist-Moore", [...tabsOf("Fellowship for science teachers", "proposal", "call"), "/initiatives"]],
  [
    "Marisol Greenwood",
    [
      "/",
      "/list",
      "/people",
      "/state-contracts",
      "/metrics",
      "/api-keys",
      "/opportunities?view=closing",
      ...tabsOf("Regional literacy coaching", "judging"),
      ...tabsOf("Transition fairs", "judging", "outcome"),
      "/initiatives",
      "/state-contracts/sections",
    ],
  ],
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

/** Opens a path, or the first page that a list leads to, or a tab of it. Where a list led is kept in `known`. */
async function goto(visitor: Visitor, path: string, known: Map<string, string>): Promise<void> {
  const [list = "/", part, tab = ""] = path.split(" > ");
  const key = `${list} > ${part ?? ""}`;
  const found = known.get(key);
  if (found === undefined) await visitor.goto(list);
  if (part) {
    const link = visitor.page.locator(`main a[href*="${part}"]`).first();
    const href = found ?? (await link.getAttribute("href")) ?? "";
    known.set(key, href);
    await visitor.goto(`${href}${tab}`);
    if (tab) await visitor.page.locator(`[aria-current=page][href="${href}${tab}"]`).waitFor();
  }
  await visitor.page.waitForLoadState("networkidle");
}

/** The widths of the looks, each with its height. */
const sizes = looks.filter(({ theme }) => theme === "light");

describe("every page by WCAG 2.1 AA, in both themes and widths", () => {
  for (const size of sizes) {
    for (const [person, paths] of pages) {
      it(`${person ?? "a stranger"}, ${size.width} px`, async () => {
        const visitor = await open(size);
        const { page } = visitor;
        if (person) await visitor.signIn(person);
        const known = new Map<string, string>();
        for (const path of paths) {
          await goto(visitor, path, known);
          for (const theme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme: theme });
            await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
            expect(await visitor.violations(), `${path}, ${theme}`).toEqual([]);
            const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
            expect(overflow, `${path}, ${theme}, scrolls sideways`).toBeLessThanOrEqual(0);
          }
        }
        expect(visitor.complaints).toEqual([]);
      });
    }
  }
});
