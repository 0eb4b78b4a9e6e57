import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the Executive Directors agreed on where the Accord leaves a question open: append-only, each with its meeting, from a day on. V1. */
export class Decisions1795822000000 implements MigrationInterface {
  name = "Decisions1795822000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision_setting (
        id text primary key, decision_key text not null, value integer, words text, meeting_id text not null references meeting, agreed_on date not null, valid_from date not null,
        reason text not null, recorded_at timestamptz not null, recorded_by text not null,
        constraint value_or_words check (value is not null or words is not null),
        constraint one_per_decision_and_day unique (decision_key, valid_from)
      );
      create index decision_setting_meeting on decision_setting (meeting_id);
      alter table decision_setting enable row level security; alter table decision_setting force row level security;
      create policy owner_all on decision_setting to membership_owner using (true) with check (true);
      grant select, insert on decision_setting to membership_app;
      grant select on decision_setting to membership_worker;
      create policy platform_all on decision_setting to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
      create policy directory on decision_setting for select to membership_app using ((select platform.sees_v1()));
      create policy recorded_by_coordinator on decision_setting for insert to membership_app with check ((select platform.actor_role()) = 'COORDINATOR');

      create function decision_is_agreed() returns trigger language plpgsql security definer set search_path = pg_catalog, membership, platform as $$
      begin
        if not exists (select from meeting m where m.id = new.meeting_id and m.held_on = new.agreed_on) then
          raise exception 'A decision was agreed on at a meeting that was held.' using errcode = 'RA485';
        end if;
        if new.valid_from < platform.today() then
          raise exception 'A decision holds from now on; it does not rewrite the past.' using errcode = 'RA485';
        end if;
        return null;
      end $$;
      create trigger decision_is_agreed after insert on decision_setting for each row execute function decision_is_agreed();
      create function decision_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'A decision stays on record; another one follows it.' using errcode = 'RA485';
      end $$;
      create trigger decision_stands before update or delete on decision_setting for each row execute function decision_stands();
      create trigger no_truncate before truncate on decision_setting for each statement execute function decision_stands();
      revoke all on function decision_is_agreed(), decision_stands() from public;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table decision_setting; drop function decision_is_agreed(), decision_stands()");
  }
}
