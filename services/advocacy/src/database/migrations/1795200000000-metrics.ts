import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = ["metric", "figure", "data_load"];

/** Metrics, their figures and what was loaded: public facts, each with how sure it is. */
export class Metrics1795200000000 implements MigrationInterface {
  name = "Metrics1795200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_load (id text primary key, content_hash text not null unique, loaded_at timestamptz not null, counts jsonb not null);
      create table metric (
        code text primary key check (code ~ '^[a-z][a-z_]*$'), name text not null unique, unit text not null, method text not null, area text not null,
        polarity text not null check (polarity in ('up','down','none')), place integer not null unique
      );
      create table figure (
        id text primary key, metric_code text not null references metric, period text not null, fiscal_year integer not null check (fiscal_year between 1900 and 2099),
        value numeric, dimension text, dimension_code text not null default '',
        status text not null check (status in ('verified','unverified','derived','contested','not_found')), note text, source_ids text[] not null check (cardinality(source_ids) > 0),
        constraint one_figure_per_period unique (metric_code, dimension_code, period),
        constraint a_gap_says_so check ((value is null) = (status = 'not_found')),
        constraint a_dispute_is_told check (status <> 'contested' or note is not null),
        constraint dimension_has_a_name check ((dimension is null) = (dimension_code = ''))
      );
    `);
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select on ${table} to advocacy_app, advocacy_worker;
        create policy platform_all on ${table} to advocacy_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        grant insert, update on ${table} to advocacy_worker;
        create policy public_facts on ${table} for select to advocacy_app using ((select platform.sees_v0()));`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`);
  }
}
