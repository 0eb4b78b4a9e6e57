import { freshKey } from "@resc/testing";
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

const crec = () => alliance.director("CREC");
const groton = () => ({ districtId: alliance.district("Groton") });

describe("changing what was agreed", () => {
  it("tells only those who were told, and only the difference", async () => {
    const organizationId = await alliance.addOrganization("Consortium of Stonington and Windham", ["stonington", "windham"]);
    let engagement = await alliance.start(crec(), {
      organizationId,
      origin: "ORGANIZATION_REQUEST",
      startsOn: "2026-10-01",
      endsOn: "2026-12-18",
      days: 10,
      notices: [{ host: "LEARN", mode: "GIVE" }],
    });
    await alliance.at("2026-09-14T14:01:00Z");
    await alliance.subgraph.outbox.drain();
    alliance.mailer.empty();
    engagement = await alliance.act(crec(), "amendEngagement", alliance.on(engagement, { endsOn: "2027-01-29", days: 14 }));
    const [eastconn, learn] = engagement["notices"];
    const difference = "ends: 12/18/2026 is now 01/29/2027; length: 10 is now 14 days";
    expect(learn).toMatchObject({ state: "GIVEN", flags: ["AMENDED"], endsOn: "2027-01-29", amendments: [{ difference }] });
    expect(eastconn).toMatchObject({ state: "DUE", flags: [], endsOn: "2027-01-29", amendments: [] });
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.recipients()).toEqual(["ALLIANCE COORDINATOR", "LEARN EXECUTIVE_DIRECTOR"]);
    for (const mail of alliance.mailer.sent) expect(mail.text).toContain(`What changed: ${difference}.`);
  });

  it("moves the due time of a notice still owed with the start of the work", async () => {
    const engagement = await alliance.start(crec(), groton());
    const amended = await alliance.act(crec(), "amendEngagement", alliance.on(engagement, { startsOn: "2026-09-17" }));
    expect(amended["notices"][0]).toMatchObject({ dueRule: "BEFORE_START", dueAt: "2026-09-17T04:00:00.000Z" });
  });

  it("refuses a change of nothing, and a last day before the first", async () => {
    const engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-10-01" });
    expect(await alliance.refused(crec(), "amendEngagement", alliance.on(engagement))).toMatchObject({ code: "INVALID_INPUT" });
    expect(await alliance.refused(crec(), "amendEngagement", alliance.on(engagement, { endsOn: "2026-09-30" }))).toMatchObject({
      fields: [{ field: "endsOn" }],
    });
    expect(await alliance.refused(crec(), "amendEngagement", alliance.on(engagement, { categoryCode: "nothing-such" }))).toMatchObject({
      fields: [{ field: "categoryCode" }],
    });
  });

  it("changes the price without telling anybody", async () => {
    const engagement = await alliance.start(crec(), { ...groton(), price: "100.00" });
    const changed = await alliance.act(crec(), "setEngagementTerms", {
      id: engagement["id"],
      version: 1,
      price: "120.50",
      notes: "Two days free",
      contactName: "Pat Example",
    });
    expect(changed).toMatchObject({
      version: engagement["version"],
      terms: { price: "120.50", notes: "Two days free", contactName: "Pat Example", version: 2 },
    });
    expect(await alliance.refused(crec(), "setEngagementTerms", { id: engagement["id"], version: 1, price: "1.00" })).toMatchObject({
      code: "CONFLICT",
      currentVersion: 2,
    });
    expect(
      await alliance.refused(alliance.executive("LEARN"), "setEngagementTerms", { id: engagement["id"], version: 2, price: "1.00" }),
    ).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("correcting a wrong placement", () => {
  it("opens the right duty, and lets the wrong one and its row go without erasing them", async () => {
    const engagement = await alliance.start(crec(), groton());
    expect(
      await alliance.refused(crec(), "correctPlacement", alliance.on(engagement, { districtId: alliance.district("Norwalk") })),
    ).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining("Write the reason") });
    const corrected = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Norwalk"), reason: "The wrong district was picked" }),
    );
    expect(corrected).toMatchObject({
      customerName: "Norwalk",
      hosts: ["CES"],
      placementNote: "The wrong district was picked",
      listRows: [{ host: { code: "CES" }, customerName: "Norwalk", noticeState: "DUE" }],
    });
    expect(corrected["notices"].map((one: { host: { code: string }; state: string }) => [one.host.code, one.state])).toEqual([
      ["CES", "DUE"],
      ["LEARN", "NOT_REQUIRED"],
    ]);
    const kept = await alliance.sql(
      "select host_code, corrected_at is not null as left from engagements.list_row where engagement_id = $1 order by host_code",
      [engagement["id"]],
    );
    expect(kept).toEqual([
      { host_code: "CES", left: false },
      { host_code: "LEARN", left: true },
    ]);
  });

  it("can be taken back: the first home RESC is owed a notice of its own again", async () => {
    const engagement = await alliance.start(crec(), groton());
    const wrong = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Norwalk"), reason: "Mistaken" }),
    );
    const right = await alliance.act(crec(), "correctPlacement", alliance.on(wrong, { ...groton(), reason: "It was Groton after all" }));
    expect(right["notices"].map((one: { host: { code: string }; state: string }) => `${one.host.code} ${one.state}`).sort()).toEqual([
      "CES NOT_REQUIRED",
      "LEARN DUE",
      "LEARN NOT_REQUIRED",
    ]);
    expect(new Set(right["notices"].map((one: { ref: string }) => one.ref)).size).toBe(3);
    expect(right["listRows"]).toMatchObject([{ host: { code: "LEARN" }, noticeState: "DUE" }]);
  });

  it("owes nothing any more when the customer was at home all along", async () => {
    const engagement = await alliance.start(crec(), groton());
    await alliance.give(crec(), engagement["notices"][0]);
    const corrected = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Hartford"), reason: "It was Hartford" }),
    );
    expect(corrected).toMatchObject({ placement: "HOME", listRows: [], notices: [{ state: "NOT_REQUIRED" }] });
  });

  it("tells a home RESC that was told when only the customer was wrong", async () => {
    const engagement = await alliance.start(crec(), groton());
    await alliance.give(crec(), engagement["notices"][0]);
    const corrected = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Stonington"), reason: "Neighbours" }),
    );
    expect(corrected).toMatchObject({
      hosts: ["LEARN"],
      notices: [
        {
          state: "GIVEN",
          customerName: "Stonington",
          flags: ["AMENDED"],
          amendments: [{ difference: "customer: Groton is now Stonington" }],
        },
      ],
    });
  });

  it("places what could not be placed, and does no work before", async () => {
    const organizationId = await alliance.addOrganization("Museum somewhere", ["atlantis"]);
    const engagement = await alliance.start(crec(), { organizationId, origin: "ORGANIZATION_REQUEST" });
    expect(engagement).toMatchObject({ state: "REQUESTED", placement: "UNPLACED", hosts: [], notices: [], listRows: [] });
    expect(await alliance.refused(crec(), "scopeEngagement", alliance.on(engagement))).toMatchObject({ code: "NOT_POSSIBLE" });
    const placed = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, {
        organizationId: await alliance.addOrganization("Museum in Mystic", ["stonington"]),
        reason: "The town was missing",
      }),
    );
    expect(placed).toMatchObject({
      state: "PLACED",
      placement: "OUT_OF_REGION",
      hosts: ["LEARN"],
      notices: [{ state: "DUE" }],
      listRows: [{ engagementState: "PLACED" }],
    });
    const lost = await alliance.act(crec(), "correctPlacement", alliance.on(placed, { organizationId, reason: "Mystic was wrong too" }));
    expect(lost).toMatchObject({ placement: "UNPLACED", notices: [{ state: "NOT_REQUIRED" }], listRows: [] });
    expect(await alliance.refused(crec(), "scopeEngagement", alliance.on(lost))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("could not be placed"),
    });
  });
});

