import type { MigrationInterface, QueryRunner } from "typeorm";

const keeps = "(select platform.actor_role()) in ('LIAISON','COORDINATOR','EXECUTIVE_DIRECTOR')";

/** The schools that a scenario reckons with, and results that were kept: V1, and never changed. */
export class Scenarios1795840000000 implements MigrationInterface {
  name = "Scenarios1795840000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table magnet_school (key text primary key, name text not null, resc text not null, sheff boolean not null);
      create sequence kept_scenario_number start 1;
      create table kept_scenario (
        id text primary key, number integer not null unique, name text not null, title text not null, inputs jsonb not null, lines jsonb not null, kept_by text not null, kept_at timestamptz not null
      );
      grant usage on sequence kept_scenario_number to advocacy_app;
      grant select, insert on kept_scenario to advocacy_app;
      grant select on magnet_school to advocacy_app;
      grant select, insert on magnet_school to advocacy_worker;
      create function kept_scenario_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'A result that was kept stays as it was. Keep another one.' using errcode = 'RA641';
      end $$;
      revoke all on function kept_scenario_stays() from public;
      create trigger stays before update or delete on kept_scenario for each row execute function kept_scenario_stays();
      create policy alliance on kept_scenario for select to advocacy_app using ((select platform.sees_v1()));
      create policy keeper_keeps on kept_scenario for insert to advocacy_app with check (${keeps} and kept_by = (select platform.actor_person()));
      create policy alliance on magnet_school for select to advocacy_app using ((select platform.sees_v1()));
      create policy platform_all on magnet_school to advocacy_worker using ((select platform.is_system())) with check ((select platform.is_system()));
    `);
    for (const table of ["magnet_school", "kept_scenario"])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "drop table kept_scenario; drop table magnet_school; drop function kept_scenario_stays(); drop sequence kept_scenario_number",
    );
  }
}
