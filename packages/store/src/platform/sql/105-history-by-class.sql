-- As before, and: what funding keeps for a class is that class's to look back on. Opportunities are V2 in their details, contracts and ventures V1; sealed acts stand under a type of their own, which nobody gets here.
create or replace function platform.history_of(p_object_type text, p_object_id text)
returns table (at timestamptz, person_id text, role text, organization text, act text, reason text, clause text, after jsonb)
language plpgsql stable security definer set search_path = pg_catalog, platform as $$
declare
  c text := split_part(session_user, '_', 1);
begin
  if p_object_type = 'sealed' then return; end if;
  if not platform.took_part(p_object_id) and not (platform.sees_all_notices() and exists (
    select from platform.audit h where h.chain = c and h.object_id = p_object_id and h.after ? 'host'))
    and not (c = 'funding' and p_object_type = 'opportunity' and platform.sees_v2())
    and not (c = 'funding' and p_object_type in ('stateContract', 'venture', 'contribution') and platform.sees_v1()) then
    return;
  end if;
  return query select a.at, a.person_id, a.role, a.organization, a.act, a.reason, a.clause, a.after from platform.audit a
    where a.chain = c and a.object_type = p_object_type and a.object_id = p_object_id and a.outcome = 'DONE' order by a.seq;
end $$;
