-- Sending twice does nothing twice.
create table platform.idempotency (
  subject text not null,
  key text not null,
  body_hash text not null,
  result jsonb,
  at timestamptz not null,
  primary key (subject, key)
);

create function platform.claim_key(p_key text, p_body_hash text) returns jsonb language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  who jsonb := platform.actor();
  owner text := split_part(session_user, '_', 1) || ':' || coalesce(who ->> 'person', who ->> 'role');
  found_row platform.idempotency;
begin
  if who is null then raise exception 'No actor.' using errcode = 'RA001'; end if;
  insert into platform.idempotency (subject, key, body_hash, at) values (owner, p_key, p_body_hash, platform.now()) on conflict do nothing;
  if found then return null; end if;
  select * into found_row from platform.idempotency where subject = owner and key = p_key;
  return jsonb_build_object('same', found_row.body_hash = p_body_hash, 'result', found_row.result);
end $$;

create function platform.store_result(p_key text, p_result jsonb) returns void language sql security definer set search_path = pg_catalog, platform as $$
  update platform.idempotency set result = p_result
  where subject = split_part(session_user, '_', 1) || ':' || coalesce(platform.actor() ->> 'person', platform.actor() ->> 'role') and key = p_key
$$;
