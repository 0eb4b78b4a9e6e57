import type { MigrationInterface, QueryRunner } from "typeorm";

const columns: Readonly<Record<string, string>> = {
  grant_share_set: "id, fiscal_year, name, source_words, source_address, counted_on, appropriation, recorded_at",
  grant_share_center: "set_id, resc_code, member_boards, equalization_aid, amount_1999",
};

/** Sets of inputs for the shares of the State grant (CGS 10-66j): V1 and analysts. A set is never changed; a better one is recorded beside it. */
export class GrantShares1795431000000 implements MigrationInterface {
  name = "GrantShares1795431000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table grant_share_set (
        id text primary key, fiscal_year integer not null check (fiscal_year between 1999 and 2099), name text not null,
        source_words text not null, source_address text, counted_on date not null,
        appropriation numeric(14,2) check (appropriation >= 0), recorded_at timestamptz not null
      );
      create table grant_share_center (
        set_id text not null references grant_share_set, resc_code text not null check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN')),
        member_boards integer check (member_boards between 0 and 500), -- null = counted from the memberships on record
        equalization_aid numeric(14,2) check (equalization_aid >= 0), amount_1999 numeric(14,2) check (amount_1999 >= 0), -- null = not known, which is not zero
        primary key (set_id, resc_code)
      );
      create function grant_share_set_stays() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        raise exception 'A set of inputs is never changed; record a new one.' using errcode = 'RA431';
      end $$;
      revoke all on function grant_share_set_stays() from public;
    `);
    for (const [table, list] of Object.entries(columns))
      await runner.query(`
        alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select, insert on ${table} to funding_app;
        grant select (${list}) on ${table} to funding_partner;
        create policy alliance on ${table} for select to funding_app using ((select platform.sees_v1()));
        create policy analysts on ${table} for select to funding_partner using ((select platform.actor_role()) = 'ANALYST');
        create policy coordinator_records on ${table} for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR');
        create trigger stays before update or delete on ${table} for each row execute function grant_share_set_stays();`);
    await runner.query(`grant select (id, district_id, resc_code, valid) on known_membership to funding_partner;
      create policy analysts_count on known_membership for select to funding_partner using ((select platform.actor_role()) = 'ANALYST');
      grant select (id, name, short_name, valid) on known_district to funding_partner;
      create policy analysts_name on known_district for select to funding_partner using ((select platform.actor_role()) = 'ANALYST');
      grant select (key, name) on known_town to funding_partner;
      create policy public_facts_for_partners on known_town for select to funding_partner using ((select platform.sees_v0()));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy analysts_count on known_membership; drop policy analysts_name on known_district; drop policy public_facts_for_partners on known_town;
      revoke all on known_membership, known_district, known_town from funding_partner;
      drop table grant_share_center; drop table grant_share_set; drop function grant_share_set_stays()`);
  }
}
