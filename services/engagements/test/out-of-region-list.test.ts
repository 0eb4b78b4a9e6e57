import { stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

/** An answer whose shape the question names. */
type Answered = { data: Record<string, any> | null }; // oxlint-disable-line no-explicit-any

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterEach(async () => {
  await alliance.settled();
  await alliance.at(monday);
});
afterAll(async () => alliance.database.drop());

const heard = { service: "Leadership coaching", howHeard: "A principal told us about it" };
const report = (actor: Parameters<Alliance["act"]>[0], more: object) =>
  alliance.act(actor, "reportWork", { provider: "CREC", districtId: alliance.district("Groton"), ...heard, ...more });
const refs = (rows: readonly Record<string, unknown>[]) => rows.map((row) => row["ref"]);

describe("the list", () => {
  it("has the row as soon as the work is recorded, for everybody of the Alliance and nobody else", async () => {
    const engagement = await alliance.start(alliance.director("CREC"), {
      districtId: alliance.district("Groton"),
      whyUs: "NOT_OFFERED_AT_HOME",
    });
    for (const actor of [
      alliance.staff("ACES"),
      alliance.executive("LEARN"),
      alliance.who("BOARD_MEMBER", "LEARN"),
      alliance.coordinator,
      alliance.who("LIAISON"),
    ])
      expect(refs(await alliance.list(actor)), actor.role).toContain(engagement["ref"]);
    for (const actor of [stranger(), alliance.who("ANALYST", "PUBLIC"), alliance.who("CSDE_READER", "CSDE"), alliance.who("OPERATOR")]) {
      const { data } = await alliance.ask(
        actor,
        `query($id: ID!) { outOfRegionList { totalCount nodes { ref } } outOfRegionRow(id: $id) { ref } outOfRegionHealth { out } }`,
        { id: engagement["listRows"][0].id },
      );
      // An analyst sees numbers per RESC, and no row.
      expect(data, actor.role).toEqual({
        outOfRegionList: { totalCount: 0, nodes: [] },
        outOfRegionRow: null,
        outOfRegionHealth: actor.role === "ANALYST" ? [0, 0, 1, 0, 0, 0].map((out) => ({ out })) : [],
      });
    }
  });

  it("opens the engagement and the notice from the row for the parties only", async () => {
    const engagement = await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton") });
    const behind = async (actor: Parameters<Alliance["act"]>[0]) =>
      (
        await alliance.ask(actor, `query($id: ID!) { outOfRegionRow(id: $id) { engagement { id } notice { id } viewerCan { open } } }`, {
          id: engagement["listRows"][0].id,
        })
      ).data?.["outOfRegionRow"];
    for (const actor of [alliance.staff("CREC"), alliance.staff("LEARN"), alliance.coordinator, alliance.executive("ACES")])
      expect(await behind(actor), `${actor.role} ${actor.organization}`).toMatchObject({
        engagement: { id: engagement["id"] },
        notice: { id: engagement["notices"][0].id },
        viewerCan: { open: true },
      });
    for (const actor of [alliance.staff("ACES"), alliance.who("BOARD_MEMBER", "LEARN")])
      expect(await behind(actor), `${actor.role} ${actor.organization}`).toEqual({
        engagement: null,
        notice: null,
        viewerCan: { open: false },
      });
  });

  it("pages without losing or repeating a row where many are equal, in every order", async () => {
    for (let n = 0; n < 12; n += 1)
      await alliance.start(alliance.director("CES"), {
        districtId: alliance.district("Bolton"),
        service: `Same day ${n % 3}`,
        startsOn: n % 2 ? "2026-11-02" : null,
      });
    for (const sort of ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "HOST", "PROVIDER"]) {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data }: Answered = await alliance.ask(
          alliance.coordinator,
          `query($after: String, $sort: OutOfRegionSort) { outOfRegionList(first: 5, after: $after, sort: $sort, filter: { providers: [CES] }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { after, sort },
        );
        const page: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } =
          data?.["outOfRegionList"];
        seen.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        expect(page.totalCount).toBe(12);
      } while (after);
      expect(new Set(seen).size, sort).toBe(12);
      expect(seen, sort).toHaveLength(12);
    }
  });

  it("orders by what was asked", async () => {
    const customers = (await alliance.list(alliance.coordinator, "(first: 200, sort: CUSTOMER)")).map((row) =>
      String(row["customerName"]).toLowerCase(),
    );
    expect(customers).toEqual([...customers].sort((one, other) => one.localeCompare(other, "en")));
    const starts = (await alliance.list(alliance.coordinator, "(first: 200, sort: STARTS)")).map((row) => String(row["startsOn"] ?? ""));
    expect(starts).toEqual([...starts].sort().toReversed());
  });

  it("narrows by each filter, and counts what it keeps", async () => {
    await alliance.at("2027-08-02T14:00:00Z");
    const engagement = await alliance.start(alliance.director("EASTCONN"), {
      districtId: alliance.district("Norwalk"),
      service: "Zebra mathematics",
    });
    const kept = async (filter: string) => {
      const { data, errors } = await alliance.ask(
        alliance.coordinator,
        `{ outOfRegionList(first: 200, filter: ${filter}) { totalCount nodes { ref } } }`,
      );
      expect(errors).toEqual([]);
      expect(data?.["outOfRegionList"].totalCount).toBe(data?.["outOfRegionList"].nodes.length);
      return refs(data?.["outOfRegionList"].nodes);
    };
    for (const filter of [
      `{ text: "zebra" }`,
      `{ text: "NORWALK" }`,
      `{ text: "${engagement["ref"]}" }`,
      "{ hosts: [CES] }",
      "{ providers: [EASTCONN] }",
      "{ noticeStates: [DUE], hosts: [CES] }",
      "{ kind: ENGAGEMENT, fiscalYear: 2028 }",
      "{ openOnly: true, hosts: [CES] }",
      "{ done: DONE, hosts: [CES] }",
    ]) {
      expect(await kept(filter), filter).toContain(engagement["ref"]);
    }
    for (const filter of [
      `{ text: "giraffe" }`,
      "{ hosts: [LEARN] }",
      "{ providers: [ACES] }",
      "{ noticeStates: [GIVEN] }",
      "{ flags: [LATE] }",
      "{ kind: REPORTED }",
      "{ fiscalYear: 2027 }",
      "{ done: NOT_DONE }",
    ]) {
      expect(await kept(filter), filter).not.toContain(engagement["ref"]);
    }
    expect(await kept(`{ text: "%" }`)).toEqual([]);
    expect(
      (await alliance.ask(alliance.coordinator, `{ outOfRegionList(filter: { text: "${"x".repeat(81)}" }) { totalCount } }`)).errors,
    ).toMatchObject([{ code: "INVALID_INPUT" }]);
    expect((await alliance.ask(alliance.coordinator, `{ outOfRegionList(after: "bm9uc2Vuc2U") { totalCount } }`)).errors).toMatchObject([
      { code: "BAD_USER_INPUT" },
    ]);
  });

  it("counts per RESC what goes out and comes in", async () => {
    const health = async () =>
      (
        await alliance.ask(
          alliance.staff("ACES"),
          "{ outOfRegionHealth { resc { code } out in due late noAnswer acknowledged onTimePercent } }",
        )
      ).data?.["outOfRegionHealth"] as { resc: { code: string }; out: number; in: number; due: number; acknowledged: number }[];
    const of = (rows: Awaited<ReturnType<typeof health>>, code: string) => rows.find((row) => row.resc.code === code);
    const before = await health();
    expect(before.map((row) => row.resc.code)).toEqual(["ACES", "CES", "CREC", "EASTCONN", "EDADVANCE", "LEARN"]);
    const engagement = await alliance.start(alliance.director("ACES"), { districtId: alliance.district("Groton") });
    await alliance.acknowledge(alliance.executive("LEARN"), await alliance.give(alliance.director("ACES"), engagement["notices"][0]));
    await alliance.start(alliance.director("ACES"), { districtId: alliance.district("Groton") });
    const after = await health();
    expect(of(after, "ACES")).toMatchObject({
      out: (of(before, "ACES")?.out ?? 0) + 2,
      due: (of(before, "ACES")?.due ?? 0) + 1,
      onTimePercent: 100,
    });
    expect(of(after, "LEARN")).toMatchObject({
      in: (of(before, "LEARN")?.in ?? 0) + 2,
      acknowledged: (of(before, "LEARN")?.acknowledged ?? 0) + 1,
    });
  });
});

describe("reported work", () => {
  it("can be reported by the Coordinator for any region, and by a home RESC's staff for their own", async () => {
    expect(await report(alliance.coordinator, {})).toMatchObject({
      kind: "REPORTED",
      host: { code: "LEARN" },
      provider: { code: "CREC" },
      report: { state: "REPORTED", howHeard: heard.howHeard, reportedBy: { id: alliance.coordinator.personId } },
    });
    expect(await report(alliance.staff("LEARN"), {})).toMatchObject({ kind: "REPORTED", host: { code: "LEARN" }, noticeState: null });
    for (const actor of [
      alliance.staff("ACES"),
      alliance.director("CREC"),
      alliance.executive("CES"),
      alliance.who("BOARD_MEMBER", "LEARN"),
      alliance.who("ANALYST", "PUBLIC"),
      stranger(),
    ]) {
      expect(
        await alliance.refused(actor, "reportWork", { provider: "CREC", districtId: alliance.district("Groton"), ...heard }),
        `${actor.role} ${actor.organization}`,
      ).toMatchObject({ code: "FORBIDDEN" });
    }
  });

  it("is refused for work at home, which is nobody's business", async () => {
    expect(
      await alliance.refused(alliance.coordinator, "reportWork", { provider: "LEARN", districtId: alliance.district("Groton"), ...heard }),
    ).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "provider", message: expect.stringContaining("at home with LEARN") }] });
  });

  it("rings the Executive Director of the RESC that it names", async () => {
    const row = await report(alliance.coordinator, {});
    expect(await alliance.bells(alliance.executive("CREC"))).toContainEqual(
      expect.objectContaining({ path: `/list/${row["id"]}`, title: "Somebody heard of your work: Groton" }),
    );
  });

  it("becomes an engagement with duty and row when it is confirmed; the report is kept", async () => {
    const row = await report(alliance.staff("LEARN"), { startsOn: "2026-10-01" });
    expect(
      await alliance.refused(alliance.staff("LEARN"), "confirmReportedWork", {
        rowId: row["id"],
        version: row["version"],
        origin: "DISTRICT_REQUEST",
      }),
    ).toMatchObject({ code: "FORBIDDEN", needed: "reportedWork:answer" });
    const engagement = await alliance.act(alliance.director("CREC"), "confirmReportedWork", {
      rowId: row["id"],
      version: row["version"],
      origin: "DISTRICT_REQUEST",
      days: 3,
    });
    expect(engagement).toMatchObject({
      state: "PLACED",
      service: heard.service,
      startsOn: "2026-10-01",
      days: 3,
      notices: [{ state: "DUE" }],
      listRows: [{ kind: "ENGAGEMENT" }],
    });
    const list = await alliance.list(alliance.coordinator, "(first: 200)");
    expect(refs(list)).toContain(engagement["ref"]);
    expect(refs(list)).not.toContain(row["ref"]);
    expect(await alliance.row(alliance.coordinator, row["id"])).toMatchObject({
      report: { state: "CONFIRMED" },
      viewerCan: { confirm: false, correct: false, notOurs: false },
    });
    expect(
      await alliance.refused(alliance.director("CREC"), "confirmReportedWork", { rowId: row["id"], version: 2, origin: "BID" }),
    ).toMatchObject({ code: "NOT_POSSIBLE" });
  });

  it("stands once per home RESC, and one confirmation answers all", async () => {
    const organizationId = await alliance.addOrganization("Consortium of Groton and Windham", ["groton", "windham"]);
    const row = await report(alliance.coordinator, { districtId: null, organizationId });
    expect(
      (await alliance.list(alliance.coordinator, "(first: 200, filter: { kind: REPORTED })"))
        .filter((one) => one["ref"] === row["ref"])
        .map((one) => String(one["host"].code))
        .sort(),
    ).toEqual(["EASTCONN", "LEARN"]);
    const engagement = await alliance.act(alliance.director("CREC"), "confirmReportedWork", {
      rowId: row["id"],
      version: row["version"],
      origin: "ORGANIZATION_REQUEST",
    });
    expect(engagement["listRows"]).toHaveLength(2);
    expect(
      (await alliance.list(alliance.coordinator, "(first: 200, filter: { kind: REPORTED })")).filter((one) => one["ref"] === row["ref"]),
    ).toEqual([]);
  });

  it("can be corrected, and confirmed after it", async () => {
    const row = await report(alliance.coordinator, {});
    const corrected = await alliance.act(alliance.director("CREC"), "correctReportedWork", {
      rowId: row["id"],
      version: row["version"],
      service: "Principal mentoring",
      reason: "Another program",
    });
    expect(corrected).toMatchObject({
      service: "Principal mentoring",
      report: { state: "CORRECTED", answerReason: "Another program" },
      viewerCan: { confirm: true },
    });
    expect(
      await alliance.act(alliance.director("CREC"), "confirmReportedWork", {
        rowId: row["id"],
        version: corrected["version"],
        origin: "BID",
      }),
    ).toMatchObject({ service: "Principal mentoring", origin: "BID" });
  });

  it("stays on the list with the answer when it is not ours", async () => {
    const row = await report(alliance.staff("LEARN"), {});
    expect(
      await alliance.refused(alliance.director("CREC"), "disownReportedWork", { rowId: row["id"], version: row["version"], reason: "  " }),
    ).toMatchObject({ code: "INVALID_INPUT", fields: [{ field: "reason" }] });
    expect(
      await alliance.refused(alliance.director("ACES"), "disownReportedWork", {
        rowId: row["id"],
        version: row["version"],
        reason: "Not us",
      }),
    ).toMatchObject({ code: expect.stringMatching(/FORBIDDEN|NOT_FOUND/) });
    await alliance.act(alliance.director("CREC"), "disownReportedWork", {
      rowId: row["id"],
      version: row["version"],
      reason: "That was a private consultant",
    });
    expect((await alliance.list(alliance.staff("ACES"), "(first: 200)")).find((one) => one["ref"] === row["ref"])).toMatchObject({
      report: { state: "NOT_OURS", answerReason: "That was a private consultant" },
    });
    expect(await alliance.bells(alliance.staff("LEARN"))).toContainEqual(
      expect.objectContaining({ title: "CREC says it is not theirs: Groton", detail: "That was a private consultant" }),
    );
  });
});

describe("notes, and what cannot be done", () => {
  it("lets the Coordinator alone write a note, and changes no fact by it", async () => {
    const engagement = await alliance.start(alliance.director("CREC"), { districtId: alliance.district("Groton") });
    const [row] = engagement["listRows"];
    for (const actor of [alliance.director("CREC"), alliance.executive("LEARN"), alliance.who("LIAISON")])
      expect(
        await alliance.refused(actor, "annotateOutOfRegionRow", { rowId: row.id, version: row.version, note: "Mine" }),
        actor.role,
      ).toMatchObject({ code: "FORBIDDEN" });
    const noted = await alliance.act(alliance.coordinator, "annotateOutOfRegionRow", {
      rowId: row.id,
      version: row.version,
      note: "Ask in October",
    });
    const { version: _version, note: _note, viewerCan: _can, ...facts } = row;
    expect(noted).toMatchObject({ ...facts, note: "Ask in October" });
    await alliance.give(alliance.director("CREC"), engagement["notices"][0]);
    expect(await alliance.row(alliance.staff("ACES"), row.id)).toMatchObject({ note: "Ask in October", noticeState: "GIVEN" });
  });

  it("has no operation that deletes, approves, denies or holds", () => {
    const names = Object.keys(alliance.subgraph.schema.getMutationType()?.getFields() ?? {});
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => /delete|remove|erase|purge|approve|deny|reject|hold|veto|block|permit/i.test(name))).toEqual([]);
    const enums = Object.values(alliance.subgraph.schema.getTypeMap()).flatMap((type) =>
      "getValues" in type ? type.getValues().map(({ name }) => name) : [],
    );
    expect(enums.filter((name) => /APPROV|DENI|REJECT|HELD|HOLD|VETO|BLOCK/.test(name))).toEqual([]);
  });

  it("lets no role of the service delete a row, whatever it sends", async () => {
    const may = await alliance.sql<{
      table_name: string;
      grantee: string;
    }>(`select table_name, grantee from information_schema.role_table_grants
      where table_schema = 'engagements' and privilege_type in ('DELETE', 'TRUNCATE') and grantee in ('engagements_app', 'engagements_worker', 'subgraph_app', 'subgraph_worker', 'PUBLIC') and table_name not like 'known_%' and table_name <> 'event_cursor'`);
    expect(may).toEqual([]);
  });
});
