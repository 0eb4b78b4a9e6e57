-- As before, and: acts on what is sealed leave a row that tells nobody whose it is (S2, security design section 6).
create or replace function platform.append(p_audit jsonb, p_events jsonb) returns bigint language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  who jsonb := platform.actor();
  c text := split_part(session_user, '_', 1);
  head platform.chain_head;
  entry jsonb;
  a platform.audit;
  last bigint;
begin
  if who is null then raise exception 'No actor.' using errcode = 'RA001'; end if;
  -- Who only reads leaves nothing but the trail of what was refused.
  if not platform.may_write() and (jsonb_array_length(p_events) > 0 or exists (select from jsonb_array_elements(p_audit) e where coalesce(e ->> 'outcome', 'DONE') <> 'REFUSED')) then
    raise exception 'This role only reads.' using errcode = 'RA003';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('platform.append:' || c, 0));
  select * into head from platform.chain_head where chain = c;
  head.seq := coalesce(head.seq, 0);
  head.hash := coalesce(head.hash, '\x'::bytea);
  for entry in select value from jsonb_array_elements(p_audit) loop
    a.chain := c;
    a.seq := head.seq + 1;
    a.at := platform.now();
    a.person_id := who ->> 'person';
    a.role := who ->> 'role';
    a.organization := who ->> 'organization';
    a.act := entry ->> 'act';
    a.object_type := entry ->> 'objectType';
    a.object_id := entry ->> 'objectId';
    a.before := nullif(entry -> 'before', 'null'::jsonb);
    a.after := nullif(entry -> 'after', 'null'::jsonb);
    a.reason := entry ->> 'reason';
    a.clause := entry ->> 'clause';
    a.outcome := coalesce(entry ->> 'outcome', 'DONE');
    a.request_id := who ->> 'request';
    -- An act on something sealed says in the open only that it happened. Who did it, for whom and to what stands in `after`, in a box whose key the database does not have.
    if coalesce((entry ->> 'sealed')::boolean, false) then
      a.person_id := null;
      a.role := 'SEALED';
      a.organization := 'SEALED';
      a.act := 'sealed.changed';
      a.object_type := 'sealed';
      a.request_id := 'sealed';
      a.before := null;
      a.reason := null;
    end if;
    a.previous_hash := head.hash;
    a.hash := platform.audit_hash(a);
    insert into platform.audit select a.*;
    head.seq := a.seq;
    head.hash := a.hash;
  end loop;
  insert into platform.chain_head values (c, head.seq, head.hash) on conflict (chain) do update set seq = excluded.seq, hash = excluded.hash;
  select coalesce(max(seq), 0) into last from platform.event where publisher = c;
  insert into platform.event (publisher, seq, topic, subject_id, payload, at, request_id)
    select c, last + e.ordinality, e.value ->> 'topic', e.value ->> 'subjectId', e.value -> 'payload', platform.now(), who ->> 'request'
    from jsonb_array_elements(p_events) with ordinality as e(value, ordinality);
  if jsonb_array_length(p_events) > 0 then perform pg_notify('platform_event', c); end if;
  return last + jsonb_array_length(p_events);
end $$;
