import { describe, expect, it } from "vitest";
import { expectSound } from "./support/acts.ts";
import { withBrowser } from "./support/browser.ts";

const { open } = withBrowser();

describe("a reader of an agency", () => {
  it.each([
    ["Philippa Northgate", "CSDE", "OEC", { width: 1440, height: 900, theme: "light" }],
    ["Anselm Brightwater", "OEC", "CSDE", { width: 390, height: 844, theme: "dark" }],
  ] as const)("%s reads the notices and contracts of %s, and none of %s", async (name, own, other, look) => {
    const reader = await open(look);
    await reader.signIn(name);
    await reader.goto("/opportunities");
    await reader.page
      .getByRole("link", { name: /^Demonstration: / })
      .first()
      .waitFor();
    await expectSound(reader, `opportunities as ${own}`);
    await reader.page
      .getByRole("link", { name: /^Demonstration: / })
      .first()
      .click();
    await reader.page.getByRole("link", { name: "Call and Q&A" }).waitFor();
    for (const tab of ["Intentions", "Proposal", "Judging"])
      expect(await reader.page.getByRole("link", { name: tab, exact: true }).count(), tab).toBe(0);
    await expectSound(reader, `an opportunity as ${own}`);
    await reader.goto("/state-contracts");
    await reader.page.getByRole("table").waitFor();
    await reader.page.getByRole("table").getByText(own, { exact: true }).first().waitFor();
    expect(await reader.page.getByRole("table").getByText(other, { exact: true }).count()).toBe(0);
    await expectSound(reader, `State contracts as ${own}`);
    expect(reader.complaints).toEqual([]);
  });
});
