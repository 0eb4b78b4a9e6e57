import type { Visitor } from "./browser.ts";

/** Keeps a picture for a staff guide, when a folder for pictures is given: the page from its top, whole or as far as a screen shows it, or the open dialog as it stands. */
export async function pictureOf({ page }: Visitor, name: string, whole = true): Promise<void> {
  const folder = process.env["E2E_PICTURES"];
  if (!folder) return;
  const dialog = (await page.getByRole("dialog").count()) > 0;
  if (!dialog) await page.evaluate(() => globalThis.scrollTo(0, 0));
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: whole && !dialog });
}
