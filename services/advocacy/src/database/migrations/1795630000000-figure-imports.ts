import type { MigrationInterface, QueryRunner } from "typeorm";

const keepers = "(select platform.actor_role()) in ('LIAISON','COORDINATOR')";
const statuses = "('verified','unverified','derived','contested','not_found','suppressed')";

/**
 * Figures from a file, and which cells about persons are shown. What is withheld is never written: not its number, not its counts.
 * A group of which a cell was withheld takes no second file, because the difference of two would tell.
 */
export class FigureImports1795630000000 implements MigrationInterface {
  name = "FigureImports1795630000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table suppression_threshold (source text primary key, numerator integer not null check (numerator >= 6), denominator integer not null check (denominator >= 20));
      insert into suppression_threshold values ('imported figures', 6, 20);
      create table figure_import (
        id text primary key, source_words text not null, address text not null, read_on date not null, row_count integer not null check (row_count > 0), withheld_count integer not null,
        recorded_by text not null, recorded_at timestamptz not null
      );
      alter table figure add import_id text references figure_import, drop constraint says_where_from,
        add constraint says_where_from check (cardinality(source_ids) > 0 or source_id is not null or import_id is not null),
        drop constraint figure_status_check, add constraint figure_status_check check (status in ${statuses}),
        drop constraint a_gap_says_so, add constraint a_gap_says_so check ((value is null) = (status in ('not_found','suppressed')));
      create index figure_import_of on figure (import_id);
      alter table figure_version drop constraint says_where_from,
        drop constraint figure_version_status_check, add constraint figure_version_status_check check (status in ${statuses}),
        drop constraint a_gap_says_so, add constraint a_gap_says_so check ((value is null) = (status in ('not_found','suppressed')));
      create function figure_import_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'What was imported stays on record; bring a newer file.' using errcode = 'RA631';
      end $$;
      revoke all on function figure_import_stays() from public;
      create trigger stays before update or delete on figure_import for each row execute function figure_import_stays();
      grant insert on figure to advocacy_app;
      create policy keeper_imports on figure for insert to advocacy_app
        with check (${keepers} and version = 1 and source_id is null and import_id is not null and status in ('unverified','suppressed'));
    `);
    for (const table of ["suppression_threshold", "figure_import"])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select on ${table} to advocacy_app;
        create policy alliance on ${table} for select to advocacy_app using ((select platform.sees_v1()));`);
    await runner.query(`grant insert on figure_import to advocacy_app;
      create policy keeper_imports on figure_import for insert to advocacy_app with check (${keepers} and recorded_by = (select platform.actor_person()));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy keeper_imports on figure; revoke insert on figure from advocacy_app;
      alter table figure drop constraint says_where_from, drop column import_id, add constraint says_where_from check (cardinality(source_ids) > 0 or source_id is not null);
      drop table figure_import; drop function figure_import_stays(); drop table suppression_threshold;
    `);
  }
}
