import type { MigrationInterface, QueryRunner } from "typeorm";

/** The steps of a meeting (SM-7), with what else holds at each of them. */
const meetingSteps = (more: string) => `
  create or replace function meeting_steps() returns trigger language plpgsql security definer set search_path = pg_catalog, membership, platform as $$
  begin
    if (new.number, new.created_at, new.planned_by) is distinct from (old.number, old.created_at, old.planned_by) then
      raise exception 'Which meeting it is does not change.' using errcode = 'RA461';
    end if;
    if old.state is distinct from new.state and not (old.state || '>' || new.state in
      ('PLANNED>PACKET_OPEN','PACKET_OPEN>PACKET_FROZEN','PACKET_FROZEN>HELD','HELD>MINUTES_DRAFT','MINUTES_DRAFT>MINUTES_APPROVED')) then
      raise exception 'A meeting does not go from % to %.', old.state, new.state using errcode = 'RA461';
    end if;
    if new.state <> old.state and new.state = 'PACKET_FROZEN' and not exists (select from packet p where p.meeting_id = new.id and p.sha256 is not null) then
      raise exception 'A packet is frozen when all of its sections have arrived.' using errcode = 'RA461';
    end if;
    if old.state = 'MINUTES_APPROVED' and new.minutes is distinct from old.minutes then
      raise exception 'Approved minutes stay as they are.' using errcode = 'RA461';
    end if;
    ${more}
    return new;
  end $$;`;

/** The instant of this transaction as the service writes it, to the millisecond. */
const thisInstant = "date_trunc('milliseconds', platform.now())";
/** The end of a term, where the clocks were on when the meeting was held. */
const term = (length: string) =>
  `(case when coalesce(platform.setting_at('publicRecordsClocks', new.held_at), 0) = 1 then new.held_at + interval '${length}' end)`;

/** CGS 1-225: the terms run from the instant at which a meeting was held, where the clocks were on at that instant (D-13), and never change. */
const recordsOfMeeting = `
    if old.state = 'PACKET_FROZEN' and new.state = 'HELD' then
      if new.held_at is distinct from ${thisInstant} or new.votes_due_at is distinct from ${term("48 hours")} or new.minutes_due_at is distinct from ${term("168 hours")} then
        raise exception 'The terms for votes and minutes run from the instant of the meeting, where their clocks are on.' using errcode = 'RA466';
      end if;
    elsif (new.held_at, new.votes_due_at, new.minutes_due_at) is distinct from (old.held_at, old.votes_due_at, old.minutes_due_at) then
      raise exception 'When a meeting was held, and its terms, do not change.' using errcode = 'RA466';
    end if;
    if old.state = 'HELD' and new.state = 'MINUTES_DRAFT' then
      if new.minutes_written_at is distinct from ${thisInstant} then
        raise exception 'Minutes are first written now.' using errcode = 'RA466';
      end if;
    elsif new.minutes_written_at is distinct from old.minutes_written_at then
      raise exception 'When minutes were first written does not change.' using errcode = 'RA466';
    end if;`;

/** The records that a public agency keeps of a meeting (CGS 1-225): its votes in writing, append-only, and by when they and the minutes are written. V2. */
export class PublicRecords1795900000000 implements MigrationInterface {
  name = "PublicRecords1795900000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting add column held_at timestamptz, add column votes_due_at timestamptz, add column minutes_due_at timestamptz, add column minutes_written_at timestamptz,
        add constraint instants_of_what_was_held check (held_on is not null or (held_at is null and votes_due_at is null and minutes_due_at is null and minutes_written_at is null));
      create table meeting_votes (
        id text primary key, meeting_id text not null references meeting, number integer not null check (number > 0), words text not null check (length(words) between 2 and 20000),
        written_at timestamptz not null, written_by text not null references person, constraint one_writing_of_each_number unique (meeting_id, number)
      );
      create index meeting_votes_written_by on meeting_votes (written_by);
      alter table meeting_votes enable row level security; alter table meeting_votes force row level security;
      create policy owner_all on meeting_votes to membership_owner using (true) with check (true);
      grant select, insert on meeting_votes to membership_app;
      grant select on meeting_votes to membership_worker;
      create policy platform_reads on meeting_votes for select to membership_worker using ((select platform.is_system()));
      create policy directors on meeting_votes for select to membership_app using ((select platform.sees_v2()));
      create policy coordinator_adds on meeting_votes for insert to membership_app with check ((select platform.actor_role()) = 'COORDINATOR');

      create function votes_are_of_a_meeting() returns trigger language plpgsql security definer set search_path = pg_catalog, membership, platform as $$
      begin
        if not exists (select from meeting m where m.id = new.meeting_id and m.held_on is not null) then
          raise exception 'Votes are put in writing once the meeting was held.' using errcode = 'RA467';
        end if;
        if new.number <> (select count(*) from meeting_votes v where v.meeting_id = new.meeting_id) or new.written_at <> platform.now() or new.written_by is distinct from platform.actor_person() then
          raise exception 'Votes are put in writing now, by who writes them, after what was written before.' using errcode = 'RA467';
        end if;
        return null;
      end $$;
      create trigger votes_are_of_a_meeting after insert on meeting_votes for each row execute function votes_are_of_a_meeting();
      create function votes_stand() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'Votes in writing stay as they were written; others follow them.' using errcode = 'RA467';
      end $$;
      create trigger votes_stand before update or delete on meeting_votes for each row execute function votes_stand();
      create trigger no_truncate before truncate on meeting_votes for each statement execute function votes_stand();
      revoke all on function votes_are_of_a_meeting(), votes_stand() from public;
    `);
    await runner.query(meetingSteps(recordsOfMeeting));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(meetingSteps(""));
    await runner.query(`
      drop table meeting_votes; drop function votes_are_of_a_meeting(), votes_stand();
      alter table meeting drop column held_at, drop column votes_due_at, drop column minutes_due_at, drop column minutes_written_at;
    `);
  }
}
