-- The trail of one opportunity with its place and hash in the chain, for the certificate of neutrality (B-03); those who see intentions read it.
create function platform.trail_of(p_object_id text)
returns table (seq bigint, at timestamptz, person_id text, role text, organization text, act text, after jsonb, reason text, hash text)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select a.seq, a.at, a.person_id, a.role, a.organization, a.act, a.after, a.reason, encode(a.hash, 'hex') from platform.audit a
  where a.chain = split_part(session_user, '_', 1) and a.object_type = 'opportunity' and a.object_id = p_object_id and a.outcome = 'DONE' and platform.sees_v2() order by a.seq
$$;
revoke all on function platform.trail_of(text) from public;
grant execute on function platform.trail_of(text) to funding_app;
