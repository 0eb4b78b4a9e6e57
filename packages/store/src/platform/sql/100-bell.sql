-- A person's bell: one for all subgraphs, so that it is read in one order and counted once. Lines are shown for 30 days.
create table platform.bell (
  id text primary key,
  subgraph text not null,
  person_id text not null,
  object_id text not null,
  title text not null,
  detail text,
  path text not null,
  at timestamptz not null,
  visible_at timestamptz not null,
  read_at timestamptz,
  dedupe_key text not null,
  unique (subgraph, person_id, dedupe_key)
);
create index bell_person on platform.bell (person_id, visible_at desc, id desc);
create index bell_object on platform.bell (subgraph, object_id);

-- Rings once for one person, in the caller's transaction.
create function platform.ring(p_id text, p_person text, p_object_id text, p_title text, p_detail text, p_path text, p_dedupe text, p_hold interval)
returns void language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if platform.actor() is null then raise exception 'No actor.' using errcode = 'RA001'; end if;
  if not platform.may_write() then raise exception 'This role only reads.' using errcode = 'RA003'; end if;
  insert into platform.bell (id, subgraph, person_id, object_id, title, detail, path, at, visible_at, dedupe_key)
    values (p_id, split_part(session_user, '_', 1), p_person, p_object_id, p_title, p_detail, p_path, platform.now(), platform.now() + p_hold, p_dedupe)
    on conflict do nothing;
end $$;

-- Undo takes back what nobody has seen yet, of objects in which the own RESC took part.
create function platform.take_back_bells(p_object_id text) returns void language sql security definer set search_path = pg_catalog, platform as $$
  delete from platform.bell where subgraph = split_part(session_user, '_', 1) and object_id = p_object_id and visible_at > platform.now() and platform.took_part(p_object_id)
$$;

-- The actor's own lines, newest first, after a line; and how many there are. Nobody reads another's.
create function platform.own_bells(p_limit integer, p_after_key text, p_after_id text)
returns table (id text, title text, detail text, path text, at timestamptz, read_at timestamptz, sort_key text)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select b.id, b.title, b.detail, b.path, b.at, b.read_at, k.key from platform.bell b
    cross join lateral (select to_char(b.visible_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key) k
  where b.person_id = platform.actor_person() and b.visible_at <= platform.now() and b.at > platform.now() - interval '30 days'
    and (p_after_key is null or (k.key, b.id) < (p_after_key, p_after_id))
  order by b.visible_at desc, b.id desc limit p_limit
$$;
create function platform.own_bell_counts() returns table (total integer, unread integer)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select count(*)::int, count(*) filter (where b.read_at is null)::int from platform.bell b
  where b.person_id = platform.actor_person() and b.visible_at <= platform.now() and b.at > platform.now() - interval '30 days'
$$;
create function platform.mark_bells_read(p_ids text[]) returns void language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if not platform.sees_v1() then raise exception 'This role only reads.' using errcode = 'RA003'; end if;
  update platform.bell set read_at = platform.now()
    where person_id = platform.actor_person() and read_at is null and visible_at <= platform.now() and (p_ids is null or id = any (p_ids));
end $$;

-- Lines that a subgraph kept itself before there was one bell; called by its migration only.
create function platform.adopt_bells(p_rows jsonb) returns integer language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  n integer;
begin
  insert into platform.bell select r.* from jsonb_populate_recordset(null::platform.bell, p_rows) r on conflict do nothing;
  get diagnostics n = row_count;
  return n;
end $$;

revoke all on platform.bell from public;
revoke all on function platform.ring(text, text, text, text, text, text, text, interval), platform.take_back_bells(text), platform.own_bells(integer, text, text),
  platform.own_bell_counts(), platform.mark_bells_read(text[]), platform.adopt_bells(jsonb) from public;
grant execute on function platform.ring(text, text, text, text, text, text, text, interval), platform.take_back_bells(text) to subgraph_app, subgraph_worker, subgraph_owner;
grant execute on function platform.own_bells(integer, text, text), platform.own_bell_counts() to engagements_app;
grant execute on function platform.mark_bells_read(text[]) to engagements_app;
grant execute on function platform.adopt_bells(jsonb) to engagements_owner;
