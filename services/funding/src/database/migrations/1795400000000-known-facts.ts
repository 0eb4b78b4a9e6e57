import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = ["known_person", "known_role", "known_town", "known_district", "known_membership", "event_cursor"];
const publicFacts = ["known_town", "known_district", "known_membership"];

/** What funding keeps of membership's facts: rebuilt from the event log whenever needed, so without foreign keys. */
export class KnownFacts1795400000000 implements MigrationInterface {
  name = "KnownFacts1795400000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_cursor (publisher text primary key, position bigint not null);
      create table known_person (id text primary key, name text not null, email text, phone text, title text, organization text not null);
      create table known_role (id text primary key, person_id text not null, role text not null, organization text not null, valid_from date not null, valid_to date, ended_at timestamptz);
      create index known_role_office on known_role (role, organization);
      create index known_role_person on known_role (person_id);
      create table known_town (key text primary key, name text not null);
      create table known_district (id text primary key, name text not null, short_name text not null, valid daterange not null);
      create table known_membership (id text primary key, district_id text not null, resc_code text not null, valid daterange not null);
      create index known_membership_district on known_membership (district_id);
    `);
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select on ${table} to funding_app, funding_worker;
        grant insert, update, delete on ${table} to funding_worker;
        create policy platform_all on ${table} to funding_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy alliance on ${table} for select to funding_app, funding_worker using ((select platform.sees_v1()));`);
    }
    for (const table of publicFacts)
      await runner.query(`create policy public_facts on ${table} for select to funding_app using ((select platform.sees_v0()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
