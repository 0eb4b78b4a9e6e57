import type { MigrationInterface, QueryRunner } from "typeorm";

const tables = ["state_contract", "data_load"];

/** The State contract list and what was loaded, seen by everybody signed in for a RESC or the Alliance and by analysts; an agency's reader sees the rows of that agency. */
export class StateContracts1795200000000 implements MigrationInterface {
  name = "StateContracts1795200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table data_load (id text primary key, content_hash text not null unique, loaded_at timestamptz not null, counts jsonb not null);
      create table state_contract (
        id text primary key, key text not null unique, title text not null, agency text not null check (agency in ('CSDE','OEC')), kind text not null, role text,
        resc_codes text[] not null check (resc_codes <@ array['ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN']),
        fiscal_year integer check (fiscal_year between 1900 and 2099),
        amount numeric(14,2) check (amount >= 0), -- null = not stated, which is not zero
        amount_note text, note text, source_ids text[] not null
      );
    `);
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select on ${table} to funding_app, funding_worker;
        create policy platform_all on ${table} to funding_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        grant insert, update on ${table} to funding_worker;
        create policy alliance_and_analysts on ${table} for select to funding_app using ((select platform.sees_v1()) or (select platform.actor_role()) = 'ANALYST');`);
    }
    await runner.query(`create policy own_agency on state_contract for select to funding_app
      using ((select platform.actor_role()) in ('CSDE_READER','OEC_READER') and agency = (select platform.actor_organization()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
