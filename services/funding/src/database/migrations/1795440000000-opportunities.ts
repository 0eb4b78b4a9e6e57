import type { MigrationInterface, QueryRunner } from "typeorm";
import { opportunityRules } from "./opportunity-rules.ts";

const isResc = (column: string) => `check (${column} in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))`;
const isPrecision = (column: string) => `check (${column} in ('DATE','DATE_TIME','NOT_STATED'))`;

/** The departments of the State that issue funding notices; public names. */
const agencies = [
  ["CSDE", "Connecticut State Department of Education"],
  ["OEC", "Connecticut Office of Early Childhood"],
  ["DCF", "Connecticut Department of Children and Families"],
  ["DDS", "Connecticut Department of Developmental Services"],
  ["DECD", "Connecticut Department of Economic and Community Development"],
  ["DMHAS", "Connecticut Department of Mental Health and Addiction Services"],
  ["DOL", "Connecticut Department of Labor"],
  ["DPH", "Connecticut Department of Public Health"],
  ["DSS", "Connecticut Department of Social Services"],
  ["OHE", "Connecticut Office of Higher Education"],
  ["OPM", "Connecticut Office of Policy and Management"],
  ["CSL", "Connecticut State Library"],
] as const;

/** Funding opportunities from notice to call (SM-4, SM-5, A39 to A41): classes V1 and V2. What is sealed has tables of its own. */
export class Opportunities1795440000000 implements MigrationInterface {
  name = "Opportunities1795440000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table state_agency (code text primary key, name text not null unique);
      insert into state_agency (code, name) values ${agencies.map(([code, name]) => `('${code}', '${name}')`).join(", ")};

      create table agency_contact (
        id text primary key, agency_code text not null references state_agency, office text, name text not null, title text, email text, phone text,
        ended_on date, version integer not null
      );
      create index agency_contact_agency on agency_contact (agency_code);

      create sequence opportunity_number start 101;
      create table opportunity (
        id text primary key, ref text not null unique, agency_code text not null references state_agency, office text, title text not null, number text,
        route text not null check (route in ('ALLIANCE','AGENCY_RUN')), summary text not null, amount numeric(14, 2) check (amount >= 0), amount_note text, eligibility text,
        period_words text, contact_id text references agency_contact, is_public boolean not null,
        conference_words text, conference_at timestamptz,
        source_kind text not null check (source_kind in ('PASTED','FILE')), source_text text, source_file_id text, source_hash text not null,
        published_on date,
        closes_words text not null, closes_precision text not null ${isPrecision("closes_precision")}, closes_at timestamptz, closes_rule text not null check (closes_rule in ('END_OF_DAY','AS_PUBLISHED','NONE')),
        alliance_closes_at timestamptz, alliance_closes_set_by text not null check (alliance_closes_set_by in ('DEFAULT','COORDINATOR')),
        state text not null check (state in ('RECEIVED','CIRCULATED','INTENTIONS','CALL','PROPOSALS','SEALED','JUDGING','SCORES_LOCKED','RECOMMENDED','AGENCY_DECIDED','CLOSED',
          'NO_INTEREST','NO_SUBMISSION','JOINT','NO_NEUTRAL_PANEL','CANCELLED_BY_AGENCY')),
        sole boolean not null default false,
        received_at timestamptz not null, received_by text not null, circulate_by timestamptz not null,
        circulated_at timestamptz, window_closes_at timestamptz, window_closed_at timestamptz, reminded_at timestamptz, state_since timestamptz not null, end_reason text,
        version integer not null,
        constraint closing_as_published check ((closes_precision = 'NOT_STATED') = (closes_at is null)),
        constraint source_is_kept check ((source_kind = 'PASTED' and source_text is not null) or (source_kind = 'FILE' and source_file_id is not null)),
        constraint own_closing_first check (alliance_closes_at is null or closes_at is null or alliance_closes_at <= closes_at)
      );
      create index opportunity_state on opportunity (state, alliance_closes_at);
      create index opportunity_agency on opportunity (agency_code, received_at desc, id desc);

      -- An agency's addendum, or its new date: the difference, and the source again (A40).
      create table addendum (
        id text primary key, opportunity_id text not null references opportunity, number integer not null, at timestamptz not null, by_person text not null, words text not null,
        difference jsonb not null, source_kind text not null check (source_kind in ('PASTED','FILE')), source_text text, source_file_id text, source_hash text not null,
        unique (opportunity_id, number)
      );
      -- One instant for all six (I-22), with what the Coordinator wrote beside it.
      create table circulation (
        id text primary key, opportunity_id text not null references opportunity, number integer not null, at timestamptz not null, by_person text not null, note text,
        addendum_id text references addendum, unique (opportunity_id, number)
      );
      create table circulation_receipt (
        circulation_id text not null references circulation, resc_code text not null ${isResc("resc_code")}, person_id text not null, stands_in boolean not null, at timestamptz not null,
        received_at timestamptz, received_by text, primary key (circulation_id, resc_code)
      );
      create table thread_message (
        id text primary key, opportunity_id text not null references opportunity, at timestamptz not null, person_id text not null, by_name text not null,
        role text not null, organization text not null, text text not null
      );
      create index thread_message_opportunity on thread_message (opportunity_id, at);

