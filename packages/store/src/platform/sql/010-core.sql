-- The one shared ground: nobody signs in to these tables, only these functions can be called.

create table platform.installation (
  singleton boolean primary key default true check (singleton),
  kind text not null check (kind in ('production', 'local', 'test', 'drill')),
  -- Null without demonstration data; LOADING tells that a load was cut short.
  demonstration text check (demonstration in ('LOADING', 'LOADED'))
);

create table platform.secret (
  name text primary key,
  value bytea not null
);

-- ---------------------------------------------------------------- the one clock
create table platform.clock (
  singleton boolean primary key default true check (singleton),
  real_at timestamptz not null,
  shown_at timestamptz not null,
  rate numeric not null default 1 check (rate >= 0)
);

create function platform.refuse_clock() returns trigger language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if not exists (select from platform.installation where kind in ('test', 'drill')) then
    raise exception 'The clock can be moved in test and drill databases only.' using errcode = 'RA100';
  end if;
  return new;
end $$;
create trigger clock_only_in_drills before insert or update on platform.clock for each row execute function platform.refuse_clock();

create function platform.now() returns timestamptz language sql stable security definer set search_path = pg_catalog, platform as $$
  select coalesce((select c.shown_at + (now() - c.real_at) * c.rate::double precision from platform.clock c), now())
$$;

create function platform.today() returns date language sql stable security definer set search_path = pg_catalog, platform as $$
  select (platform.now() at time zone 'America/New_York')::date
$$;

-- ---------------------------------------------------------------- identities and grants
create table platform.identity (
  iss text not null,
  sub text not null,
  person_id text not null,
  primary key (iss, sub)
);
create index identity_person on platform.identity (person_id);

create table platform.role_grant (
  id text primary key,
  person_id text not null,
  role text not null,
  organization text not null,
  valid tstzrange not null,
  given_by text,
  given_as text not null,
  confirmed_by text,
  reason text,
  ended_by text,
  end_reason text,
  version integer not null default 1,
  constraint valid_has_a_start check (not lower_inf(valid)),
  constraint one_grant_at_a_time exclude using gist (person_id with =, role with =, organization with =, valid with &&),
  -- I-07: exactly one clearinghouse director per RESC at any moment; a gap is a vacancy, two are impossible.
  constraint one_clearinghouse_director exclude using gist (organization with =, valid with &&) where (role = 'CLEARINGHOUSE_DIRECTOR'),
  constraint one_executive_director exclude using gist (organization with =, valid with &&) where (role = 'EXECUTIVE_DIRECTOR'),
  constraint never_to_oneself check (given_by is distinct from person_id)
);
create index role_grant_person on platform.role_grant (person_id);

create function platform.person_of(p_iss text, p_sub text) returns text language sql stable security definer set search_path = pg_catalog, platform as $$
  select person_id from platform.identity where iss = p_iss and sub = p_sub
$$;

create function platform.grants_of(p_person text) returns table (grant_id text, role text, organization text)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select g.id, g.role, g.organization from platform.role_grant g
  where g.person_id = p_person and g.valid @> platform.now() order by lower(g.valid), g.id
$$;

-- ---------------------------------------------------------------- the actor of a transaction
create function platform.subgraph() returns text language sql stable set search_path = pg_catalog as $$
  select split_part(session_user, '_', 1)
$$;

