import type { MigrationInterface, QueryRunner } from "typeorm";
import { accordRules } from "./accord-rules.ts";

const isResc = "check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))";
const role = "(select platform.actor_role())";
const person = "(select platform.actor_person())";
const organization = "(select platform.actor_organization())";
const seen = {
  /** V2 while a version is worked on and signed; all staff (V1) once it was in force. */
  accord_version: "case when state in ('IN_FORCE','SUPERSEDED') then (select platform.sees_v1()) else (select platform.sees_v2()) end",
  accord_clause: "exists (select from accord_version v where v.id = version_id)",
  accord_signature: "exists (select from accord_version v where v.id = version_id)",
};

/** The Accord by version: its text line by line, and the word of each RESC on it (SM-12, I-40). */
export class Accord1795810000000 implements MigrationInterface {
  name = "Accord1795810000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence accord_version_number start 1;
      create table accord_version (
        id text primary key, number integer not null unique, title text not null, month text not null check (month ~ '^[12][0-9]{3}-(0[1-9]|1[0-2])$'), text_hash text check (text_hash ~ '^[0-9a-f]{64}$'),
        state text not null check (state in ('DRAFT','CIRCULATED','PART_SIGNED','IN_FORCE','SUPERSEDED')), loaded_by text references person, loaded_at timestamptz not null, circulated_at timestamptz,
        in_force_at timestamptz, superseded_by text references accord_version, version integer not null,
        -- A predecessor known by name alone is superseded from the beginning: nothing else can be said of it.
        constraint text_or_name_alone check (text_hash is not null or state = 'SUPERSEDED'),
        constraint circulated_when check ((circulated_at is null) = (state = 'DRAFT' or text_hash is null)),
        constraint superseded_by_another check ((superseded_by is not null) = (state = 'SUPERSEDED') and superseded_by is distinct from id)
      );
      create unique index one_accord_in_force on accord_version (state) where state = 'IN_FORCE';
      create index accord_version_superseded_by on accord_version (superseded_by);
      create index accord_version_loaded_by on accord_version (loaded_by);
      create table accord_clause (
        version_id text not null references accord_version, line integer not null check (line > 0), part text not null check (part in ('TITLE','STATEMENT','HEADING','GUIDELINE')),
        citation text, anchor text, text text not null, primary key (version_id, line), constraint cited_where check ((citation is null) = (anchor is null))
      );
      create table accord_signature (
        version_id text not null references accord_version, resc_code text not null ${isResc}, kind text not null check (kind in ('SIGNED','DECLINED')), name text not null, title text not null,
        signed_on date, text_hash text not null, reason text, person_id text references person, recorded_at timestamptz not null, primary key (version_id, resc_code),
        constraint a_refusal_says_why check ((kind = 'DECLINED') = (reason is not null))
      );
      create index accord_signature_person on accord_signature (person_id);
    `);
    for (const rule of accordRules) await runner.query(rule);
    for (const [table, sees] of Object.entries(seen))
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to membership_owner using (true) with check (true);
        grant select, insert on ${table} to membership_app, membership_worker;
        create policy platform_all on ${table} to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy by_class on ${table} for select to membership_app using (${sees});`);
    await runner.query(`
      grant usage on sequence accord_version_number to membership_app, membership_worker;
      grant update on accord_version to membership_app, membership_worker;
      create policy coordinator_loads on accord_version for insert to membership_app with check (${role} = 'COORDINATOR' and state = 'DRAFT' and loaded_by = ${person});
      create policy coordinator_loads on accord_clause for insert to membership_app with check (${role} = 'COORDINATOR');
      create policy coordinator_circulates on accord_version for update to membership_app using (${role} = 'COORDINATOR') with check (${role} = 'COORDINATOR' and state = 'CIRCULATED');
      create policy signature_moves on accord_version for update to membership_app
        using (${role} = 'EXECUTIVE_DIRECTOR' and state in ('CIRCULATED','PART_SIGNED','IN_FORCE')) with check (${role} = 'EXECUTIVE_DIRECTOR' and state in ('CIRCULATED','PART_SIGNED','IN_FORCE','SUPERSEDED'));
      create policy director_says on accord_signature for insert to membership_app
        with check (${role} = 'EXECUTIVE_DIRECTOR' and resc_code = ${organization} and person_id = ${person});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ["accord_signature", "accord_clause", "accord_version"]) await runner.query(`drop table ${table} cascade`);
    await runner.query(
      "drop function accord_version_is_ruled(), accord_clause_is_ruled(), accord_signature_is_ruled(), accord_record_stays(); drop sequence accord_version_number",
    );
  }
}
