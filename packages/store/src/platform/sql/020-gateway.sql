-- What the one public door remembers: sign-in sessions and the access log. No role reads these tables; only the functions below can be called.

-- ---------------------------------------------------------------- sessions
create table platform.session (
  cookie_hash bytea primary key check (length(cookie_hash) = 32),
  iss text not null,
  sub text not null,
  person_id text not null,
  role text not null,
  organization text not null,
  auth_time timestamptz not null,
  refresh_token bytea,
  tokens_at timestamptz not null,
  refresh_claimed_at timestamptz,
  opened_at timestamptz not null,
  last_used_at timestamptz not null,
  ended_at timestamptz,
  end_reason text check (end_reason in ('SIGNED_OUT', 'SIGNED_IN_AGAIN', 'IDLE', 'ABSOLUTE', 'TOKENS_REFUSED', 'RIGHTS_ENDED')),
  constraint ended_with_a_reason check ((ended_at is null) = (end_reason is null)),
  constraint no_token_after_the_end check (ended_at is null or refresh_token is null)
);
create index session_person on platform.session (person_id, last_used_at desc);

-- A session ends 30 minutes after its last use, and 12 hours after the sign-in at the latest.
create function platform.session_idle() returns interval language sql immutable set search_path = pg_catalog as $$ select interval '30 minutes' $$;
create function platform.session_absolute() returns interval language sql immutable set search_path = pg_catalog as $$ select interval '12 hours' $$;

create function platform.session_state(p_session platform.session) returns jsonb
language sql stable security definer set search_path = pg_catalog, platform, extensions as $$
  select jsonb_build_object(
    'personId', p_session.person_id,
    'iss', p_session.iss,
    'sub', p_session.sub,
    'role', p_session.role,
    'organization', p_session.organization,
    'actingGrantLive', coalesce(bool_or(g.role = p_session.role and g.organization = p_session.organization), false),
    'grants', coalesce(jsonb_agg(jsonb_build_object('grantId', g.grant_id, 'role', g.role, 'organization', g.organization)) filter (where g.grant_id is not null), '[]'),
    'authTime', floor(extract(epoch from p_session.auth_time)),
    'tokensAt', floor(extract(epoch from p_session.tokens_at)),
    'hasRefreshToken', p_session.refresh_token is not null,
    'idleEndsAt', floor(extract(epoch from p_session.last_used_at + platform.session_idle())),
    'absoluteEndsAt', floor(extract(epoch from p_session.opened_at + platform.session_absolute())),
    'now', extract(epoch from platform.now()))
  from (select) one left join platform.grants_of(p_session.person_id) g on true
$$;

