import { UnitOfWork } from "@resc/store";
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

describe("the life of a State contract", () => {
  it("goes from expected to closed, each step by who may, with its sentence in the history", async () => {
    const { people, act } = stage;
    const expected = await stage.expectOne();
    expect(expected).toMatchObject({ state: "EXPECTED", incomplete: ["form"], amount: null });
    const filed = await stage.file(expected, {}, [{ title: "Report", dueOn: "2026-09-01" }]);
    expect(filed.contract).toMatchObject({ state: "FORM_RECEIVED", amount: "1000.00", incomplete: [] });
    const signed = await stage.execute(filed.contract ?? expected);
    expect(signed.contract?.state).toBe("EXECUTED");
    await stage.subgraph.tick();
    const active = await stage.read(expected.id);
    expect(active.state).toBe("ACTIVE");
    const [item] = (
      await ask(people.staff, "query($id: ID!) { stateContract(id: $id) { deliverables { id title dueOn overdue } } }", { id: expected.id })
    )["stateContract"].deliverables;
    expect(item).toMatchObject({ title: "Report", dueOn: "2026-09-01", overdue: false });
    const delivered = await act(people.director, "deliverStateContractItem", {
      id: active.id,
      version: active.version,
      itemId: item.id,
      deliveredOn: "2026-08-03",
    });
    expect(delivered.contract?.version).toBe(active.version + 1);
    await stage.database.setClock("2027-07-01T15:00:00Z");
    await stage.subgraph.tick();
    const over = await stage.read(expected.id);
    expect(over.state).toBe("COMPLETED");
    const closed = await act(people.coordinator, "closeStateContract", { id: over.id, version: over.version, finalAmount: "998.00" });
    expect(closed.contract?.state).toBe("CLOSED");
    const { history } = (
      await ask(people.staff, "query($id: ID!) { stateContract(id: $id) { history { sentence } } }", { id: expected.id })
    )["stateContract"];
    expect(history.map((one: { sentence: string }) => one.sentence)).toEqual([
      "Put it on the list as expected work",
      "Filed the agency's form",
      "Recorded that it is signed",
      "Its period began",
      "Recorded a delivery",
      "Its period ended",
      "Closed it with its final amount",
    ]);
    await stage.database.setClock("2026-08-03T15:00:00Z");
  });

  it("keeps every version whole, with the difference, and the form's file for all staff", async () => {
    const { people } = stage;
    const active = await stage.active();
    const amended = await stage.act(people.clearinghouse, "amendStateContract", {
      id: active.id,
      version: active.version,
      reason: "The agency added money",
      agencyReference: "A-1",
      terms: stage.terms({
        years: [{ fiscalYear: 2027, total: "1200.00" }],
        shares: [
          { resc: "CREC", fiscalYear: 2027, amount: "800.50" },
          { resc: "LEARN", fiscalYear: 2027, amount: "399.50" },
        ],
      }),
    });
    expect(amended.contract).toMatchObject({ state: "ACTIVE", amount: "1200.00" });
    const { versions } = (
      await ask(
        people.staff,
        "query($id: ID!) { stateContract(id: $id) { versions { number reason agencyReference differences { what before after } file { id name } } } }",
        { id: active.id },
      )
    )["stateContract"];
    expect(versions).toMatchObject([
      {
        number: 2,
        reason: "The agency added money",
        agencyReference: "A-1",
        file: null,
        differences: [
          { what: "Total of FY2027", before: "1000.00", after: "1200.00" },
          { what: "Share of CREC in FY2027", before: "600.50", after: "800.50" },
        ],
      },
      { number: 1, reason: null, differences: [], file: { name: "form.pdf" } },
    ]);
    expect(await stage.subgraph.files.send(people.staff, versions[1].file.id)).not.toBeNull();
  });

  it("shows what is not stated, and never makes it up", async () => {
    const filed = await stage.file(await stage.expectOne("CREC", "Without amounts"), {
      contractNumber: null,
      years: [{ fiscalYear: 2027, note: "The form names none" }],
      shares: [
        { resc: "CREC", fiscalYear: 2027, note: "none" },
        { resc: "LEARN", fiscalYear: 2027, amount: "5.00" },
      ],
    });
    expect(filed.contract).toMatchObject({ amount: null, incomplete: ["contract number", "total of FY2027", "share of CREC in FY2027"] });
    const page = await ask(stage.people.staff, "{ stateContracts(incomplete: true, first: 200) { nodes { title state } } }");
    expect(page["stateContracts"].nodes).toContainEqual({ title: "Without amounts", state: "FORM_RECEIVED" });
    // Rows of public sources keep their place, and nobody invents how they stand.
    const sources = await ask(stage.people.staff, "{ stateContracts(first: 200) { nodes { state lead { code } acts sources { id } } } }");
    const published = sources["stateContracts"].nodes.filter((row: { sources: unknown[] }) => row.sources.length > 0);
    expect(published).toHaveLength(12);
    expect(published.every((row: { state: null; acts: unknown[] }) => row.state === null && row.acts.length === 0)).toBe(true);
  });

  it("lapses when something is missing at the end, and can still be renewed as a linked chain", async () => {
    const { people, act } = stage;
    const active = await stage.active({}, [{ title: "Report", dueOn: "2026-08-10" }], "Chain");
    await stage.database.setClock("2027-07-01T15:00:00Z");
    await stage.subgraph.tick();
    const lapsed = await stage.read(active.id);
    expect(lapsed.state).toBe("LAPSED");
    const renewed = await act(people.ed, "renewStateContract", { id: lapsed.id, version: lapsed.version });
    expect(renewed.contract).toMatchObject({ state: "EXPECTED" });
    const chain = await ask(people.staff, "query($id: ID!) { stateContract(id: $id) { state next { id previous { id } } } }", {
      id: active.id,
    });
    expect(chain["stateContract"]).toEqual({ state: "RENEWED", next: { id: renewed.contract?.id, previous: { id: active.id } } });
    await stage.database.setClock("2026-08-03T15:00:00Z");
  });

  it("asks for renewal 90 days before the end, once, by bell and mail to the lead's ED and the Coordinator", async () => {
    const active = await stage.active({}, [], "Renewal");
    const asked = async () =>
      (
        await stage.database.admin.query(
          "select recipient_person from platform.outbox where object_id = $1 and kind = 'stateContract.renewal' order by 1",
          [active.id],
        )
      ).rows.map((row) => row.recipient_person);
    await stage.database.setClock("2027-03-31T15:00:00Z");
    await stage.subgraph.tick();
    expect(await asked()).toEqual([]);
    await stage.database.setClock("2027-04-01T15:00:00Z");
    await stage.subgraph.tick();
    await stage.subgraph.tick();
    const both = [stage.people.ed.personId ?? "", stage.people.coordinator.personId ?? ""].toSorted((one, other) => (one < other ? -1 : 1));
    expect(await asked()).toEqual(both);
    const { rows } = await stage.database.admin.query(
      "select person_id from platform.bell where object_id = $1 and title like 'Does it go on?%' order by 1",
      [active.id],
    );
    expect(rows.map((row) => row.person_id)).toEqual(both);
    await stage.subgraph.outbox.drain();
    expect(stage.mailer.sent.find(({ subject }) => subject === "Does it go on? Renewal")?.text).toContain("/state-contracts/");
    await stage.database.setClock("2026-08-03T15:00:00Z");
  });

  it("tells once of what is overdue", async () => {
    const active = await stage.active({}, [{ title: "Early report", dueOn: "2026-08-10" }], "Overdue");
    await stage.database.setClock("2026-08-11T15:00:00Z");
    await stage.subgraph.tick();
    await stage.subgraph.tick();
    const { rows } = await stage.database.admin.query(
      "select distinct title from platform.bell where object_id = $1 and title like 'Overdue%'",
      [active.id],
    );
    expect(rows).toEqual([{ title: "Overdue: Early report" }]);
    await stage.database.setClock("2026-08-03T15:00:00Z");
  });
});

