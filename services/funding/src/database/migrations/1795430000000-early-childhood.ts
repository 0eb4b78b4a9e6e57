import type { MigrationInterface, QueryRunner } from "typeorm";

/** The columns that who only reads finds; all of them are public facts. */
const publicTables: Readonly<Record<string, string>> = {
  early_childhood_space_type:
    "code, place, program_code, program, schedule, label, age_group, hours_per_day, length_per_year, definition, valid_from, valid_to, becomes, note, source_ids",
  early_childhood_rate:
    "key, program_code, program, schedule, age_group, fiscal_year, period, region, accredited, title_i, amount, unit, status, note, source_ids",
  early_childhood_count: "key, program_code, program, schedule, age_group, fiscal_year, count, counts_what, status, source_ids",
  early_childhood_region: "town_key, region, lead_agency, lead_resc, rate_region, differs_from_catchment, looks_wrong, note, source_ids",
  space_import: "id, recorded_at, recorded_on, source_words, fiscal_years, row_count, filled_threshold, funded_threshold",
  space_release: "id, import_id, fiscal_year, level, town_key, region, type_code, funded, filled, withheld",
};

const loaded = ["early_childhood_space_type", "early_childhood_rate", "early_childhood_count", "early_childhood_region"];

/**
 * Early childhood: published facts, and spaces by town. The numbers as imported stand in `space_cell`, on which no role of the API has any
 * right: only the worker reads them, for the platform and for a Coordinator who imports. What everybody reads is `space_release`, written
 * at import after suppression; a withheld number is not in it (I-31, I-32). Both are ledgers.
 */
export class EarlyChildhood1795430000000 implements MigrationInterface {
  name = "EarlyChildhood1795430000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table data_load add column part text not null default 'stateContracts' unique;
      alter table data_load alter column part drop default;
      create table early_childhood_space_type (
        code text primary key, place integer not null, program_code text not null, program text not null, schedule text not null, label text not null,
        age_group text, hours_per_day text, length_per_year text, definition text, valid_from date, valid_to date check (valid_to > valid_from),
        becomes text, note text, source_ids text[] not null
      );
      create table early_childhood_rate (
        key text primary key, program_code text not null, program text not null, schedule text not null, age_group text not null,
        fiscal_year integer check (fiscal_year between 1900 and 2099), period text, region text, accredited boolean, title_i boolean,
        amount numeric(12,2) not null check (amount >= 0), unit text not null check (unit in ('space_and_year','child_and_week','state_spending_per_child')),
        status text not null, note text, source_ids text[] not null, check ((fiscal_year is null) <> (period is null))
      );
      create table early_childhood_count (
        key text primary key, program_code text not null, program text not null, schedule text not null, age_group text not null,
        fiscal_year integer not null check (fiscal_year between 1900 and 2099), count integer not null check (count >= 0), counts_what text not null,
        status text not null, source_ids text[] not null
      );
      create table early_childhood_region (
        town_key text primary key, region text not null, lead_agency text not null, lead_resc text, rate_region text not null,
        differs_from_catchment boolean not null, looks_wrong boolean not null, note text, source_ids text[] not null
      );
      create table suppression_threshold (
        source text primary key, filled integer not null check (filled >= 6), funded integer not null check (funded >= 20)
      );
      insert into suppression_threshold values ('spaces by town', 6, 20);
      create table space_import (
        id text primary key, recorded_at timestamptz not null, recorded_on date not null, source_words text not null, fiscal_years integer[] not null,
        row_count integer not null check (row_count > 0), filled_threshold integer not null check (filled_threshold >= 6),
        funded_threshold integer not null check (funded_threshold >= 20)
      );
      create table space_cell (
        import_id text not null references space_import, fiscal_year integer not null check (fiscal_year between 1990 and 2099), town_key text not null,
        region text not null, type_code text not null references early_childhood_space_type, funded integer not null check (funded between 1 and 100000),
        filled integer not null check (filled between 0 and funded), primary key (import_id, fiscal_year, town_key, type_code)
      );
      create table space_release (
        id text primary key, import_id text not null references space_import, fiscal_year integer not null,
        level text not null check (level in ('TOWN','TOWN_TOTAL','REGION_TYPE','REGION_TOTAL','STATE_TYPE','STATE_TOTAL')),
        town_key text, region text, type_code text, funded integer, filled integer,
        withheld text check (withheld in ('FEW_FILLED','FEW_SPACES','COMPLEMENT')),
        check (case when withheld is null then funded is not null and filled is not null else funded is null and filled is null end),
        check ((town_key is not null) = (level in ('TOWN','TOWN_TOTAL'))), check ((type_code is not null) = (level in ('TOWN','REGION_TYPE','STATE_TYPE')))
      );
      create index space_cell_type on space_cell (type_code);
      create unique index space_release_once on space_release (import_id, fiscal_year, level, coalesce(town_key, region, ''), coalesce(type_code, ''));
      create function space_ledger_only_grows() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        raise exception 'Spaces by town are never changed; import the newer numbers, and the older ones stay.' using errcode = 'RA430';
      end $$;
      revoke all on function space_ledger_only_grows() from public;
      create function may_import_spaces() returns void language plpgsql stable set search_path = pg_catalog, funding, platform as $$
      begin
        if coalesce(platform.actor_role() not in ('COORDINATOR','SYSTEM'), true) then
          raise exception 'Spaces are imported by the Coordinator.' using errcode = 'RA003';
        end if;
      end $$;
      revoke all on function may_import_spaces() from public;
      grant execute on function may_import_spaces() to funding_worker;
    `);
    for (const table of ["space_import", "space_cell", "space_release"])
      await runner.query(
        `create trigger only_grows before update or delete on ${table} for each row execute function space_ledger_only_grows()`,
      );
    for (const [table, columns] of Object.entries(publicTables))
      await runner.query(`${forced(table)}
        grant select on ${table} to funding_app, funding_worker;
        grant select (${columns}) on ${table} to funding_partner;
        create policy public_facts on ${table} for select to funding_app, funding_worker, funding_partner using ((select platform.sees_v0()));`);
    for (const table of loaded)
      await runner.query(`grant insert on ${table} to funding_worker;
        create policy platform_all on ${table} to funding_worker using ((select platform.is_system())) with check ((select platform.is_system()));`);
    for (const table of ["space_import", "space_release"])
      await runner.query(`grant insert on ${table} to funding_worker;
        create policy importer_writes on ${table} for insert to funding_worker with check ((select platform.actor_role()) in ('COORDINATOR','SYSTEM'));`);
    for (const table of ["space_cell", "suppression_threshold"])
      await runner.query(`${forced(table)} grant select on ${table} to funding_worker;
        create policy importer_reads on ${table} for select to funding_worker using ((select platform.actor_role()) in ('COORDINATOR','SYSTEM'));`);
    await runner.query(`grant insert on space_cell to funding_worker;
      create policy importer_writes on space_cell for insert to funding_worker with check ((select platform.actor_role()) in ('COORDINATOR','SYSTEM'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["space_release", "space_cell", "space_import", "suppression_threshold", ...loaded.toReversed()])
      await runner.query(`drop table ${table}`);
    await runner.query(
      "drop function space_ledger_only_grows(); drop function may_import_spaces(); alter table data_load drop column part",
    );
  }
}

function forced(table: string): string {
  return `alter table ${table} enable row level security; alter table ${table} force row level security;
    create policy owner_all on ${table} to funding_owner using (true) with check (true);`;
}
