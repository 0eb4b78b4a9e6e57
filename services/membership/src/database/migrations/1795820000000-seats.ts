import type { MigrationInterface, QueryRunner } from "typeorm";

const head = "security definer set search_path = pg_catalog, membership, platform";
const keepsOwnBoard =
  "resc_code = (select platform.actor_organization()) and (select platform.actor_role()) in ('EXECUTIVE_DIRECTOR', 'BOARD_CHAIR')";
const coordinator = "(select platform.actor_role()) = 'COORDINATOR'";

/** What holds of seats whoever writes (I-03, I-04). */
const rules: readonly string[] = [
  // I-03: a membership brings its seat with it, whoever records the membership.
  `create function seat_opens_with_membership() returns trigger language plpgsql ${head} as $$
   begin
     if upper_inf(new.recorded) and not isempty(new.valid) and (upper_inf(new.valid) or upper(new.valid) > platform.today())
       and not exists (select from seat s where s.resc_code = new.resc_code and s.district_id = new.district_id and s.state <> 'ENDED') then
       insert into seat (id, resc_code, district_id, number, state, opens_on, version)
         values ('seat_' || replace(gen_random_uuid()::text, '-', ''), new.resc_code, new.district_id, 1, 'VACANT', lower(new.valid), 1);
     end if;
     return null;
   end $$;
   create trigger seat_opens_with_membership after insert or update on membership for each row execute function seat_opens_with_membership()`,

  `create function is_member_board(p_resc text, p_district text) returns boolean language sql stable ${head} as $$
     select exists (select from membership m where m.resc_code = p_resc and m.district_id = p_district and upper_inf(m.recorded)
       and not isempty(m.valid) and (upper_inf(m.valid) or upper(m.valid) > platform.today()))
   $$`,

  // Looked at when the transaction ends, so that a term can end and the vacancy begin in one act.
  `create function member_board_has_a_seat() returns trigger language plpgsql ${head} as $$
   begin
     if is_member_board(new.resc_code, new.district_id) and not exists (
       select from seat s where s.resc_code = new.resc_code and s.district_id = new.district_id and s.state <> 'ENDED') then
       raise exception 'Every member board has a seat on its RESC''s board; a vacancy is one too.' using errcode = 'RA480';
     end if;
     return null;
   end $$;
   create constraint trigger member_board_has_a_seat after insert or update on seat deferrable initially deferred
     for each row execute function member_board_has_a_seat()`,

  `create function seat_steps() returns trigger language plpgsql ${head} as $$
   begin
     if (new.id, new.resc_code, new.district_id, new.number, new.opens_on) is distinct from (old.id, old.resc_code, old.district_id, old.number, old.opens_on)
       or (old.state <> 'VACANT' and (new.holder_name, new.holder_person_id, new.held_from) is distinct from (old.holder_name, old.holder_person_id, old.held_from)) then
       raise exception 'Whose seat it is, and who held it, does not change.' using errcode = 'RA481';
     end if;
     if not (old.state || '>' || new.state in ('VACANT>HELD', 'HELD>HELD', 'HELD>ENDED', 'VACANT>ENDED')) then
       raise exception 'A seat does not go from % to %.', old.state, new.state using errcode = 'RA481';
     end if;
     if old.state = 'HELD' and new.held_to > old.held_to then
       raise exception 'A term is not made longer. When it ends, the board gives the seat again.' using errcode = 'RA481';
     end if;
     if new.state = 'HELD' and platform.actor_role() not in ('EXECUTIVE_DIRECTOR', 'BOARD_CHAIR', 'SYSTEM') then
       raise exception 'A RESC keeps its own board.' using errcode = 'RA481';
     end if;
     return new;
   end $$;
   create trigger seat_steps before update on seat for each row execute function seat_steps()`,

  // After the policy, so that whoever may not insert learns nothing of who is a member.
  `create function seat_begins() returns trigger language plpgsql ${head} as $$
   begin
     if new.state <> 'VACANT' or not is_member_board(new.resc_code, new.district_id) then
       raise exception 'A seat begins vacant, and only a member board has one.' using errcode = 'RA481';
     end if;
     return null;
   end $$;
   create trigger seat_begins after insert on seat for each row execute function seat_begins()`,

  // I-04, from both sides and when the transaction ends: neither an election nor the end of a seat leaves a member without one.
  `create function executive_holds_a_seat() returns trigger language plpgsql ${head} as $$
   declare
     touched text := case tg_table_name when 'seat' then new.id else to_jsonb(new) ->> 'seat_id' end;
   begin
     if exists (select from executive_term e join seat s on s.id = e.seat_id where s.id = touched
       and not (s.state <> 'VACANT' and daterange(e.held_from, e.held_to) <@ daterange(s.held_from, s.held_to))) then
       raise exception 'Who is on the executive board holds a seat on the board the whole time.' using errcode = 'RA482';
     end if;
     return null;
   end $$;
   create constraint trigger executive_holds_a_seat after insert or update on executive_term deferrable initially deferred
     for each row execute function executive_holds_a_seat();
   create constraint trigger executive_holds_a_seat after update on seat deferrable initially deferred
     for each row execute function executive_holds_a_seat()`,

  `create function executive_term_only_shortens() returns trigger language plpgsql ${head} as $$
   begin
     if (new.id, new.seat_id, new.resc_code, new.held_from) is distinct from (old.id, old.seat_id, old.resc_code, old.held_from) or new.held_to > old.held_to then
       raise exception 'A term on the executive board can end earlier; nothing else of it changes.' using errcode = 'RA482';
     end if;
     return new;
   end $$;
   create trigger executive_term_only_shortens before update on executive_term for each row execute function executive_term_only_shortens()`,

  `create function seat_row_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
   begin
     raise exception 'Who sat on a board stays on record.' using errcode = 'RA483';
   end $$`,
  ...["seat", "executive_term"].map(
    (table) => `create trigger no_delete before delete on ${table} for each row execute function seat_row_stands();
      create trigger no_truncate before truncate on ${table} for each statement execute function seat_row_stands();`,
  ),
  `revoke all on function seat_opens_with_membership(), is_member_board(text, text), member_board_has_a_seat(), seat_steps(), seat_begins(), executive_holds_a_seat(),
     executive_term_only_shortens(), seat_row_stands() from public`,
];

