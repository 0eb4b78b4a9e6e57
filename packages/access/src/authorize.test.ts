import { NotPermittedError } from "@resc/domain";
import { describe, expect, it } from "vitest";
import { actingRoles, actor, allActors, allFacts } from "../test/actors.ts";
import { expectedRights } from "../test/expected-rights.ts";
import { anonymousActor, systemActor } from "./actor.ts";
import { conditionOf, may, mayChange, mayEver, permit } from "./authorize.ts";
import { conditions } from "./conditions.ts";
import { type Action, rights } from "./rights.ts";

const actions = Object.keys(rights) as Action[];
const pairs = actions.flatMap((action) => actingRoles.map((role) => ({ action, role })));
const everyFact = { provider: "CREC", hosts: ["CREC"], organization: "CREC", personId: "person_me", named: ["person_me"] } as const;

describe("the table of rights", () => {
  it("names actions as noun:verb", () => {
    for (const action of actions) expect(action).toMatch(/^[a-z][a-zA-Z]*:[a-z][a-zA-Z]*$/);
  });

  it("has the actions written by hand, and no others", () => {
    expect(actions.toSorted()).toEqual(Object.keys(expectedRights).toSorted());
  });

  it.each(actions)("gives %s to the roles written by hand, under their conditions, and to nobody else", (action) => {
    const cells = Object.fromEntries(
      actingRoles.flatMap((role) => {
        const condition = conditionOf(action, role);
        return condition ? [[role, condition]] : [];
      }),
    );
    expect(cells).toEqual(expectedRights[action]);
  });
});

describe("changes", () => {
  const alliance = actingRoles.filter((role) => mayEver(actor(role), "person:list"));

  it("are tried by everybody of the Alliance, and without an account where the change needs none", () => {
    expect(actingRoles.filter((role) => mayChange(actor(role)))).toEqual(alliance);
    expect(mayChange(actor("ANONYMOUS"), true)).toBe(true);
  });

  it.each(["ANALYST", "CSDE_READER", "OEC_READER"] as const)(
    "are never tried by %s, also not those that need no account (I-34)",
    (role) => {
      expect([mayChange(actor(role)), mayChange(actor(role), true)]).toEqual([false, false]);
    },
  );
});

describe("default deny", () => {
  const unlisted = pairs.filter(({ action, role }) => expectedRights[action]?.[role] === undefined);

  it("refuses every pair that is not listed, whatever the object", () => {
    expect(unlisted.length).toBeGreaterThan(200);
    expect(unlisted.filter(({ action, role }) => mayEver(actor(role), action) || may(actor(role), action, everyFact))).toEqual([]);
  });

  it("refuses an action and a role nobody knows", () => {
    expect(may(actor("MAYOR" as "STAFF"), "reference:read")).toBe(false);
    expect(may(actor("COORDINATOR"), "catchmentLine:erase" as Action)).toBe(false);
    for (const action of ["toString", "constructor", "__proto__", ""])
      expect(mayEver(actor("COORDINATOR"), action as Action), action).toBe(false);
    for (const role of ["toString", "constructor", "__proto__", ""])
      expect(mayEver(actor(role as "STAFF"), "reference:read"), role).toBe(false);
  });

  it("refuses every right that has a condition while the facts are missing", () => {
    expect(pairs.filter(({ action, role }) => conditionOf(action, role) !== "always" && may(actor(role), action))).toEqual([]);
  });
});

describe("may", () => {
  it("is the condition of the cell, for every actor and object", () => {
    const sample = allFacts.filter((_, index) => index % 37 === 0);
    for (const action of actions) {
      const differs = allActors.filter((who) => {
        const condition = conditionOf(action, who.role);
        return sample.some((facts) => may(who, action, facts) !== (condition !== undefined && conditions[condition].holds(who, facts)));
      });
      expect(differs, action).toEqual([]);
    }
  });

  it("is never true where mayEver is false", () => {
    expect(pairs.filter(({ action, role }) => may(actor(role), action, everyFact) && !mayEver(actor(role), action))).toEqual([]);
  });

  it("keeps price and notes of one RESC from all others, the Coordinator and the operator", () => {
    for (const role of actingRoles)
      expect(may(actor(role, "LEARN"), "engagementTerms:read", { provider: "CREC", hosts: ["LEARN"], named: ["person_me"] }), role).toBe(
        false,
      );
  });

  it("gives strangers and partners nothing to change but the answer of a link", () => {
    const reading = /:(read|count|export)$/;
    for (const role of ["ANONYMOUS", "CSDE_READER", "OEC_READER", "ANALYST"] as const) {
      const changes = actions.filter((action) => mayEver(actor(role), action) && !reading.test(action));
      expect(changes, role).toEqual(role === "ANONYMOUS" ? ["linkedNotice:answer"] : []);
    }
  });
});

describe("permit", () => {
  it("names the right that is missing", () => {
    expect(() => permit(actor("STAFF"), "catchmentLine:change")).toThrow(NotPermittedError);
    expect(() => permit(actor("STAFF"), "catchmentLine:change")).toThrow(expect.objectContaining({ needed: "catchmentLine:change" }));
  });

  it("is silent where the actor may", () => {
    expect(permit(actor("COORDINATOR", "ALLIANCE"), "catchmentLine:change")).toBeUndefined();
  });
});

it("makes strangers and the platform nobody in particular", () => {
  expect(anonymousActor("r")).toEqual({ personId: null, role: "ANONYMOUS", organization: "PUBLIC", requestId: "r", authTime: null });
  expect(systemActor("r")).toEqual({ personId: null, role: "SYSTEM", organization: "ALLIANCE", requestId: "r", authTime: null });
});
