-- Membership alone writes identities and grants, inside its own transactions. Who may give is decided in packages/access;
-- here stands the floor: an actor, never oneself, and only the roles that the acting role can give at all.
create function platform.may_give(p_role text, p_organization text) returns boolean language sql stable set search_path = pg_catalog, platform as $$
  select case platform.actor_role()
    when 'SYSTEM' then true
    when 'BOARD_CHAIR' then p_role = 'EXECUTIVE_DIRECTOR' and p_organization = platform.actor_organization()
    when 'COORDINATOR' then p_role in ('CSDE_READER', 'OEC_READER', 'ANALYST')
    when 'EXECUTIVE_DIRECTOR' then p_role in ('COORDINATOR', 'LIAISON', 'OPERATOR')
      or (p_organization = platform.actor_organization() and p_role not in ('EXECUTIVE_DIRECTOR', 'CSDE_READER', 'OEC_READER', 'ANALYST'))
    else false end
$$;

create function platform.put_grant(p_id text, p_person text, p_role text, p_organization text, p_from timestamptz, p_to timestamptz, p_reason text, p_confirmed_by text)
returns void language plpgsql security definer set search_path = pg_catalog, platform, extensions as $$
begin
  if platform.actor() is null or not platform.may_give(p_role, p_organization) or platform.actor_person() is not distinct from p_person then
    raise exception 'This role cannot be given so.' using errcode = 'RA003';
  end if;
  if p_role in ('COORDINATOR', 'LIAISON', 'OPERATOR') and platform.actor_role() <> 'SYSTEM'
    and (p_confirmed_by is null or p_confirmed_by = platform.actor_person() or p_confirmed_by = p_person or not exists (
      select from platform.role_grant d where d.person_id = p_confirmed_by and d.role = 'EXECUTIVE_DIRECTOR' and d.valid @> platform.now())) then
    raise exception 'This role is given by two Executive Directors.' using errcode = 'RA003';
  end if;
  insert into platform.role_grant (id, person_id, role, organization, valid, given_by, given_as, confirmed_by, reason)
    values (p_id, p_person, p_role, p_organization, tstzrange(p_from, p_to, '[)'), platform.actor_person(), platform.actor_role(), p_confirmed_by, p_reason);
end $$;

create function platform.end_grant(p_id text, p_at timestamptz, p_reason text) returns void
language plpgsql security definer set search_path = pg_catalog, platform, extensions as $$
declare
  g platform.role_grant;
begin
  select * into g from platform.role_grant where id = p_id for update;
  if g.id is null or platform.actor() is null or not platform.may_give(g.role, g.organization) or platform.actor_person() is not distinct from g.person_id then
    raise exception 'This role cannot be ended so.' using errcode = 'RA003';
  end if;
  update platform.role_grant set valid = tstzrange(lower(valid), greatest(p_at, lower(valid)), '[)'), ended_by = platform.actor_person(),
    end_reason = p_reason, version = version + 1 where id = p_id;
end $$;

create function platform.link_identity(p_iss text, p_sub text, p_person text) returns boolean
language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if platform.actor_role() not in ('SYSTEM', 'EXECUTIVE_DIRECTOR', 'COORDINATOR') then
    raise exception 'Sign-ins are linked by an Executive Director or the Coordinator.' using errcode = 'RA003';
  end if;
  -- A sign-in of a person who holds roles is added by the installation alone: whoever links one can act as that person.
  if not platform.is_system() and exists (select from platform.role_grant where person_id = p_person) then
    raise exception 'This person has roles; another sign-in is added by the installation.' using errcode = 'RA003';
  end if;
  insert into platform.identity (iss, sub, person_id) values (p_iss, p_sub, p_person)
    on conflict (iss, sub) do update set person_id = excluded.person_id where identity.person_id = excluded.person_id;
  return found;
end $$;

-- Roles held, for the directory and the page of roles (V1).
create function platform.list_grants(p_persons text[], p_organization text)
returns table (id text, person_id text, role text, organization text, valid_from timestamptz, valid_to timestamptz, reason text, given_by text)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select g.id, g.person_id, g.role, g.organization, lower(g.valid), upper(g.valid), g.reason, g.given_by from platform.role_grant g
  where (platform.sees_v1() or platform.is_system() or platform.actor_person() = any (p_persons))
    and (p_persons is null or g.person_id = any (p_persons)) and (p_organization is null or g.organization = p_organization)
    and g.valid @> platform.now()
  order by lower(g.valid), g.id
$$;
