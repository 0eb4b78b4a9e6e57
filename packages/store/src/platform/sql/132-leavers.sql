-- Offices that a person leaves and that nobody holds afterwards, with the first day of the vacancy: what the act of a leaver answers.
create function platform.ended_offices(p_person text) returns table (role text, organization text, ended_on date)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select g.role, g.organization, (upper(g.valid) at time zone 'America/New_York')::date from platform.role_grant g
  where platform.sees_v1() and g.person_id = p_person and g.role in ('EXECUTIVE_DIRECTOR', 'CLEARINGHOUSE_DIRECTOR', 'COORDINATOR', 'BOARD_CHAIR')
    and not upper_inf(g.valid) and upper(g.valid) > platform.now() - interval '1 day'
    and not exists (select from platform.role_grant n where n.role = g.role and n.organization = g.organization and n.person_id <> p_person
      and (upper_inf(n.valid) or upper(n.valid) > upper(g.valid)))
  order by g.organization, g.role
$$;
revoke all on function platform.ended_offices(text) from public;
grant execute on function platform.ended_offices(text) to membership_app;
