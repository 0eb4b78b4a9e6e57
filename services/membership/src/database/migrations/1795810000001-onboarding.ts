import type { MigrationInterface, QueryRunner } from "typeorm";

const role = "(select platform.actor_role())";
const person = "(select platform.actor_person())";
const organization = "(select platform.actor_organization())";
const directs = `${role} = 'EXECUTIVE_DIRECTOR' and (organization = ${organization} or organization = 'ALLIANCE' or role = 'EXECUTIVE_DIRECTOR')`;

/** On-boarding of new leaders (SM-12, A46): seen by the leader, by who gave the role, and by the Executive Directors who share the Accord. */
export class Onboarding1795810000001 implements MigrationInterface {
  name = "Onboarding1795810000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table onboarding (
        id text primary key, person_id text not null references person, accord_version_id text not null references accord_version,
        role text not null check (role in ('DIRECTOR','CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR','BOARD_MEMBER','BOARD_CHAIR','COORDINATOR','LIAISON')),
        organization text not null check (organization in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN','ALLIANCE')),
        state text not null check (state in ('OPEN','SHARED','ACKNOWLEDGED')), opened_by text not null references person, opened_at timestamptz not null, due_on date not null, overdue_at timestamptz,
        shared_by text references person, shared_at timestamptz, acknowledged_at timestamptz, version integer not null,
        constraint one_task_per_leader_and_version unique (person_id, accord_version_id),
        constraint shared_by_another check ((state = 'OPEN') = (shared_by is null) and (shared_by is null) = (shared_at is null) and shared_by is distinct from person_id),
        constraint acknowledged_when check ((state = 'ACKNOWLEDGED') = (acknowledged_at is not null))
      );
      create index onboarding_accord_version on onboarding (accord_version_id);
      create index onboarding_opened_by on onboarding (opened_by);
      create index onboarding_shared_by on onboarding (shared_by);
      create index onboarding_due on onboarding (due_on) where state <> 'ACKNOWLEDGED' and overdue_at is null;
      create index onboarding_newest on onboarding (opened_at desc, id desc);

      create function onboarding_steps() returns trigger language plpgsql security definer set search_path = pg_catalog, membership, platform as $$
      begin
        if (new.id, new.person_id, new.accord_version_id, new.role, new.organization, new.opened_by, new.opened_at, new.due_on) is distinct from
           (old.id, old.person_id, old.accord_version_id, old.role, old.organization, old.opened_by, old.opened_at, old.due_on)
           or (old.state <> 'OPEN' and (new.shared_by, new.shared_at) is distinct from (old.shared_by, old.shared_at)) then
          raise exception 'Who is on-boarded, with what and by whom, does not change.' using errcode = 'RA485';
        end if;
        if old.state || '>' || new.state not in ('OPEN>OPEN','SHARED>SHARED','OPEN>SHARED','SHARED>ACKNOWLEDGED') then
          raise exception 'An on-boarding does not go from % to %.', old.state, new.state using errcode = 'RA485';
        end if;
        if new.state = 'SHARED' and old.state = 'OPEN' and new.shared_by is distinct from platform.actor_person() then
          raise exception 'Who shares the Accord does it for himself.' using errcode = 'RA486';
        end if;
        if new.state = 'ACKNOWLEDGED' and platform.actor_person() is distinct from old.person_id then
          raise exception 'Only the leader acknowledges the Accord.' using errcode = 'RA486';
        end if;
        return new;
      end $$;
      create trigger steps before update on onboarding for each row execute function onboarding_steps();
      create trigger no_delete before delete on onboarding for each row execute function governance_row_stands();
      revoke all on function onboarding_steps() from public;

      alter table onboarding enable row level security; alter table onboarding force row level security;
      create policy owner_all on onboarding to membership_owner using (true) with check (true);
      grant select, insert, update on onboarding to membership_app; grant select, update on onboarding to membership_worker;
      create policy platform_all on onboarding to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
      create policy by_person on onboarding for select to membership_app using ((person_id = ${person} and (select platform.sees_v1())) or opened_by = ${person} or (${directs}));
      create policy opens_with_a_role on onboarding for insert to membership_app with check (${role} in ('EXECUTIVE_DIRECTOR','BOARD_CHAIR') and opened_by = ${person} and state = 'OPEN');
      create policy director_shares on onboarding for update to membership_app using (${directs}) with check (${directs});
      create policy leader_acknowledges on onboarding for update to membership_app using (person_id = ${person} and (select platform.sees_v1()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table onboarding cascade; drop function onboarding_steps()");
  }
}
