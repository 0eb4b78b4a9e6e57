/** The rules of briefs that the database keeps itself (SM-10, I-30): triggers, which refuse, or write what follows from a change. */
export const briefRules = `
  create function brief_goes_its_way() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  begin
    if (new.id, new.number, new.session_year, new.begun_by, new.begun_at) is distinct from (old.id, old.number, old.session_year, old.begun_by, old.begun_at) then
      raise exception 'Which brief it is never changes.' using errcode = 'RA641';
    end if;
    if old.state || '>' || new.state not in ('DRAFT>DRAFT','DRAFT>REVIEW','REVIEW>DRAFT','REVIEW>RELEASED','RELEASED>DRAFT') then
      raise exception 'A brief goes from draft to review to release.' using errcode = 'RA641';
    end if;
    if new.text_version <> old.text_version + (old.state = 'RELEASED' and new.state = 'DRAFT')::integer then
      raise exception 'The version of a brief is counted up when a released one is revised.' using errcode = 'RA641';
    end if;
    if old.state <> 'DRAFT' and new.title is distinct from old.title then
      raise exception 'A brief is written while it is a draft.' using errcode = 'RA642';
    end if;
    if new.state = 'RELEASED' and not exists (select from brief_release r where r.brief_id = new.id and r.version = new.text_version) then
      raise exception 'A brief is released with its page and hash.' using errcode = 'RA643';
    end if;
    return new;
  end $$;
  create trigger goes_its_way before update on brief for each row execute function brief_goes_its_way();
  -- Lines are written in a draft only. Who adopted words before is kept with the words: other words are adopted by nobody yet.
  create function brief_line_is_written() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy as $$
  begin
    if not exists (select from brief b where b.id = new.brief_id and b.state = 'DRAFT') then
      raise exception 'A brief is written while it is a draft.' using errcode = 'RA642';
    end if;
    if tg_op = 'INSERT' then new.adopted_by := '{}'; return new; end if;
    if (new.id, new.brief_id) is distinct from (old.id, old.brief_id) then
      raise exception 'Which line it is never changes.' using errcode = 'RA642';
    end if;
    new.adopted_by := case when (new.kind, new.text, new.author) is not distinct from (old.kind, old.text, old.author) then old.adopted_by else '{}' end;
    return new;
  end $$;
  create trigger is_written before insert or update on brief_line for each row when (current_user <> 'advocacy_worker') execute function brief_line_is_written();
  create function brief_review_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  begin
    perform 1 from brief b where b.id = new.brief_id and b.state = 'REVIEW' and b.version = new.of_version for update;
    if not found or new.reviewed_at <> platform.now() then
      raise exception 'A review is of the text that was sent, and given now.' using errcode = 'RA643';
    end if;
    return new;
  end $$;
  create trigger is_ruled after insert on brief_review for each row execute function brief_review_is_ruled();
  create function brief_release_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  begin
    if not exists (select from brief b where b.id = new.brief_id and b.state = 'REVIEW' and b.text_version = new.version
        and exists (select from brief_review r where r.brief_id = b.id and r.of_version = b.version)) then
      raise exception 'A brief is released after an Executive Director has reviewed its text.' using errcode = 'RA643';
    end if;
    if new.html_hash <> encode(sha256(convert_to(new.html, 'UTF8')), 'hex') or new.pdf_hash <> encode(sha256(new.pdf), 'hex') or new.released_at <> platform.now() then
      raise exception 'A release is of now, and its hashes are those of its page and its PDF.' using errcode = 'RA643';
    end if;
    return new;
  end $$;
  create trigger is_ruled after insert on brief_release for each row execute function brief_release_is_ruled();
  create function brief_record_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
  begin
    raise exception 'What was released stays as it was; begin the next version.' using errcode = 'RA644';
  end $$;
  -- A sentence that a release printed was retired, contested or said anew; a position that it cited is no longer in force.
  create function claim_change_is_told() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  declare
    told text := case
      when new.retired_at is not null and old.retired_at is null then old.stated || ' is no longer said: ' || new.retired_reason
      when new.other_label is distinct from old.other_label then 'Sources differ on ' || new.stated || ': ' || coalesce(new.other_label, 'none')
      when (new.stated, new.sentence) is distinct from (old.stated, old.sentence) then old.stated || ' is now said as ' || new.stated
    end;
  begin
    if told is not null then
      insert into brief_release_change (release_id, place, object_id, words, told_at)
        select r.id, (select count(*) + 1 from brief_release_change c where c.release_id = r.id), new.id, told, platform.now()
        from brief_release r where exists (select from brief_release_row w where w.release_id = r.id and w.claim_id = new.id);
    end if;
    return new;
  end $$;
  create trigger change_is_told after update on claim for each row execute function claim_change_is_told();
  create function position_end_is_told() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
  begin
    if old.state = 'IN_FORCE' and new.state <> 'IN_FORCE' then
      insert into brief_release_change (release_id, place, object_id, words, told_at)
        select r.id, (select count(*) + 1 from brief_release_change c where c.release_id = r.id), new.id, 'The position "' || new.title || '" is no longer in force.', platform.now()
        from brief_release r where new.id = any (r.position_version_ids);
    end if;
    return new;
  end $$;
  create trigger end_is_told after update on position_version for each row execute function position_end_is_told();
  create trigger stays before delete on brief_line for each row execute function brief_record_stays();
  create trigger stays before delete on brief for each row execute function brief_record_stays();
  create trigger stays before update or delete on brief_review for each row execute function brief_record_stays();
  create trigger stays before update or delete on brief_release for each row execute function brief_record_stays();
  create trigger stays before update or delete on brief_release_row for each row execute function brief_record_stays();
  create trigger stays before update or delete on brief_release_change for each row execute function brief_record_stays();
  create trigger no_truncate before truncate on brief_release for each statement execute function brief_record_stays();
  create trigger no_truncate before truncate on brief_release_row for each statement execute function brief_record_stays();
  create trigger no_truncate before truncate on brief_release_change for each statement execute function brief_record_stays();
  revoke all on function brief_goes_its_way(), brief_line_is_written(), brief_review_is_ruled(), brief_release_is_ruled(), brief_record_stays(), claim_change_is_told(), position_end_is_told() from public;
`;
