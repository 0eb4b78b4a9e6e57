-- The columns of each list's file, in their order, from an instant on: who reads a file with a program stands on them, so a change is told.
create table platform.list_columns (
  number bigint generated always as identity primary key,
  list text not null,
  names text[] not null,
  noted_at timestamptz not null
);
create index list_columns_list on platform.list_columns (list, number desc);
create trigger list_columns_append_only before update or delete on platform.list_columns for each row execute function platform.append_only();
create trigger list_columns_no_truncate before truncate on platform.list_columns for each statement execute function platform.append_only();

-- What is otherwise in the new columns: names that came, each with its place, names that went, and those of both that stand in another order among one another.
create function platform.columns_differ(p_before text[], p_after text[]) returns jsonb language sql immutable set search_path = pg_catalog as $$
  with before as (select name, place, row_number() over (partition by name = any (p_after) order by place) as turn from unnest(p_before) with ordinality as b (name, place)),
    after as (select name, place, row_number() over (partition by name = any (p_before) order by place) as turn from unnest(p_after) with ordinality as a (name, place))
  select jsonb_build_object(
    'added', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'place', a.place) order by a.place), '[]') from after a where a.name <> all (p_before)),
    'removed', (select coalesce(jsonb_agg(b.name order by b.place), '[]') from before b where b.name <> all (p_after)),
    'moved', (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'place', a.place) order by a.place), '[]') from after a join before b using (name) where a.turn <> b.turn))
$$;

-- What a gateway serves, told by each at its start: `[{"list", "title", "names", "readers"}]`, readers being the roles that only read and may take the list away.
-- What differs from before is kept, and each holder of such a role is told once of all that changed. A list that is new is kept and not told. Returns how many changed.
create function platform.note_list_columns(p_lists jsonb) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  changed jsonb;
  release bigint;
  reader record;
begin
  -- Of gateways that start at the same moment one notes, and the others find it noted.
  perform pg_advisory_xact_lock(hashtextextended('platform.list_columns', 0));
  select coalesce(jsonb_agg(jsonb_build_object('list', g.list, 'title', g.title, 'names', g.names, 'readers', g.readers, 'before', k.names) order by g.place), '[]') into changed
    from rows from (jsonb_to_recordset(p_lists) as (list text, title text, names text[], readers text[])) with ordinality as g (list, title, names, readers, place)
    left join lateral (select c.names from platform.list_columns c where c.list = g.list order by c.number desc limit 1) k on true
    where k.names is distinct from g.names;
  insert into platform.list_columns (list, names, noted_at)
    select c.list, c.names, platform.now() from jsonb_to_recordset(changed) as c (list text, names text[]);
  select max(c.number) into release from platform.list_columns c;
  select coalesce(jsonb_agg(jsonb_build_object('list', c.list, 'title', c.title, 'readers', c.readers) || platform.columns_differ(c.before, c.names)), '[]') into changed
    from jsonb_to_recordset(changed) as c (list text, title text, names text[], readers text[], before text[]) where c.before is not null;
  for reader in
    select h.person_id, jsonb_agg(one.value - 'readers' order by one.place) as lists
    from jsonb_array_elements(changed) with ordinality as one (value, place)
    join (select g.person_id, array_agg(g.role) as roles from platform.role_grant g where platform.only_reads(g.role) and g.valid @> platform.now() group by g.person_id) h
      on one.value -> 'readers' ?| h.roles
    group by h.person_id
  loop
    perform platform.owe_of_platform('list.columns', release::text, reader.person_id, jsonb_build_object('lists', reader.lists), 'list.columns:' || release || ':' || reader.person_id);
  end loop;
  return jsonb_array_length(changed);
end $$;

revoke all on platform.list_columns from public;
revoke all on function platform.columns_differ(text[], text[]), platform.note_list_columns(jsonb) from public;
grant execute on function platform.note_list_columns(jsonb) to gateway_app;
