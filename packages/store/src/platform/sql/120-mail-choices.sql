-- What a person chose about mail, and the summaries of the morning. Mail that waits for a summary is settled as DIGEST: the bell's line goes into it.
alter table platform.outbox drop constraint outbox_state_check,
  add constraint outbox_state_check check (state in ('PENDING', 'SENT', 'DROPPED', 'FAILED', 'DIGEST'));

create table platform.mail_choice (
  person_id text not null,
  topic text not null,
  timing text not null check (timing in ('NOW', 'DAILY', 'OFF')),
  chosen_at timestamptz not null,
  primary key (person_id, topic)
);
create table platform.mail_digest (
  person_id text not null,
  day date not null,
  after timestamptz not null,
  until timestamptz not null,
  primary key (person_id, day)
);

-- The actor's own choices; nobody reads or makes another's.
create function platform.own_mail_choices() returns table (topic text, timing text) language sql stable security definer set search_path = pg_catalog, platform as $$
  select c.topic, c.timing from platform.mail_choice c where c.person_id = platform.actor_person()
$$;
create function platform.choose_mail(p_topic text, p_timing text) returns void language plpgsql security definer set search_path = pg_catalog, platform as $$
begin
  if not platform.sees_v1() or platform.actor_person() is null then raise exception 'This role only reads.' using errcode = 'RA003'; end if;
  insert into platform.mail_choice values (platform.actor_person(), p_topic, p_timing, platform.now())
    on conflict (person_id, topic) do update set timing = excluded.timing, chosen_at = excluded.chosen_at;
end $$;

-- When one owed mail is wanted. What has no line in the bell cannot come with the summary, so it comes at once.
create function platform.wanted_when(p_id text, p_topic text, p_standard text) returns text language sql stable security definer set search_path = pg_catalog, platform as $$
  select case when w.timing = 'DAILY' and not exists (select from platform.bell b where b.subgraph = o.subgraph and b.person_id = o.recipient_person and o.dedupe_key = b.dedupe_key || ':' || b.person_id)
      then 'NOW' else w.timing end
  from platform.outbox o
    cross join lateral (select coalesce((select c.timing from platform.mail_choice c where c.person_id = o.recipient_person and c.topic = p_topic), p_standard) as timing) w
  where o.id = p_id and o.subgraph = split_part(session_user, '_', 1)
$$;

-- Lines for a summary: not read, and not told by a mail of their own. What only the bell tells is left out for who wants no summary.
create function platform.lines_for_digest(p_person text, p_after timestamptz, p_until timestamptz)
returns table (id text, title text, detail text, path text, at timestamptz)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select b.id, b.title, b.detail, b.path, b.at from platform.bell b
    left join platform.outbox o on o.subgraph = b.subgraph and o.dedupe_key = b.dedupe_key || ':' || b.person_id
  where platform.is_system() and b.person_id = p_person and b.read_at is null and b.visible_at > p_after and b.visible_at <= p_until
    and (o.state = 'DIGEST' or (o.id is null
      and not exists (select from platform.mail_choice c where c.person_id = p_person and c.topic = 'SUMMARY' and c.timing = 'OFF')))
  order by b.visible_at, b.id limit 50
$$;

-- Whose summary of this morning, 7 am in Connecticut, is not made yet and would say something; and making it. A summary reaches back to the one before, at most a week.
create function platform.digests_due() returns table (id text) language sql stable security definer set search_path = pg_catalog, platform as $$
  select p.person_id from (select distinct b.person_id from platform.bell b where b.read_at is null and b.visible_at > platform.now() - interval '7 days') p
    cross join (select (platform.today() + time '07:00') at time zone 'America/New_York' as at) morning
  where platform.is_system() and morning.at <= platform.now()
    and not exists (select from platform.mail_digest d where d.person_id = p.person_id and d.day = platform.today())
    and exists (select from platform.lines_for_digest(p.person_id,
      coalesce((select max(d.until) from platform.mail_digest d where d.person_id = p.person_id), morning.at - interval '7 days'), morning.at))
  order by 1 limit 200
$$;
create function platform.make_digest(p_person text) returns boolean language plpgsql security definer set search_path = pg_catalog, platform as $$
declare
  morning timestamptz := (platform.today() + time '07:00') at time zone 'America/New_York';
begin
  if not platform.is_system() then raise exception 'Only the clock makes a summary.' using errcode = 'RA003'; end if;
  insert into platform.mail_digest
    values (p_person, platform.today(), greatest(coalesce((select max(d.until) from platform.mail_digest d where d.person_id = p_person), '-infinity'), morning - interval '7 days'), morning)
    on conflict do nothing;
  return found;
end $$;
create function platform.digest_lines(p_person text, p_day date) returns table (id text, title text, detail text, path text, at timestamptz)
language sql stable security definer set search_path = pg_catalog, platform as $$
  select l.* from platform.mail_digest d cross join lateral platform.lines_for_digest(d.person_id, d.after, d.until) l
  where d.person_id = p_person and d.day = p_day
$$;

-- Whether a line was rung already, for clock acts that ring once and change nothing else.
create function platform.has_rung(p_dedupe text) returns boolean language sql stable security definer set search_path = pg_catalog, platform as $$
  select exists (select from platform.bell b where b.subgraph = split_part(session_user, '_', 1) and b.dedupe_key = p_dedupe)
$$;

revoke all on platform.mail_choice, platform.mail_digest from public;
revoke all on function platform.own_mail_choices(), platform.choose_mail(text, text), platform.wanted_when(text, text, text), platform.lines_for_digest(text, timestamptz, timestamptz),
  platform.digests_due(), platform.make_digest(text), platform.digest_lines(text, date), platform.has_rung(text) from public;
grant execute on function platform.own_mail_choices(), platform.choose_mail(text, text) to engagements_app;
grant execute on function platform.wanted_when(text, text, text), platform.has_rung(text) to subgraph_worker;
grant execute on function platform.digests_due(), platform.make_digest(text), platform.digest_lines(text, date) to engagements_worker;
create index bell_dedupe on platform.bell (subgraph, dedupe_key);
