/**
 * What the database itself holds of SM-9: a version goes from state to state as the machine says, its text is fixed with its hash when it goes
 * out, it is adopted only when all six have committed to it (I-29, D-10), and what was answered stays.
 */
export const positionRules = `
  -- What a row inserted is held against the rules after its policy: a rule that spoke first would tell of rows to who may not write.
  create function version_begins() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy as $$
  begin
    if new.number <> 1 + coalesce((select max(v.number) from position_version v where v.position_id = new.position_id and v.id <> new.id), 0)
      or new.state <> (case new.number when 1 then 'PROPOSED' else 'DRAFTING' end) or num_nonnulls(new.release_at, new.end_reason, new.superseded_by) > 0
      or (new.number > 1 and not exists (select from position_version v where v.position_id = new.position_id and v.state = 'IN_FORCE')) then
      raise exception 'A position begins as a proposal, and its next version as a draft while it is in force.' using errcode = 'RA631';
    end if;
    return new;
  end $$;
  create trigger begins after insert on position_version for each row execute function version_begins();
  create function version_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  declare
    due timestamptz := (select w.answer_by from position_work w where w.version_id = new.id);
    said integer := (select count(*) from position_commitment c where c.version_id = new.id);
    committed integer := (select count(*) from position_commitment c where c.version_id = new.id and c.answer = 'COMMIT');
  begin
    if (new.id, new.position_id, new.number) is distinct from (old.id, old.position_id, old.number) then
      raise exception 'Which version it is never changes.' using errcode = 'RA631';
    end if;
    if old.state || '>' || new.state not in ('PROPOSED>DRAFTING','DRAFTING>DRAFTING','DRAFTING>OUT_FOR_COMMITMENT','OUT_FOR_COMMITMENT>ADOPTED','OUT_FOR_COMMITMENT>NOT_ADOPTED',
      'ADOPTED>ADOPTED','ADOPTED>IN_FORCE','IN_FORCE>RETIRED','IN_FORCE>SUPERSEDED') then
      raise exception 'A version of a position goes its way from draft to commitment to force, and not back.' using errcode = 'RA631';
    end if;
    if old.state not in ('PROPOSED','DRAFTING') and (new.title, new.body, new.body_hash) is distinct from (old.title, old.body, old.body_hash) then
      raise exception 'The text of a version does not change once it is out for commitment; another text is another version.' using errcode = 'RA632';
    end if;
    new.decided_at := old.decided_at; new.in_force_at := old.in_force_at; new.ended_at := old.ended_at; new.body_hash := old.body_hash;
    if new.release_at is distinct from old.release_at and new.state not in ('ADOPTED','IN_FORCE') then
      raise exception 'A release time belongs to an adopted version.' using errcode = 'RA631';
    end if;
    if (new.end_reason, new.superseded_by) is distinct from (old.end_reason, old.superseded_by) and new.state not in ('RETIRED','SUPERSEDED') then
      raise exception 'Only what is in force ends.' using errcode = 'RA631';
    end if;
    if new.state = 'OUT_FOR_COMMITMENT' then
      if due is null or due <= platform.now() or (new.number > 1 and not exists (select from position_version v where v.position_id = new.position_id and v.state = 'IN_FORCE')) then
        raise exception 'A version goes out with a time to answer by, while what it amends is in force.' using errcode = 'RA631';
      end if;
      new.body_hash := encode(sha256(convert_to(new.body, 'UTF8')), 'hex');
    elsif new.state = 'ADOPTED' and old.state <> 'ADOPTED' then
      if committed < 6 then
        raise exception 'A position is the Alliance''s only when all six members have committed to it.' using errcode = 'RA633';
      end if;
      new.decided_at := platform.now();
    elsif new.state = 'NOT_ADOPTED' then
      if committed = 6 or (said < 6 and due > platform.now()) then
        raise exception 'This version can still be answered, or all six have committed to it.' using errcode = 'RA633';
      end if;
      new.decided_at := platform.now();
    elsif new.state = 'IN_FORCE' then
      if committed < 6 or new.release_at is null or new.release_at > platform.now() then
        raise exception 'An adopted version comes in force at its release time.' using errcode = 'RA633';
      end if;
      new.in_force_at := new.release_at;
    elsif new.state in ('RETIRED','SUPERSEDED') then
      if new.state = 'RETIRED' and (new.end_reason is null or new.superseded_by is not null) then
        raise exception 'A position is retired with a reason.' using errcode = 'RA631';
      end if;
      if new.state = 'SUPERSEDED' and not (case when new.superseded_by is null
          then exists (select from position_version v where v.position_id = new.position_id and v.number > new.number and v.state = 'ADOPTED' and v.release_at <= platform.now())
          else new.end_reason is not null and new.superseded_by <> new.position_id and exists (select from position_version v where v.position_id = new.superseded_by and v.state = 'IN_FORCE') end) then
        raise exception 'A version is superseded by the next one at its release, or by another position in force, with a reason.' using errcode = 'RA631';
      end if;
      new.ended_at := platform.now();
    end if;
    return new;
  end $$;
  create trigger is_ruled before update on position_version for each row execute function version_is_ruled();
  create function answer_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  begin
    perform 1 from position_version v where v.id = new.version_id and v.state = 'OUT_FOR_COMMITMENT' for update;
    if not found or not exists (select from position_work w where w.version_id = new.version_id and w.answer_by > platform.now()) then
      raise exception 'A version is answered while it is out for commitment, within its time.' using errcode = 'RA634';
    end if;
    if new.answered_at <> platform.now() then raise exception 'An answer is given now.' using errcode = 'RA634'; end if;
    return new;
  end $$;
  create trigger is_ruled after insert on position_commitment for each row execute function answer_is_ruled();
  create function departure_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  begin
    perform 1 from position_version v where v.id = new.version_id and v.state = 'IN_FORCE' for update;
    if not found then
      raise exception 'A departure is from a version that is in force.' using errcode = 'RA634';
    end if;
    if new.recorded_at <> platform.now() then raise exception 'A departure is recorded now.' using errcode = 'RA634'; end if;
    return new;
  end $$;
  create trigger is_ruled after insert on position_departure for each row execute function departure_is_ruled();
  create function position_record_stays() returns trigger language plpgsql set search_path = pg_catalog, advocacy as $$
  begin
    if tg_table_name = 'position_work' and tg_op = 'UPDATE' then
      if old.called_at is null and (new.version_id, new.why, new.begun_by, new.begun_for, new.begun_at) is not distinct from (old.version_id, old.why, old.begun_by, old.begun_for, old.begun_at) then
        return new;
      end if;
    end if;
    raise exception 'What was said about a position stays on record.' using errcode = 'RA635';
  end $$;
  create trigger stays before delete on position_version for each row execute function position_record_stays();
  create trigger stays before update or delete on common_position for each row execute function position_record_stays();
  create trigger stays before update or delete on position_work for each row execute function position_record_stays();
  create trigger stays before update or delete on position_commitment for each row execute function position_record_stays();
  create trigger stays before update or delete on position_departure for each row execute function position_record_stays();
  create trigger no_truncate before truncate on position_commitment for each statement execute function position_record_stays();
  create trigger no_truncate before truncate on position_departure for each statement execute function position_record_stays();
  revoke all on function version_begins(), version_is_ruled(), answer_is_ruled(), departure_is_ruled(), position_record_stays() from public;
`;
