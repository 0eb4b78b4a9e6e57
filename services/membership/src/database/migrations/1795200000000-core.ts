import type { MigrationInterface, QueryRunner } from "typeorm";

/** RESCs, towns, districts, schools, organizations, dated lines and memberships, people: the core of membership, with its rules as constraints. */
export class Core1795200000000 implements MigrationInterface {
  name = "Core1795200000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table source (id text primary key, title text not null, publisher text, address text, vintage text, how_read text);
      create table data_load (id text primary key, content_hash text not null unique, loaded_at timestamptz not null, counts jsonb not null);

      create table resc (
        code text primary key check (code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN')),
        legal_name text not null, former_names text, office_town text, office_address text, zip text, phone text, website text,
        founded_year integer, founding_note text, source_ids text[] not null
      );
      create table town (
        key text primary key, name text not null unique, number integer not null unique check (number between 1 and 169),
        county text not null, planning_region text not null, latitude double precision not null, longitude double precision not null, source_ids text[] not null
      );
      create table district (
        id text primary key, key text not null unique, name text not null, short_name text not null,
        kind text not null check (kind in ('LOCAL','REGIONAL','RESC','CHARTER','ENDOWED_ACADEMY','STATE_TECHNICAL','STATE_AGENCY','OTHER')),
        grades text, mailing_town text, latitude double precision, longitude double precision, enrollment integer, enrollment_school_year text,
        statewide boolean not null default false,
        valid daterange not null default daterange(null, null), date_status text, note text, source_ids text[] not null
      );
      create index district_search on district using gin (lower(short_name || ' ' || name) extensions.gin_trgm_ops);
      create table district_code (
        district_id text not null references district, code text not null, status text not null, valid daterange not null default daterange(null, null),
        primary key (district_id, code),
        constraint one_district_per_code exclude using gist (code with =, valid with &&)
      );
      create table district_town (
        id text primary key, district_id text not null references district, town_key text not null references town, grades text,
        valid daterange not null, source_ids text[] not null,
        constraint one_line_per_district_and_town exclude using gist (district_id with =, town_key with =, valid with &&)
      );
      create index district_town_town on district_town (town_key);
      create table school (
        id text primary key, key text not null unique, name text not null, former_name text, operator_kind text not null check (operator_kind in ('RESC','DISTRICT')),
        operator_name text not null, operator_resc text references resc, town_key text references town, grades text, theme text, sheff boolean not null,
        latitude double precision, longitude double precision, enrollment integer, enrollment_school_year text, status text not null, state_code text, address text, source_ids text[] not null
      );
      create index school_town on school (town_key);
      create index school_resc on school (operator_resc);
      create table organization (
        id text primary key, name text not null, town_keys text[] not null, added_at timestamptz not null, added_by text, version integer not null default 1
      );
      create index organization_search on organization using gin (lower(name) extensions.gin_trgm_ops);
    `);
    await runner.query(`
      -- Bitemporal: valid = what was true, recorded = when we believed it. A correction closes recorded and adds rows.
      create table catchment_line (
        id text primary key, town_key text not null references town, resc_code text not null references resc,
        valid daterange not null, recorded tstzrange not null, confidence text not null check (confidence in ('NAMED','COUNT_MATCHED','REMAINDER','DECIDED')),
        evidence text, source_ids text[] not null,
        constraint one_catchment_per_town exclude using gist (town_key with =, valid with &&, recorded with &&) -- I-05: no overlap
      );
      create index catchment_line_resc on catchment_line (resc_code);
      create table membership (
        id text primary key, district_id text not null references district, resc_code text not null references resc,
        valid daterange not null, recorded tstzrange not null, status text not null, source_ids text[] not null,
        constraint one_membership_per_board exclude using gist (district_id with =, valid with &&, recorded with &&) -- I-01
      );
      create index membership_resc on membership (resc_code);

      -- I-05: no gap either. Checked at the end of the transaction, so that a line can be split in two.
      create function no_gap_in_catchments() returns trigger language plpgsql security definer set search_path = pg_catalog, membership as $$
      begin
        if exists (select from (select range_agg(valid) as lines from catchment_line where town_key = coalesce(new.town_key, old.town_key) and upper_inf(recorded)) as known
                   where known.lines is distinct from datemultirange(daterange(null, null))) then
          raise exception 'Every town lies in exactly one catchment at any date: this change leaves a gap.' using errcode = 'RA105';
        end if;
        return null;
      end $$;
      create constraint trigger no_gap_in_catchments after insert or update or delete on catchment_line deferrable initially deferred
        for each row execute function no_gap_in_catchments();
      revoke all on function no_gap_in_catchments() from public;

      create table person (
        id text primary key, name text not null, email text, phone text, title text, organization text not null,
        demonstration boolean not null default false, added_at timestamptz not null, version integer not null default 1
      );
      create index person_organization on person (organization);
      create table notice_recipient (
        id text primary key, resc_code text not null references resc, category_code text, person_id text not null references person, valid daterange not null, version integer not null default 1,
        constraint one_recipient_per_category exclude using gist (resc_code with =, (coalesce(category_code, '*')) with =, valid with &&)
      );
      create table deputy (
        id text primary key, person_id text not null references person, deputy_person_id text not null references person, valid daterange not null, version integer not null default 1,
        constraint not_oneself check (person_id <> deputy_person_id),
        constraint one_deputy_at_a_time exclude using gist (person_id with =, valid with &&)
      );
      create index notice_recipient_person on notice_recipient (person_id);
      create index deputy_deputy on deputy (deputy_person_id);
      -- Coordinator, liaison and operator are given by two Executive Directors: the first one's word waits here for the second.
      create table grant_proposal (
        id text primary key, person_id text not null references person, role text not null, organization text not null, valid_from date not null, valid_to date,
        reason text, proposed_by text not null, proposed_at timestamptz not null, settled_at timestamptz
      );
      create index grant_proposal_person on grant_proposal (person_id);
    `);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const reference = [
      "source",
      "data_load",
      "resc",
      "town",
      "district",
      "district_code",
      "district_town",
      "school",
      "catchment_line",
      "membership",
    ];
    // V1, customers entered on the spot included: their names tell for whom a RESC works.
    const people = ["organization", "person", "notice_recipient", "deputy", "grant_proposal"];
    for (const table of [...reference, ...people]) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to membership_owner using (true) with check (true);
        grant select on ${table} to membership_app, membership_worker;
        create policy platform_all on ${table} to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        grant insert, update on ${table} to membership_worker;`);
    }
    for (const table of reference)
      await runner.query(`create policy public_facts on ${table} for select to membership_app using ((select platform.sees_v0()))`);
    for (const table of people)
      await runner.query(`create policy directory on ${table} for select to membership_app using ((select platform.sees_v1()))`);
    // Everybody sees their own row: a reader or analyst has no directory but knows who they are.
    await runner.query(`
      create policy own_row on person for select to membership_app using (id = (select platform.actor_person()));
      grant insert on organization to membership_app;
      create policy added_by_staff on organization for insert to membership_app
        with check ((select platform.is_resc_staff()) or (select platform.actor_role()) = 'COORDINATOR');
      grant insert, update on person to membership_app;
      create policy added_by_office on person for insert to membership_app
        with check ((select platform.actor_role()) = 'COORDINATOR' or ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and organization = (select platform.actor_organization())));
      create policy changed_by_office on person for update to membership_app
        using ((select platform.actor_role()) = 'COORDINATOR' or ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and organization = (select platform.actor_organization())));
      grant insert, update on notice_recipient, deputy, grant_proposal to membership_app;
      create policy named_by_own_ed on notice_recipient for all to membership_app
        using ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and resc_code = (select platform.actor_organization()));
      create policy named_by_own_ed on deputy for all to membership_app
        using ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and exists (select from person p where p.id = person_id and p.organization = (select platform.actor_organization())));
      create policy proposed_by_ed on grant_proposal for insert to membership_app
        with check ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and proposed_by = (select platform.actor_person()));
      create policy settled_by_ed on grant_proposal for update to membership_app using ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      "grant_proposal",
      "deputy",
      "notice_recipient",
      "person",
      "membership",
      "catchment_line",
      "organization",
      "school",
      "district_town",
      "district_code",
      "district",
      "town",
      "resc",
      "data_load",
      "source",
    ])
      await runner.query(`drop table ${table}`);
    await runner.query("drop function no_gap_in_catchments()");
  }
}