describe("who may not", () => {
  it.each([
    ["staff", "FORBIDDEN"],
    ["director", "FORBIDDEN"],
    ["otherEd", "FORBIDDEN"],
    ["csde", "FORBIDDEN"],
  ] as const)("%s puts nothing of CREC on the list", async (who, code) => {
    const answer = await stage.act(stage.people[who], "expectStateContract", {
      agency: "CSDE",
      title: "Mine",
      kind: "designation",
      lead: "CREC",
      participants: [],
      route: "LEGISLATED",
    });
    expect(answer).toMatchObject({ code });
  });

  it("only the lead's Executive Director signs, and only the lead amends", async () => {
    const filed = (await stage.file(await stage.expectOne("CREC", "Signing"))).contract;
    const on = { id: filed?.id, version: filed?.version };
    for (const who of ["coordinator", "clearinghouse", "otherEd", "staff"] as const)
      expect(
        await stage.act(stage.people[who], "executeStateContract", { ...on, agencySignedOn: "2026-07-20", leadSignedOn: "2026-07-20" }),
      ).toMatchObject({ code: "FORBIDDEN" });
    expect(
      await stage.act(stage.people.ed, "executeStateContract", { ...on, agencySignedOn: "2030-07-20", leadSignedOn: "2026-07-20" }),
    ).toMatchObject({ code: "INVALID_INPUT" });
    const active = await stage.active({}, [], "Amending");
    for (const who of ["coordinator", "otherEd", "director"] as const)
      expect(
        await stage.act(stage.people[who], "amendStateContract", {
          id: active.id,
          version: active.version,
          reason: "Because",
          terms: stage.terms(),
        }),
      ).toMatchObject({ code: "FORBIDDEN" });
  });

  it("nothing happens with a version that is stale, a state that does not fit, a row of public sources or a file of somebody else", async () => {
    const { people, act } = stage;
    const expected = await stage.expectOne("CREC", "Stale");
    expect(await stage.execute(expected)).toMatchObject({ code: "NOT_POSSIBLE" });
    expect(await act(people.ed, "declineStateContract", { id: expected.id, version: 9, reason: "Because" })).toMatchObject({
      code: "CONFLICT",
    });
    const { id: fileId } = await stage.sendFile(people.coordinator, "%PDF-1.7 other");
    expect(
      await act(people.clearinghouse, "receiveStateContractForm", {
        id: expected.id,
        version: 1,
        fileId,
        terms: stage.terms(),
        deliverables: [],
      }),
    ).toMatchObject({ code: "NOT_FOUND" });
    const { rows } = await stage.database.admin.query("select id from funding.state_contract where state is null limit 1");
    expect(await act(people.coordinator, "declineStateContract", { id: rows[0].id, version: 1, reason: "Because" })).toMatchObject({
      code: "NOT_POSSIBLE",
    });
  });

  it("shares that do not add up are refused, each with what to write", async () => {
    const filed = await stage.file(await stage.expectOne("CREC", "Sums"), { years: [{ fiscalYear: 2027, total: "1000.01" }] });
    expect(filed).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "years", message: "The shares of FY2027 are $0.01 less than its total. Change a share or the total." }],
    });
  });
});

