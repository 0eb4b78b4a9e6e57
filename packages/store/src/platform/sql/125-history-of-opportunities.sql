-- As before, but an opportunity's trail says who stands where (V2): that the own RESC took part in it does not open it to all of the RESC's staff.
create or replace function platform.history_of(p_object_type text, p_object_id text)
returns table (at timestamptz, person_id text, role text, organization text, act text, reason text, clause text, after jsonb)
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  c text := split_part(session_user, '_', 1);
begin
  if p_object_type = 'sealed' then return; end if;
  if c = 'funding' and p_object_type = 'opportunity' then
    if not platform.sees_v2() then return; end if;
  elsif not platform.took_part(p_object_id) and not (platform.sees_all_notices() and exists (
    select from platform.audit h where h.chain = c and h.object_id = p_object_id and h.after ? 'host'))
    and not (c = 'funding' and p_object_type in ('stateContract', 'venture', 'contribution') and platform.sees_v1()) then
    return;
  end if;
  return query select a.at, a.person_id, a.role, a.organization, a.act, a.reason, a.clause, a.after from platform.audit a
    where a.chain = c and a.object_type = p_object_type and a.object_id = p_object_id and a.outcome = 'DONE' order by a.seq;
end $$;
