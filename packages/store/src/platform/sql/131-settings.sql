-- Numbers that the Executive Directors agreed on, each from an instant on; before it the default in the code holds, and a later one never rewrites the past.
-- Membership alone writes them, with the decision they belong to; every subgraph reads the one in force at an instant.
create table platform.setting (
  name text not null,
  from_at timestamptz not null,
  value integer not null,
  set_at timestamptz not null,
  set_by text,
  primary key (name, from_at)
);
create trigger setting_append_only before update or delete on platform.setting for each row execute function platform.append_only();
create trigger setting_no_truncate before truncate on platform.setting for each statement execute function platform.append_only();

create function platform.put_setting(p_name text, p_value integer, p_from timestamptz) returns void language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if platform.actor_role() is distinct from 'COORDINATOR' then
    raise exception 'The Coordinator records what the Executive Directors agreed on.' using errcode = 'RA003';
  end if;
  if p_from < platform.now() then
    raise exception 'A decision holds from now on; it does not rewrite the past.' using errcode = 'RA102';
  end if;
  insert into platform.setting (name, from_at, value, set_at, set_by) values (p_name, p_from, p_value, platform.now(), platform.actor_person());
end $$;

-- Null: nothing was agreed for that instant.
create function platform.setting_at(p_name text, p_at timestamptz) returns integer language sql stable security definer set search_path = pg_catalog, platform as $$
  select s.value from platform.setting s where s.name = p_name and s.from_at <= p_at order by s.from_at desc limit 1
$$;

revoke all on platform.setting from public;
revoke all on function platform.put_setting(text, integer, timestamptz), platform.setting_at(text, timestamptz) from public;
grant execute on function platform.put_setting(text, integer, timestamptz) to membership_app;
grant execute on function platform.setting_at(text, timestamptz) to subgraph_app, subgraph_worker, subgraph_owner;