/** Seats on the RESCs' boards and their executive boards (SM-13, CGS 10-66b). Class V1: the people of a board are in the directory's class. */
export class Seats1795820000000 implements MigrationInterface {
  name = "Seats1795820000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table seat (
        id text primary key, resc_code text not null references resc, district_id text not null references district, number integer not null check (number between 1 and 20),
        state text not null check (state in ('VACANT','HELD','ENDED')), opens_on date,
        holder_name text, holder_person_id text references person, held_from date, held_to date, end_reason text, ended_at timestamptz, version integer not null,
        constraint held_by_somebody check ((holder_name is null) = (held_from is null) and (held_from is null) = (held_to is null) and (state <> 'HELD' or held_from is not null)),
        constraint nobody_in_a_vacancy check (state <> 'VACANT' or (holder_name is null and holder_person_id is null)),
        constraint ended_at_an_instant check ((state = 'ENDED') = (ended_at is not null)),
        constraint not_before_the_seat check (held_from >= opens_on),
        constraint term_of_four_years check (held_to >= held_from and held_to <= held_from + interval '4 years'), -- I-04
        constraint one_holder_at_a_time exclude using gist (resc_code with =, district_id with =, number with =, daterange(held_from, held_to) with &&)
          where (held_from is not null),
        constraint seat_of_its_resc unique (id, resc_code)
      );
      create unique index one_open_row_per_seat on seat (resc_code, district_id, number) where state <> 'ENDED';
      create index seat_resc on seat (resc_code);
      create index seat_district on seat (district_id);
      create index seat_holder on seat (holder_person_id);
      create index seat_term_ends on seat (held_to) where state = 'HELD';
      create table executive_term (
        id text primary key, seat_id text not null, resc_code text not null, held_from date not null, held_to date not null check (held_to >= held_from), version integer not null,
        constraint of_a_seat_of_the_resc foreign key (seat_id, resc_code) references seat (id, resc_code),
        constraint once_at_a_time exclude using gist (seat_id with =, daterange(held_from, held_to) with &&)
      );
      create index executive_term_resc on executive_term (resc_code);
    `);
    for (const rule of rules) await runner.query(rule);
    for (const table of ["seat", "executive_term"])
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to membership_owner using (true) with check (true);
        grant select, insert, update on ${table} to membership_app, membership_worker;
        create policy platform_all on ${table} to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy directory on ${table} for select to membership_app using ((select platform.sees_v1()));
        create policy own_board_adds on ${table} for insert to membership_app with check (${keepsOwnBoard});
        create policy own_board_changes on ${table} for update to membership_app using (${keepsOwnBoard});
        create policy coordinator_closes on ${table} for update to membership_app using (${coordinator});`);
    // Memberships that were loaded before there were seats. The trigger of the table does the rest.
    await runner.query(`insert into seat (id, resc_code, district_id, number, state, opens_on, version)
      select 'seat_' || replace(gen_random_uuid()::text, '-', ''), m.resc_code, m.district_id, 1, 'VACANT', lower(m.valid), 1 from membership m
      where upper_inf(m.recorded) and not isempty(m.valid) and (upper_inf(m.valid) or upper(m.valid) > platform.today())`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger seat_opens_with_membership on membership; drop table executive_term; drop table seat;
      drop function seat_opens_with_membership(), member_board_has_a_seat(), seat_steps(), seat_begins(), executive_holds_a_seat(), executive_term_only_shortens(),
        seat_row_stands(), is_member_board(text, text)`);
  }
}
