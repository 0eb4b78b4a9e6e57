-- The trail as a page (domain.md, section 3): everybody in the Alliance reads their own acts; an Executive Director also those done for the own RESC; the
-- Coordinator also what the Alliance keeps together. Nobody reads here what is sealed, how judging goes on, or another's bell; State readers, analysts, the
-- operator and strangers read nothing.
create index audit_at on platform.audit (at desc, chain, seq);
create index audit_person on platform.audit (person_id, at desc);

-- What the Alliance keeps together, by object; engagements are not here, because work in region is the own RESC's alone (V4).
create function platform.is_alliance_object(p_type text) returns boolean language sql immutable set search_path = pg_catalog as $$
  select p_type in ('person', 'grant', 'organization', 'noticeRecipient', 'deputy', 'apiKey', 'seat', 'membership', 'catchmentLine', 'boundary', 'decision', 'dataLoad',
    'meeting', 'concern', 'packet', 'courtesyNotice', 'listRow', 'packetSection', 'serviceCatalog', 'opportunity', 'initiative', 'agencyContact',
    'stateContract', 'stateContractMonth', 'contractImport', 'venture', 'contribution', 'spaceImport', 'grantShareSet', 'figure', 'figureImport',
    'claim', 'priority', 'legislativeSession', 'hearing', 'position',
    'keptScenario', 'brief', 'group', 'groupMeeting', 'expertise', 'accordVersion')
$$;

create function platform.reads_audit(a platform.audit, p_person text, p_role text, p_organization text) returns boolean language sql immutable
set search_path = pg_catalog, platform as $$
  select a.object_type <> 'sealed' and (a.person_id = p_person or (a.object_type <> 'bell' and a.act not in ('judge.scored', 'judge.submitted', 'judge.tookBack') and (
    (p_role = 'EXECUTIVE_DIRECTOR' and a.organization = p_organization)
    or (p_role = 'COORDINATOR' and a.outcome = 'DONE' and platform.is_alliance_object(a.object_type)))))
$$;

create function platform.read_trail(p_person text, p_act text, p_object text, p_from timestamptz, p_to timestamptz, p_after_at timestamptz, p_after_chain text, p_after_seq bigint, p_limit integer)
returns table (chain text, seq bigint, at timestamptz, person_id text, role text, organization text, act text, object_type text, object_id text,
  before jsonb, after jsonb, reason text, clause text, outcome text)
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  me text := platform.actor_person();
  my_role text := platform.actor_role();
  mine text := platform.actor_organization();
  only_own boolean := coalesce(my_role not in ('EXECUTIVE_DIRECTOR', 'COORDINATOR'), true);
begin
  if me is null or not platform.sees_v1() then return; end if;
  return query select a.chain, a.seq, a.at, a.person_id, a.role, a.organization, a.act, a.object_type, a.object_id,
      -- What was written for another organization under an earlier role is not today's to read.
      case when a.organization = mine or my_role = 'COORDINATOR' then a.before end, case when a.organization = mine or my_role = 'COORDINATOR' then a.after end,
      case when a.organization = mine or my_role = 'COORDINATOR' then a.reason end, a.clause, a.outcome
    from platform.audit a
    where (not only_own or a.person_id = me) and platform.reads_audit(a, me, my_role, mine)
      and (p_person is null or a.person_id = p_person) and (p_act is null or a.act ilike p_act || '%') and (p_object is null or a.object_id = p_object or lower(a.object_type) = lower(p_object))
      and (p_from is null or a.at >= p_from) and (p_to is null or a.at < p_to)
      and (p_after_at is null or (a.at, a.chain, a.seq) < (p_after_at, p_after_chain, p_after_seq))
    order by a.at desc, a.chain desc, a.seq desc limit p_limit;
end $$;

-- How the chains stood when they were last verified: the platform's clock does it, and whoever reads the page sees when.
create table platform.chain_check (
  chain text primary key,
  seq bigint not null,
  first_bad_seq bigint,
  head_matches boolean not null,
  checked_at timestamptz not null
);
-- One chain at a time, the one that waits longest.
create function platform.check_chains(p_older_than interval) returns integer language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  c text;
  n integer := 0;
begin
  if not platform.is_system() then raise exception 'The clock verifies the chains.' using errcode = 'RA003'; end if;
  for c in select h.chain from platform.chain_head h left join platform.chain_check k on k.chain = h.chain
    where k.checked_at is null or k.checked_at < platform.now() - p_older_than order by k.checked_at nulls first, h.chain limit 1 loop
    insert into platform.chain_check (chain, seq, first_bad_seq, head_matches, checked_at)
      select c, v.rows_checked, v.first_bad_seq, v.head_matches, platform.now() from platform.verify_chain(c) v
      on conflict (chain) do update set seq = excluded.seq, first_bad_seq = excluded.first_bad_seq, head_matches = excluded.head_matches, checked_at = excluded.checked_at;
    n := n + 1;
  end loop;
  return n;
end $$;
create function platform.chain_checks() returns table (chain text, seq bigint, first_bad_seq bigint, head_matches boolean, checked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select k.chain, k.seq, k.first_bad_seq, k.head_matches, k.checked_at from platform.chain_check k where platform.sees_v1() order by k.chain
$$;

revoke all on platform.chain_check from public;
revoke all on function platform.is_alliance_object(text), platform.reads_audit(platform.audit, text, text, text),
  platform.read_trail(text, text, text, timestamptz, timestamptz, timestamptz, text, bigint, integer), platform.check_chains(interval), platform.chain_checks() from public;
grant execute on function platform.read_trail(text, text, text, timestamptz, timestamptz, timestamptz, text, bigint, integer), platform.chain_checks() to membership_app;
grant execute on function platform.check_chains(interval) to membership_worker;
