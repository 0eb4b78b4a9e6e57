import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { certificateText, certify, type TrailRow } from "./certificate.ts";

type Act = readonly [act: string, after?: Record<string, unknown>];

const trail = (acts: readonly Act[]): TrailRow[] =>
  acts.map(([act, after = {}], index) => ({
    seq: String(index + 1),
    at: new Date(Date.UTC(2027, 0, 1, 12, index)),
    person_id: "p",
    role: "COORDINATOR",
    act,
    after,
    reason: null,
    hash: String(index).padStart(64, "0"),
  }));
const judge = (id: string, resc: string) => ({ judge: id, resc, reason: "Has said that it is not interested." });
const list = ["CES", "LEARN", "EASTCONN"].map((resc) => ({ resc, eligible: true, reason: "neutral" }));
const a = judge("a", "CES");
const b = judge("b", "LEARN");
const good: readonly Act[] = [
  ["judge.appointed", a],
  ["judge.appointed", b],
  ["opportunity.appointPanel", { eligibility: list }],
  ["judge.attested", a],
  ["judge.attested", b],
  ["panel.opened", { submissions: [{}, {}] }],
  ["judge.submitted", a],
  ["judge.submitted", b],
  ["opportunity.lock"],
];

describe("the certificate of neutrality", () => {
  it("certifies a panel that was neutral, with each judge, reason, attestation, opening and lock", () => {
    const certificate = certify(trail(good));
    expect(certificate).toMatchObject({ neutral: true, problems: [] });
    expect(certificate.lines.map(({ sentence }) => sentence)).toContain("CES: appointed. Has said that it is not interested.");
    expect(certificateText("O-101", certificate)).toMatch(/All 2 submissions were opened at one instant/);
  });

  it.each<readonly [string, readonly Act[]]>([
    [
      "a judge who was not on the list",
      good.map((act) =>
        act[0] === "opportunity.appointPanel" ? [act[0], { eligibility: list.filter(({ resc }) => resc !== "CES") }] : act,
      ),
    ],
    ["a judge who had not attested at the opening", good.filter((act) => !(act[0] === "judge.attested" && act[1] === b))],
    ["two openings", [...good.slice(0, 6), ["panel.opened", {}], ...good.slice(6)]],
    ["an interest of a judge's RESC after the appointment", [...good, ["intention.stateInterest", { resc: "CES" }]]],
    ["a lock before every judge had submitted", good.filter((act) => !(act[0] === "judge.submitted" && act[1] === a))],
    ["one judge left at the lock", [...good.slice(0, 6), ["judge.recused", b], ["judge.submitted", a], ["opportunity.lock"]]],
    ["no lock yet", good.slice(0, 8)],
  ])("never certifies %s", (_, acts) => {
    const certificate = certify(trail(acts));
    expect(certificate.neutral).toBe(false);
    expect(certificate.problems.length).toBeGreaterThan(0);
  });

  it("is the same for the same trail, and another for any other", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), (left) => {
        const fewer = good.filter((_, index) => index !== left);
        expect(certify(trail(good)).hash).toBe(certify(trail(good)).hash);
        expect(certify(trail(fewer)).hash).not.toBe(certify(trail(good)).hash);
      }),
    );
  });
});
