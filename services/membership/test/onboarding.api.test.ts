/** @clause A46 SM-12 */
import type { Actor, RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { freshKey } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type AccordStage, accordStage } from "./accord-stage.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

let stage: AccordStage;
beforeAll(async () => {
  stage = await accordStage();
});
afterEach(() => stage.settled());
afterAll(() => stage.database.drop());

const fields =
  "id version role organization state dueOn overdue accordMonth accordNumber person { id name } sharedBy { name } viewerCan { share acknowledge }";
const list = async (actor: Actor, open = false): Promise<Thing[]> =>
  (await stage.ask(actor, `query($open: Boolean) { onboardings(open: $open) { totalCount nodes { ${fields} } } }`, { open })).data?.[
    "onboardings"
  ].nodes;
const of = async (actor: Actor, name: string): Promise<Thing> => {
  const found = (await list(actor)).find(({ person }) => person?.name === name);
  if (!found) throw new Error(`${actor.role} reads no on-boarding of ${name}.`);
  return found;
};
const act = async (actor: Actor, name: "shareAccord" | "acknowledgeAccord", { id, version }: Thing): Promise<Thing> => {
  const { data, errors } = await stage.ask(
    actor,
    `mutation($input: OnboardingActInput!) { ${name}(input: $input) { ... on UserError { code message } ... on OnboardingActSuccess { onboarding { ${fields} } } } }`,
    { input: { idempotencyKey: freshKey(), id, version } },
  );
  return errors.length > 0 ? { code: errors[0]?.code } : data?.[name];
};
/** Somebody whom an Executive Director gives a role. */
const newcomer = async (name: string, role: RoleCode, organization: OrganizationCode, by: Actor) => {
  const one = await stage.join(name, "STAFF", organization === "ALLIANCE" ? "CREC" : organization);
  await stage.giveRole(by, { personId: one.personId, role, organization, validFrom: "2026-09-01" });
  return { ...one, role, organization };
};
const waiting = async (actor: Actor): Promise<string[]> =>
  (await stage.ask(actor, "{ governanceWaitingForMe { title flag } }")).data?.["governanceWaitingForMe"].map(
    ({ title, flag }: Thing) => `${title}${flag ? ` (${flag})` : ""}`,
  );
const bells = async (personId: string) =>
  (await stage.sql<{ title: string }>("select title from platform.bell where person_id = $1 order by at, id", [personId])).map(
    ({ title }) => title,
  );

