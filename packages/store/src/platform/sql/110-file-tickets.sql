-- Taking a file away: the portal's origin makes a ticket for a person, the files' own origin redeems it, once and within a minute. That origin
-- gets no cookie, so the ticket is the only thing it knows; of the ticket only a hash is kept.
create table platform.file_ticket (
  token_hash bytea primary key check (length(token_hash) = 32),
  person_id text not null,
  role text not null,
  organization text not null,
  auth_time timestamptz not null,
  subgraph text not null check (length(subgraph) <= 40),
  file_id text not null check (length(file_id) <= 100),
  made_at timestamptz not null,
  redeemed_at timestamptz
);
create index file_ticket_made on platform.file_ticket (made_at);

-- False for who is not signed in, and for who is but in a role that has ended.
create function platform.make_file_ticket(p_cookie_hash bytea, p_token_hash bytea, p_subgraph text, p_file text) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
begin
  if not coalesce((platform.read_session(p_cookie_hash, false) ->> 'actingGrantLive')::boolean, false) then return false; end if;
  delete from platform.file_ticket where made_at < platform.now() - interval '1 day';
  insert into platform.file_ticket (token_hash, person_id, role, organization, auth_time, subgraph, file_id, made_at)
    select p_token_hash, s.person_id, s.role, s.organization, s.auth_time, p_subgraph, p_file, platform.now()
    from platform.session s where s.cookie_hash = p_cookie_hash and s.ended_at is null;
  return found;
end $$;

-- Whom the ticket stands for and what they asked for; null when it is unknown, used, a minute old, or the right under which it was made has ended.
create function platform.redeem_file_ticket(p_token_hash bytea) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, platform, extensions as $$
declare
  t platform.file_ticket;
begin
  update platform.file_ticket set redeemed_at = platform.now()
    where token_hash = p_token_hash and redeemed_at is null and made_at > platform.now() - interval '60 seconds' returning * into t;
  if t.token_hash is null or not exists (select from platform.grants_of(t.person_id) g where g.role = t.role and g.organization = t.organization) then
    return null;
  end if;
  return jsonb_build_object('personId', t.person_id, 'role', t.role, 'organization', t.organization,
    'authTime', floor(extract(epoch from t.auth_time)), 'subgraph', t.subgraph, 'fileId', t.file_id);
end $$;

revoke all on platform.file_ticket from public;
revoke all on function platform.make_file_ticket(bytea, bytea, text, text), platform.redeem_file_ticket(bytea) from public;
grant execute on function platform.make_file_ticket(bytea, bytea, text, text), platform.redeem_file_ticket(bytea) to gateway_app;
