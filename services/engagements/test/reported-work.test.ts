/** @clause A38 */
import { stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

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