describe("a new leader", () => {
  it("has an on-boarding from the role on, with the version in force; program staff have none", async () => {
    const { CREC } = stage.directors;
    const leader = await newcomer("Nora New", "DIRECTOR", "CREC", CREC);
    await newcomer("Stella Staff", "GROUP_MEMBER", "CREC", CREC);
    expect(await list(CREC)).toMatchObject([
      {
        person: { name: "Nora New" },
        role: "DIRECTOR",
        state: "OPEN",
        dueOn: "2026-10-01",
        accordMonth: "2021-07",
        viewerCan: { share: true },
      },
    ]);
    expect(await list(leader)).toMatchObject([{ state: "OPEN", viewerCan: { share: false, acknowledge: false } }]);
    expect(await waiting(CREC)).toContain("Share the Accord with Nora New");
    for (const other of [stage.directors.LEARN, stage.people.coordinator, stage.people.staff])
      expect(await list(other), other.role).toEqual([]);
  });

  it("gets the Accord from the own Executive Director, by mail and bell, and acknowledges it", async () => {
    const { CREC, LEARN } = stage.directors;
    const task = await of(CREC, "Nora New");
    const leader = { ...CREC, personId: task["person"].id, role: "DIRECTOR" as const };
    expect((await act(LEARN, "shareAccord", task))["code"]).toBe("NOT_FOUND");
    expect((await act(leader, "acknowledgeAccord", task))["code"]).toBe("NOT_POSSIBLE");
    const shared = (await act(CREC, "shareAccord", task))["onboarding"];
    expect(shared).toMatchObject({ state: "SHARED", sharedBy: { name: "Ed CREC" } });
    expect(await bells(task["person"].id)).toContain("The Accord is shared with you");
    expect(
      await stage.sql("select 1 from platform.outbox where kind = 'onboarding.shared' and recipient_person = $1", [task["person"].id]),
    ).toHaveLength(1);
    expect(await waiting(leader)).toEqual(["Read and acknowledge the Accord"]);
    expect((await act(CREC, "acknowledgeAccord", shared))["code"]).toBe("FORBIDDEN");
    expect((await act(leader, "acknowledgeAccord", shared))["onboarding"]).toMatchObject({ state: "ACKNOWLEDGED" });
    expect(await waiting(leader)).toEqual([]);
    expect(await bells(CREC.personId)).toContain("Nora New has acknowledged the Accord");
    expect(await list(CREC, true)).toEqual([]);
  });

  it("has one task for each version, however many roles come", async () => {
    const { CREC } = stage.directors;
    const { person } = await of(CREC, "Nora New");
    await stage.giveRole(CREC, { personId: person.id, role: "BOARD_MEMBER", organization: "CREC", validFrom: "2026-09-01" });
    expect((await list(CREC)).filter((one) => one["person"].name === "Nora New")).toHaveLength(1);
  });

  it("of the Alliance is on-boarded by any of the six, and an Executive Director by another one", async () => {
    const { ACES, CES } = stage.directors;
    const liaison = await stage.join("Lia Ison", "STAFF", "CREC");
    for (const by of [ACES, CES])
      await stage.giveRole(by, { personId: liaison.personId, role: "LIAISON", organization: "ALLIANCE", validFrom: "2026-09-01" });
    const task = await of(stage.directors.LEARN, "Lia Ison");
    expect((await act(stage.directors.LEARN, "shareAccord", task))["onboarding"]).toMatchObject({ sharedBy: { name: "Ed LEARN" } });
    const chair = await stage.join("Char Chair", "BOARD_CHAIR", "EASTCONN");
    await stage.sql("update platform.role_grant set valid = tstzrange(lower(valid), platform.now()) where person_id = $1", [
      stage.directors.EASTCONN.personId,
    ]);
    const director = await newcomer("Ned Newdirector", "EXECUTIVE_DIRECTOR", "EASTCONN", chair);
    const own = await of(director, "Ned Newdirector");
    expect((await act(director, "shareAccord", own))["code"]).toBe("FORBIDDEN");
    expect((await act(ACES, "shareAccord", await of(ACES, "Ned Newdirector")))["onboarding"]).toMatchObject({ state: "SHARED" });
  });

  it("who has not acknowledged in 30 days is shown to the Executive Director who shares, once by bell, and to nobody else", async () => {
    const { LEARN } = stage.directors;
    await newcomer("Otto Overdue", "CLEARINGHOUSE_DIRECTOR", "LEARN", LEARN);
    await stage.database.setClock("2026-10-01T16:00:00Z");
    await stage.subgraph.tick();
    const before = await of(LEARN, "Otto Overdue");
    expect(before).toMatchObject({ overdue: false });
    await stage.database.setClock("2026-10-02T16:00:00Z");
    await stage.subgraph.tick();
    await stage.subgraph.tick();
    expect(await of(LEARN, "Otto Overdue")).toMatchObject({ overdue: true, state: "OPEN", version: before.version });
    expect((await bells(LEARN.personId)).filter((title) => title === "On-boarding is overdue: Otto Overdue")).toHaveLength(1);
    expect(await waiting(LEARN)).toContain("Share the Accord with Otto Overdue (LATE)");
    for (const other of [stage.directors.CES, stage.people.coordinator])
      expect(
        (await waiting(other)).filter((title) => title.includes("Otto")),
        other.role,
      ).toEqual([]);
    // Who has left is asked for nothing, and waits for nobody.
    const { person } = await of(LEARN, "Otto Overdue");
    await stage.sql(
      "update platform.role_grant set valid = tstzrange(lower(valid), platform.now()) where person_id = $1 and role = 'CLEARINGHOUSE_DIRECTOR'",
      [person.id],
    );
    expect((await waiting(LEARN)).filter((title) => title.includes("Otto"))).toEqual([]);
    expect(
      await stage.sql("select 1 from platform.audit where act = 'onboarding.markOverdue' and clause = 'Accord, guideline 3'"),
    ).not.toEqual([]);
  });

  it("cannot be acknowledged, shared or rewritten past the rules by SQL", async () => {
    const { LEARN, CREC } = stage.directors;
    const otto = await of(LEARN, "Otto Overdue");
    const set = (what: string) => `update membership.onboarding set ${what} where id = '${otto["id"]}'`;
    expect(await stage.refusedAsApp(LEARN, set("state = 'SHARED', shared_by = person_id, shared_at = now()"))).toBe("RA486");
    expect(await stage.refusedAsApp(LEARN, set("state = 'ACKNOWLEDGED', acknowledged_at = now()"))).toBe("RA485");
    expect(await stage.refusedAsApp(LEARN, set("due_on = '2030-01-01'"))).toBe("RA485");
    await act(LEARN, "shareAccord", otto);
    expect(await stage.refusedAsApp(LEARN, set("state = 'ACKNOWLEDGED', acknowledged_at = now()"))).toBe("RA486");
    // Another RESC's director sees no such row, and changes none.
    await stage.refusedAsApp(CREC, set("version = 99"));
    expect(await of(LEARN, "Otto Overdue")).toMatchObject({ state: "SHARED", version: 2 });
    await expect(stage.sql(`delete from membership.onboarding where id = '${otto["id"]}'`)).rejects.toMatchObject({ code: "RA460" });
  });
});
