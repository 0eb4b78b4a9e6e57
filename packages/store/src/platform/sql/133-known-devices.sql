-- Devices from which people sign in. A browser carries a random mark, of which a hash is kept here and nothing else: no address, no name of a browser.
-- The mark says nothing of who sits there and opens nothing; it only tells a sign-in from a device that was used before from one that was not.
create table platform.known_device (
  person_id text not null,
  device_hash bytea not null check (length(device_hash) = 32),
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (person_id, device_hash)
);

-- A message of the platform itself, which membership sends. Once for each dedupe key.
create function platform.owe_of_platform(p_kind text, p_object_id text, p_recipient text, p_payload jsonb, p_dedupe text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  outbox_id text := 'outbox_' || md5(p_dedupe);
begin
  insert into platform.outbox (id, subgraph, kind, object_id, recipient_person, payload, dedupe_key, created_at, not_before)
    values (outbox_id, 'membership', p_kind, p_object_id, p_recipient, p_payload, p_dedupe, platform.now(), platform.now()) on conflict (subgraph, dedupe_key) do nothing;
  if found then perform graphile_worker.add_job('membership.outbox', json_build_object('id', outbox_id), job_key := outbox_id, max_attempts := 12); end if;
end $$;

-- Notes the device of a session that was just opened; true when this person was not seen with it before. Who was seen with another one is told of it, and so is
-- the Executive Director of the organization they act for; where there is none, as for the State's readers, the Coordinator. A first sign-in tells nobody.
create function platform.note_device(p_cookie_hash bytea, p_device_hash bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform as $$
declare
  s platform.session;
  seen_before boolean;
  told text;
begin
  select * into s from platform.session where cookie_hash = p_cookie_hash and ended_at is null;
  if s.cookie_hash is null then return false; end if;
  -- Of two first sign-ins at the same moment one is the first.
  perform pg_advisory_xact_lock(hashtextextended('platform.known_device:' || s.person_id, 0));
  update platform.known_device set last_seen_at = platform.now() where person_id = s.person_id and device_hash = p_device_hash;
  if found then return false; end if;
  seen_before := exists (select from platform.known_device d where d.person_id = s.person_id);
  insert into platform.known_device (person_id, device_hash, first_seen_at, last_seen_at) values (s.person_id, p_device_hash, platform.now(), platform.now());
  if not seen_before then return true; end if;
  for told in
    with director as (
      select g.person_id from platform.role_grant g where g.role = 'EXECUTIVE_DIRECTOR' and g.organization = s.organization and g.valid @> platform.now()
    )
    select s.person_id union select d.person_id from director d
    union select g.person_id from platform.role_grant g where g.role = 'COORDINATOR' and g.valid @> platform.now() and not exists (select from director)
  loop
    perform platform.owe_of_platform('device.new', s.person_id, told,
      jsonb_build_object('personId', s.person_id, 'role', s.role, 'organization', s.organization, 'at', platform.now()),
      'device.new:' || s.person_id || ':' || encode(p_device_hash, 'hex') || ':' || told);
  end loop;
  return true;
end $$;

revoke all on platform.known_device from public;
revoke all on function platform.owe_of_platform(text, text, text, jsonb, text), platform.note_device(bytea, bytea) from public;
grant execute on function platform.note_device(bytea, bytea) to gateway_app;
