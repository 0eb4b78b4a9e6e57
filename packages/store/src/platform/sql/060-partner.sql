-- Who only reads (S5, I-34): State agencies' readers and analysts act through roles of their own, `<subgraph>_partner`, which no table lets write.
create function platform.only_reads(p_role text) returns boolean language sql immutable set search_path = pg_catalog as $$
  select p_role in ('CSDE_READER', 'OEC_READER', 'ANALYST')
$$;

-- As before, and: a reader acts only through the reading role and inside a read-only transaction, nobody else acts through it.
create or replace function platform.begin_actor(p_person text, p_role text, p_organization text, p_request text, p_auth_time text, p_proof text)
returns jsonb language plpgsql security definer set search_path = pg_catalog, platform, extensions as $$
declare
  service_key bytea := (select value from platform.secret where name = 'service:' || session_user);
  said text := concat_ws('|', p_person, p_role, p_organization, p_request, p_auth_time);
  payload text;
begin
  if service_key is null or p_proof is distinct from encode(hmac(convert_to(said, 'UTF8'), service_key, 'sha256'), 'hex') then
    raise exception 'The actor was not vouched for.' using errcode = 'RA001';
  end if;
  if session_user like '%\_app' and platform.only_reads(p_role) or session_user like '%\_partner' and not platform.only_reads(p_role) then
    raise exception 'Readers and analysts, and they alone, act through the role that only reads.' using errcode = 'RA003';
  end if;
  if session_user like '%\_partner' and current_setting('transaction_read_only') <> 'on' then
    raise exception 'This role only reads.' using errcode = 'RA003';
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

revoke all on function platform.only_reads(text) from public;
grant usage on schema platform to subgraph_partner;
grant execute on function
  platform.now(), platform.today(), platform.subgraph(), platform.begin_actor(text, text, text, text, text, text), platform.actor(), platform.actor_role(),
  platform.actor_organization(), platform.actor_person(), platform.sees_v0(), platform.sees_v1(), platform.is_system(), platform.only_reads(text)
  to subgraph_partner;
grant execute on function platform.only_reads(text) to subgraph_app, subgraph_worker, subgraph_owner;
grant execute on function platform.list_grants(text[], text) to membership_partner;
