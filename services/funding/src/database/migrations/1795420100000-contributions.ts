import type { MigrationInterface, QueryRunner } from "typeorm";
import { contributionRules } from "./contribution-rules.ts";

const tables = ["contribution", "contribution_instalment", "contribution_fulfilment", "contribution_entry"];
const ofItsContribution = (table: string) =>
  `constraint ${table}_of_its_contribution foreign key (contribution_id, giver_code, lead_code, kind) references contribution (id, giver_code, lead_code, kind)`;
/** I-28: a value in funds and a value in kind stand in two columns, of which the kind of the contribution fills one. A sum of either never holds the other. */
const apart = "constraint kinds_apart check ((kind = 'FUNDS') = (funds is not null) and (kind = 'IN_KIND') = (in_kind is not null))";
const parties =
  "id text primary key, contribution_id text not null, giver_code text not null, lead_code text not null, kind text not null, funds numeric(14,2), in_kind numeric(14,2)";

/** What RESCs give to common ventures (A27, SM-11): the pledge, its schedule, what was given, and the ledger that says how much. All V1. */
export class Contributions1795420100000 implements MigrationInterface {
  name = "Contributions1795420100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence contribution_number start 1;
      create sequence entry_number start 1;
      create table contribution (
        id text primary key, number integer not null unique, venture_id text not null, lead_code text not null,
        giver_code text not null check (giver_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN')), kind text not null check (kind in ('FUNDS','IN_KIND')),
        fiscal_year integer not null check (fiscal_year between 1900 and 2099), what text not null,
        method text check (method in ('HOURS_AT_RATE','FAIR_VALUE','SPACE')), method_words text, staff_category text, stated_rate numeric(10,2) check (stated_rate >= 1), space text,
        rate_id text, rate numeric(10,2), state text not null check (state in ('PLEDGED','ACCEPTED','PART_FULFILLED','FULFILLED','REDUCED','CANCELLED')),
        flags text[] not null default '{}' check (flags <@ array['OVERDUE']), schedule_revision integer not null default 0,
        pledged_by text not null, pledged_at timestamptz not null, accepted_by text, accepted_at timestamptz, version integer not null,
        constraint contribution_parties unique (id, giver_code, lead_code, kind),
        constraint contribution_of_its_venture foreign key (venture_id, lead_code) references venture (id, lead_code),
        constraint rate_from_the_table foreign key (rate_id, venture_id, fiscal_year) references venture_rate (id, venture_id, fiscal_year),
        constraint only_in_kind_is_valued check ((kind = 'IN_KIND') = (method is not null)),
        constraint hours_have_a_category check ((method is not distinct from 'HOURS_AT_RATE') = (staff_category is not null) and (staff_category is null) = (stated_rate is null)),
        constraint space_is_described check (method is distinct from 'SPACE' or space is not null),
        constraint hours_are_accepted_at_a_rate check (accepted_at is null or (method is not distinct from 'HOURS_AT_RATE') = (rate_id is not null and rate is not null)),
        constraint accepted_by_somebody check ((accepted_at is null) = (accepted_by is null) and (accepted_at is null) = (schedule_revision = 0))
      );
      create index contribution_venture on contribution (venture_id);
      create index contribution_giver on contribution (giver_code);
      create index contribution_rate on contribution (rate_id);
      create table contribution_instalment (
        ${parties}, revision integer not null check (revision > 0), due_on date not null, hours numeric(9,2) check (hours > 0),
        ${ofItsContribution("instalment")}, ${apart}, constraint worth_something check (funds > 0 or in_kind > 0)
      );
      create index contribution_instalment_schedule on contribution_instalment (contribution_id, revision);
      create table contribution_fulfilment (
        ${parties}, hours numeric(9,2) check (hours > 0), given_on date not null, evidence text not null, file_id text, recorded_by text not null, recorded_at timestamptz not null,
        state text not null check (state in ('WAITING','CONFIRMED','RETURNED')), answered_by text, answered_for text, answered_at timestamptz, answer text,
        constraint fulfilment_of_its_giver unique (id, contribution_id),
        ${ofItsContribution("fulfilment")}, ${apart}, constraint worth_something check (funds > 0 or in_kind > 0),
        constraint answered_by_somebody check ((state = 'WAITING') = (answered_at is null) and num_nonnulls(answered_by, answered_for, answered_at) in (0, 3)),
        constraint returned_with_a_reason check (state <> 'RETURNED' or answer is not null)
      );
      create index contribution_fulfilment_contribution on contribution_fulfilment (contribution_id);
      create table contribution_entry (
        ${parties}, seq bigint not null, entry text not null check (entry in ('PLEDGE','VALUATION','REDUCTION','FULFILMENT','REVERSAL')), hours numeric(9,2),
        fulfilment_id text, reverses_id text unique references contribution_entry, reason text,
        by_person text not null, by_organization text not null, at timestamptz not null,
        ${ofItsContribution("entry")}, ${apart},
        constraint entry_of_its_fulfilment foreign key (fulfilment_id, contribution_id) references contribution_fulfilment (id, contribution_id),
        constraint sign_of_the_entry check (case entry when 'PLEDGE' then coalesce(funds, in_kind) > 0 when 'FULFILMENT' then coalesce(funds, in_kind) > 0
          when 'VALUATION' then coalesce(funds, in_kind) <> 0 else coalesce(funds, in_kind) < 0 end),
        constraint fulfilment_is_named check ((entry = 'FULFILMENT') = (fulfilment_id is not null)),
        constraint reversal_names_its_entry check ((entry = 'REVERSAL') = (reverses_id is not null)),
        constraint taken_back_with_a_reason check (entry not in ('REDUCTION','REVERSAL') or reason is not null)
      );
      create index contribution_entry_contribution on contribution_entry (contribution_id, seq);
      create index contribution_entry_fulfilment on contribution_entry (fulfilment_id);

      -- Balances are sums of the ledger and nothing else: each kind in columns of its own (I-28).
      create view contribution_balance with (security_invoker = true) as
        select contribution_id,
          sum(funds) filter (where entry not in ('FULFILMENT','REVERSAL')) as funds_pledged, sum(in_kind) filter (where entry not in ('FULFILMENT','REVERSAL')) as in_kind_pledged,
          case when bool_and(kind = 'FUNDS') then coalesce(sum(funds) filter (where entry in ('FULFILMENT','REVERSAL')), 0.00) end as funds_fulfilled,
          case when bool_and(kind = 'IN_KIND') then coalesce(sum(in_kind) filter (where entry in ('FULFILMENT','REVERSAL')), 0.00) end as in_kind_fulfilled,
          sum(hours) filter (where entry not in ('FULFILMENT','REVERSAL')) as hours_pledged, coalesce(sum(hours) filter (where entry in ('FULFILMENT','REVERSAL')), 0) as hours_fulfilled
        from contribution_entry group by contribution_id;
    `);
    await runner.query(contributionRules);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const staff = "(select platform.staff_organization())";
    const isDirector = "(select platform.actor_role()) = 'EXECUTIVE_DIRECTOR'";
    // The giver, the lead, and where the lead itself gives, any Executive Director: which of them confirms, the ledger's trigger says.
    const taking = `(${staff} in (giver_code, lead_code) or (giver_code = lead_code and ${isDirector}))`;
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select on ${table} to funding_app, funding_worker; grant insert on ${table} to funding_app;
        create policy platform_reads on ${table} for select to funding_worker using ((select platform.is_system()));
        create policy alliance on ${table} for select to funding_app, funding_worker using ((select platform.sees_v1()));`);
    }
    await runner.query(`
      grant usage on sequence contribution_number to funding_app;
      grant select on contribution_balance to funding_app, funding_worker;
      grant update on contribution to funding_app, funding_worker;
      grant update (state, answered_by, answered_for, answered_at, answer) on contribution_fulfilment to funding_app;
      create policy pledges on contribution for insert to funding_app with check (giver_code = ${staff} and ${isDirector});
      create policy takes_part on contribution for update to funding_app using ${taking} with check ${taking};
      create policy clock on contribution for update to funding_worker using ((select platform.is_system())) with check ((select platform.is_system()));
      create policy schedules on contribution_instalment for insert to funding_app with check (${staff} in (giver_code, lead_code));
      create policy gives on contribution_fulfilment for insert to funding_app with check (giver_code = ${staff} and state = 'WAITING');
      create policy answers on contribution_fulfilment for update to funding_app using ${taking} with check (${taking} and state = 'RETURNED');
      create policy writes on contribution_entry for insert to funding_app with check (${taking} and by_organization = ${staff});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop view contribution_balance");
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`);
    await runner.query(
      "drop function contribution_begins(); drop function contribution_stays(); drop function entry_is_stamped(); drop function ledger_keeps_its_rules(); drop function fulfilment_is_of_its_giver(); drop function fulfilment_is_answered_once(); drop function contribution_fits_its_ledger(); drop sequence contribution_number; drop sequence entry_number",
    );
  }
}