describe("I-09 holds against any hand", () => {
  const refusedBy = async (text: string, parameters: unknown[] = []) => {
    try {
      await alliance.sql(text, parameters);
      return null;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  it("refuses to lose a duty or a row, also to the database's administrator", async () => {
    const engagement = await alliance.start(crec(), groton());
    const { id } = engagement as { id: string };
    expect(await refusedBy("delete from engagements.list_row where engagement_id = $1", [id])).toBe("RA109");
    expect(
      await refusedBy(
        "with gone as (delete from engagements.list_row where engagement_id = $1) update engagements.courtesy_notice set state = 'NOT_REQUIRED' where engagement_id = $1",
        [id],
      ),
    ).toBe("RA109");
    expect(await refusedBy("update engagements.list_row set corrected_at = now() where engagement_id = $1", [id])).toBe("RA109");
    expect(await refusedBy("update engagements.courtesy_notice set state = 'NOT_REQUIRED' where engagement_id = $1", [id])).toBe("RA109");
    expect(await refusedBy("update engagements.engagement set hosts = '{LEARN,ACES}' where id = $1", [id])).toBe("RA109");
    expect(await refusedBy("update engagements.engagement set hosts = '{}' where id = $1", [id])).toBe("RA109");
  });

  it("refuses a duty or a row too many, or one moved to another engagement", async () => {
    const engagement = await alliance.start(crec(), groton());
    const other = await alliance.start(crec(), { districtId: alliance.district("Norwalk") });
    const copy = (table: string, changes: string) =>
      `insert into engagements.${table} select (jsonb_populate_record(t, ${changes}::jsonb)).* from engagements.${table} t where engagement_id = $1`;
    expect(await refusedBy(copy("list_row", `'{"id":"row_more","host_code":"ACES","notice_id":null}'`), [engagement["id"]])).toBe("RA109");
    expect(await refusedBy(copy("list_row", `'{"id":"row_more"}'`), [engagement["id"]])).toBe("23505");
    expect(await refusedBy(copy("courtesy_notice", `'{"id":"notice_more","ref":"N-0","host_code":"ACES"}'`), [engagement["id"]])).toBe(
      "RA109",
    );
    expect(await refusedBy(copy("courtesy_notice", `'{"id":"notice_more","ref":"N-0"}'`), [engagement["id"]])).toBe("23505");
    expect(
      await refusedBy("update engagements.list_row set engagement_id = $2 where engagement_id = $1", [engagement["id"], other["id"]]),
    ).toBe("RA109");
    expect(await refusedBy(copy("list_row", `'{"id":"row_own","host_code":"CREC"}'`), [engagement["id"]])).toBe("23514");
  });

  it("keeps an incomplete notice from counting as given (I-11)", async () => {
    const engagement = await alliance.start(crec(), groton());
    expect(await refusedBy("update engagements.courtesy_notice set state = 'GIVEN' where engagement_id = $1", [engagement["id"]])).toBe(
      "23514",
    );
    expect(
      await refusedBy(
        "update engagements.courtesy_notice set state = 'GIVEN', channel = 'PLATFORM', given_at = now(), given_by = 'p', type_of_service = 's', length_of_commitment = 'l' where engagement_id = $1",
        [engagement["id"]],
      ),
    ).toBe("23514");
  });
});

it("starts once, however often the same form is sent", async () => {
  const input = { idempotencyKey: freshKey(), ...groton(), categoryCode: "talent", origin: "DISTRICT_REQUEST" };
  const answers = await Promise.all([
    alliance.act(crec(), "startEngagement", input),
    alliance.act(crec(), "startEngagement", input),
    alliance.act(crec(), "startEngagement", input),
  ]);
  expect(new Set(answers.map((one) => one["id"])).size).toBe(1);
  expect(await alliance.refused(crec(), "startEngagement", { ...input, origin: "BID" })).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
});
