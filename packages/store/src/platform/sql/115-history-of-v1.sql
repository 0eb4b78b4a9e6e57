-- As before, and: what happened to an object of class V1 is read by everybody who reads the object. The list names those classes of objects, chain by chain.
create or replace function platform.history_of(p_object_type text, p_object_id text)
returns table (at timestamptz, person_id text, role text, organization text, act text, reason text, clause text, after jsonb)
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  c text := split_part(session_user, '_', 1);
begin
  if not platform.took_part(p_object_id)
    and not (platform.sees_v1() and (c, p_object_type) in (('funding', 'stateContract')))
    and not (platform.sees_all_notices() and exists (
      select from platform.audit h where h.chain = c and h.object_id = p_object_id and h.after ? 'host')) then
    return;
  end if;
  return query select a.at, a.person_id, a.role, a.organization, a.act, a.reason, a.clause, a.after from platform.audit a
    where a.chain = c and a.object_type = p_object_type and a.object_id = p_object_id and a.outcome = 'DONE' order by a.seq;
end $$;
