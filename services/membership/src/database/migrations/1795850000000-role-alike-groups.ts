import type { MigrationInterface, QueryRunner } from "typeorm";
import { groupRules } from "./group-rules.ts";

const resc = "check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))";
const tables = ["role_alike_group", "group_member", "group_meeting", "group_item", "group_proposal"];
const member = (group: string) =>
  `((select platform.sees_v1()) and ((select platform.actor_role()) = 'COORDINATOR' or is_group_member(${group}, (select platform.actor_person()))))`;

/** Role-alike groups with members, meetings and what comes out of them (A44-A46). V1; only members and the Coordinator write. */
export class RoleAlikeGroups1795850000000 implements MigrationInterface {
  name = "RoleAlikeGroups1795850000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence group_meeting_number start 1;
      create sequence group_proposal_number start 1;
      create table role_alike_group (
        id text primary key, slug text not null unique check (slug ~ '^[a-z0-9-]{2,80}$'), name text not null unique, category text not null,
        status text not null check (status in ('verified','inferred','made')), note text, source_ids text[] not null default '{}', version integer not null
      );
      create table group_member (
        id text primary key, group_id text not null references role_alike_group, person_id text not null references person, resc_code text ${resc}, convenes boolean not null,
        since date not null, until date, version integer not null, constraint a_member_until_later check (until is null or until >= since)
      );
      create unique index group_member_once on group_member (group_id, person_id) where until is null;
      create index group_member_group on group_member (group_id);
      create index group_member_person on group_member (person_id);
      create table group_meeting (
        id text primary key, group_id text not null references role_alike_group, number integer not null unique, title text not null, place text not null, dial_in text,
        starts_at timestamptz not null, minutes_planned integer not null check (minutes_planned between 15 and 600),
        state text not null check (state in ('PLANNED','PACKET_OPEN','PACKET_FROZEN','HELD','MINUTES_DRAFT','MINUTES_APPROVED')),
        held_on date, minutes text, minutes_approved_on date, planned_by text, created_at timestamptz not null, changes integer not null default 0, version integer not null,
        constraint held_on_a_day check ((held_on is not null) = (state in ('HELD','MINUTES_DRAFT','MINUTES_APPROVED'))),
        constraint minutes_when_drafted check (minutes is not null or state not in ('MINUTES_DRAFT','MINUTES_APPROVED')),
        constraint approved_on_a_day check ((minutes_approved_on is not null) = (state = 'MINUTES_APPROVED'))
      );
      create index group_meeting_group on group_meeting (group_id, starts_at desc);
      create table group_item (
        id text primary key, meeting_id text not null references group_meeting, position integer not null check (position > 0),
        kind text not null check (kind in ('SHARING_EXPERTISE','TOPIC')), title text not null, minutes integer not null check (minutes between 0 and 240), note text, brought_by text references person, version integer not null,
        constraint one_item_at_a_place unique (meeting_id, position),
        -- A44: time for sharing professional knowledge and expertise opens every meeting of a role-alike group.
        constraint sharing_comes_first check ((kind = 'SHARING_EXPERTISE') = (position = 1))
      );
      create index group_item_brought_by on group_item (brought_by);
      create table group_proposal (
        id text primary key, group_id text not null references role_alike_group, item_id text not null references group_item, number integer not null unique,
        kind text not null check (kind in ('JOINT_SERVICE','VENTURE')), title text not null, words text not null, proposed_by text not null references person, proposed_at timestamptz not null,
        concern_id text not null unique references concern, concern_number integer not null
      );
      create index group_proposal_group on group_proposal (group_id, number desc);
      create index group_proposal_item on group_proposal (item_id);
      create index group_proposal_proposed_by on group_proposal (proposed_by);
      alter table concern add column group_id text references role_alike_group;
      create index concern_group on concern (group_id);
      -- What brought a common position to the agenda: its call for commitment, or a member's departure.
      alter table concern add column position_event text unique;
      alter table concern_outcome add column group_id text references role_alike_group, add constraint goes_to_a_group check (group_id is null or kind = 'TO_GROUP');
      create index concern_outcome_group on concern_outcome (group_id);
      alter table group_item add column outcome_id text references concern_outcome unique;
    `);
    for (const rule of groupRules) await runner.query(rule);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to membership_owner using (true) with check (true);
        grant select on ${table} to membership_app; grant select, insert, update on ${table} to membership_worker;
        create policy platform_all on ${table} to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy alliance on ${table} for select to membership_app using ((select platform.sees_v1()));`);
    await runner.query(`
      grant insert, update on group_member, group_meeting, group_item to membership_app;
      grant insert on role_alike_group, group_proposal to membership_app;
      grant usage on sequence group_meeting_number, group_proposal_number to membership_app;
      create policy coordinator_makes on role_alike_group for insert to membership_app with check ((select platform.actor_role()) = 'COORDINATOR');
      create policy members_propose on group_proposal for insert to membership_app with check (${member("group_id")} and proposed_by = (select platform.actor_person()));`);
    for (const [table, group] of [
      ["group_member", "group_id"],
      ["group_meeting", "group_id"],
      ["group_item", "group_of_meeting(meeting_id)"],
    ])
      await runner.query(`create policy members_add on ${table} for insert to membership_app with check (${member(group ?? "")});
        create policy members_change on ${table} for update to membership_app using (${member(group ?? "")});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "alter table concern drop column group_id, drop column position_event; alter table concern_outcome drop column group_id",
    );
    for (const table of tables.toReversed()) await runner.query(`drop table ${table} cascade`);
    await runner.query("drop sequence group_meeting_number; drop sequence group_proposal_number");
    await runner.query(
      "drop function group_meeting_steps(), group_item_stands(), group_row_stands(), sharing_is_there(), group_of_meeting(text), is_group_member(text, text), topics_for_group(text)",
    );
  }
}
