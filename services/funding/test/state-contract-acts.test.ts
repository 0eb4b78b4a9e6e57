/** @clause A43 SM-8 */
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
    // The clock's note makes no new version: whoever had the row open goes on.
    const { rows: noted } = await stage.database.admin.query(
      'select version, renewal_asked_on::text as "on" from funding.state_contract where id = $1',
      [active.id],
    );
    expect(noted).toEqual([{ version: active.version, on: "2027-04-01" }]);
    const { rows } = await stage.database.admin.query(
      "select person_id from platform.bell where object_id = $1 and title like 'Does it go on?%' order by 1",
      [active.id],
    );
    expect(rows.map((row) => row.person_id)).toEqual(both);
    // The lead's director wants it at once; for the Coordinator it stands in the summary of the morning, as for everybody who chose nothing.
    await stage.database.admin.query("insert into platform.mail_choice values ($1, 'STATE_CONTRACTS', 'NOW', platform.now())", [
      stage.people.ed.personId,
    ]);
    await stage.subgraph.outbox.drain();
    const mails = stage.mailer.sent.filter(({ subject }) => subject === "Does it go on? Renewal");
    expect(mails.map(({ text }) => text.includes("/state-contracts/"))).toEqual([true]);
    const { rows: waiting } = await stage.database.admin.query(
      "select recipient_person from platform.outbox where object_id = $1 and state = 'DIGEST'",
      [active.id],
    );
    expect(waiting).toEqual([{ recipient_person: stage.people.coordinator.personId }]);
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
