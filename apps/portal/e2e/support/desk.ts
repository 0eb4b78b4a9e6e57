import type { Page } from "playwright-core";

/** Presses Tab until the focus is where it is wanted. */
export async function tabTo(page: Page, wanted: ReturnType<Page["getByRole"]>): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 90; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never reaches it.");
}

/** Scores every line of every submission, by keyboard alone. */
export async function scoreByKeyboard(page: Page, competitors: readonly string[]): Promise<void> {
  for (const [index, name] of competitors.entries()) {
    const rubric = page.getByRole("region", { name: `Rubric for ${name}` });
    for (const line of ["Need", "Plan"]) {
      await tabTo(page, rubric.getByRole("region", { name: line }).getByRole("radio", { name: "1" }));
      await page.keyboard.press("Space");
      for (let step = 1; step < 4 - index; step += 1) await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Tab");
      await page.keyboard.type(`${line} is well argued.`);
      await page.keyboard.press("Tab");
      await rubric.getByRole("region", { name: line }).getByText("Kept", { exact: true }).waitFor();
    }
  }
}