      -- Where each RESC stands on one opportunity; written by the rules below, never by a request.
      create table participation (
        opportunity_id text not null references opportunity, resc_code text not null ${isResc("resc_code")},
        intention text not null default 'NOT_STATED' check (intention in ('NOT_STATED','INTERESTED','CONFIRMED','SUBMITTED','NOT_INTERESTED','WITHDRAWN')),
        stated_at timestamptz, stated_by text, stands_in boolean,
        interested_in_call boolean not null default false, attended_call boolean not null default false, judge_person_id text,
        primary key (opportunity_id, resc_code)
      );
      create sequence initiative_number start 1;
      create table outside_initiative (
        id text primary key, ref text not null unique, title text not null, funder_kind text not null check (funder_kind in ('FEDERAL','FOUNDATION','DISTRICT','OTHER')), funder text not null, program_number text,
        summary text, period_words text, closes_words text not null, closes_precision text not null ${isPrecision("closes_precision")}, closes_at timestamptz,
        closes_rule text not null check (closes_rule in ('END_OF_DAY','AS_PUBLISHED','NONE')),
        recorded_by_resc text not null ${isResc("recorded_by_resc")}, recorded_by text not null, recorded_at timestamptz not null, version integer not null
      );
      -- What a RESC said, each time it said something (I-24).
      create table intention_entry (
        id text primary key, opportunity_id text references opportunity, initiative_id text references outside_initiative, resc_code text not null ${isResc("resc_code")},
        from_state text not null, to_state text not null check (to_state in ('INTERESTED','CONFIRMED','SUBMITTED','NOT_INTERESTED','WITHDRAWN')),
        words text, at timestamptz not null, person_id text, stands_in boolean not null,
        constraint one_subject check (num_nonnulls(opportunity_id, initiative_id) = 1)
      );
      create index intention_entry_opportunity on intention_entry (opportunity_id, resc_code, at);
      create index intention_entry_initiative on intention_entry (initiative_id, resc_code, at);

