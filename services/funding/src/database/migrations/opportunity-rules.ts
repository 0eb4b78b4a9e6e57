import type { QueryRunner } from "typeorm";

/**
 * What holds of opportunities, circulations, intentions, calls and questions whoever writes, by whatever road (I-18, I-21 to I-24, A40, A41):
 * one instant for all six, records that only grow, one speaker, an answer that reaches all.
 */
export async function opportunityRules(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function append_only() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      raise exception 'What stands in this record stays as it is. Add to it instead.' using errcode = 'RA420';
    end $$;

    -- I-22: a circulation is one instant for all six.
    create function circulation_reaches_all() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
    declare
      c circulation;
    begin
      for c in select * from circulation where id = case when tg_table_name = 'circulation' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'circulation_id' end loop
        if (select count(*) from circulation_receipt r where r.circulation_id = c.id and r.at = c.at) <> 6 or (select count(*) from circulation_receipt r where r.circulation_id = c.id) <> 6 then
          raise exception 'A circulation reaches all six RESCs at one instant.' using errcode = 'RA421';
        end if;
      end loop;
      return null;
    end $$;

    -- Each RESC has its place on an opportunity from the beginning.
    create function open_participation() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
    begin
      insert into participation (opportunity_id, resc_code) select new.id, c from unnest(array['ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN']) c;
      return null;
    end $$;

    -- SM-5, I-14, I-23, I-24, D-04: a statement follows on the one before, and moves where the RESC stands. The row is locked: an appointment waits for it, or it for the appointment.
    create function state_intention() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
    declare
      p participation;
      o opportunity;
    begin
      if new.opportunity_id is null then return new; end if;
      select * into p from participation where opportunity_id = new.opportunity_id and resc_code = new.resc_code for update;
      select * into o from opportunity where id = new.opportunity_id;
      if p.intention <> new.from_state then
        raise exception 'The intention was changed meanwhile. Look at what stands there now, then state it again.' using errcode = 'RA422';
      end if;
      if new.to_state in ('INTERESTED','CONFIRMED','SUBMITTED') and p.judge_person_id is not null then
        raise exception 'A member of this RESC is a judge of this opportunity, so the RESC can no longer enter it.' using errcode = 'RA423';
      end if;
      if o.state in ('RECEIVED','AGENCY_DECIDED','CLOSED','CANCELLED_BY_AGENCY') then
        raise exception 'Intentions are stated from circulation to the decision.' using errcode = 'RA424';
      end if;
      update participation set intention = new.to_state, stated_at = new.at, stated_by = new.person_id, stands_in = new.stands_in,
        interested_in_call = interested_in_call or (new.to_state in ('INTERESTED','CONFIRMED','SUBMITTED') and o.state not in ('RECEIVED','CIRCULATED','INTENTIONS','NO_INTEREST'))
        where opportunity_id = new.opportunity_id and resc_code = new.resc_code;
      return new;
    end $$;

    -- D-04: who is interested when the call begins stays interested for judging, whatever is said later.
    create function call_begins() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
    begin
      if new.state = 'CALL' and old.state <> 'CALL' then
        update participation set interested_in_call = true where opportunity_id = new.id and intention in ('INTERESTED','CONFIRMED','SUBMITTED');
      end if;
      return null;
    end $$;
    create function attendance_counts() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
    begin
      if new.as_interested then
        update participation set attended_call = true where opportunity_id = new.opportunity_id and resc_code = new.resc_code;
      end if;
      return null;
    end $$;
    create function interest_is_kept() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if (old.interested_in_call and not new.interested_in_call) or (old.attended_call and not new.attended_call) then
        raise exception 'Interest that was shown in the call is kept.' using errcode = 'RA425';
      end if;
      return new;
    end $$;

    -- I-21: an answer is one only when it went to every RESC that is interested at that instant.
    create function answer_reaches_all() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
    begin
      if new.answered_at is not null and exists (
        select from participation p where p.opportunity_id = new.opportunity_id and p.intention in ('INTERESTED','CONFIRMED','SUBMITTED')
          and not exists (select from answer_receipt r where r.question_id = new.id and r.resc_code = p.resc_code and r.at = new.answered_at)) then
        raise exception 'An answer of the agency goes to all interested RESCs in the same moment.' using errcode = 'RA426';
      end if;
      return null;
    end $$;
    create function question_is_kept() returns trigger language plpgsql set search_path = pg_catalog as $$
    begin
      if new.text <> old.text or new.number <> old.number or new.opportunity_id <> old.opportunity_id or (old.answered_at is not null and (new.answer, new.answered_at) is distinct from (old.answer, old.answered_at)) then
        raise exception 'A question and the answer given to it stay as they are. Ask again, or record a further answer.' using errcode = 'RA427';
      end if;
      return new;
    end $$;

    -- What was published and kept stays; a closing moves only before it has passed (I-18).
    create function opportunity_is_kept() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
    begin
      if (new.ref, new.agency_code, new.source_hash, new.source_kind, new.received_at) is distinct from (old.ref, old.agency_code, old.source_hash, old.source_kind, old.received_at) then
        raise exception 'The notice as it was received stays as it is. Record an addendum instead.' using errcode = 'RA428';
      end if;
      if new.alliance_closes_at is distinct from old.alliance_closes_at and old.state not in ('RECEIVED','CIRCULATED','INTENTIONS','CALL','PROPOSALS','NO_INTEREST') then
        raise exception 'The closing has passed and does not move.' using errcode = 'RA429';
      end if;
      if new.alliance_closes_at is distinct from old.alliance_closes_at and old.alliance_closes_at <= platform.now() then
        raise exception 'The closing has passed and does not move.' using errcode = 'RA429';
      end if;
      return new;
    end $$;

    create constraint trigger circulation_reaches_all after insert on circulation deferrable initially deferred for each row execute function circulation_reaches_all();
    create constraint trigger receipts_reach_all after insert on circulation_receipt deferrable initially deferred for each row execute function circulation_reaches_all();
    create trigger open_participation after insert on opportunity for each row execute function open_participation();
    create trigger state_intention before insert on intention_entry for each row execute function state_intention();
    create trigger call_begins after update on opportunity for each row execute function call_begins();
    create trigger attendance_counts after insert on call_attendee for each row execute function attendance_counts();
    create trigger interest_is_kept before update on participation for each row execute function interest_is_kept();
    create constraint trigger answer_reaches_all after insert or update on question deferrable initially deferred for each row execute function answer_reaches_all();
    create trigger question_is_kept before update on question for each row execute function question_is_kept();
    create trigger opportunity_is_kept before update on opportunity for each row execute function opportunity_is_kept();
  `);
  for (const table of ["intention_entry", "thread_message", "addendum", "circulation", "answer_receipt", "question_asker", "call_attendee"])
    await runner.query(`create trigger append_only before update or delete on ${table} for each row execute function append_only()`);
  for (const name of [
    "append_only",
    "circulation_reaches_all",
    "open_participation",
    "state_intention",
    "call_begins",
    "attendance_counts",
    "interest_is_kept",
    "answer_reaches_all",
    "question_is_kept",
    "opportunity_is_kept",
  ])
    await runner.query(`revoke all on function ${name}() from public`);
}
