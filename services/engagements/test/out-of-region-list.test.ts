/** @clause A38 D-01 I-12 */
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
