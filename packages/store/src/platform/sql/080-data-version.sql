-- How far each chain of the trail has come. Every change leaves an audit row (I-37), so equal heads mean equal content: what an ETag needs to know,
-- without telling what changed. Numbers only; the gateway alone may ask.
create function platform.data_version() returns text language sql stable security definer set search_path = pg_catalog, platform as $$
  select coalesce(string_agg(chain || ':' || seq, ' ' order by chain), '') from platform.chain_head
$$;
revoke all on function platform.data_version() from public;
grant execute on function platform.data_version() to gateway_app;