create function platform.begin_actor(p_person text, p_role text, p_organization text, p_request text, p_auth_time text, p_proof text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, platform, extensions as $$
declare
  service_key bytea := (select value from platform.secret where name = 'service:' || session_user);
  said text := concat_ws('|', p_person, p_role, p_organization, p_request, p_auth_time);
  payload text;
begin
  if service_key is null or p_proof is distinct from encode(hmac(convert_to(said, 'UTF8'), service_key, 'sha256'), 'hex') then
    raise exception 'The actor was not vouched for.' using errcode = 'RA001';
  end if;
  if p_role = 'SYSTEM' then
    if session_user not like '%\_worker' then
      raise exception 'Only workers act as the platform.' using errcode = 'RA001';
    end if;
  elsif p_role <> 'ANONYMOUS' and not exists (
    select from platform.role_grant g
    where g.person_id = p_person and g.role = p_role and g.organization = p_organization and g.valid @> platform.now()
  ) then
    raise exception 'The right has ended.' using errcode = 'RA002';
  end if;
  payload := jsonb_build_object('person', nullif(p_person, ''), 'role', p_role, 'organization', p_organization, 'request', p_request,
    'auth_time', nullif(p_auth_time, ''), 'pid', pg_backend_pid(), 'until', extract(epoch from clock_timestamp()) + 600)::text;
  perform set_config('platform.actor',
    payload || encode(hmac(convert_to(payload, 'UTF8'), (select value from platform.secret where name = 'actor'), 'sha256'), 'hex'), true);
  return jsonb_build_object('now', to_char(platform.now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'today', platform.today());
end $$;

create function platform.actor() returns jsonb language plpgsql stable security definer set search_path = pg_catalog, platform, extensions as $$
declare
  said text := current_setting('platform.actor', true);
  payload text;
  claims jsonb;
begin
  if said is null or length(said) < 66 then return null; end if;
  payload := left(said, -64);
  if right(said, 64) <> encode(hmac(convert_to(payload, 'UTF8'), (select value from platform.secret where name = 'actor'), 'sha256'), 'hex') then
    return null;
  end if;
  claims := payload::jsonb;
  if (claims ->> 'pid')::integer <> pg_backend_pid() or (claims ->> 'until')::numeric < extract(epoch from clock_timestamp()) then return null; end if;
  return claims;
end $$;

create function platform.actor_role() returns text language sql stable as $$ select platform.actor() ->> 'role' $$;
create function platform.actor_organization() returns text language sql stable as $$ select platform.actor() ->> 'organization' $$;
create function platform.actor_person() returns text language sql stable as $$ select platform.actor() ->> 'person' $$;

-- ---------------------------------------------------------------- visibility classes (domain: V0 to V4)
create function platform.sees_v0() returns boolean language sql stable as $$ select platform.actor() is not null $$;
create function platform.is_system() returns boolean language sql stable as $$ select coalesce(platform.actor_role() = 'SYSTEM', false) $$;
create function platform.sees_v1() returns boolean language sql stable as $$
  select coalesce(platform.actor_role() in ('STAFF','DIRECTOR','CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR','BOARD_MEMBER','BOARD_CHAIR','GROUP_MEMBER','COORDINATOR','LIAISON'), false)
$$;
create function platform.sees_v2() returns boolean language sql stable as $$
  select coalesce(platform.actor_role() in ('EXECUTIVE_DIRECTOR','COORDINATOR','CLEARINGHOUSE_DIRECTOR'), false)
$$;
create function platform.is_resc_staff() returns boolean language sql stable as $$
  select coalesce(platform.actor_role() in ('STAFF','DIRECTOR','CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR'), false)
$$;
create function platform.staff_organization() returns text language sql stable as $$
  select case when platform.is_resc_staff() then platform.actor_organization() end
$$;
-- I-34, S5: readers, analysts, the operator and strangers never change anything.
create function platform.may_write() returns boolean language sql stable as $$ select platform.sees_v1() or platform.is_system() $$;
create function platform.sees_all_notices() returns boolean language sql stable as $$
  select coalesce(platform.actor_role() in ('COORDINATOR','EXECUTIVE_DIRECTOR'), false)
$$;

-- ---------------------------------------------------------------- audit: one chain per subgraph
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

-- ---------------------------------------------------------------- events: facts published to the other subgraphs
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

-- ---------------------------------------------------------------- idempotency
create table platform.idempotency (
  subject text not null,
  key text not null,
  body_hash text not null,
  result jsonb,
  at timestamptz not null,
  primary key (subject, key)
);

create function platform.claim_key(p_key text, p_body_hash text) returns jsonb language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  who jsonb := platform.actor();
  owner text := split_part(session_user, '_', 1) || ':' || coalesce(who ->> 'person', who ->> 'role');
  found_row platform.idempotency;
begin
  if who is null then raise exception 'No actor.' using errcode = 'RA001'; end if;
  insert into platform.idempotency (subject, key, body_hash, at) values (owner, p_key, p_body_hash, platform.now()) on conflict do nothing;
  if found then return null; end if;
  select * into found_row from platform.idempotency where subject = owner and key = p_key;
  return jsonb_build_object('same', found_row.body_hash = p_body_hash, 'result', found_row.result);
end $$;

create function platform.store_result(p_key text, p_result jsonb) returns void language sql security definer set search_path = pg_catalog, platform as $$
  update platform.idempotency set result = p_result
  where subject = split_part(session_user, '_', 1) || ':' || coalesce(platform.actor() ->> 'person', platform.actor() ->> 'role') and key = p_key
$$;
