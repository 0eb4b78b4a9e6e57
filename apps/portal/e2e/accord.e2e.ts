/** @clause A3-A7 A34 A46 A52-A83 B-01 */
import { describe, expect, it } from "vitest";
import { expectSound, toast } from "./support/acts.ts";
import { mailTo, type Visitor, withBrowser } from "./support/browser.ts";
import { expectSoundInAllLooks } from "./support/funding.ts";
import { pictureOf } from "./support/picture.ts";

const { open } = withBrowser();
const inNavigation = (visitor: Visitor) => visitor.page.getByRole("navigation").getByRole("link", { name: "Accord" });

describe("the Accord", () => {
  it("is read with its signatures, whose date is not stated, and each sentence has an address of its own", async () => {
    const marisol = await open();
    const { page } = marisol;
    await marisol.signIn("Marisol Greenwood");
    await inNavigation(marisol).click();
    await page.getByText("What the six RESCs promised one another, as signed: July 2021.").waitFor();
    expect(await page.getByText("Date not stated").count()).toBe(6);
    await page.getByText("Greg Florio, Executive Director").waitFor();
    await page.getByRole("listitem").filter({ hasText: "guideline 1(a)" }).getByRole("link", { name: "Courtesy notices" }).waitFor();
    await expectSoundInAllLooks(marisol, "the Accord");
    await page.getByRole("link", { name: "December 2016" }).click();
    await page.getByText("This version is known by its name only.").waitFor();
    await marisol.goto("/accord#guideline-2c");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("guideline-2c");
    expect(marisol.complaints).toEqual([]);
  });

  it("stands behind what is asked for on its ground, with the way to its place", async () => {
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await dana.goto("/list");
    await dana.page.getByRole("link", { name: "Accord, guideline 1(b)" }).click();
    await dana.page.getByText("All incidents described above must be shared").waitFor();
    expect(await dana.page.evaluate(() => location.hash)).toBe("#guideline-1b");
    // A program director who is not new has nothing to do here, and on-boards nobody.
    expect(await dana.page.getByRole("heading", { name: /on-boarding/i }).count()).toBe(0);
    const stranger = await open();
    await stranger.goto("/accord");
    await stranger.page
      .getByRole("link", { name: "Sign in" })
      .or(stranger.page.getByRole("button", { name: "Sign in" }))
      .first()
      .waitFor();
    expect(await stranger.page.getByText("courtesy call").count()).toBe(0);
    expect([...dana.complaints, ...stranger.complaints]).toEqual([]);
  });
});

describe("a new leader", () => {
  it("gets the Accord from the Executive Director, reads it and acknowledges it; another RESC sees nothing", async () => {
    const since = new Date();
    const imani = await open();
    await imani.signIn("Imani Whitlock");
    await imani.page.getByText("Share the Accord with Lena Ashgrove", { exact: true }).waitFor();
    await imani.goto("/accord");
    await imani.page.getByRole("button", { name: "Share with Lena Ashgrove" }).waitFor();
    await pictureOf(imani, "alliance-accord", false);
    await expectSoundInAllLooks(imani, "on-boarding");
    await imani.page.getByRole("button", { name: "Share with Lena Ashgrove" }).click();
    await toast(imani.page, "Shared. The leader is told by mail.").waitFor();
    await imani.page.getByText("Shared, not acknowledged").waitFor();

    const beatrix = await open();
    await beatrix.signIn("Beatrix Solano");
    await beatrix.page.getByText("Not acknowledged yet: Ezra Whitcombe", { exact: true }).waitFor();
    await beatrix.goto("/accord");
    await beatrix.page.getByText("Overdue").waitFor();
    expect(await beatrix.page.getByText("Lena Ashgrove").count()).toBe(0);

    const lena = await open({ width: 390, height: 844, theme: "dark" });
    await lena.signIn("Lena Ashgrove");
    expect((await mailTo("lena.ashgrove@aces.example", /The Accord is shared with you/, since)).subject).toContain("The Accord");
    await lena.goto("/accord");
    await lena.page.getByText(/Imani Whitlock shared the Accord with you/).waitFor();
    await expectSound(lena, "a leader's own on-boarding");
    await lena.page.getByRole("button", { name: "I have read the Accord" }).click();
    await toast(lena.page, "Acknowledged").waitFor();
    await lena.page.getByText(/^Imani Whitlock shared.*Acknowledged on/).waitFor();
    await imani.goto("/accord");
    await imani.page.getByText("Acknowledged", { exact: true }).waitFor();
    expect([...imani.complaints, ...beatrix.complaints, ...lena.complaints]).toEqual([]);
  });
});

describe("a new version", () => {
  it("is loaded and circulated by the Coordinator, and waits for the signatures of all six", async () => {
    const marisol = await open();
    const { page } = marisol;
    const dialog = page.getByRole("dialog");
    await marisol.signIn("Marisol Greenwood");
    await marisol.goto("/accord");
    await page.getByRole("button", { name: "Load a version" }).click();
    await dialog.getByRole("textbox", { name: "Month of the text" }).fill("next year");
    await dialog.getByRole("button", { name: "Load" }).click();
    await dialog.getByRole("link", { name: "Write year and month, such as 2026-11." }).waitFor();
    await expectSound(marisol, "loading a version with nothing written");
    await dialog.getByRole("textbox", { name: "Month of the text" }).fill("2027-01");
    await dialog
      .getByRole("textbox", { name: "Text", exact: true })
      .fill("Demonstration text: we stand together.\n\n1. A guideline.\n - a. A courtesy call is given.");
    await dialog.getByRole("button", { name: "Load" }).click();
    await toast(page, "Loaded as a draft").waitFor();
    await page.getByRole("button", { name: "Circulate to the six" }).click();
    await expectSound(marisol, "circulating a version");
    await dialog.getByRole("button", { name: "Circulate" }).click();
    await toast(page, "Circulated to all six").waitFor();
    const path = new URL(page.url()).pathname + new URL(page.url()).search;

    const gideon = await open();
    await gideon.signIn("Gideon Marlowe");
    await gideon.goto(path);
    await gideon.page.getByRole("button", { name: "Sign for your RESC" }).click();
    await expectSound(gideon, "signing a version");
    await gideon.page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
    await toast(gideon.page, "Signed").waitFor();
    await gideon.page.getByText("Gideon Marlowe, Executive Director").waitFor();
    await gideon.page.getByText("Signed by some").first().waitFor();
    const cordelia = await open();
    await cordelia.signIn("Cordelia Nakagawa");
    await cordelia.goto(path);
    await cordelia.page.getByRole("button", { name: "Decline" }).click();
    await cordelia.page.getByRole("dialog").getByRole("textbox", { name: "Reason" }).fill("Our board has not seen it.");
    await cordelia.page.getByRole("dialog").getByRole("button", { name: "Decline" }).click();
    await toast(cordelia.page, "Declined").waitFor();
    await cordelia.page.getByText("Our board has not seen it.").waitFor();
    await expectSoundInAllLooks(cordelia, "a version that is being signed");
    // Who does not sign reads what is in force.
    const dana = await open();
    await dana.signIn("Dana Rivermont");
    await dana.goto(path);
    await dana.page.getByText("We could not find that version").waitFor();
    expect([...marisol.complaints, ...gideon.complaints, ...cordelia.complaints, ...dana.complaints]).toEqual([]);
  });
});
