import { describe, expect, it } from "vitest";
import { choose, expectSound, toast } from "./support/acts.ts";
import { looks, type Visitor, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

/** Records the act that the page offers, with its reason. */
async function record(visitor: Visitor, act: string, done: string): Promise<void> {
  const { page } = visitor;
  await page.getByRole("button", { name: act }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Why, and by which decision" }).fill("Decided in the test");
  await expectSound(visitor, act);
  await dialog.getByRole("button", { name: act }).click();
  await toast(page, done).waitFor();
}

describe("a change of RESC", () => {
  it("is recorded by the Coordinator step by step, each after a look at what it brings", async () => {
    const marisol = await open();
    const { page } = marisol;
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/membership-change?to=CREC&on=2040-07-01");
    await choose(page, "Board of education of", "Union");
    await page.getByText("The board's vote to leave EASTCONN comes first (CGS 10-66a).").waitFor();
    await record(marisol, "Record the vote to leave", "Vote recorded");
    await record(marisol, "Record the end", "End recorded");
    await record(marisol, "Record the membership", "Membership recorded");
    await page.getByText("The board is a member of CREC on that day already.").waitFor();
    await marisol.goto("/membership-change?town=union&to=CREC&on=2040-07-01");
    await record(marisol, "Record the change of boundary", "Change of boundary recorded");
    await marisol.goto("/membership-change?town=union&to=EASTCONN&on=2040-07-02");
    await page.getByRole("complementary", { name: "What it is about" }).getByText("CREC").waitFor();
    expect(marisol.complaints).toEqual([]);
  });

  it.each(looks)("is previewed by a board chair, who records nothing, in $theme at $width", async (look) => {
    const chair = await open(look);
    await chair.signIn("Opal Lindgren");
    await chair.goto("/membership-change?town=salem&to=EASTCONN");
    await chair.page.getByText("What this does not say").waitFor();
    await expectSound(chair, "a preview");
    expect(await chair.page.getByRole("button", { name: /^Record/ }).count()).toBe(0);
    expect(chair.complaints).toEqual([]);
  });
});
