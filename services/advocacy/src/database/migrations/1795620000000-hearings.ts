import type { MigrationInterface, QueryRunner } from "typeorm";

const keeps = "(select platform.actor_role()) in ('LIAISON','COORDINATOR')";

/** Hearings: who speaks to which committee, what was asked and promised there, and what became of it. V1. */
export class Hearings1795620000000 implements MigrationInterface {
  name = "Hearings1795620000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence hearing_number start 1;
      create table hearing (
        id text primary key, number integer not null unique, session_year integer not null references legislative_session, held_on date not null, committee text not null, bills text[] not null default '{}',
        subject text not null, speakers text not null, brief_used text, recorded_by text not null, recorded_at timestamptz not null, version integer not null
      );
      create index hearing_session on hearing (session_year, held_on);
      create table hearing_point (
        id text primary key, hearing_id text not null references hearing, kind text not null check (kind in ('ASKED','PROMISED')), what text not null, by_whom text not null, follow_up_on date,
        outcome text, outcome_on date, recorded_by text not null, recorded_at timestamptz not null, version integer not null,
        constraint promised_has_a_day check (kind = 'ASKED' or follow_up_on is not null),
        constraint outcome_has_a_day check ((outcome is null) = (outcome_on is null))
      );
      create index hearing_point_hearing on hearing_point (hearing_id);
      grant usage on sequence hearing_number to advocacy_app;
      create function hearing_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if tg_op = 'DELETE' or new.id <> old.id or new.recorded_by <> old.recorded_by or new.recorded_at <> old.recorded_at then
          raise exception 'What was said at a hearing stays on record.' using errcode = 'RA621';
        end if;
        return new;
      end $$;
      revoke all on function hearing_stays() from public;
    `);
    for (const table of ["hearing", "hearing_point"])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select, insert, update on ${table} to advocacy_app;
        create policy alliance on ${table} for select to advocacy_app using ((select platform.sees_v1()));
        create policy keeper_records on ${table} for insert to advocacy_app with check (${keeps} and recorded_by = (select platform.actor_person()));
        create policy keeper_keeps on ${table} for update to advocacy_app using (${keeps}) with check (${keeps});
        create trigger stays before update or delete on ${table} for each row execute function hearing_stays();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table hearing_point; drop table hearing; drop function hearing_stays(); drop sequence hearing_number");
  }
}
