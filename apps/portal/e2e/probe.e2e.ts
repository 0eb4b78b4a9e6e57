import { it } from "vitest";
import { writeFileSync } from "node:fs";
import { withBrowser } from "./support/browser.ts";
const { open } = withBrowser();
it("probe", async () => {
  const v = await open();
  await v.signIn("Dana Rivermont");
  await v.goto("/engagements/new");
  await v.page.getByRole("button", { name: /Not a district/ }).click();
  writeFileSync("/tmp/probe/new.txt", await v.page.locator("body").ariaSnapshot());
  await v.goto("/list");
  writeFileSync("/tmp/probe/list.txt", await v.page.locator("main").ariaSnapshot());
  await v.goto("/");
  writeFileSync("/tmp/probe/home.txt", await v.page.locator("body").ariaSnapshot());
});
