import type { MigrationInterface, QueryRunner } from "typeorm";
import { positionRules } from "./position-rules.ts";

const isResc = "check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))";
const role = "(select platform.actor_role())";
const person = "(select platform.actor_person())";
const organization = "(select platform.actor_organization())";
const v2 = "(select platform.sees_v2())";
const seen = {
  /** A version is seen as its state says: by V2 and the liaison while it is worked on, by V1 once adopted, by everybody once it was in force. */
  version: `case when state in ('IN_FORCE','RETIRED','SUPERSEDED') then (select platform.sees_v0()) when state = 'ADOPTED' then (select platform.sees_v1()) else ${v2} or ${role} = 'LIAISON' end`,
  position: "exists (select from position_version v where v.position_id = common_position.id)",
  work: `${v2} or ${role} = 'LIAISON'`,
  answer: v2,
};
const tables = {
  common_position: seen.position,
  position_version: seen.version,
  position_work: seen.work,
  position_commitment: seen.answer,
  position_departure: seen.answer,
};

/** Common positions by version (SM-9, A21): the text, the work on it (V2), who committed and who departed (V2, append-only). */
export class CommonPositions1795710000000 implements MigrationInterface {
  name = "CommonPositions1795710000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence common_position_number start 1;
      grant usage on sequence common_position_number to advocacy_app;
      create table common_position (
        id text primary key, number integer not null unique, trigger text not null check (trigger in ('UNUSUAL_CIRCUMSTANCE','DANGER','CHALLENGE'))
      );
      create table position_version (
        id text primary key, position_id text not null references common_position, number integer not null check (number > 0), title text not null, body text not null, body_hash text check (body_hash ~ '^[0-9a-f]{64}$'),
        state text not null check (state in ('PROPOSED','DRAFTING','OUT_FOR_COMMITMENT','ADOPTED','NOT_ADOPTED','IN_FORCE','RETIRED','SUPERSEDED')),
        decided_at timestamptz, release_at timestamptz, in_force_at timestamptz, ended_at timestamptz, end_reason text, superseded_by text references common_position, version integer not null,
        constraint one_of_each_number unique (position_id, number),
        constraint fixed_text_has_a_hash check ((body_hash is null) = (state in ('PROPOSED','DRAFTING'))),
        constraint decided_when check ((decided_at is null) = (state in ('PROPOSED','DRAFTING','OUT_FOR_COMMITMENT'))),
        constraint in_force_since check ((in_force_at is null) = (state not in ('IN_FORCE','RETIRED','SUPERSEDED'))),
        constraint ended_when check ((ended_at is null) = (state not in ('RETIRED','SUPERSEDED')))
      );
      create unique index one_version_in_force on position_version (position_id) where state = 'IN_FORCE';
      create unique index one_version_in_work on position_version (position_id) where state in ('PROPOSED','DRAFTING','OUT_FOR_COMMITMENT','ADOPTED');
      create index position_superseded_by on position_version (superseded_by);
      create table position_work (
        version_id text primary key references position_version, why text not null, begun_by text not null, begun_for text not null, begun_at timestamptz not null,
        called_by text, called_at timestamptz, answer_by timestamptz, constraint called_with_a_time check (num_nonnulls(called_by, called_at, answer_by) in (0, 3))
      );
      create table position_commitment (
        version_id text not null references position_version, resc_code text not null ${isResc}, answer text not null check (answer in ('COMMIT','OBJECT','ABSTAIN')), words text,
        person_id text not null, answered_at timestamptz not null, primary key (version_id, resc_code),
        constraint an_objection_says_why check (answer <> 'OBJECT' or words is not null)
      );
      create table position_departure (
        version_id text not null references position_version, resc_code text not null ${isResc}, reason text not null, person_id text not null, recorded_at timestamptz not null,
        primary key (version_id, resc_code)
      );
    `);
    await runner.query(positionRules);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const [table, sees] of Object.entries(tables))
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select, insert on ${table} to advocacy_app; grant select on ${table} to advocacy_worker;
        create policy platform_all on ${table} to advocacy_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy by_class on ${table} for select to advocacy_app, advocacy_worker using (${sees});`);
    const drafters = `${role} in ('COORDINATOR','LIAISON')`;
    await runner.query(`
      grant update on position_version, position_work to advocacy_app;
      grant update on position_version to advocacy_worker;
      create policy director_proposes on common_position for insert to advocacy_app with check (${role} = 'EXECUTIVE_DIRECTOR');
      create policy is_begun on position_version for insert to advocacy_app
        with check ((${role} = 'EXECUTIVE_DIRECTOR' and state = 'PROPOSED') or (${role} in ('EXECUTIVE_DIRECTOR','COORDINATOR','LIAISON') and state = 'DRAFTING'));
      create policy coordinator_keeps on position_version for update to advocacy_app using (${role} = 'COORDINATOR') with check (${role} = 'COORDINATOR');
      create policy liaison_drafts on position_version for update to advocacy_app
        using (${role} = 'LIAISON' and state in ('PROPOSED','DRAFTING')) with check (${role} = 'LIAISON' and state in ('DRAFTING','OUT_FOR_COMMITMENT'));
      create policy last_answer_decides on position_version for update to advocacy_app
        using (${role} = 'EXECUTIVE_DIRECTOR' and state = 'OUT_FOR_COMMITMENT') with check (${role} = 'EXECUTIVE_DIRECTOR' and state in ('ADOPTED','NOT_ADOPTED'));
      create policy is_begun on position_work for insert to advocacy_app
        with check (${role} in ('EXECUTIVE_DIRECTOR','COORDINATOR','LIAISON') and begun_by = ${person} and begun_for = ${organization});
      create policy drafters_call on position_work for update to advocacy_app using (${drafters}) with check (${drafters});
      create policy director_answers on position_commitment for insert to advocacy_app
        with check (${role} = 'EXECUTIVE_DIRECTOR' and resc_code = ${organization} and person_id = ${person});
      create policy director_departs on position_departure for insert to advocacy_app
        with check (${role} = 'EXECUTIVE_DIRECTOR' and resc_code = ${organization} and person_id = ${person});
      grant select (id, number) on common_position to advocacy_partner;
      grant select (id, position_id, number, title, body, body_hash, state, in_force_at) on position_version to advocacy_partner;
      create policy in_force_for_partners on position_version for select to advocacy_partner using (state = 'IN_FORCE' and (select platform.sees_v0()));
      create policy in_force_for_partners on common_position for select to advocacy_partner using (${seen.position});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables).toReversed()) await runner.query(`drop table ${table} cascade`);
    await runner.query(
      "drop function version_begins(), version_is_ruled(), answer_is_ruled(), departure_is_ruled(), position_record_stays(); drop sequence common_position_number",
    );
  }
}
