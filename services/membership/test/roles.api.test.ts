/** @clause A40 I-07 */
import { actingAs, stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;
let alliance: Alliance;
let crecEd: Member;
let learnEd: Member;
let acesEd: Member;
let chair: Member;
let coordinator: Member;
let newcomer: Member;
let today: string;
beforeAll(async () => {
  alliance = await allianceWithPeople();
  crecEd = await alliance.join("Crec Director", "EXECUTIVE_DIRECTOR", "CREC");
  learnEd = await alliance.join("Learn Director", "EXECUTIVE_DIRECTOR", "LEARN");
  acesEd = await alliance.join("Aces Director", "EXECUTIVE_DIRECTOR", "ACES");
  chair = await alliance.join("Ces Chair", "BOARD_CHAIR", "CES");
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
  newcomer = await alliance.join("New Comer", "GROUP_MEMBER", "CREC");
  today = (await alliance.sql<{ today: string }>("select platform.today()::text as today"))[0]?.today ?? "";
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

const give = (personId: string, role: string, organization: string, more: object = {}) => ({
  personId,
  role,
  organization,
  validFrom: today,
  ...more,
});
const person = (name: string) => alliance.join(name, "BOARD_MEMBER", "CREC");

describe("giving a role", () => {
  it("of the own RESC is for its Executive Director, and counts from the next request on", async () => {
    const { grant, waitsForSecond } = await alliance.act(crecEd, "giveRole", give(newcomer.personId, "STAFF", "CREC"));
    expect(waitsForSecond).toBe(false);
    expect(grant).toMatchObject({
      role: "STAFF",
      organization: "CREC",
      validFrom: today,
      validTo: null,
      person: { id: newcomer.personId },
      givenBy: { id: crecEd.personId },
    });
    const { data } = await alliance.ask(actingAs(newcomer.personId, "STAFF", "CREC"), "{ viewer { role grants { role } } }");
    expect(data?.["viewer"]).toMatchObject({
      role: "STAFF",
      grants: expect.arrayContaining([{ role: "STAFF" }, { role: "GROUP_MEMBER" }]),
    });
  });

  it("is never to oneself, whoever gives", async () => {
    for (const actor of [crecEd, coordinator, chair])
      for (const role of ["STAFF", "EXECUTIVE_DIRECTOR", "COORDINATOR", "ANALYST"])
        expect(
          await alliance.refused(actor, "giveRole", give(actor.personId, role, actor.organization)),
          `${actor.role} ${role}`,
        ).toMatchObject({ code: "FORBIDDEN", needed: "grant:give" });
  });

  it.each([
    ["an Executive Director", () => crecEd, "STAFF", "LEARN"],
    ["an Executive Director", () => crecEd, "EXECUTIVE_DIRECTOR", "CREC"],
    ["an Executive Director", () => crecEd, "ANALYST", "PUBLIC"],
    ["the Coordinator", () => coordinator, "STAFF", "CREC"],
    ["the Coordinator", () => coordinator, "EXECUTIVE_DIRECTOR", "CREC"],
    ["a board chair", () => chair, "STAFF", "CES"],
    ["a board chair", () => chair, "EXECUTIVE_DIRECTOR", "CREC"],
    ["staff", () => actingAs(newcomer.personId, "STAFF", "CREC"), "STAFF", "CREC"],
  ])("is refused to %s who gives what is not theirs to give", async (_who, actor, role, organization) => {
    const other = await alliance.join("Somebody Else", "BOARD_MEMBER", "CREC");
    expect(await alliance.refused(actor(), "giveRole", give(other.personId, role, organization))).toMatchObject({ code: "FORBIDDEN" });
    const [refusal] = await alliance.sql(
      "select act, outcome, person_id from platform.audit where chain = 'membership' order by seq desc limit 1",
    );
    expect(refusal).toEqual({ act: "grant:give", outcome: "REFUSED", person_id: actor().personId });
  });

  it("is refused to who holds no role at all, and to readers, before anything is looked at", async () => {
    const analyst = await alliance.join("An Alyst", "ANALYST", "PUBLIC");
    for (const actor of [stranger(), analyst])
      expect(await alliance.refused(actor, "giveRole", give(newcomer.personId, "STAFF", "CREC"))).toMatchObject({
        code: expect.stringMatching(/FORBIDDEN|FRESH_SIGN_IN_REQUIRED/),
      });
  });

  it("to its Executive Director is for the own board chair, and readers for the Coordinator", async () => {
    expect(await alliance.act(chair, "giveRole", give((await person("Ces Director")).personId, "EXECUTIVE_DIRECTOR", "CES"))).toMatchObject(
      { grant: { role: "EXECUTIVE_DIRECTOR" } },
    );
    expect(await alliance.act(coordinator, "giveRole", give((await person("A Reader")).personId, "CSDE_READER", "CSDE"))).toMatchObject({
      grant: { role: "CSDE_READER" },
    });
  });

  it("has one clearinghouse director per RESC at a time (I-07)", async () => {
    const first = await person("First Clearinghouse");
    const second = await person("Second Clearinghouse");
    const { grant } = await alliance.act(crecEd, "giveRole", give(first.personId, "CLEARINGHOUSE_DIRECTOR", "CREC"));
    expect(await alliance.refused(crecEd, "giveRole", give(second.personId, "CLEARINGHOUSE_DIRECTOR", "CREC"))).toMatchObject({
      code: "NOT_POSSIBLE",
      clause: "Accord, guideline 2(a)",
      message: expect.stringContaining("exactly one"),
    });
    await alliance.act(crecEd, "endRole", { grantId: grant.id });
    expect(await alliance.act(crecEd, "giveRole", give(second.personId, "CLEARINGHOUSE_DIRECTOR", "CREC"))).toMatchObject({
      grant: { person: { id: second.personId } },
    });
  });

  it("gives an office to one of two that are given it at the same moment", async () => {
    const both = [await person("One Of Two"), await person("Two Of Two")];
    const answers = await Promise.all(
      both.map((one) => alliance.attempt(learnEd, "giveRole", give(one.personId, "CLEARINGHOUSE_DIRECTOR", "LEARN"))),
    );
    expect(answers.map(({ __typename }) => String(__typename)).sort()).toEqual(["GiveRoleSuccess", "NotPossibleError"]);
  });

  it("says when the office is given to somebody else from a later day on", async () => {
    const first = await person("From Later");
    await alliance.act(acesEd, "giveRole", give(first.personId, "CLEARINGHOUSE_DIRECTOR", "ACES", { validFrom: "2099-01-01" }));
    expect(
      await alliance.refused(acesEd, "giveRole", give((await person("Open Ended")).personId, "CLEARINGHOUSE_DIRECTOR", "ACES")),
    ).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining("part of that time") });
    expect(
      await alliance.act(
        acesEd,
        "giveRole",
        give((await person("Until Then")).personId, "CLEARINGHOUSE_DIRECTOR", "ACES", { validTo: "2098-12-31" }),
      ),
    ).toMatchObject({ grant: { validTo: "2099-01-01" } });
  });

  it("that begins later waits for its day, not for a second word", async () => {
    expect(
      await alliance.act(crecEd, "giveRole", give((await person("Next Year")).personId, "STAFF", "CREC", { validFrom: "2099-01-01" })),
    ).toMatchObject({ grant: null, waitsForSecond: false });
  });

  it.each(["COORDINATOR", "LIAISON", "OPERATOR"])("of %s takes two Executive Directors", async (role) => {
    const chosen = await person(`Chosen ${role}`);
    expect(await alliance.act(crecEd, "giveRole", give(chosen.personId, role, "ALLIANCE"))).toMatchObject({
      grant: null,
      waitsForSecond: true,
    });
    expect(await alliance.act(crecEd, "giveRole", give(chosen.personId, role, "ALLIANCE"))).toMatchObject({
      grant: null,
      waitsForSecond: true,
    });
    expect(await alliance.sql("select 1 from platform.role_grant where person_id = $1 and role = $2", [chosen.personId, role])).toEqual([]);
    expect(await alliance.act(learnEd, "giveRole", give(chosen.personId, role, "ALLIANCE"))).toMatchObject({
      waitsForSecond: false,
      grant: { role, organization: "ALLIANCE" },
    });
    expect(
      await alliance.sql("select given_by, confirmed_by from platform.role_grant where person_id = $1 and role = $2", [
        chosen.personId,
        role,
      ]),
    ).toEqual([{ given_by: learnEd.personId, confirmed_by: crecEd.personId }]);
  });

  it("is held for the organization to which it belongs", async () => {
    expect(await alliance.refused(crecEd, "giveRole", give(newcomer.personId, "COORDINATOR", "CREC"))).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "organization", message: "This role is held for RESC Alliance." }],
    });
    expect(await alliance.refused(coordinator, "giveRole", give(newcomer.personId, "CSDE_READER", "OEC"))).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "organization" }],
    });
  });

  it("is not given twice, backwards, or to nobody", async () => {
    const someone = await person("Some One");
    await alliance.act(crecEd, "giveRole", give(someone.personId, "STAFF", "CREC"));
    expect(await alliance.refused(crecEd, "giveRole", give(someone.personId, "STAFF", "CREC"))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: "This person holds that role already.",
    });
    expect(await alliance.refused(crecEd, "giveRole", give(someone.personId, "DIRECTOR", "CREC", { validTo: "2000-01-01" }))).toMatchObject(
      { code: "INVALID_INPUT", fields: [{ field: "validTo" }] },
    );
    expect(await alliance.refused(crecEd, "giveRole", give("person_unknown", "STAFF", "CREC"))).toMatchObject({ code: "NOT_FOUND" });
    expect(
      await alliance.refused(crecEd, "giveRole", give(someone.personId, "DIRECTOR", "CREC", { reason: "x".repeat(501) })),
    ).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "reason" }] });
  });
});

