-- API keys of State readers and analysts (security design, section 2): asked for and collected by their owner on the gateway,
-- granted, declined and ended by the Coordinator in membership. The secret is made when it is collected; only its hash is kept.
create table platform.api_key (
  id text primary key,
  person_id text not null,
  role text not null check (platform.only_reads(role)),
  organization text not null,
  name text not null check (length(name) between 2 and 80),
  purpose text not null check (length(purpose) between 2 and 500),
  days integer not null check (days between 1 and 365),
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by text,
  answer text check (answer in ('GRANTED', 'DECLINED')),
  answer_reason text,
  collected_at timestamptz,
  secret_hash bytea unique check (length(secret_hash) = 32),
  secret_end text check (length(secret_end) = 4),
  expires_at timestamptz,
  ended_at timestamptz,
  ended_by text,
  end_reason text,
  last_used_at timestamptz,
  version integer not null default 1,
  constraint answered_whole check ((answer is null) = (answered_at is null)),
  constraint collected_after_the_grant check (collected_at is null or answer = 'GRANTED'),
  constraint collected_whole check (num_nulls(collected_at, secret_hash, secret_end, expires_at) in (0, 4)),
  constraint a_year_at_most check (expires_at <= collected_at + interval '366 days'),
  constraint ended_whole check ((ended_at is null) = (ended_by is null)),
  constraint nobody_grants_to_himself check (answered_by is distinct from person_id)
);
create index api_key_person on platform.api_key (person_id, asked_at desc);

-- Where a key stands. What was granted waits 14 days to be collected.
create function platform.key_state(k platform.api_key) returns text language sql stable set search_path = pg_catalog, platform as $$
  select case
    when k.ended_at is not null then case when k.answer is null then 'WITHDRAWN' else 'ENDED' end
    when k.answer = 'DECLINED' then 'DECLINED'
    when k.collected_at is not null then case when k.expires_at <= platform.now() then 'EXPIRED' else 'LIVE' end
    when k.answer = 'GRANTED' then case when k.answered_at + interval '14 days' <= platform.now() then 'LAPSED' else 'GRANTED' end
    else 'ASKED' end
$$;

create function platform.key_facts(k platform.api_key) returns jsonb language sql stable set search_path = pg_catalog, platform as $$
  select jsonb_build_object('id', k.id, 'personId', k.person_id, 'role', k.role, 'organization', k.organization, 'name', k.name, 'purpose', k.purpose,
    'days', k.days, 'state', platform.key_state(k), 'askedAt', k.asked_at, 'answeredAt', k.answered_at, 'answeredBy', k.answered_by, 'answerReason', k.answer_reason,
    'collectedAt', k.collected_at, 'secretEnd', k.secret_end, 'expiresAt', k.expires_at, 'endedAt', k.ended_at, 'endedBy', k.ended_by, 'endReason', k.end_reason,
    'lastUsedAt', k.last_used_at, 'version', k.version)
$$;

-- ---------------------------------------------------------------- the owner's acts, through the gateway
-- The live session of a reader who acts as one now; refused otherwise.
create function platform.reader_session(p_cookie_hash bytea) returns platform.session
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session;
begin
  select * into s from platform.session where cookie_hash = p_cookie_hash and ended_at is null
    and last_used_at + platform.session_idle() > platform.now() and opened_at + platform.session_absolute() > platform.now();
  if s.cookie_hash is null or not platform.only_reads(s.role)
    or not exists (select from platform.grants_of(s.person_id) g where g.role = s.role and g.organization = s.organization) then
    raise exception 'Keys are for State readers and analysts.' using errcode = 'RA003';
  end if;
  return s;
end $$;

alter table platform.access_log drop constraint access_log_kind_check;
alter table platform.access_log add constraint access_log_kind_check check (kind in
  ('SIGN_IN', 'SIGN_IN_REFUSED', 'SIGN_OUT', 'ACT_AS', 'DENIED', 'EXPORT', 'KEY_ASKED', 'KEY_COLLECTED', 'KEY_ENDED', 'KEY_REFUSED'));

