import { describe, expect, it } from "vitest";
import { readOutcome } from "./outcome.ts";

describe("what became of an act", () => {
  it("gives the successful member", () => {
    const outcome = readOutcome({ giveRole: { __typename: "GiveRoleSuccess", grant: { id: "grant_1" } } });
    expect(outcome).toMatchObject({ ok: true, result: { grant: { id: "grant_1" } } });
  });

  it("gives the words and the fields of an error", () => {
    const fields = [{ field: "validTo", message: "Choose a day after the first." }];
    const outcome = readOutcome({ giveRole: { __typename: "InvalidInputError", message: "One field needs attention.", fields } });
    expect(outcome).toEqual({ ok: false, typename: "InvalidInputError", message: "One field needs attention.", fields });
  });

  it("says that nothing changed when there is no answer", () => {
    expect(readOutcome({ giveRole: null })).toMatchObject({ ok: false, message: "Nothing was changed. Try again." });
    expect(readOutcome(undefined)).toMatchObject({ ok: false });
  });
});
