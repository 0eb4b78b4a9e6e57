-- Who someone is, what they may do now, and who acts in a transaction.
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

-- The actor of a transaction: vouched for by the service, signed by the database, gone with the transaction.
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

-- Visibility classes, V0 to V4: the floor on which policies stand.
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
