/**
 * What holds of contributions whoever writes, by whatever road (I-27): the giver never confirms, no more is fulfilled than was pledged, the ledger only grows,
 * and the state of a contribution is what its ledger says. Each writer locks the contribution first, so that of two at once the second sees the first.
 */
export const contributionRules = `
  create trigger row_stands before update or delete on contribution_entry for each row execute function row_stands();
  create trigger no_truncate before truncate on contribution_entry for each statement execute function row_stands();
  create trigger row_stands before update or delete on contribution_instalment for each row execute function row_stands();
  create trigger no_truncate before truncate on contribution_instalment for each statement execute function row_stands();

  -- What an insert must keep is checked after it: row-level security has spoken by then, and tells nobody else more than "no".
  -- A pledge begins in a venture that is open or running, by a member.
  create function contribution_begins() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
  begin
    perform from venture where id = new.venture_id and state in ('OPEN','RUNNING') for share;
    if not found then raise exception 'Contributions are pledged to a venture that is open or running.' using errcode = 'RA424'; end if;
    perform from venture_member where venture_id = new.venture_id and resc_code = new.giver_code and left_on is null for share;
    if not found then raise exception 'Only a member of the venture pledges.' using errcode = 'RA424'; end if;
    if new.state <> 'PLEDGED' or new.accepted_at is not null then raise exception 'A contribution begins as a pledge.' using errcode = 'RA424'; end if;
    return null;
  end $$;
  revoke all on function contribution_begins() from public;
  create trigger contribution_begins after insert on contribution for each row execute function contribution_begins();

  -- What was pledged, for what and by whom never changes in place, nor what was agreed.
  create function contribution_stays() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
  begin
    if (new.number, new.venture_id, new.giver_code, new.lead_code, new.kind, new.fiscal_year, new.what, new.method, new.staff_category, new.stated_rate, new.space, new.pledged_by, new.pledged_at)
      is distinct from (old.number, old.venture_id, old.giver_code, old.lead_code, old.kind, old.fiscal_year, old.what, old.method, old.staff_category, old.stated_rate, old.space, old.pledged_by, old.pledged_at) then
      raise exception 'What was pledged, by whom and to which venture never changes.' using errcode = 'RA425';
    end if;
    if old.accepted_at is not null and (new.accepted_at, new.accepted_by, new.rate_id, new.rate, new.method_words) is distinct from (old.accepted_at, old.accepted_by, old.rate_id, old.rate, old.method_words) then
      raise exception 'What was agreed when the pledge was accepted never changes.' using errcode = 'RA425';
    end if;
    if old.accepted_at is null and new.accepted_at is not null and new.accepted_by is distinct from platform.actor_person() then
      raise exception 'Who accepts does so in the own name.' using errcode = 'RA425';
    end if;
    if old.accepted_at is null and new.accepted_at is not null and not exists (select from venture v where v.id = new.venture_id and v.lead_person_id = platform.actor_person()) then
      raise exception 'The venture lead accepts a pledge.' using errcode = 'RA425';
    end if;
    if new.rate_id is not null and not exists (select from venture_rate r where r.id = new.rate_id and r.rate = new.rate and lower(r.category) = lower(new.staff_category)) then
      raise exception 'Hours count at a rate of the venture''s table.' using errcode = 'RA426';
    end if;
    if old.state = 'CANCELLED' and new.state <> 'CANCELLED' then
      raise exception 'A cancelled contribution stays cancelled.' using errcode = 'RA425';
    end if;
    return new;
  end $$;
  revoke all on function contribution_stays() from public;
  create trigger contribution_stays before update on contribution for each row execute function contribution_stays();

  create function fulfilment_is_of_its_giver() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
  declare
    c contribution;
  begin
    select * into c from contribution where id = new.contribution_id for no key update;
    if c.accepted_at is null or c.state in ('FULFILLED','CANCELLED') then raise exception 'Parts are recorded of an accepted contribution that goes on.' using errcode = 'RA427'; end if;
    if new.recorded_by is distinct from platform.actor_person() then raise exception 'Who records does so in the own name.' using errcode = 'RA427'; end if;
    return null;
  end $$;
  revoke all on function fulfilment_is_of_its_giver() from public;
  create trigger fulfilment_is_of_its_giver after insert on contribution_fulfilment for each row execute function fulfilment_is_of_its_giver();

  -- Parts are answered once. CONFIRMED comes with its ledger entry and in no other way: the policy lets nobody else write it.
  create function fulfilment_is_answered_once() returns trigger language plpgsql set search_path = pg_catalog as $$
  begin
    if old.state <> 'WAITING' then raise exception 'This part was answered already.' using errcode = 'RA427'; end if;
    if (new.id, new.contribution_id, new.giver_code, new.lead_code, new.kind, new.funds, new.in_kind, new.hours, new.given_on, new.evidence, new.file_id, new.recorded_by, new.recorded_at)
      is distinct from (old.id, old.contribution_id, old.giver_code, old.lead_code, old.kind, old.funds, old.in_kind, old.hours, old.given_on, old.evidence, old.file_id, old.recorded_by, old.recorded_at) then
      raise exception 'What was recorded never changes: return it, and record it anew.' using errcode = 'RA427';
    end if;
    return new;
  end $$;
  revoke all on function fulfilment_is_answered_once() from public;
  create trigger fulfilment_is_answered_once before update on contribution_fulfilment for each row execute function fulfilment_is_answered_once();

  -- When it was written and what came before it, nobody chooses.
  create function entry_is_stamped() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
  begin
    new.at := platform.now();
    new.seq := nextval('entry_number');
    return new;
  end $$;
  revoke all on function entry_is_stamped() from public;
  create trigger entry_is_stamped before insert on contribution_entry for each row execute function entry_is_stamped();

  create function ledger_keeps_its_rules() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
  declare
    c contribution;
    v venture;
    part contribution_fulfilment;
    reversed contribution_entry;
    pledged numeric;
    fulfilled numeric;
    worth numeric := coalesce(new.funds, new.in_kind);
  begin
    select * into c from contribution where id = new.contribution_id for no key update;
    select * into v from venture where id = c.venture_id;
    select coalesce(sum(coalesce(e.funds, e.in_kind)) filter (where e.entry not in ('FULFILMENT','REVERSAL')), 0), coalesce(sum(coalesce(e.funds, e.in_kind)) filter (where e.entry in ('FULFILMENT','REVERSAL')), 0)
      into pledged, fulfilled from contribution_entry e where e.contribution_id = c.id and e.id <> new.id;
    if new.by_person is distinct from platform.actor_person() or new.by_organization is distinct from platform.actor_organization() then
      raise exception 'An entry is written in the own name.' using errcode = 'RA430';
    end if;
    if new.entry in ('PLEDGE','REDUCTION') and (new.by_organization <> c.giver_code or platform.actor_role() <> 'EXECUTIVE_DIRECTOR') then
      raise exception 'Only the Executive Director of the RESC that gives pledges, reduces and cancels.' using errcode = 'RA431';
    end if;
    if new.entry = 'PLEDGE' and exists (select from contribution_entry e where e.contribution_id = c.id and e.id <> new.id) then
      raise exception 'A contribution is pledged once.' using errcode = 'RA431';
    end if;
    if new.entry <> 'PLEDGE' and pledged = 0 and c.state <> 'CANCELLED' then
      raise exception 'The pledge comes first.' using errcode = 'RA431';
    end if;
    if new.entry = 'VALUATION' and (c.accepted_at is not null or fulfilled <> 0 or v.lead_person_id is distinct from new.by_person) then
      raise exception 'The value is agreed once, when the venture lead accepts.' using errcode = 'RA432';
    end if;
    -- I-27: the giver never confirms, nor takes a confirmation back; the venture lead does, or where the lead itself gives, another member's Executive Director.
    if new.entry in ('FULFILMENT','REVERSAL') then
      if new.by_organization = c.giver_code then
        raise exception 'The RESC that gives does not confirm what it gave.' using errcode = 'RA433';
      end if;
      if not (v.lead_person_id = new.by_person and v.lead_code = new.by_organization) and not (c.giver_code = v.lead_code and platform.actor_role() = 'EXECUTIVE_DIRECTOR'
        and exists (select from venture_member m where m.venture_id = v.id and m.resc_code = new.by_organization and m.left_on is null)) then
        raise exception 'The venture lead confirms, or another member where the lead itself gives.' using errcode = 'RA433';
      end if;
    end if;
    if new.entry = 'FULFILMENT' then
      select * into part from contribution_fulfilment f where f.id = new.fulfilment_id for no key update;
      if part.state <> 'WAITING' then raise exception 'This part was answered already.' using errcode = 'RA434'; end if;
      if part.recorded_by = new.by_person then raise exception 'Nobody confirms what they recorded.' using errcode = 'RA433'; end if;
      if c.state in ('PLEDGED','FULFILLED','CANCELLED') then raise exception 'There is nothing left to confirm.' using errcode = 'RA434'; end if;
      update contribution_fulfilment set state = 'CONFIRMED', answered_by = new.by_person, answered_for = new.by_organization, answered_at = platform.now() where id = part.id;
    end if;
    if new.entry = 'REVERSAL' then
      select * into reversed from contribution_entry e where e.id = new.reverses_id;
      if reversed.contribution_id <> c.id or reversed.entry <> 'FULFILMENT' or coalesce(reversed.funds, reversed.in_kind) <> -worth or reversed.hours is distinct from -new.hours then
        raise exception 'A reversal takes back one confirmation of the same contribution, whole.' using errcode = 'RA435';
      end if;
    end if;
    if new.entry in ('FULFILMENT','REVERSAL') then fulfilled := fulfilled + worth; else pledged := pledged + worth; end if;
    if fulfilled > pledged or fulfilled < 0 then
      raise exception 'No more can be fulfilled than was pledged.' using errcode = 'RA436';
    end if;
    return null;
  end $$;
  revoke all on function ledger_keeps_its_rules() from public;
  create trigger ledger_keeps_its_rules after insert on contribution_entry for each row execute function ledger_keeps_its_rules();

  -- When the transaction ends, state and schedule are those of the ledger.
  create function contribution_fits_its_ledger() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
  declare
    c contribution;
    pledged numeric;
    fulfilled numeric;
    scheduled numeric;
  begin
    select * into c from contribution where id = case when tg_table_name = 'contribution' then new.id else (to_jsonb(new) ->> 'contribution_id') end;
    select coalesce(sum(coalesce(e.funds, e.in_kind)) filter (where e.entry not in ('FULFILMENT','REVERSAL')), 0), coalesce(sum(coalesce(e.funds, e.in_kind)) filter (where e.entry in ('FULFILMENT','REVERSAL')), 0)
      into pledged, fulfilled from contribution_entry e where e.contribution_id = c.id;
    if not (case c.state when 'PLEDGED' then fulfilled = 0 and pledged > 0 and c.accepted_at is null when 'ACCEPTED' then fulfilled = 0 and pledged > 0 and c.accepted_at is not null
      when 'PART_FULFILLED' then fulfilled > 0 and fulfilled < pledged when 'FULFILLED' then fulfilled = pledged and pledged > 0 when 'REDUCED' then fulfilled < pledged else fulfilled <= pledged end) then
      raise exception 'The state of contribution % is not what its ledger says.', c.id using errcode = 'RA437';
    end if;
    if c.accepted_at is not null and c.state <> 'CANCELLED' then
      select coalesce(sum(coalesce(i.funds, i.in_kind)), 0) into scheduled from contribution_instalment i where i.contribution_id = c.id and i.revision = c.schedule_revision;
      if scheduled <> pledged then raise exception 'The instalments of contribution % do not add up to the pledge.', c.id using errcode = 'RA438'; end if;
    end if;
    return null;
  end $$;
  revoke all on function contribution_fits_its_ledger() from public;
  create constraint trigger contribution_fits_its_ledger after insert or update on contribution deferrable initially deferred for each row execute function contribution_fits_its_ledger();
  create constraint trigger contribution_fits_its_ledger after insert on contribution_entry deferrable initially deferred for each row execute function contribution_fits_its_ledger();
  create constraint trigger contribution_fits_its_ledger after insert on contribution_instalment deferrable initially deferred for each row execute function contribution_fits_its_ledger();
`;
