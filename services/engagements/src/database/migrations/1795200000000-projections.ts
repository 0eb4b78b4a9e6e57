import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = [
  "known_town",
  "known_catchment_line",
  "known_district",
  "known_district_town",
  "known_membership",
  "known_organization",
  "known_person",
  "known_role",
  "known_recipient",
  "known_deputy",
];

/** What engagements keeps of membership's facts: rebuilt from the event log whenever needed, so without foreign keys. */
export class Projections1795200000000 implements MigrationInterface {
  name = "Projections1795200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_cursor (publisher text primary key, position bigint not null);
      create table known_town (key text primary key, name text not null);
      create table known_catchment_line (id text primary key, town_key text not null, resc_code text not null, valid daterange not null);
      create index known_catchment_line_town on known_catchment_line (town_key);
      create table known_district (id text primary key, name text not null, short_name text not null, kind text not null, statewide boolean not null, valid daterange not null);
      create table known_district_town (district_id text not null, town_key text not null, valid daterange not null);
      create index known_district_town_district on known_district_town (district_id);
      create index known_district_town_town on known_district_town (town_key);
      create table known_membership (id text primary key, district_id text not null, resc_code text not null, valid daterange not null);
      create index known_membership_district on known_membership (district_id);
      create table known_organization (id text primary key, name text not null, town_keys text[] not null);
      create table known_person (id text primary key, name text not null, email text, phone text, title text, organization text not null);
      create table known_role (id text primary key, person_id text not null, role text not null, organization text not null, valid_from date not null, valid_to date, ended_at timestamptz);
      create index known_role_office on known_role (role, organization);
      create table known_recipient (id text primary key, resc_code text not null, category_code text, person_id text not null, valid_from date not null);
      create index known_recipient_resc on known_recipient (resc_code);
      create table known_deputy (id text primary key, person_id text not null, deputy_person_id text not null, valid_from date not null, valid_to date not null);
    `);
    for (const table of [...tables, "event_cursor"]) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to engagements_owner using (true) with check (true);
        grant select on ${table} to engagements_app, engagements_worker;
        grant insert, update, delete on ${table} to engagements_worker;
        create policy platform_all on ${table} to engagements_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy alliance on ${table} for select to engagements_app, engagements_worker using ((select platform.sees_v1()));`);
    }
    // Towns, lines and districts are public facts; who may only count (analysts) still needs them to be named.
    for (const table of ["known_town", "known_catchment_line", "known_district", "known_district_town", "known_membership"]) {
      await runner.query(`create policy public_facts on ${table} for select to engagements_app using ((select platform.sees_v0()))`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...tables, "event_cursor"]) await runner.query(`drop table ${table}`);
  }
}
