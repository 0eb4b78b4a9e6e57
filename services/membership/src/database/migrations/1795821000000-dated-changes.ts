import type { MigrationInterface, QueryRunner } from "typeorm";

const head = "security definer set search_path = pg_catalog, membership, platform";
const coordinator = "(select platform.actor_role()) = 'COORDINATOR'";
const dated = ["membership", "catchment_line"];

/** Changes of membership and boundary as dated acts: a belief is closed and another one follows, and nothing is rewritten (I-05, I-06). */
export class DatedChanges1795821000000 implements MigrationInterface {
  name = "DatedChanges1795821000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table withdrawal_vote (
        id text primary key, district_id text not null references district, resc_code text not null references resc, voted_on date not null, reason text not null,
        recorded_at timestamptz not null, recorded_by text
      );
      create index withdrawal_vote_district on withdrawal_vote (district_id);
      create index withdrawal_vote_resc on withdrawal_vote (resc_code);
      alter table withdrawal_vote enable row level security; alter table withdrawal_vote force row level security;
      create policy owner_all on withdrawal_vote to membership_owner using (true) with check (true);
      grant select, insert on withdrawal_vote to membership_app;
      grant select on withdrawal_vote to membership_worker;
      create policy platform_all on withdrawal_vote to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
      create policy directory on withdrawal_vote for select to membership_app using ((select platform.sees_v1()));
      create policy recorded_by_coordinator on withdrawal_vote for insert to membership_app with check (${coordinator});

      -- What we believed stays readable: a row is only ever closed, as of now.
      create function belief_is_only_closed() returns trigger language plpgsql ${head} as $$
      begin
        if tg_op = 'DELETE' or tg_op = 'TRUNCATE' then
          raise exception 'What was believed stays on record.' using errcode = 'RA484';
        end if;
        if (to_jsonb(new) - 'recorded') is distinct from (to_jsonb(old) - 'recorded') or not upper_inf(old.recorded)
          or not (isempty(new.recorded) or (lower(new.recorded) = lower(old.recorded) and not upper_inf(new.recorded))) then
          raise exception 'A dated fact is not rewritten. It is closed, and another one follows.' using errcode = 'RA484';
        end if;
        return new;
      end $$;
      create function vote_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'A vote that was recorded stays on record.' using errcode = 'RA484';
      end $$;
      create trigger vote_stands before update or delete on withdrawal_vote for each row execute function vote_stands();
      create trigger no_truncate before truncate on withdrawal_vote for each statement execute function vote_stands();
      revoke all on function belief_is_only_closed(), vote_stands() from public;
    `);
    for (const table of dated)
      await runner.query(`
        create trigger belief_is_only_closed before update or delete on ${table} for each row execute function belief_is_only_closed();
        create trigger no_truncate before truncate on ${table} for each statement execute function belief_is_only_closed();
        grant insert on ${table} to membership_app;
        grant update (recorded) on ${table} to membership_app;
        create policy coordinator_adds on ${table} for insert to membership_app with check (${coordinator} and lower(recorded) = (select platform.now()) and upper_inf(recorded));
        create policy coordinator_closes on ${table} for update to membership_app using (${coordinator});`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of dated)
      await runner.query(`drop policy coordinator_adds on ${table}; drop policy coordinator_closes on ${table}; revoke insert, update on ${table} from membership_app;
        drop trigger belief_is_only_closed on ${table}; drop trigger no_truncate on ${table};`);
    await runner.query("drop table withdrawal_vote; drop function belief_is_only_closed(), vote_stands()");
  }
}
