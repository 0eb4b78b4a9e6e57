-- Questions that State readers and analysts keep for themselves or share with people of the same role. They have no mutation (S5),
-- so these rows are the gateway's own state, as keys are. A row holds the text of a question, never an answer; it is ended, not deleted.
create table platform.saved_query (
  id text primary key,
  person_id text not null,
  role text not null check (platform.only_reads(role)),
  organization text not null,
  title text not null check (length(title) between 1 and 120),
  document text not null check (length(document) between 1 and 10000),
  variables jsonb not null default '{}' check (jsonb_typeof(variables) = 'object' and length(variables::text) <= 10000),
  shared boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  ended_at timestamptz
);
create index saved_query_person on platform.saved_query (person_id, updated_at desc) where ended_at is null;

create function platform.query_facts(q platform.saved_query, p_person text) returns jsonb language sql immutable set search_path = pg_catalog as $$
  select jsonb_build_object('id', q.id, 'title', q.title, 'document', q.document, 'variables', q.variables, 'shared', q.shared,
    'createdAt', q.created_at, 'updatedAt', q.updated_at, 'own', q.person_id = p_person)
$$;

create function platform.own_queries(p_cookie_hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, platform as $$
  select coalesce(jsonb_agg(platform.query_facts(q, s.person_id) order by q.updated_at desc, q.id), '[]')
  from platform.saved_query q, platform.reader_session(p_cookie_hash) s
  where q.person_id = s.person_id and q.role = s.role and q.organization = s.organization and q.ended_at is null
$$;

-- One's own, or one that somebody who acts in the same role for the same organization shares. Null for everything else.
create function platform.read_query(p_cookie_hash bytea, p_id text) returns jsonb
language sql stable security definer set search_path = pg_catalog, platform as $$
  select (select platform.query_facts(q, s.person_id) from platform.saved_query q
    where q.id = p_id and q.ended_at is null and q.role = s.role and q.organization = s.organization and (q.person_id = s.person_id or q.shared))
  from platform.reader_session(p_cookie_hash) s
$$;

-- Keeps a new question, or changes one's own. At most a hundred of a person live at once; null when the one to change is not there.
create function platform.put_query(p_cookie_hash bytea, p_id text, p_is_new boolean, p_title text, p_document text, p_variables jsonb, p_shared boolean) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session := platform.reader_session(p_cookie_hash);
  q platform.saved_query;
begin
  if not p_is_new then
    update platform.saved_query set title = p_title, document = p_document, variables = p_variables, shared = p_shared, updated_at = platform.now()
    where id = p_id and person_id = s.person_id and role = s.role and organization = s.organization and ended_at is null returning * into q;
    return case when q.id is not null then platform.query_facts(q, s.person_id) end;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('platform.saved_query:' || s.person_id, 0));
  if (select count(*) from platform.saved_query o where o.person_id = s.person_id and o.ended_at is null) >= 100 then
    raise exception 'A hundred questions are kept already.' using errcode = 'RA123';
  end if;
  insert into platform.saved_query (id, person_id, role, organization, title, document, variables, shared, created_at, updated_at)
    values (p_id, s.person_id, s.role, s.organization, p_title, p_document, p_variables, p_shared, platform.now(), platform.now()) returning * into q;
  return platform.query_facts(q, s.person_id);
end $$;

-- Ends one's own; false when there is nothing to end.
create function platform.end_query(p_cookie_hash bytea, p_id text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session := platform.reader_session(p_cookie_hash);
begin
  update platform.saved_query set ended_at = platform.now()
  where id = p_id and person_id = s.person_id and role = s.role and organization = s.organization and ended_at is null;
  return found;
end $$;

revoke all on platform.saved_query from public;
revoke all on function
  platform.query_facts(platform.saved_query, text), platform.own_queries(bytea), platform.read_query(bytea, text),
  platform.put_query(bytea, text, boolean, text, text, jsonb, boolean), platform.end_query(bytea, text)
  from public;
grant execute on function
  platform.own_queries(bytea), platform.read_query(bytea, text),
  platform.put_query(bytea, text, boolean, text, text, jsonb, boolean), platform.end_query(bytea, text)
  to gateway_app;
