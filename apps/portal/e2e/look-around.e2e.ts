import { describe, expect, it } from "vitest";
import { withBrowser } from "./support/browser.ts";

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
    const shown = visitor.page
      .getByRole("navigation")
      .getByText(/Program director|Clearinghouse director/)
      .first();
    const before = await shown.innerText();
    await visitor.page
      .getByRole("button", { name: /switch|Acting as|LEARN/i })
      .first()
      .click();
    const other = before.includes("Program director") ? "Clearinghouse director" : "Program director";
    await visitor.page
      .getByRole("menuitem", { name: new RegExp(other) })
      .or(visitor.page.getByRole("menuitemradio", { name: new RegExp(other) }))
      .first()
      .click();
    await visitor.page.getByRole("navigation").getByText(other).first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("signs out, and the page behind is closed", async () => {
    const visitor = await open();
    await visitor.signIn("Lena Ashgrove");
    await visitor.page
      .getByRole("button", { name: /Account|Lena/ })
      .first()
      .click();
    await visitor.page.getByRole("menuitem", { name: "Sign out" }).click();
    await visitor.page.getByText("Sign in").first().waitFor();
    const answer = await visitor.page.request.get("/auth/session").then(
      (response) => response.json(),
      () => ({ signedIn: false }),
    );
    expect(answer).toMatchObject({ signedIn: false });
  });
});
