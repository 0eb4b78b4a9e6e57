-- The one shared ground: nobody signs in to these tables, only these functions can be called.

create table platform.installation (
  singleton boolean primary key default true check (singleton),
  kind text not null check (kind in ('production', 'local', 'test', 'drill')),
  -- Null without demonstration data; LOADING tells that a load was cut short.
  demonstration text check (demonstration in ('LOADING', 'LOADED'))
);

create table platform.secret (
  name text primary key,
  value bytea not null
);

-- The one clock.
create table platform.clock (
  singleton boolean primary key default true check (singleton),
  real_at timestamptz not null,
  shown_at timestamptz not null,
  rate numeric not null default 1 check (rate >= 0)
);

create function platform.refuse_clock() returns trigger language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if not exists (select from platform.installation where kind in ('test', 'drill')) then
    raise exception 'The clock can be moved in test and drill databases only.' using errcode = 'RA100';
  end if;
  return new;
end $$;
create trigger clock_only_in_drills before insert or update on platform.clock for each row execute function platform.refuse_clock();

create function platform.now() returns timestamptz language sql stable security definer set search_path = pg_catalog, platform as $$
  select coalesce((select c.shown_at + (now() - c.real_at) * c.rate::double precision from platform.clock c), now())
$$;

create function platform.today() returns date language sql stable security definer set search_path = pg_catalog, platform as $$
  select (platform.now() at time zone 'America/New_York')::date
$$;
