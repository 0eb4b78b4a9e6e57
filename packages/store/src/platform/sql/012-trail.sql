-- The audit trail (one chain per subgraph) and the events that subgraphs publish to one another.
create table platform.audit (
  chain text not null,
  seq bigint not null,
  at timestamptz not null,
  person_id text,
  role text not null,
  organization text not null,
  act text not null,
  object_type text not null,
  object_id text not null,
  before jsonb,
  after jsonb,
  reason text,
  clause text,
  outcome text not null check (outcome in ('DONE', 'REFUSED')),
  request_id text not null,
  previous_hash bytea not null,
  hash bytea not null,
  primary key (chain, seq)
);
create index audit_object on platform.audit (chain, object_id, object_type, seq);

create table platform.chain_head (
  chain text primary key,
  seq bigint not null,
  hash bytea not null
);

create function platform.audit_hash(a platform.audit) returns bytea language sql immutable set search_path = pg_catalog, platform, extensions as $$
  select digest(a.previous_hash || convert_to(jsonb_build_array(a.chain, a.seq, extract(epoch from a.at)::text, a.person_id, a.role, a.organization, a.act,
    a.object_type, a.object_id, a.before, a.after, a.reason, a.clause, a.outcome, a.request_id)::text, 'UTF8'), 'sha256')
$$;

create function platform.append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only.', tg_table_name using errcode = 'RA101';
end $$;
create trigger audit_append_only before update or delete on platform.audit for each row execute function platform.append_only();
create trigger audit_no_truncate before truncate on platform.audit for each statement execute function platform.append_only();

-- Events: facts published to the other subgraphs.
create table platform.event (
  publisher text not null,
  seq bigint not null,
  topic text not null,
  subject_id text not null,
  payload jsonb not null,
  at timestamptz not null,
  request_id text not null,
  primary key (publisher, seq)
);
create trigger event_append_only before update or delete on platform.event for each row execute function platform.append_only();
create trigger event_no_truncate before truncate on platform.event for each statement execute function platform.append_only();

create table platform.topic_grant (
  publisher text not null,
  topic text not null,
  consumer text not null,
  primary key (publisher, topic, consumer)
);

-- Audit rows and events go in as the last act before commit, under one lock per publisher, so that sequence order is commit order.
create function platform.append(p_audit jsonb, p_events jsonb) returns bigint language plpgsql security definer set search_path = pg_catalog, platform as $$
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

create function platform.read_events(p_publisher text, p_after bigint, p_limit integer)
returns table (seq bigint, topic text, subject_id text, payload jsonb, at timestamptz)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select e.seq, e.topic, e.subject_id, e.payload, e.at from platform.event e
  join platform.topic_grant g on g.publisher = e.publisher and g.topic = e.topic and g.consumer = split_part(session_user, '_', 1)
  where e.publisher = p_publisher and e.seq > p_after order by e.seq limit p_limit
$$;

-- The newest granted event of a publisher: what "caught up" means for a consumer.
create function platform.event_head(p_publisher text) returns bigint language sql stable security definer set search_path = pg_catalog, platform as $$
  select coalesce(max(e.seq), 0) from platform.event e
  join platform.topic_grant g on g.publisher = e.publisher and g.topic = e.topic and g.consumer = split_part(session_user, '_', 1)
  where e.publisher = p_publisher
$$;

create function platform.verify_chain(p_chain text) returns table (rows_checked bigint, first_bad_seq bigint, head_matches boolean)
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  a platform.audit;
  expected bytea := '\x'::bytea;
  n bigint := 0;
  head platform.chain_head;
begin
  first_bad_seq := null;
  for a in select * from platform.audit where chain = p_chain order by seq loop
    n := n + 1;
    if first_bad_seq is null and (a.seq <> n or a.previous_hash <> expected or a.hash <> platform.audit_hash(a)) then first_bad_seq := a.seq; end if;
    expected := a.hash;
  end loop;
  select * into head from platform.chain_head where chain = p_chain;
  rows_checked := n;
  head_matches := coalesce(head.seq, 0) = n and coalesce(head.hash, '\x'::bytea) = expected;
  return next;
end $$;

-- Whether the actor's RESC took part in an object, or was named as its home RESC, by what the trail says: the floor under history and receipts.
create function platform.took_part(p_object_id text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  own text := platform.staff_organization();
begin
  return platform.is_system() or (own is not null and exists (
    select from platform.audit a where a.chain = split_part(session_user, '_', 1) and a.object_id = p_object_id and a.outcome = 'DONE' and own in (a.organization, a.after ->> 'host')));
end $$;

-- What happened to one object, for its own page: who, as what, which act. Values stay in the trail.
-- The parties read it; the Coordinator and the Executive Directors where the object says that it was for a home RESC.
create function platform.history_of(p_object_type text, p_object_id text)
returns table (at timestamptz, person_id text, role text, organization text, act text, reason text, clause text, after jsonb)
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  c text := split_part(session_user, '_', 1);
begin
  if not platform.took_part(p_object_id) and not (platform.sees_all_notices() and exists (
    select from platform.audit h where h.chain = c and h.object_id = p_object_id and h.after ? 'host')) then
    return;
  end if;
  return query select a.at, a.person_id, a.role, a.organization, a.act, a.reason, a.clause, a.after from platform.audit a
    where a.chain = c and a.object_type = p_object_type and a.object_id = p_object_id and a.outcome = 'DONE' order by a.seq;
end $$;
