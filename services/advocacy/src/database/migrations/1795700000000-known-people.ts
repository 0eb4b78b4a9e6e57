import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = ["known_person", "known_role", "event_cursor"];

/** What advocacy keeps of membership's facts, to tell the Executive Directors by mail: rebuilt from the event log whenever needed, so without foreign keys. */
export class KnownPeople1795700000000 implements MigrationInterface {
  name = "KnownPeople1795700000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table event_cursor (publisher text primary key, position bigint not null);
      create table known_person (id text primary key, name text not null, email text, phone text, title text, organization text not null);
      create table known_role (id text primary key, person_id text not null, role text not null, organization text not null, valid_from date not null, valid_to date, ended_at timestamptz);
      create index known_role_office on known_role (role, organization);
    `);
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select on ${table} to advocacy_app, advocacy_worker;
        grant insert, update, delete on ${table} to advocacy_worker;
        create policy platform_all on ${table} to advocacy_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy alliance on ${table} for select to advocacy_app, advocacy_worker using ((select platform.sees_v1()));`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
