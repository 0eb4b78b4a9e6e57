-- What is owed to somebody outside: the record. The queue only runs it.
create table platform.outbox (
  id text primary key,
  subgraph text not null,
  kind text not null,
  object_id text not null,
  recipient_person text not null,
  payload jsonb not null,
  dedupe_key text not null,
  created_at timestamptz not null,
  not_before timestamptz not null,
  state text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'DROPPED', 'FAILED')),
  attempts integer not null default 0,
  tried_at timestamptz,
  last_error text,
  settled_at timestamptz,
  unique (subgraph, dedupe_key)
);
create index outbox_object on platform.outbox (subgraph, object_id);
create index outbox_pending on platform.outbox (subgraph, not_before) where state = 'PENDING';

-- One row owed and one job that will run it, both in the caller's transaction. False when that was owed already.
create function platform.owe(p_id text, p_kind text, p_object_id text, p_recipient text, p_payload jsonb, p_dedupe text, p_hold interval)
returns boolean language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  c text := split_part(session_user, '_', 1);
begin
  if platform.actor() is null then raise exception 'No actor.' using errcode = 'RA001'; end if;
  if not platform.may_write() then raise exception 'This role only reads.' using errcode = 'RA003'; end if;
  insert into platform.outbox (id, subgraph, kind, object_id, recipient_person, payload, dedupe_key, created_at, not_before)
    values (p_id, c, p_kind, p_object_id, p_recipient, p_payload, p_dedupe, platform.now(), platform.now() + p_hold)
    on conflict (subgraph, dedupe_key) do nothing;
  if not found then return false; end if;
  perform graphile_worker.add_job(c || '.outbox', json_build_object('id', p_id), run_at := now() + p_hold, job_key := p_id, max_attempts := 12);
  return true;
end $$;

-- Takes back what is not yet sent (undo), of objects in which the own RESC took part. Returns how many rows were taken back.
create function platform.drop_owed(p_object_id text, p_kinds text[]) returns integer language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  n integer;
begin
  update platform.outbox set state = 'DROPPED', settled_at = platform.now()
    where subgraph = split_part(session_user, '_', 1) and object_id = p_object_id and kind = any (p_kinds) and state = 'PENDING' and platform.took_part(p_object_id);
  get diagnostics n = row_count;
  return n;
end $$;

-- Workers: take one row under lock, so that two workers never send the same.
create function platform.take_owed(p_id text) returns setof platform.outbox language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  return query select * from platform.outbox o
    where o.id = p_id and o.subgraph = split_part(session_user, '_', 1) and o.state = 'PENDING' for update skip locked;
end $$;

create function platform.pending_owed(p_limit integer) returns setof text language sql stable security definer set search_path = pg_catalog, platform as $$
  select id from platform.outbox where subgraph = split_part(session_user, '_', 1) and state = 'PENDING' and not_before <= platform.now()
  order by not_before, id limit p_limit
$$;

-- What the queue should have run long ago: a worker that was killed keeps its job locked for hours, while the record knows that it is owed.
create function platform.overdue_owed(p_limit integer) returns setof text language sql stable security definer set search_path = pg_catalog, platform as $$
  select id from platform.outbox where subgraph = split_part(session_user, '_', 1) and state = 'PENDING'
    and coalesce(tried_at, not_before) + make_interval(secs => 10 + 2 * exp(least(attempts, 10))) <= platform.now()
  order by not_before, id limit p_limit
$$;

create function platform.settle_owed(p_id text, p_state text, p_error text) returns void language sql security definer set search_path = pg_catalog, platform as $$
  update platform.outbox set state = p_state, attempts = attempts + 1, tried_at = platform.now(), last_error = p_error,
    settled_at = case when p_state = 'PENDING' then null else platform.now() end
  where id = p_id and subgraph = split_part(session_user, '_', 1)
$$;

-- Receipts of one object: kind, to whom, where it stands. No content. For the parties and the Coordinator.
create function platform.receipts_of(p_object_id text) returns table (kind text, recipient_person text, state text, at timestamptz)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select o.kind, o.recipient_person, o.state, coalesce(o.settled_at, o.created_at) from platform.outbox o
  where o.subgraph = split_part(session_user, '_', 1) and o.object_id = p_object_id and (platform.took_part(p_object_id) or platform.actor_role() = 'COORDINATOR') and o.state <> 'DROPPED'
  order by o.created_at, o.id
$$;

-- What could not be sent, for the Coordinator and the health check.
create function platform.stuck_owed() returns table (id text, kind text, object_id text, attempts integer, last_error text)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select o.id, o.kind, o.object_id, o.attempts, o.last_error from platform.outbox o
  where o.subgraph = split_part(session_user, '_', 1) and (o.state = 'FAILED' or (o.state = 'PENDING' and o.attempts > 0))
$$;
