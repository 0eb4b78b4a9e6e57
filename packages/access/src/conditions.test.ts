import { describe, expect, it } from "vitest";
import { actor, allActors, allFacts, fundingFacts } from "../test/actors.ts";
import type { Actor } from "./actor.ts";
import { type ConditionName, conditions, type ObjectFacts } from "./conditions.ts";
import { roleCodes } from "./roles.ts";

const holds = (name: ConditionName, who: Actor, facts: ObjectFacts): boolean => conditions[name].holds(who, facts);
const crec = actor("STAFF", "CREC");
const giving = ["givesAsExecutiveDirector", "givesAsChair", "givesAsCoordinator"] as const;

/** Looks at every actor and every object; answers the first pair that breaks the rule, or nothing. */
function firstBreach(breaks: (who: Actor, facts: ObjectFacts) => boolean) {
  for (const who of allActors) for (const facts of allFacts) if (breaks(who, facts)) return { who, facts };
  return undefined;
}

describe("own, host and party", () => {
  const work: ObjectFacts = { provider: "CREC", hosts: ["LEARN", "ACES"] };

  it("are told by the organization for which somebody acts", () => {
    expect(["CREC", "LEARN", "ACES", "CES"].map((code) => holds("own", actor("STAFF", code as "CREC"), work))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(["CREC", "LEARN", "ACES", "CES"].map((code) => holds("host", actor("STAFF", code as "CREC"), work))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(["CREC", "LEARN", "ACES", "CES"].map((code) => holds("party", actor("STAFF", code as "CREC"), work))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("make a party of exactly the provider and the hosts", () => {
    expect(
      firstBreach((who, facts) => holds("party", who, facts) !== (holds("own", who, facts) || holds("host", who, facts))),
    ).toBeUndefined();
  });

  it("hold for nobody while the facts are missing", () => {
    for (const name of ["own", "host", "party", "hostOrNamed", "ownOrganization", "self", ...giving] as const) {
      expect(allActors.filter((who) => holds(name, who, {}))).toEqual([]);
    }
  });

  it("never depend on the role that was declared", () => {
    for (const name of ["own", "host", "party"] as const) {
      expect(firstBreach((who, facts) => holds(name, who, facts) !== holds(name, { ...who, role: "STAFF" }, facts))).toBeUndefined();
    }
  });
});

describe("named by the home RESC", () => {
  it("needs both: the home RESC, and the name on its list", () => {
    expect(holds("hostOrNamed", crec, { hosts: ["CREC"], named: ["person_me"] })).toBe(true);
    expect(holds("hostOrNamed", crec, { hosts: ["CREC"], named: ["person_other"] })).toBe(false);
    expect(holds("hostOrNamed", crec, { hosts: ["LEARN"], named: ["person_me"] })).toBe(false);
  });

  it("never holds for an unknown person", () => {
    expect(firstBreach((who, facts) => who.personId === null && holds("hostOrNamed", who, facts))).toBeUndefined();
  });
});

describe("one's own things", () => {
  it("are those of the person, in whichever role", () => {
    expect(holds("self", crec, { personId: "person_me" })).toBe(true);
    expect(holds("self", crec, { personId: "person_other" })).toBe(false);
    expect(holds("self", actor("ANONYMOUS", "PUBLIC", null), { personId: null })).toBe(false);
  });
});

describe("giving roles", () => {
  it("is never done to oneself, nor by or to somebody unknown", () => {
    for (const name of giving) {
      expect(
        firstBreach(
          (who, facts) =>
            (who.personId === null || typeof facts.personId !== "string" || facts.personId === who.personId) && holds(name, who, facts),
        ),
      ).toBeUndefined();
    }
  });

  it("needs the role to be told", () => {
    for (const name of giving) expect(firstBreach((who, facts) => facts.role === undefined && holds(name, who, facts))).toBeUndefined();
  });

  const given = (name: ConditionName, organization: string) =>
    roleCodes.filter((role) => holds(name, actor("STAFF", "CREC"), { role, organization, personId: "person_other" }));

  it("lets an Executive Director give the roles of the own RESC, and a word for those of the Alliance", () => {
    expect(given("givesAsExecutiveDirector", "CREC")).toEqual([
      "STAFF",
      "DIRECTOR",
      "CLEARINGHOUSE_DIRECTOR",
      "BOARD_MEMBER",
      "BOARD_CHAIR",
      "GROUP_MEMBER",
      "COORDINATOR",
      "LIAISON",
      "OPERATOR",
    ]);
    expect(given("givesAsExecutiveDirector", "ALLIANCE")).toEqual(["COORDINATOR", "LIAISON", "OPERATOR"]);
    expect(given("givesAsExecutiveDirector", "LEARN")).not.toContain("STAFF");
  });

  it("lets a board chair give the own Executive Director and nothing else", () => {
    expect(given("givesAsChair", "CREC")).toEqual(["EXECUTIVE_DIRECTOR"]);
    expect(given("givesAsChair", "LEARN")).toEqual([]);
  });

  it("lets the Coordinator give readers and analysts and nothing else", () => {
    expect(given("givesAsCoordinator", "CSDE")).toEqual(["CSDE_READER", "OEC_READER", "ANALYST"]);
  });
});

describe("in funding", () => {
  const breach = (breaks: (who: Actor, facts: ObjectFacts) => boolean) =>
    allActors.some((who) => fundingFacts.some((facts) => breaks(who, facts)));

  it("holds nothing for an unknown person, nor while the facts are missing", () => {
    for (const name of ["ownNamed", "keeper", "appointed", "ventureLead", "groupMember", "leadNotGiver"] as const)
      expect(
        breach((who, facts) => who.personId === null && holds(name, who, facts)),
        name,
      ).toBe(false);
    for (const name of [
      "standIn",
      "ownNamed",
      "neutral",
      "keeper",
      "appointed",
      "ventureLead",
      "groupMember",
      "leadNotGiver",
      "leadOrMemberNotGiver",
    ] as const)
      expect(
        allActors.some((who) => holds(name, who, {})),
        name,
      ).toBe(false);
  });

  it("never lets the giver confirm (I-27)", () => {
    for (const name of ["leadNotGiver", "leadOrMemberNotGiver"] as const)
      expect(breach((who, facts) => (facts.provider === who.organization || !facts.provider) && holds(name, who, facts))).toBe(false);
  });

  it("lets a stand-in speak for the own RESC only, and only where there is a gap (D-06)", () => {
    expect(breach((who, facts) => holds("standIn", who, facts) !== (facts.provider === who.organization && facts.standsIn === true))).toBe(
      false,
    );
  });

  it("keeps a conflicted Coordinator from the panel (D-17)", () => {
    expect(breach((who, facts) => facts.conflicted !== false && holds("neutral", who, facts))).toBe(false);
  });
});

it("has words for every condition, each its own", () => {
  const words = Object.values(conditions).map((condition) => condition.words);
  expect(new Set(words).size).toBe(words.length);
});
