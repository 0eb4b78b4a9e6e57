import type { MigrationInterface, QueryRunner } from "typeorm";
import { briefRules } from "./brief-rules.ts";

const isResc = "check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))";
const role = "(select platform.actor_role())";
const person = "(select platform.actor_person())";
const writers = `${role} in ('LIAISON','COORDINATOR')`;
const drafts = `(select platform.sees_v2()) or ${role} = 'LIAISON'`;
const v0 = "(select platform.sees_v0())";
const seen = {
  brief: `${drafts} or (exists (select from brief_release r where r.brief_id = brief.id) and (select platform.sees_v1()))`,
  brief_line: drafts,
  brief_review: drafts,
  brief_release: v0,
  brief_release_row: v0,
  brief_release_change: v0,
};

/**
 * Briefs (SM-10): the brief and its lines while they are written (V2 and the liaison), who reviewed them, and each release with its page, its PDF
 * and the versions of figures behind its claims (V0, append-only).
 */
export class Briefs1795830000000 implements MigrationInterface {
  name = "Briefs1795830000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence brief_number start 1;
      grant usage on sequence brief_number to advocacy_app, advocacy_worker;
      create table brief (
        id text primary key, number integer not null unique, session_year integer not null references legislative_session, title text not null,
        text_version integer not null default 1 check (text_version > 0), state text not null check (state in ('DRAFT','REVIEW','RELEASED')),
        begun_by text, begun_at timestamptz not null, version integer not null
      );
      create index brief_session on brief (session_year);
      create table brief_line (
        id text primary key, brief_id text not null references brief, place integer check (place > 0),
        kind text not null check (kind in ('HEADING','CLAIM','ARGUMENT','REFERENCE','POSITION','CHART')), text text not null, marks jsonb not null default '[]' check (jsonb_typeof(marks) = 'array'),
        author text, adopted_by text[] not null default '{}', chart text, position_version_id text references position_version,
        constraint author_of_an_argument check ((author is not null) = (kind = 'ARGUMENT')),
        constraint chart_of_a_chart check ((chart is not null) = (kind = 'CHART')),
        constraint position_of_a_position check ((position_version_id is not null) = (kind = 'POSITION')),
        constraint one_line_each unique (brief_id, place) deferrable initially deferred
      );
      comment on column brief_line.place is 'Null: taken out of the draft; the words stay on record.';
      create index brief_line_position on brief_line (position_version_id);
      create table brief_review (
        brief_id text not null references brief, of_version integer not null, resc_code text not null ${isResc}, person_id text not null, reviewed_at timestamptz not null,
        primary key (brief_id, of_version, resc_code)
      );
      create table brief_release (
        id text primary key, brief_id text not null references brief, number integer not null, version integer not null, session_year integer not null, title text not null,
        page jsonb not null, html text not null, html_hash text not null check (html_hash ~ '^[0-9a-f]{64}$'),
        pdf bytea not null, pdf_hash text not null check (pdf_hash ~ '^[0-9a-f]{64}$'),
        position_version_ids text[] not null default '{}', released_by text not null, released_at timestamptz not null,
        constraint one_release_each unique (brief_id, version)
      );
      alter table brief_release alter column pdf set storage external;
      create table brief_release_row (
        release_id text not null references brief_release, claim_id text not null references claim, side text not null check (side in ('OWN','OTHER')), place integer not null check (place > 0),
        figure_id text not null, figure_version integer not null, primary key (release_id, claim_id, side, place),
        constraint printed_from_a_version foreign key (figure_id, figure_version) references figure_version (figure_id, version)
      );
      create index brief_release_row_claim on brief_release_row (claim_id);
      create index brief_release_row_figure on brief_release_row (figure_id, figure_version);
      create table brief_release_change (
        release_id text not null references brief_release, place integer not null, object_id text not null, words text not null, told_at timestamptz not null, primary key (release_id, place)
      );
    `);
    await runner.query(briefRules);
    await this.policies(runner);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const [table, sees] of Object.entries(seen))
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select on ${table} to advocacy_app; grant select, insert on ${table} to advocacy_worker;
        create policy platform_all on ${table} to advocacy_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy by_class on ${table} for select to advocacy_app using (${sees});`);
    await runner.query(`
      grant insert, update on brief to advocacy_app;
      create policy writer_begins on brief for insert to advocacy_app with check (${writers} and state = 'DRAFT' and text_version = 1 and begun_by = ${person});
      create policy writer_keeps on brief for update to advocacy_app using (${writers}) with check (${writers} and (state <> 'RELEASED' or ${role} = 'LIAISON'));
      create policy director_returns on brief for update to advocacy_app using (${role} = 'EXECUTIVE_DIRECTOR' and state = 'REVIEW') with check (${role} = 'EXECUTIVE_DIRECTOR' and state in ('REVIEW','DRAFT'));
      grant insert, update on brief_line to advocacy_app;
      create policy writer_writes on brief_line for insert to advocacy_app with check (${writers});
      create policy writer_changes on brief_line for update to advocacy_app using (${writers}) with check (${writers});
      grant insert on brief_review, brief_release, brief_release_row to advocacy_app;
      create policy director_reviews on brief_review for insert to advocacy_app
        with check (${role} = 'EXECUTIVE_DIRECTOR' and resc_code = (select platform.actor_organization()) and person_id = ${person});
      create policy liaison_releases on brief_release for insert to advocacy_app with check (${role} = 'LIAISON' and released_by = ${person});
      create policy liaison_releases on brief_release_row for insert to advocacy_app with check (${role} = 'LIAISON');
      grant select (id, brief_id, number, version, session_year, title, page, html, html_hash, pdf, pdf_hash, released_at) on brief_release to advocacy_partner;
      grant select (release_id, claim_id, side, place, figure_id, figure_version) on brief_release_row to advocacy_partner;
      grant select (release_id, place, words, told_at) on brief_release_change to advocacy_partner;
      create policy public_for_partners on brief_release for select to advocacy_partner using (${v0});
      create policy public_for_partners on brief_release_row for select to advocacy_partner using (${v0});
      create policy public_for_partners on brief_release_change for select to advocacy_partner using (${v0});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop trigger change_is_told on claim; drop trigger end_is_told on position_version");
    for (const table of Object.keys(seen).toReversed()) await runner.query(`drop table ${table}`);
    await runner.query(`drop sequence brief_number;
      drop function brief_goes_its_way(), brief_line_is_written(), brief_review_is_ruled(), brief_release_is_ruled(), brief_record_stays(), claim_change_is_told(), position_end_is_told()`);
  }
}