-- The sign-in: null when the issuer's person is unknown here or holds no grant today. The acting role is the one last used, else the first grant.
create function platform.open_session(p_cookie_hash bytea, p_iss text, p_sub text, p_auth_time timestamptz, p_refresh_token bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
declare
  person text := platform.person_of(p_iss, p_sub);
  opened platform.session;
begin
  if person is null then return null; end if;
  insert into platform.session (cookie_hash, iss, sub, person_id, role, organization, auth_time, refresh_token, tokens_at, opened_at, last_used_at)
  select p_cookie_hash, p_iss, p_sub, person, g.role, g.organization, p_auth_time, p_refresh_token, platform.now(), platform.now(), platform.now()
  from platform.grants_of(person) with ordinality as g (grant_id, role, organization, place)
  left join lateral (
    select max(s.last_used_at) as at from platform.session s
    where s.person_id = person and s.role = g.role and s.organization = g.organization
  ) used on true
  order by used.at desc nulls last, g.place
  limit 1
  returning * into opened;
  if opened.cookie_hash is null then return null; end if;
  return platform.session_state(opened);
end $$;

create function platform.end_session(p_cookie_hash bytea, p_reason text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
begin
  update platform.session set ended_at = platform.now(), end_reason = p_reason, refresh_token = null
  where cookie_hash = p_cookie_hash and ended_at is null;
  return found;
end $$;

-- The live session, or null. Everything that ends a session by itself is found here: time, identity, grants.
create function platform.read_session(p_cookie_hash bytea, p_touch boolean) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
declare
  found_session platform.session;
  moment timestamptz := platform.now();
begin
  select * into found_session from platform.session where cookie_hash = p_cookie_hash and ended_at is null;
  if not found then return null; end if;
  if found_session.last_used_at + platform.session_idle() <= moment then
    perform platform.end_session(p_cookie_hash, 'IDLE');
    return null;
  end if;
  if found_session.opened_at + platform.session_absolute() <= moment then
    perform platform.end_session(p_cookie_hash, 'ABSOLUTE');
    return null;
  end if;
  if platform.person_of(found_session.iss, found_session.sub) is distinct from found_session.person_id
    or not exists (select from platform.grants_of(found_session.person_id)) then
    perform platform.end_session(p_cookie_hash, 'RIGHTS_ENDED');
    return null;
  end if;
  -- At most one write a minute and session: a page of many requests must not become many updates of one row.
  if p_touch and found_session.last_used_at < moment - interval '1 minute' then
    update platform.session set last_used_at = moment
    where cookie_hash = p_cookie_hash and ended_at is null and last_used_at < moment - interval '1 minute';
    found_session.last_used_at := moment;
  end if;
  return platform.session_state(found_session);
end $$;

create function platform.act_as(p_cookie_hash bytea, p_role text, p_organization text) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
declare
  changed platform.session;
begin
  if platform.read_session(p_cookie_hash, true) is null then return null; end if;
  update platform.session s set role = p_role, organization = p_organization, last_used_at = platform.now()
  where s.cookie_hash = p_cookie_hash and s.ended_at is null
    and exists (select from platform.grants_of(s.person_id) g where g.role = p_role and g.organization = p_organization)
  returning * into changed;
  if changed.cookie_hash is null then return null; end if;
  return platform.session_state(changed);
end $$;

-- One refresh at a time for a session, over all gateways: an issuer takes a refresh token that is used twice for a stolen one.
create function platform.claim_token_refresh(p_cookie_hash bytea) returns bytea
language sql volatile security definer set search_path = pg_catalog, platform, extensions as $$
  update platform.session set refresh_claimed_at = platform.now()
  where cookie_hash = p_cookie_hash and ended_at is null and refresh_token is not null
    and tokens_at <= platform.now() - interval '5 minutes'
    and (refresh_claimed_at is null or refresh_claimed_at <= platform.now() - interval '30 seconds')
  returning refresh_token
$$;

create function platform.rotate_session_tokens(p_cookie_hash bytea, p_refresh_token bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
begin
  update platform.session set refresh_token = p_refresh_token, tokens_at = platform.now(), refresh_claimed_at = null
  where cookie_hash = p_cookie_hash and ended_at is null;
  return found;
end $$;

-- ---------------------------------------------------------------- access log: sign-ins, denials, exports, last use
create table platform.access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  kind text not null check (kind in ('SIGN_IN', 'SIGN_IN_REFUSED', 'SIGN_OUT', 'ACT_AS', 'DENIED', 'EXPORT')),
  person_id text,
  role text,
  organization text,
  request_id text not null,
  detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object' and length(detail::text) <= 4000)
);
create index access_log_person on platform.access_log (person_id, at desc);
create index access_log_kind on platform.access_log (kind, at desc);

create function platform.access_log_is_kept() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'The access log is append-only.' using errcode = 'RA101';
end $$;
create trigger access_log_append_only before update or delete on platform.access_log for each row execute function platform.access_log_is_kept();
create trigger access_log_no_truncate before truncate on platform.access_log for each statement execute function platform.access_log_is_kept();

create function platform.log_access(p_kind text, p_person text, p_role text, p_organization text, p_request text, p_detail jsonb) returns void
language sql volatile security definer set search_path = pg_catalog, platform, extensions as $$
  insert into platform.access_log (at, kind, person_id, role, organization, request_id, detail)
  values (platform.now(), p_kind, p_person, p_role, p_organization, p_request, coalesce(p_detail, '{}'))
$$;

-- ---------------------------------------------------------------- who may call
revoke all on platform.session, platform.access_log from public;
revoke all on function
  platform.session_idle(), platform.session_absolute(), platform.session_state(platform.session), platform.access_log_is_kept(),
  platform.open_session(bytea, text, text, timestamptz, bytea), platform.read_session(bytea, boolean), platform.act_as(bytea, text, text),
  platform.end_session(bytea, text), platform.claim_token_refresh(bytea), platform.rotate_session_tokens(bytea, bytea),
  platform.log_access(text, text, text, text, text, jsonb)
  from public;
grant usage on schema platform to gateway_app;
grant execute on function
  platform.open_session(bytea, text, text, timestamptz, bytea), platform.read_session(bytea, boolean), platform.act_as(bytea, text, text),
  platform.end_session(bytea, text), platform.claim_token_refresh(bytea), platform.rotate_session_tokens(bytea, bytea),
  platform.log_access(text, text, text, text, text, jsonb)
  to gateway_app;