describe("by SQL, as the app's own role (I-25)", () => {
  const sql = (text: string, values: readonly unknown[]) =>
    new UnitOfWork(stage.app).runAs(stage.people.ed, (tx) => tx.query(text, values));
  it.each([
    ["another amount", "update state_contract set amount = 5, version = version + 1 where id = $1", "RA425"],
    ["another period", "update state_contract set period_to = '2030-01-01', version = version + 1 where id = $1", "RA425"],
    ["another lead", "update state_contract set lead_code = 'LEARN' where id = $1", "RA401"],
    ["a step that there is not", "update state_contract set state = 'CLOSED' where id = $1", "RA401"],
    ["a number that jumps", "update state_contract set terms_number = 5 where id = $1", "RA401"],
    ["a RESC beside the old ones", "insert into state_contract_participant values ($1, 1, 'ACES', null)", "RA101"],
    ["a year beside the old ones", "insert into state_contract_year values ($1, 1, 2029, 1, null)", "RA101"],
    ["another share", "update state_contract_share set amount = 1 where contract_id = $1", "42501"],
    ["a version that is gone", "delete from state_contract_terms where contract_id = $1", "42501"],
    [
      "a version that does not add up",
      `with t as (insert into state_contract_terms (contract_id, number, period_note, made_at, made_by) values ($1, 2, 'x', now(), 'x') returning contract_id, number),
        p as (insert into state_contract_participant select contract_id, number, 'CREC', null from t returning 1),
        y as (insert into state_contract_year select contract_id, number, 2027, 10, null from t returning 1)
        insert into state_contract_share select contract_id, number, 'CREC', 2027, 9.99, null from t, p, y`,
      "RA425",
    ],
  ])("%s fails", async (_, text, code) => {
    const active = await stage.active({}, [], "By SQL");
    await expect(sql(text, [active.id])).rejects.toMatchObject({ code });
  });

  it("a version that does not add up fails at the end of its transaction, and one that does not become the row's too", async () => {
    const active = await stage.active({}, [], "By SQL, in order");
    const write = (share: string) =>
      new UnitOfWork(stage.app).runAs(stage.people.ed, async (tx) => {
        await tx.query(
          "insert into state_contract_terms (contract_id, number, period_note, made_at, made_by) values ($1, 2, 'x', now(), 'x')",
          [active.id],
        );
        await tx.query("insert into state_contract_participant values ($1, 2, 'CREC', null)", [active.id]);
        await tx.query("insert into state_contract_year values ($1, 2, 2027, 10, null)", [active.id]);
        await tx.query("insert into state_contract_share values ($1, 2, 'CREC', 2027, $2, null)", [active.id, share]);
      });
    await expect(write("9.99")).rejects.toMatchObject({ code: "RA425" });
    await expect(write("10.01")).rejects.toMatchObject({ code: "RA425" });
  });

  it("another RESC and readers write nothing", async () => {
    const active = await stage.active({}, [], "Not theirs");
    const rows = await new UnitOfWork(stage.app).runAs(stage.people.otherEd, (tx) =>
      tx.query("update state_contract set note = 'x' where id = $1 returning 1", [active.id]),
    );
    expect(rows).toEqual([]);
  });
});

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
