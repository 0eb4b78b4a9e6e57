/** @clause A43 I-26 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractStage } from "./state-contract-stage.ts";

let stage: Awaited<ReturnType<typeof contractStage>>;
beforeAll(async () => {
  stage = await contractStage();
});
afterAll(async () => stage.database.drop());

const ask = async (actor: Parameters<typeof stage.ask>[0], query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await stage.ask(actor, query, variables);
  expect(errors).toEqual([]);
  return data as Record<string, any>; // oxlint-disable-line no-explicit-any -- a test reads the shape it asked for
};

describe("frozen sections (I-26)", () => {
  it("name every active contract, what is new and changed, in a chain, and never change", async () => {
    const { people } = stage;
    const freeze = async (packetId: string) => {
      await stage.askForPacket(packetId);
      const { stateContractSections } = await ask(
        people.staff,
        "{ stateContractSections { number frozenBy { id } lines { part ref detail path } } }",
      );
      return stateContractSections[0] as { number: number; lines: { part: string; ref: string; detail: string; path: string }[] };
    };
    const active = await stage.active({}, [], "In the packet");
    const first = await freeze("packet_1");
    const { rows } = await stage.database.admin.query("select ref from funding.state_contract where state = 'ACTIVE' order by ref");
    expect(
      first.lines
        .filter(({ part }) => part === "ACTIVE")
        .map(({ ref }) => ref)
        .toSorted(),
    ).toEqual(rows.map((row) => row.ref));
    expect(first.lines).toContainEqual({
      part: "NEW",
      ref: active.ref,
      detail: "On the list since the last section; now active.",
      path: `/state-contracts/${active.ref}`,
    });
    await stage.database.setClock("2026-08-04T15:00:00Z");
    await stage.act(people.ed, "terminateStateContract", { id: active.id, version: active.version, reason: "The law was repealed" });
    const second = await freeze("packet_2");
    expect([first.number, second.number]).toEqual([1, 2]);
    expect(second.lines.filter(({ ref }) => ref === active.ref)).toEqual([
      { part: "CLOSED", ref: active.ref, detail: "Now terminated.", path: `/state-contracts/${active.ref}` },
    ]);
    const kept = await ask(people.staff, "{ stateContractSections { number frozenBy { id } lines { part ref detail path } } }");
    expect(kept["stateContractSections"]).toEqual([second, first]);
    const { rows: chain } = await stage.database.admin.query(
      "select sha256, previous_sha256 from funding.state_contract_section order by number",
    );
    expect(chain[1].previous_sha256).toBe(chain[0].sha256);
    await expect(stage.database.admin.query("update funding.state_contract_section set content = '[]'")).rejects.toMatchObject({
      code: "RA101",
    });
    // Heard twice, it is frozen once, and membership is told the hash of each.
    expect(await freeze("packet_2")).toEqual(second);
    const { rows: told } = await stage.database.admin.query(
      "select payload ->> 'packetId' as packet, payload ->> 'section' as section, payload ->> 'sha256' as sha256 from platform.event where publisher = 'funding' order by seq",
    );
    expect(told).toEqual(["packet_1", "packet_2"].map((packet, at) => ({ packet, section: "STATE_CONTRACTS", sha256: chain[at].sha256 })));
    await stage.database.setClock("2026-08-03T15:00:00Z");
  });
});

describe("frozen months", () => {
  it("are each agency's own, the same bytes after rows have changed", async () => {
    const { people } = stage;
    const query = "query($month: String) { stateContractMonths(month: $month) { agency month rows sha256 csv } }";
    await stage.database.admin.query("update funding.data_load set loaded_at = '2026-01-01'");
    await stage.subgraph.tick();
    const before = (await ask(people.csde, query, { month: "2026-07" }))["stateContractMonths"];
    expect(before).toMatchObject([{ agency: "CSDE", month: "2026-07" }]);
    expect(before[0].csv).toMatch(/^contract_id,agency,title,/);
    expect(before[0].csv).not.toContain(",OEC,");
    await stage.active({}, [], "Later than the month");
    await stage.subgraph.tick();
    expect((await ask(people.csde, query, { month: "2026-07" }))["stateContractMonths"]).toEqual(before);
    expect((await ask(people.oec, query, { month: "2026-07" }))["stateContractMonths"]).toMatchObject([{ agency: "OEC" }]);
    expect((await ask(people.staff, query, { month: "2026-07" }))["stateContractMonths"]).toHaveLength(2);
    await expect(stage.database.admin.query("update funding.state_contract_month set csv = ''")).rejects.toMatchObject({ code: "RA101" });
  });
});

describe("a month that is frozen", () => {
  it("is told to the readers of that agency once, with month, rows, SHA-256 and address", async () => {
    await stage.subgraph.outbox.drain();
    const about = stage.mailer.sent.filter(({ subject }) => subject === "Your State contract file of July 2026");
    const to = (agency: string) => about.filter((mail) => (mail.to as { address: string }).address === `${agency}@example.example`);
    expect([about.length, to("csde").length, to("oec").length]).toEqual([2, 1, 1]);
    const { rows } = await stage.database.admin.query(
      "select agency, row_count, sha256 from funding.state_contract_month where month = '2026-07'",
    );
    expect(rows).toHaveLength(2);
    for (const { agency, row_count: count, sha256 } of rows) {
      const [mail] = to(String(agency).toLowerCase());
      for (const part of [sha256, `${count}`, "http://localhost:4000/lists/state-contracts.csv?month=2026-07"])
        expect(mail?.text, agency).toContain(part);
    }
    expect(to("oec")[0]?.text).not.toContain("Department of Education");
    await stage.subgraph.tick();
    await stage.subgraph.outbox.drain();
    expect(stage.mailer.sent.filter(({ subject }) => subject.startsWith("Your State contract file"))).toHaveLength(2);
  });
});

describe("what waits", () => {
  it("is the signature for the lead's ED and the delivery for its director, and nothing for others", async () => {
    const { stateContractWaiting } = await import("../src/state-contract/waiting.ts");
    const { requestContext } = await import("@resc/subgraph");
    const waiting = async (actor: (typeof stage.people)[keyof typeof stage.people]) => {
      const read = stage.subgraph.openRead(actor);
      try {
        return (await stateContractWaiting(requestContext(actor, read))).map(({ kind, title }) => `${kind} ${title}`);
      } finally {
        await read.close();
      }
    };
    await stage.file(await stage.expectOne("CREC", "To sign"));
    await stage.active({}, [{ title: "Due soon", dueOn: "2026-08-10" }], "To deliver");
    expect(await waiting(stage.people.ed)).toEqual(expect.arrayContaining(["EXECUTE_CONTRACT To sign", "DELIVER_ITEM To deliver"]));
    expect(await waiting(stage.people.director)).toContain("DELIVER_ITEM To deliver");
    expect(await waiting(stage.people.staff)).toEqual([]);
    expect(await waiting(stage.people.csde)).toEqual([]);
  });
});
