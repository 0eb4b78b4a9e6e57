import { verifyAudit } from "@resc/store";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPlatform } from "../src/second-platform/running-platform.ts";

const platform = new RunningPlatform();
let admin: pg.Client;

beforeAll(async () => {
  await platform.start();
  admin = new pg.Client({ connectionString: platform.adminUrl });
  await admin.connect();
}, 90_000);
afterAll(async () => {
  await admin.end();
  await platform.remove();
});

async function sorted(sql: string): Promise<readonly string[]> {
  const { rows } = await admin.query<{ value: string }>(`${sql} order by 1`);
  return rows.map((row) => row.value);
}

describe("the demonstration of funding", () => {
  it("shows an opportunity in each state that the board has and that lasts, with one that is one RESC's alone", async () => {
    expect(await sorted("select distinct state as value from funding.opportunity")).toEqual([
      "AGENCY_DECIDED",
      "CALL",
      "CANCELLED_BY_AGENCY",
      "CLOSED",
      "INTENTIONS",
      "JOINT",
      "JUDGING",
      "NO_INTEREST",
      "NO_NEUTRAL_PANEL",
      "PROPOSALS",
      "RECEIVED",
      "RECOMMENDED",
      "SCORES_LOCKED",
      "SEALED",
    ]);
    expect(await sorted("select state as value from funding.opportunity where sole")).toEqual(["CLOSED"]);
    expect(await sorted("select state as value from funding.opportunity where route = 'AGENCY_RUN'")).toEqual(["PROPOSALS"]);
  });

  it("shows a window in which some are silent, and judges of whom one has submitted", async () => {
    expect(
      await sorted(
        "select p.intention as value from funding.participation p join funding.opportunity o on o.id = p.opportunity_id where o.state = 'INTENTIONS'",
      ),
    ).toEqual(["INTERESTED", "INTERESTED", "NOT_INTERESTED", "NOT_STATED", "NOT_STATED", "NOT_STATED"]);
    expect(
      await sorted(
        "select j.state as value from funding.judge j join funding.opportunity o on o.id = j.opportunity_id where o.state = 'JUDGING'",
      ),
    ).toEqual(["ATTESTED", "SUBMITTED"]);
  });

  it("ends one competition with a decision that differs, and with its State contract", async () => {
    const { rows } = await admin.query(
      `select c.state, d.resc_codes as decided, r.resc_codes as recommended, d.differs_reason is not null as explained from funding.state_contract c
        join funding.opportunity o on o.id = c.route_reference join funding.agency_decision d on d.opportunity_id = o.id join funding.recommendation r on r.opportunity_id = o.id`,
    );
    expect(rows).toEqual([{ state: "FORM_RECEIVED", decided: ["CREC", "LEARN"], recommended: ["CREC"], explained: true }]);
  });

  it("shows State contracts in five states, one late with a deliverable and amended", async () => {
    expect(await sorted("select state as value from funding.state_contract where state is not null")).toEqual([
      "ACTIVE",
      "COMPLETED",
      "EXECUTED",
      "EXPECTED",
      "EXPECTED",
      "FORM_RECEIVED",
    ]);
    expect(
      await sorted(
        `select c.state as value from funding.state_contract c join funding.state_contract_deliverable d on d.contract_id = c.id
          where d.delivered_on is null and d.due_on < current_date and c.terms_number = 2`,
      ),
    ).toEqual(["ACTIVE"]);
  });

  it("shows three ventures, with funds that are overdue and hours that are half given", async () => {
    expect(await sorted("select state as value from funding.venture")).toEqual(["OPEN", "PROPOSED", "RUNNING"]);
    expect(await sorted("select kind || ' ' || state || ' ' || array_to_string(flags, ',') as value from funding.contribution")).toEqual([
      "FUNDS PART_FULFILLED OVERDUE",
      "FUNDS PLEDGED ",
      "IN_KIND ACCEPTED ",
      "IN_KIND PART_FULFILLED ",
    ]);
  });

  it("shows a common position in force, and one out for commitment with two answers", async () => {
    expect(
      await sorted(
        `select v.state || ' ' || count(c.*) as value from advocacy.position_version v left join advocacy.position_commitment c on c.version_id = v.id group by v.id, v.state`,
      ),
    ).toEqual(["IN_FORCE 6", "OUT_FOR_COMMITMENT 2"]);
  });

  it("labels everything as demonstration and writes to nobody who could exist", async () => {
    expect(
      await sorted(
        `select title as value from (select title from funding.opportunity union all select title from funding.outside_initiative
          union all select title from funding.venture union all select title from funding.state_contract where state is not null
          union all select title from advocacy.position_version) t where title not like 'Demonstration: %'`,
      ),
    ).toEqual([]);
    expect(await sorted("select email as value from funding.agency_contact where email not like '%.example'")).toEqual([]);
  });

  it("was played: every opportunity has its trail from the notice on, and the trail is whole", async () => {
    expect(
      await sorted(
        `select ref as value from funding.opportunity o where not exists (select from platform.audit a where a.object_id = o.id and a.act = 'opportunity.received' and a.at < o.received_at + interval '1 second')`,
      ),
    ).toEqual([]);
    for (const check of await verifyAudit(admin)) expect(check).toMatchObject({ firstBadSeq: null, headMatches: true });
  });
});

describe("the demonstration of the directors' meetings", () => {
  it("shows two meetings held with whole packets in a chain, and one whose packet is open", async () => {
    expect(await sorted("select state as value from membership.meeting")).toEqual(["MINUTES_APPROVED", "MINUTES_APPROVED", "PACKET_OPEN"]);
    const { rows } = await admin.query<{ number: number; whole: boolean; parts: number; follows: boolean }>(
      `select p.number, p.sha256 is not null as whole, (select count(*)::int from membership.packet_section s where s.packet_id = p.id) as parts,
         p.previous_sha256 is not distinct from (select b.sha256 from membership.packet b where b.number = p.number - 1) as follows from membership.packet p order by p.number`,
    );
    expect(rows).toEqual([1, 2].map((number) => ({ number, whole: true, parts: 2, follows: true })));
    expect(
      await sorted(
        "select distinct reviewed_on is not null as value from engagements.list_row where listed_on < current_date - 60 and corrected_at is null",
      ),
    ).toEqual([true]);
  });

  it("shows concerns that wait, an overdue action that came back, and concerns of courtesy notices without their words", async () => {
    expect((await sorted("select state as value from membership.concern")).filter((state, at, all) => all.indexOf(state) === at)).toEqual(
      expect.arrayContaining(["ACTION", "POSITION_PROPOSED", "RAISED", "RESOLVED", "TO_GROUP"]),
    );
    expect(
      await sorted(
        "select m.state as value from membership.agenda_item i join membership.meeting m on m.id = i.meeting_id where i.kind = 'ACTION'",
      ),
    ).toContain("PACKET_OPEN");
    const told = await sorted(
      "select distinct text like 'Raised on courtesy notice N-%' as value from membership.concern where notice_id is not null",
    );
    expect(told).toEqual([true]);
  });
});