      -- The call with the agency (A41).
      create table opportunity_call (
        opportunity_id text primary key references opportunity, proposed_at timestamptz[] not null check (cardinality(proposed_at) = 3), chosen_at timestamptz, minutes integer not null check (minutes between 10 and 240),
        dial_in text not null, agenda text, invited_contact_ids text[] not null default '{}', invited_at timestamptz, sequence integer not null default 0, held_at timestamptz, note text, version integer not null,
        constraint chosen_is_proposed check (chosen_at is null or chosen_at = any (proposed_at))
      );
      create table call_attendee (
        id text primary key, opportunity_id text not null references opportunity_call, resc_code text ${isResc("resc_code")}, contact_id text references agency_contact, name text not null, as_interested boolean not null,
        constraint resc_or_agency check (num_nonnulls(resc_code, contact_id) = 1), constraint agency_has_no_interest check (resc_code is not null or not as_interested)
      );
      create index call_attendee_opportunity on call_attendee (opportunity_id);
      -- Questions and answers are everybody's; who asked is known where intentions are.
      create table question (
        id text primary key, opportunity_id text not null references opportunity, number integer not null, text text not null, asked_at timestamptz not null,
        answer text, answered_at timestamptz, answered_by_contact_id text references agency_contact, recorded_by text, version integer not null,
        unique (opportunity_id, number), constraint answered_whole check (num_nonnulls(answer, answered_at, recorded_by) in (0, 3))
      );
      create table question_asker (question_id text primary key references question, resc_code text not null ${isResc("resc_code")}, person_id text not null);
      -- To whom an answer went, in the transaction in which it became one (I-21).
      create table answer_receipt (question_id text not null references question, resc_code text not null ${isResc("resc_code")}, person_id text not null, at timestamptz not null, primary key (question_id, resc_code));
    `);
    await opportunityRules(runner);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const v1 = ["state_agency", "agency_contact", "opportunity", "addendum", "question", "opportunity_call"];
    const v2 = [
      "circulation",
      "circulation_receipt",
      "thread_message",
      "participation",
      "outside_initiative",
      "intention_entry",
      "call_attendee",
      "question_asker",
      "answer_receipt",
    ];
    for (const table of [...v1, ...v2])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select on ${table} to funding_app, funding_worker;
        create policy platform_reads on ${table} for select to funding_worker using ((select platform.is_system()));
        create policy alliance on ${table} for select to funding_app, funding_worker using ((select platform.${v1.includes(table) ? "sees_v1" : "sees_v2"}()));`);
    await runner.query(`
      -- A director of programs reads what the own RESC said.
      create policy own_director on participation for select to funding_app, funding_worker using ((select platform.actor_role()) = 'DIRECTOR' and resc_code = (select platform.actor_organization()));
      create policy own_director on intention_entry for select to funding_app, funding_worker using ((select platform.actor_role()) = 'DIRECTOR' and resc_code = (select platform.actor_organization()));
    `);
    const kept = [
      "agency_contact",
      "opportunity",
      "addendum",
      "circulation",
      "circulation_receipt",
      "opportunity_call",
      "call_attendee",
      "answer_receipt",
    ];
    for (const table of kept)
      await runner.query(`grant insert on ${table} to funding_app;
        create policy coordinator_keeps on ${table} for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR');`);
    for (const table of ["agency_contact", "opportunity", "opportunity_call"])
      await runner.query(`grant update on ${table} to funding_app;
        create policy coordinator_changes on ${table} for update to funding_app using ((select platform.actor_role()) = 'COORDINATOR');`);
    await runner.query(`
      grant usage on sequence opportunity_number, initiative_number to funding_app;
      -- The clock moves an opportunity on; a director's word reopens one in which nobody was interested.
      grant update on opportunity to funding_worker;
      create policy clock on opportunity for update to funding_worker using ((select platform.is_system()));
      create policy directors_reopen on opportunity for update to funding_app
        using ((select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and state = 'NO_INTEREST') with check (state = 'CALL');
      grant update (received_at, received_by) on circulation_receipt to funding_app;
      create policy own_receipt on circulation_receipt for update to funding_app using (resc_code = (select platform.actor_organization()) and (select platform.sees_v2()));

      grant insert on thread_message, outside_initiative, intention_entry, question, question_asker to funding_app;
      grant update on outside_initiative, question to funding_app;
      create policy who_belongs_writes on thread_message for insert to funding_app with check ((select platform.sees_v2()) and person_id = (select platform.actor_person()));
      create policy own_initiative on outside_initiative for insert to funding_app
        with check ((select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and recorded_by_resc = (select platform.actor_organization()));
      create policy own_initiative_changes on outside_initiative for update to funding_app
        using ((select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and recorded_by_resc = (select platform.actor_organization()));
      -- I-23: the clearinghouse director speaks for the own RESC; its Executive Director only while there is none (D-06), or on initiatives outside the platform.
      create policy own_voice on intention_entry for insert to funding_app with check (resc_code = (select platform.actor_organization()) and person_id = (select platform.actor_person())
        and ((select platform.actor_role()) = 'CLEARINGHOUSE_DIRECTOR' or ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and (initiative_id is not null or (stands_in and not exists (
          select from known_role k where k.role = 'CLEARINGHOUSE_DIRECTOR' and k.organization = resc_code and k.valid_from <= platform.today()
            and (k.valid_to is null or k.valid_to >= platform.today()) and k.ended_at is null))))));
      create policy own_question on question for insert to funding_app with check ((select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and answered_at is null);
      create policy coordinator_answers on question for update to funding_app using ((select platform.actor_role()) = 'COORDINATOR');
      create policy own_asker on question_asker for insert to funding_app with check (resc_code = (select platform.actor_organization()) and person_id = (select platform.actor_person()));

      -- An agency's reader finds its own opportunities and their questions (class P).
      grant select (id, ref, agency_code, office, title, number, route, summary, amount, amount_note, eligibility, period_words, published_on, closes_words, closes_precision, closes_at, closes_rule, state, received_at) on opportunity to funding_partner;
      create policy own_agency on opportunity for select to funding_partner
        using ((select platform.actor_role()) in ('CSDE_READER','OEC_READER') and agency_code = (select platform.actor_organization()));
      grant select (id, opportunity_id, number, text, asked_at, answer, answered_at) on question to funding_partner;
      create policy own_agency on question for select to funding_partner using (exists (select from opportunity o where o.id = opportunity_id));
      grant select (code, name) on state_agency to funding_partner;
      create policy public_names on state_agency for select to funding_partner using ((select platform.sees_v0()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table answer_receipt, question_asker, question, call_attendee, opportunity_call, intention_entry, outside_initiative, participation, thread_message, circulation_receipt, circulation, addendum, opportunity, agency_contact, state_agency cascade;
      drop function circulation_reaches_all(), open_participation(), state_intention(), call_begins(), attendance_counts(), interest_is_kept(), answer_reaches_all(), question_is_kept(), opportunity_is_kept(), append_only();
      drop sequence opportunity_number; drop sequence initiative_number;
    `);
  }
}