create function platform.note_key(p_kind text, p_session platform.session, p_key text, p_request text) returns void
language sql volatile security definer set search_path = pg_catalog, platform as $$
  select platform.log_access(p_kind, p_session.person_id, p_session.role, p_session.organization, p_request, jsonb_build_object('key', p_key))
$$;

-- A message about a key to one person, sent by membership.
create function platform.owe_about_key(p_id text, p_kind text, p_key text, p_recipient text, p_dedupe text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
begin
  insert into platform.outbox (id, subgraph, kind, object_id, recipient_person, payload, dedupe_key, created_at, not_before)
    values (p_id, 'membership', p_kind, p_key, p_recipient, '{}', p_dedupe, platform.now(), platform.now()) on conflict (subgraph, dedupe_key) do nothing;
  if found then perform graphile_worker.add_job('membership.outbox', json_build_object('id', p_id), job_key := p_id, max_attempts := 12); end if;
end $$;

-- Asks for a key. At most three wait at a time; every Coordinator is told.
create function platform.ask_key(p_cookie_hash bytea, p_id text, p_name text, p_purpose text, p_days integer, p_request text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session := platform.reader_session(p_cookie_hash);
  k platform.api_key;
  coordinator text;
begin
  perform pg_advisory_xact_lock(hashtextextended('platform.api_key:' || s.person_id, 0));
  if (select count(*) from platform.api_key a where a.person_id = s.person_id and platform.key_state(a) in ('ASKED', 'GRANTED')) >= 3 then
    raise exception 'Three keys wait already.' using errcode = 'RA120';
  end if;
  insert into platform.api_key (id, person_id, role, organization, name, purpose, days, asked_at)
    values (p_id, s.person_id, s.role, s.organization, p_name, p_purpose, p_days, platform.now()) returning * into k;
  perform platform.note_key('KEY_ASKED', s, p_id, p_request);
  for coordinator in select g.person_id from platform.role_grant g where g.role = 'COORDINATOR' and g.valid @> platform.now() loop
    perform platform.owe_about_key('outbox_' || md5(p_id || coordinator), 'apiKey.asked', p_id, coordinator, 'apiKey.asked:' || p_id || ':' || coordinator);
  end loop;
  return platform.key_facts(k);
end $$;

-- Takes a granted key: from now on its secret opens the contract. Two of one person and role live at once, for a change-over.
create function platform.collect_key(p_cookie_hash bytea, p_id text, p_secret_hash bytea, p_secret_end text, p_request text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session := platform.reader_session(p_cookie_hash);
  k platform.api_key;
begin
  if s.auth_time < platform.now() - interval '15 minutes' then
    raise exception 'A key is collected within 15 minutes of a sign-in.' using errcode = 'RA121';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('platform.api_key:' || s.person_id, 0));
  select * into k from platform.api_key a where a.id = p_id and a.person_id = s.person_id and a.role = s.role and a.organization = s.organization for update;
  if k.id is null or platform.key_state(k) <> 'GRANTED' then return null; end if;
  if (select count(*) from platform.api_key a where a.person_id = s.person_id and a.role = s.role and platform.key_state(a) = 'LIVE') >= 2 then
    raise exception 'Two keys live already.' using errcode = 'RA122';
  end if;
  update platform.api_key set collected_at = platform.now(), secret_hash = p_secret_hash, secret_end = p_secret_end,
    expires_at = platform.now() + make_interval(days => k.days), version = version + 1 where id = p_id returning * into k;
  perform platform.note_key('KEY_COLLECTED', s, p_id, p_request);
  return platform.key_facts(k);
end $$;

-- Ends one's own key, or takes back what one asked for. Null when there is nothing to end.
create function platform.end_own_key(p_cookie_hash bytea, p_id text, p_request text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session := platform.reader_session(p_cookie_hash);
  k platform.api_key;
begin
  select * into k from platform.api_key a where a.id = p_id and a.person_id = s.person_id for update;
  if k.id is null or platform.key_state(k) not in ('ASKED', 'GRANTED', 'LIVE') then return null; end if;
  update platform.api_key set ended_at = platform.now(), ended_by = s.person_id, version = version + 1 where id = p_id returning * into k;
  perform platform.note_key('KEY_ENDED', s, p_id, p_request);
  return platform.key_facts(k);
end $$;

create function platform.own_keys(p_cookie_hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, platform as $$
  select coalesce(jsonb_agg(platform.key_facts(k) order by k.asked_at desc, k.id), '[]') from platform.api_key k, platform.reader_session(p_cookie_hash) s
  where k.person_id = s.person_id and k.role = s.role and k.organization = s.organization
$$;

-- ---------------------------------------------------------------- a program at the door
-- What a live key or a program known to the issuer opens: null when it is unknown, ended, expired, or its holder's right has ended.
create function platform.read_key(p_secret_hash bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  k platform.api_key;
begin
  select * into k from platform.api_key a where a.secret_hash = p_secret_hash;
  if k.id is null or platform.key_state(k) <> 'LIVE'
    or not exists (select from platform.grants_of(k.person_id) g where g.role = k.role and g.organization = k.organization) then
    return null;
  end if;
  -- At most one write a minute: a page of many requests must not become many updates of one row.
  if k.last_used_at is null or k.last_used_at < platform.now() - interval '1 minute' then
    update platform.api_key set last_used_at = platform.now() where id = k.id;
  end if;
  return jsonb_build_object('clientId', k.id, 'personId', k.person_id, 'role', k.role, 'organization', k.organization, 'now', extract(epoch from platform.now()));
end $$;

-- A program that the issuer vouches for (client_credentials) acts in the one reading role it holds.
create function platform.read_program(p_iss text, p_sub text) returns jsonb
language sql stable security definer set search_path = pg_catalog, platform as $$
  select jsonb_build_object('clientId', p_sub, 'personId', person, 'role', g.role, 'organization', g.organization, 'now', extract(epoch from platform.now()))
  from platform.person_of(p_iss, p_sub) person, platform.grants_of(person) g where platform.only_reads(g.role) order by g.role, g.organization limit 1
$$;

create table platform.quota_use (
  client text primary key,
  window_start timestamptz not null,
  used integer not null check (used >= 0)
);

-- Spends of a client's quota, unless that would pass it; windows begin with the first use.
create function platform.spend_quota(p_client text, p_cost integer, p_quota integer, p_window interval) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  q platform.quota_use;
  passes boolean;
begin
  insert into platform.quota_use values (p_client, platform.now(), 0) on conflict (client) do nothing;
  select * into q from platform.quota_use where client = p_client for update;
  if q.window_start + p_window <= platform.now() then
    q.window_start := platform.now();
    q.used := 0;
  end if;
  passes := q.used + p_cost <= p_quota;
  if passes then q.used := q.used + p_cost; end if;
  update platform.quota_use set window_start = q.window_start, used = q.used where client = p_client;
  return jsonb_build_object('passes', passes, 'left', p_quota - q.used,
    'resetSeconds', ceil(extract(epoch from q.window_start + p_window - platform.now())));
end $$;

-- ---------------------------------------------------------------- the Coordinator's acts, in membership's transactions
create function platform.list_keys(p_id text) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, platform as $$
  select platform.key_facts(k) from platform.api_key k where (p_id is null or k.id = p_id) and (platform.actor_role() = 'COORDINATOR' or platform.is_system())
  order by (platform.key_state(k) = 'ASKED') desc, k.asked_at desc, k.id
$$;

create function platform.answer_key(p_id text, p_version integer, p_answer text, p_days integer, p_reason text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
begin
  if platform.actor_role() <> 'COORDINATOR' or platform.actor_person() is null then
    raise exception 'Keys are granted by the Coordinator.' using errcode = 'RA003';
  end if;
  update platform.api_key k set answer = p_answer, answered_at = platform.now(), answered_by = platform.actor_person(), answer_reason = p_reason,
    days = coalesce(p_days, k.days), version = k.version + 1
  where k.id = p_id and k.version = p_version and platform.key_state(k) = 'ASKED' and k.person_id <> platform.actor_person();
  return found;
end $$;

create function platform.end_key(p_id text, p_version integer, p_reason text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
begin
  if platform.actor_role() is distinct from 'COORDINATOR' then
    raise exception 'Keys of others are ended by the Coordinator.' using errcode = 'RA003';
  end if;
  update platform.api_key k set ended_at = platform.now(), ended_by = platform.actor_person(), end_reason = p_reason, version = k.version + 1
  where k.id = p_id and k.version = p_version and platform.key_state(k) in ('GRANTED', 'LIVE');
  return found;
end $$;

-- A key made at the console of a local installation (`pnpm key create`): asked, granted and collected at once, by nobody but the installation.
create function platform.make_local_key(p_id text, p_person text, p_role text, p_organization text, p_name text, p_days integer, p_secret_hash bytea, p_secret_end text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
begin
  if not platform.is_system() then raise exception 'Keys are made so by the installation alone.' using errcode = 'RA003'; end if;
  if exists (select from platform.installation where kind = 'production') then
    raise exception 'In production a key is asked for on the Data page and granted by the Coordinator.' using errcode = 'RA100';
  end if;
  insert into platform.api_key (id, person_id, role, organization, name, purpose, days, asked_at, answered_at, answer, collected_at, secret_hash, secret_end, expires_at)
    values (p_id, p_person, p_role, p_organization, p_name, 'Made on this installation', p_days, platform.now(), platform.now(), 'GRANTED', platform.now(), p_secret_hash, p_secret_end,
      platform.now() + make_interval(days => p_days));
end $$;

-- Reminds owners 14 days before the end, once for each key. Returns how many.
create function platform.remind_of_keys() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  k platform.api_key;
  n integer := 0;
begin
  if not platform.is_system() then raise exception 'The clock reminds.' using errcode = 'RA003'; end if;
  for k in select * from platform.api_key a where platform.key_state(a) = 'LIVE' and a.expires_at <= platform.now() + interval '14 days' and a.days > 14
    and not exists (select from platform.outbox o where o.subgraph = 'membership' and o.dedupe_key = 'apiKey.expiring:' || a.id) loop
    perform platform.owe_about_key('outbox_' || md5('expiring' || k.id), 'apiKey.expiring', k.id, k.person_id, 'apiKey.expiring:' || k.id);
    n := n + 1;
  end loop;
  return n;
end $$;

revoke all on platform.api_key, platform.quota_use from public;
revoke all on function
  platform.key_state(platform.api_key), platform.key_facts(platform.api_key), platform.reader_session(bytea), platform.note_key(text, platform.session, text, text),
  platform.owe_about_key(text, text, text, text, text), platform.ask_key(bytea, text, text, text, integer, text), platform.collect_key(bytea, text, bytea, text, text),
  platform.end_own_key(bytea, text, text), platform.own_keys(bytea), platform.read_key(bytea), platform.read_program(text, text),
  platform.spend_quota(text, integer, integer, interval), platform.list_keys(text), platform.answer_key(text, integer, text, integer, text),
  platform.end_key(text, integer, text), platform.make_local_key(text, text, text, text, text, integer, bytea, text), platform.remind_of_keys()
  from public;
grant execute on function
  platform.ask_key(bytea, text, text, text, integer, text), platform.collect_key(bytea, text, bytea, text, text), platform.end_own_key(bytea, text, text),
  platform.own_keys(bytea), platform.read_key(bytea), platform.read_program(text, text), platform.spend_quota(text, integer, integer, interval)
  to gateway_app;
grant execute on function
  platform.list_keys(text), platform.answer_key(text, integer, text, integer, text), platform.end_key(text, integer, text)
  to membership_app, membership_worker;
grant execute on function platform.make_local_key(text, text, text, text, text, integer, bytea, text), platform.remind_of_keys() to membership_worker;