describe("a fresh sign-in", () => {
  const signedIn = (secondsAgo: number | null) => ({
    ...crecEd,
    authTime: secondsAgo === null ? null : Math.floor(Date.now() / 1000) - secondsAgo,
  });

  it.each([
    ["giveRole", () => give(newcomer.personId, "DIRECTOR", "CREC")],
    ["endRole", () => ({ grantId: newcomer.grantId })],
  ] as const)("is asked for by %s", async (name, input) => {
    for (const ago of [null, 15 * 60 + 5, 12 * 3600])
      expect(await alliance.refused(signedIn(ago), name, input()), String(ago)).toMatchObject({ code: "FRESH_SIGN_IN_REQUIRED" });
    expect(await alliance.act(signedIn(14 * 60), name, input())).toBeDefined();
  });
});

describe("ending a role", () => {
  it("refuses the next request under it, and shows the vacancy", async () => {
    const office = await alliance.join("Edadvance Director", "EXECUTIVE_DIRECTOR", "EDADVANCE");
    const board = await alliance.join("Edadvance Chair", "BOARD_CHAIR", "EDADVANCE");
    const ask = () => alliance.ask(office, "{ people { totalCount } }");
    expect((await ask()).data?.["people"].totalCount).toBeGreaterThan(5);
    await alliance.act(board, "endRole", { grantId: office.grantId, reason: "Retired" });
    expect(await ask()).toMatchObject({ errors: [{ code: "RIGHT_ENDED" }] });
    const { data } = await alliance.ask(crecEd, "{ roleGaps { role organization sentence } }");
    expect(data?.["roleGaps"]).toContainEqual({
      role: "EXECUTIVE_DIRECTOR",
      organization: "EDADVANCE",
      sentence: "EdAdvance has no Executive Director.",
    });
    const [trail] = await alliance.sql("select act, reason, person_id from platform.audit where object_id = $1 and act = 'role.ended'", [
      office.grantId,
    ]);
    expect(trail).toEqual({ act: "role.ended", reason: "Retired", person_id: board.personId });
    expect(await alliance.refused(board, "endRole", { grantId: office.grantId })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is never one's own, nor another RESC's", async () => {
    const staff = await alliance.join("Learn Staff", "STAFF", "LEARN");
    expect(await alliance.refused(crecEd, "endRole", { grantId: crecEd.grantId })).toMatchObject({
      code: "FORBIDDEN",
      needed: "grant:end",
    });
    expect(await alliance.refused(crecEd, "endRole", { grantId: staff.grantId })).toMatchObject({ code: "FORBIDDEN" });
    expect(await alliance.refused(coordinator, "endRole", { grantId: staff.grantId })).toMatchObject({ code: "FORBIDDEN" });
    expect(await alliance.act(learnEd, "endRole", { grantId: staff.grantId })).toMatchObject({ grantId: staff.grantId });
  });
});

describe("mail about roles", () => {
  const told = async () => {
    await alliance.subgraph.outbox.drain();
    const sent = alliance.mailer.sent.map(({ to, subject }) => `${(to as { name: string }).name}: ${subject}`);
    alliance.mailer.empty();
    return sent.toSorted((one, other) => one.localeCompare(other));
  };

  it("tells the holder and the Executive Director, and not who acted", async () => {
    const staff = await alliance.join("Told Staff", "BOARD_MEMBER", "CREC");
    await told();
    const { grant } = await alliance.act(crecEd, "giveRole", give(staff.personId, "STAFF", "CREC"));
    expect(await told()).toEqual(["Told Staff: You are now: Program staff, CREC"]);
    await alliance.act(crecEd, "endRole", { grantId: grant.id, reason: "Moved on" });
    expect(await told()).toEqual(["Told Staff: Your role has ended: Program staff, CREC"]);
  });

  it("tells a RESC's Executive Director what another gives in it, and the other Executive Directors of a first word of two", async () => {
    const reader = await alliance.join("Told Reader", "BOARD_MEMBER", "LEARN");
    await told();
    await alliance.act(learnEd, "giveRole", give(reader.personId, "LIAISON", "ALLIANCE"));
    const asked = await told();
    expect(asked).toContain("Crec Director: Learn Director proposes Told Reader: Legislative liaison");
    expect(asked.some((line) => line.startsWith("Learn Director:") || line.startsWith("Told Reader:"))).toBe(false);
    await alliance.act(acesEd, "giveRole", give(reader.personId, "LIAISON", "ALLIANCE"));
    // A liaison is a new leader: the other directors are asked to share the Accord, who gave the role knows it.
    const share = "A new leader: share the Accord with Told Reader";
    expect(await told()).toEqual([
      ...["Ces", "Crec", "Learn"].map((name) => `${name} Director: ${share}`),
      expect.stringMatching(/^Told Reader: You are now: Legislative liaison/),
    ]);
  });
});

describe("I-07 by any hand", () => {
  const insert = (id: string, personId: string, role: string, valid: string, givenBy: string | null = null) =>
    alliance.sql(
      "insert into platform.role_grant (id, person_id, role, organization, valid, given_by, given_as) values ($1, $2, $3, 'EASTCONN', $4::tstzrange, $5, 'SYSTEM')",
      [id, personId, role, valid, givenBy],
    );

  it("refuses a second holder of an office at any moment, and allows one after another", async () => {
    await insert("g1", "p1", "CLEARINGHOUSE_DIRECTOR", "[2026-01-01,2026-07-01)");
    await insert("g2", "p2", "CLEARINGHOUSE_DIRECTOR", "[2026-07-01,)");
    await expect(insert("g3", "p3", "CLEARINGHOUSE_DIRECTOR", "[2026-06-30,2026-07-02)")).rejects.toMatchObject({ code: "23P01" });
    await expect(insert("g4", "p3", "CLEARINGHOUSE_DIRECTOR", "[2030-01-01,2031-01-01)")).rejects.toMatchObject({ code: "23P01" });
    await insert("g5", "p1", "EXECUTIVE_DIRECTOR", "[2026-01-01,)");
    await expect(insert("g6", "p2", "EXECUTIVE_DIRECTOR", "[2027-01-01,)")).rejects.toMatchObject({ code: "23P01" });
    await expect(insert("g7", "p4", "STAFF", "[2026-01-01,)", "p4")).rejects.toMatchObject({ code: "23514" });
    await expect(insert("g8", "p4", "STAFF", "(,2026-01-01)")).rejects.toMatchObject({ code: "23514" });
  });
});
