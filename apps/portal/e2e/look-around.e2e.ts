import { describe, expect, it } from "vitest";
import { expectSound, toast } from "./support/acts.ts";
import { platform, withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

describe("looking around", () => {
  it("shows a stranger the map, and asks for a sign-in for the rest", async () => {
    const visitor = await open();
    await visitor.goto("/map");
    await visitor.page.getByText("Schematic towns").waitFor();
    expect(await visitor.page.locator("svg[role=img] path").count()).toBeGreaterThanOrEqual(169);
    await visitor.goto("/");
    await visitor.page
      .getByRole("link", { name: "Sign in" })
      .or(visitor.page.getByRole("button", { name: "Sign in" }))
      .first()
      .waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("answers differently for Litchfield in 2023 and in 2025 (Region 20)", async () => {
    const visitor = await open();
    await visitor.goto("/map?town=litchfield&asOf=2023-10-01");
    await visitor.page.getByRole("link", { name: "Litchfield School District" }).waitFor();
    await visitor.goto("/map?town=litchfield&asOf=2025-10-01");
    await visitor.page.getByRole("link", { name: "Regional School District 20" }).waitFor();
    expect(await visitor.page.getByRole("link", { name: "Litchfield School District" }).count()).toBe(0);
  });

  it("finds a district from the keyboard: Ctrl K, letters, Enter", async () => {
    const visitor = await open();
    await visitor.signIn("Dana Rivermont");
    await visitor.page.keyboard.press("Control+k");
    await visitor.page
      .getByPlaceholder(/Search/)
      .last()
      .fill("manch");
    await visitor.page.getByText("Manchester", { exact: false }).first().waitFor();
    await visitor.page.keyboard.press("Enter");
    await visitor.page
      .getByRole("heading", { name: /Manchester/ })
      .first()
      .waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("lets a person with two roles act in one at a time", async () => {
    const visitor = await open();
    await visitor.signIn("Emeka Stonebridge");
    await visitor.goto("/districts");
    const { page } = visitor;
    const frame = page.getByRole("navigation");
    await frame.getByText("Clearinghouse director").first().waitFor();
    // The role stays with the person for the next sign-in, so it is given back.
    for (const role of ["Program director", "Clearinghouse director"]) {
      await frame.getByRole("button", { name: /switch role/ }).click();
      await page.getByRole("menuitem", { name: new RegExp(role) }).click();
      await frame.getByText(role).first().waitFor();
      expect(new URL(page.url()).pathname).toBe("/");
    }
    expect(visitor.complaints).toEqual([]);
  });

  it("signs out here and at the issuer: the page behind is closed, and the next sign-in asks who one is", async () => {
    const visitor = await open();
    const { page } = visitor;
    const press = async () => {
      await page.getByRole("button", { name: "Lena Ashgrove, your account" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
    };
    await visitor.signIn("Lena Ashgrove");
    await page.route("**/auth/sign-out", (route) => route.abort());
    await press();
    await toast(page, "You are signed in as before.").waitFor();
    await page.unroute("**/auth/sign-out");
    await press();
    await page.getByRole("heading", { level: 1, name: "Sign out" }).waitFor();
    await expectSound(visitor, "signing out at the issuer");
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(`${platform.url}/`);
    await page.getByRole("heading", { level: 1, name: "One record of who serves whom" }).waitFor();
    expect(await (await page.request.get(`${platform.url}/auth/session`)).json()).toEqual({ signedIn: false });
    await page.goto(`${platform.url}/auth/sign-in?returnTo=/`);
    await page.getByRole("button", { name: /Emeka Stonebridge/ }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
