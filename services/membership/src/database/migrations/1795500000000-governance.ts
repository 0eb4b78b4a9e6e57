import type { MigrationInterface, QueryRunner } from "typeorm";
import { governanceRules } from "./governance-rules.ts";

const isResc = (column: string) => `check (${column} in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))`;
const tables = ["meeting", "agenda_item", "concern", "concern_outcome", "packet", "packet_section", "packet_supplement"];
const coordinator = "(select platform.actor_role()) = 'COORDINATOR'";
const self = "(select platform.actor_person())";

/** Concerns, the Executive Directors' meetings, their agendas and packets (SM-7, A29, A48). All V2; a concern also is its raiser's. */
export class Governance1795500000000 implements MigrationInterface {
  name = "Governance1795500000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_cursor (publisher text primary key, position bigint not null);
      create sequence meeting_number start 1;
      create sequence concern_number start 1;
      create table meeting (
        id text primary key, number integer not null unique, title text not null, place text not null, dial_in text,
        starts_at timestamptz not null, minutes_planned integer not null check (minutes_planned between 15 and 600), freeze_at timestamptz not null,
        state text not null check (state in ('PLANNED','PACKET_OPEN','PACKET_FROZEN','HELD','MINUTES_DRAFT','MINUTES_APPROVED')),
        held_on date, minutes text, minutes_approved_on date, planned_by text, created_at timestamptz not null, changes integer not null default 0, version integer not null,
        constraint frozen_before_it_starts check (freeze_at < starts_at),
        constraint held_on_a_day check ((held_on is not null) = (state in ('HELD','MINUTES_DRAFT','MINUTES_APPROVED'))),
        constraint minutes_when_drafted check (minutes is not null or state not in ('MINUTES_DRAFT','MINUTES_APPROVED')),
        constraint approved_on_a_day check ((minutes_approved_on is not null) = (state = 'MINUTES_APPROVED'))
      );
      create index meeting_starts on meeting (starts_at desc, id desc);
      create table concern (
        id text primary key, number integer not null unique, text text not null, area text not null, links text[] not null default '{}',
        raised_by text not null references person, raised_for text not null ${isResc("raised_for")}, raised_at timestamptz not null,
        -- A concern of a courtesy notice: its words stay with the notice, here stands where they are.
        notice_id text, notice_concern_id text unique, prefers_next boolean not null default false,
        state text not null check (state in ('RAISED','PLACED','MERGED','WITHDRAWN','DISCUSSED','RESOLVED','ACTION','TO_GROUP','POSITION_PROPOSED','NO_ACTION','CLOSED')),
        meeting_id text references meeting, placed_on date, merged_into text references concern, withdraw_reason text, note text, new_facts text, version integer not null,
        constraint merged_into_another check ((merged_into is not null) = (state = 'MERGED') and merged_into is distinct from id),
        constraint placed_at_a_meeting check (meeting_id is not null or state in ('RAISED','MERGED','WITHDRAWN'))
      );
      create index concern_raised_by on concern (raised_by);
      create index concern_newest on concern (raised_at desc, id desc);
      create index concern_meeting on concern (meeting_id);
      create index concern_merged on concern (merged_into);
      create table concern_outcome (
        id text primary key, concern_id text not null references concern, meeting_id text not null references meeting,
        kind text not null check (kind in ('RESOLVED','ACTION','CARRIED','TO_GROUP','POSITION_PROPOSED','NO_ACTION')), words text,
        owner_person_id text references person, due_on date, done_on date, done_note text, decided_at timestamptz not null, decided_by text not null, version integer not null,
        constraint action_has_owner_and_day check ((kind = 'ACTION') = (owner_person_id is not null) and (kind = 'ACTION') = (due_on is not null)),
        constraint only_actions_are_done check (done_on is null or kind = 'ACTION')
      );
      create index concern_outcome_concern on concern_outcome (concern_id);
      create index concern_outcome_meeting on concern_outcome (meeting_id);
      create index concern_outcome_owner on concern_outcome (owner_person_id);
      create index concern_outcome_due on concern_outcome (due_on) where kind = 'ACTION' and done_on is null;
      create table packet (
        id text primary key, meeting_id text not null unique references meeting, number integer not null unique, as_of timestamptz not null, since timestamptz,
        asked_by text, agenda text not null, agenda_sha256 text not null, previous_sha256 text, sha256 text, frozen_at timestamptz,
        constraint frozen_with_a_hash check ((sha256 is null) = (frozen_at is null)),
        constraint hash_of_the_agenda check (agenda_sha256 = encode(sha256(convert_to(agenda, 'UTF8')), 'hex'))
      );
      create table packet_section (
        packet_id text not null references packet, section text not null check (section in ('OUT_OF_REGION','STATE_CONTRACTS')),
        section_id text not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'), line_count integer not null, frozen_at timestamptz not null, primary key (packet_id, section)
      );
      create table packet_supplement (
        id text primary key, packet_id text not null references packet, number integer not null check (number > 0), concern_id text not null references concern,
        content text not null, sha256 text not null, previous_sha256 text not null, added_at timestamptz not null, constraint one_of_each_number unique (packet_id, number)
      );
      create index packet_supplement_concern on packet_supplement (concern_id);
      create table agenda_item (
        id text primary key, meeting_id text not null references meeting, position integer not null check (position > 0),
        kind text not null check (kind in ('OUT_OF_REGION_LIST','STATE_CONTRACTS','CONCERN','ACTION','TOPIC')),
        concern_id text references concern, outcome_id text references concern_outcome, title text not null, minutes integer not null check (minutes between 0 and 240),
        note text, supplement integer, version integer not null,
        constraint one_item_at_a_position unique (meeting_id, position) deferrable initially deferred,
        constraint one_item_per_concern unique (meeting_id, concern_id, kind),
        constraint one_item_per_action unique (meeting_id, outcome_id),
        -- A38 and A43: the two lists open every meeting.
        constraint lists_come_first check (case kind when 'OUT_OF_REGION_LIST' then position = 1 when 'STATE_CONTRACTS' then position = 2 else position > 2 end),
        constraint concern_or_action check ((kind in ('CONCERN','ACTION')) = (concern_id is not null) and (kind = 'ACTION') = (outcome_id is not null))
      );
      create index agenda_item_concern on agenda_item (concern_id);
      create index agenda_item_outcome on agenda_item (outcome_id);
    `);
    for (const rule of governanceRules) await runner.query(rule);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of [...tables, "event_cursor"])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to membership_owner using (true) with check (true);
        grant select, insert, update on ${table} to membership_worker;
        create policy platform_all on ${table} to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));`);
    for (const table of tables)
      await runner.query(`grant select on ${table} to membership_app;
        create policy directors on ${table} for select to membership_app using ((select platform.sees_v2()));`);
    for (const table of ["meeting", "agenda_item"])
      await runner.query(`grant insert, update on ${table} to membership_app;
        create policy coordinator_adds on ${table} for insert to membership_app with check (${coordinator});
        create policy coordinator_changes on ${table} for update to membership_app using (${coordinator});`);
    for (const table of ["packet", "packet_supplement"])
      await runner.query(`grant insert on ${table} to membership_app;
        create policy coordinator_adds on ${table} for insert to membership_app with check (${coordinator});`);
    await runner.query(`
      grant usage on sequence meeting_number, concern_number to membership_app, membership_worker;
      -- Only topics of the Coordinator's own leave an agenda, and only while it is open (agenda_stands); no role may delete a row.
      create function take_topic_off(p_meeting text, p_item text) returns boolean language plpgsql security definer set search_path = pg_catalog, membership, platform as $$
      begin
        if platform.actor_role() is distinct from 'COORDINATOR' then return false; end if;
        delete from agenda_item where id = p_item and meeting_id = p_meeting and kind = 'TOPIC';
        return found;
      end $$;
      revoke all on function take_topic_off(text, text) from public;
      grant execute on function take_topic_off(text, text) to membership_app;

      grant insert, update on concern to membership_app;
      create policy raiser on concern for select to membership_app using (raised_by = ${self} and (select platform.is_resc_staff()));
      create policy raised_by_directors on concern for insert to membership_app
        with check (raised_by = ${self} and raised_for = (select platform.staff_organization()) and (select platform.actor_role()) <> 'STAFF');
      create policy raiser_withdraws on concern for update to membership_app using (raised_by = ${self} and (select platform.is_resc_staff()));
      create policy coordinator_places on concern for update to membership_app using (${coordinator});

      grant insert on concern_outcome to membership_app;
      grant update (done_on, done_note, version) on concern_outcome to membership_app;
      create policy raiser on concern_outcome for select to membership_app using (exists (select from concern c where c.id = concern_id and c.raised_by = ${self}));
      create policy coordinator_adds on concern_outcome for insert to membership_app with check (${coordinator});
      create policy owner_finishes on concern_outcome for update to membership_app using (${coordinator} or (owner_person_id = ${self} and (select platform.sees_v2())));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      "agenda_item",
      "packet_supplement",
      "packet_section",
      "packet",
      "concern_outcome",
      "concern",
      "meeting",
      "event_cursor",
    ])
      await runner.query(`drop table ${table} cascade`);
    await runner.query(
      "drop function take_topic_off(text, text); drop function governance_row_stands(); drop function meeting_steps(); drop function concern_steps(); drop function agenda_stands(); drop function packet_is_whole(); drop function supplement_follows(); drop sequence meeting_number; drop sequence concern_number",
    );
  }
}
