/** @clause A29 A48 I-12 */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";

let stage: GovernanceStage;
beforeAll(async () => {
  stage = await governanceStage();
});
afterAll(() => stage.database.drop());

// Another run, on another machine, gives the same bytes. Who changes what a packet keeps of its agenda writes the new ones here.
it("the same agenda gives a packet of the same bytes in every run, and its hash is the hash of what is kept", async () => {
  const { coordinator, director, crec } = stage.people;
  const meeting = await stage.plan("2026-09-17T14:00:00Z");
  for (const [who, text] of [
    [director, "Two of our buses were late for a month."],
    [crec, "Three of us buy the same software."],
  ] as const) {
    const concern = await stage.raise(who, text);
    await stage.act(coordinator, "placeConcern", { id: concern["id"], version: concern["version"] });
  }
  const frozen = await stage.freeze(meeting["id"]);
  expect(frozen["packet"].agendaSha256).toBe("1faed753bd6e120b082d724938be771be7036f4be6e575d15169b70ff0ff608b");
  const [kept] = await stage.sql<{ agenda: string }>("select agenda from membership.packet", []);
  expect(
    createHash("sha256")
      .update(kept?.agenda ?? "", "utf8")
      .digest("hex"),
  ).toBe(frozen["packet"].agendaSha256);
});
