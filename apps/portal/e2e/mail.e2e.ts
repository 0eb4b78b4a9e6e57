import { describe, expect, it } from "vitest";
import { expectSound, toast } from "./support/acts.ts";
import { looks, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

describe("mail to oneself", () => {
  it("is chosen per topic from the account menu, and the choice is there at the next visit", async () => {
    const visitor = await open();
    await visitor.signIn("Dana Rivermont");
    const { page } = visitor;
    await page.getByRole("button", { name: /your account/ }).click();
    await page.getByRole("menuitem", { name: "Mail to you" }).click();
    const topic = page.getByRole("radiogroup", { name: "Contributions to common ventures" });
    expect(await topic.getByRole("radio", { name: "At once" }).isChecked()).toBe(true);
    await topic.getByRole("radio", { name: "No mail" }).click();
    await toast(page, "Saved").waitFor();
    await visitor.goto("/mail");
    await expect.poll(() => topic.getByRole("radio", { name: "No mail" }).isChecked()).toBe(true);
    await topic.getByRole("radio", { name: "At once" }).click();
    await toast(page, "Saved").first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("is nothing for a reader of an agency, who gets none", async () => {
    const visitor = await open();
    await visitor.signIn("Philippa Northgate");
    await visitor.page.getByRole("button", { name: /your account/ }).click();
    await visitor.page.getByRole("menuitem", { name: "Keyboard shortcuts" }).waitFor();
    expect(await visitor.page.getByRole("menuitem", { name: "Mail to you" }).count()).toBe(0);
  });

  it.each(looks)("is by WCAG 2.1 AA, $theme, $width px", async (look) => {
    const visitor = await open(look);
    await visitor.signIn("Dana Rivermont");
    await visitor.goto("/mail");
    await visitor.page.getByRole("radiogroup", { name: "Everything else in your bell" }).waitFor();
    await expectSound(visitor, "/mail");
  });
});
