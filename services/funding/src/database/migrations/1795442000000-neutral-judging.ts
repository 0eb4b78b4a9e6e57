import type { MigrationInterface, QueryRunner } from "typeorm";

const isResc = (column: string) => `check (${column} in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))`;

const tables = [
  "panel",
  "judge",
  "judge_waiver",
  "score",
  "score_change",
  "recommendation",
  "agency_decision",
  "agency_filing",
  "joint_agreement",
];

/** Neutral judging (A42, I-14 to I-20): the panel, its judges, their scores, and what follows. */
export class NeutralJudging1795442000000 implements MigrationInterface {
  name = "NeutralJudging1795442000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table panel (
        opportunity_id text primary key references opportunity, keeper_person_id text, rubric jsonb not null, rubric_version integer not null default 1, lowest integer not null, highest integer not null,
        due_at timestamptz not null, appointed_at timestamptz not null, opened_at timestamptz, locked_at timestamptz, version integer not null, check (lowest < highest)
      );
      create table judge (
        id text primary key, opportunity_id text not null references panel, person_id text not null, resc_code text not null ${isResc("resc_code")}, reason text not null,
        state text not null check (state in ('APPOINTED','ATTESTED','SUBMITTED','LOCKED','RECUSED','REMOVED')),
        appointed_at timestamptz not null, attested_at timestamptz, attestation jsonb, submitted_at timestamptz, ended_at timestamptz, end_reason text, version integer not null,
        unique (opportunity_id, person_id), unique (opportunity_id, resc_code)
      );
      -- D-04: the Executive Directors of all competitors may waive a person's look-back in writing.
      create table judge_waiver (opportunity_id text not null references opportunity, person_id text not null, resc_code text not null ${isResc("resc_code")}, given_by text not null, at timestamptz not null, words text not null,
        primary key (opportunity_id, person_id, resc_code));
      create table score (
        judge_id text not null references judge, submission_id text not null references submission, criterion text not null, value integer, comment text, version integer not null,
        primary key (judge_id, submission_id, criterion)
      );
      create table score_change (id bigint generated always as identity primary key, judge_id text not null references judge, submission_id text not null, criterion text not null, value integer, comment text, at timestamptz not null);

      -- What follows: V2.
      create table recommendation (opportunity_id text primary key references opportunity, at timestamptz not null, by_person text not null, resc_codes text[] not null, words text not null);
      create table agency_decision (opportunity_id text primary key references opportunity, at timestamptz not null, by_person text not null, decided_on date not null, resc_codes text[] not null, words text not null, differs_reason text);
      create table agency_filing (opportunity_id text not null references opportunity, resc_code text not null ${isResc("resc_code")}, filed_at timestamptz not null, receipt text not null, by_person text not null, recorded_at timestamptz not null, primary key (opportunity_id, resc_code));
      create table joint_agreement (opportunity_id text not null references opportunity, resc_code text not null ${isResc("resc_code")}, given_by text not null, at timestamptz not null, words text not null, primary key (opportunity_id, resc_code));
    `);
    await runner.query(`
      -- D-17: the Coordinator is employed by, or holds a role at, a RESC that competes.
      create function coordinator_conflicted(p_opportunity text) returns boolean language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select exists (select from participation p where p.opportunity_id = p_opportunity and (p.intention in ('INTERESTED','CONFIRMED','SUBMITTED') or p.interested_in_call or p.attended_call) and (
          exists (select from known_person k join known_role c on c.person_id = k.id and c.role = 'COORDINATOR' and c.ended_at is null where k.organization = p.resc_code)
          or exists (select from known_role r join known_role c on c.person_id = r.person_id and c.role = 'COORDINATOR' and c.ended_at is null
            where r.organization = p.resc_code and r.ended_at is null and (r.valid_to is null or r.valid_to >= platform.today()))))
      $$;

      -- Whether the actor keeps the panel of an opportunity: the Coordinator, or who stands in for one employed by a competitor; and whether the actor was appointed to it, also when recused since: that may be the act after which all have submitted.
      create function keeps_panel(p_opportunity text) returns boolean language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select exists (select from panel p where p.opportunity_id = p_opportunity and p.keeper_person_id = platform.actor_person())
          or (platform.actor_role() = 'COORDINATOR' and not coordinator_conflicted(p_opportunity))
      $$;
      create function sits_on(p_opportunity text) returns boolean language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select exists (select from judge j where j.opportunity_id = p_opportunity and j.person_id = platform.actor_person())
      $$;

      -- Whether the actor sits on the panel and has attested, or keeps it (D-17): the only ones who read after the opening.
      create function reads_opened(p_opportunity text) returns boolean language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select exists (select from panel p where p.opportunity_id = p_opportunity and p.opened_at is not null and (
          exists (select from judge j where j.opportunity_id = p_opportunity and j.person_id = platform.actor_person() and j.state in ('ATTESTED','SUBMITTED','LOCKED'))
          or p.keeper_person_id = platform.actor_person()
          or (platform.actor_role() = 'COORDINATOR' and not coordinator_conflicted(p_opportunity))))
      $$;
      -- I-18: one opening, after the closing, when every appointed judge has attested; then neither it nor the rubric moves (I-20).
      create function panel_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        o opportunity;
      begin
        select * into o from opportunity where id = new.opportunity_id;
        if old.opened_at is not null and (new.rubric, new.rubric_version, new.lowest, new.highest, new.opened_at) is distinct from (old.rubric, old.rubric_version, old.lowest, old.highest, old.opened_at) then
          raise exception 'From the opening on the rubric stays as it is.' using errcode = 'RA445';
        end if;
        if old.locked_at is not null and new.locked_at is distinct from old.locked_at then raise exception 'Scores are locked once.' using errcode = 'RA446'; end if;
        if old.opened_at is null and new.opened_at is not null and (
          o.state <> 'JUDGING' or (o.alliance_closes_at is not null and platform.now() < o.alliance_closes_at)
          or exists (select from judge j where j.opportunity_id = o.id and j.state = 'APPOINTED')
          or (select count(*) from judge j where j.opportunity_id = o.id and j.state = 'ATTESTED') < 2) then
          raise exception 'Submissions open after the closing, all at once, when every appointed judge has attested.' using errcode = 'RA447';
        end if;
        if old.locked_at is null and new.locked_at is not null and (
          exists (select from judge j where j.opportunity_id = o.id and j.state in ('APPOINTED','ATTESTED')) or (select count(*) from judge j where j.opportunity_id = o.id and j.state = 'SUBMITTED') < 2) then
          raise exception 'Scores are locked when every judge has submitted.' using errcode = 'RA448';
        end if;
        return new;
      end $$;

      -- I-14, I-15: the row of the RESC is held, so that an interest waits for the appointment, or it for the interest.
      create function judge_is_neutral() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        p participation;
        clash text;
      begin
        select * into p from participation where opportunity_id = new.opportunity_id and resc_code = new.resc_code for update;
        if p.intention not in ('NOT_INTERESTED','WITHDRAWN') or p.interested_in_call or p.attended_call then
          raise exception 'This RESC was interested, or has not said that it is not: none of its people can judge.' using errcode = 'RA449';
        end if;
        select string_agg(distinct k.organization, ', ') into clash from known_role k join participation c on c.opportunity_id = new.opportunity_id and c.resc_code = k.organization
          where k.person_id = new.person_id and (c.intention in ('INTERESTED','CONFIRMED','SUBMITTED') or c.interested_in_call or c.attended_call)
            and (coalesce(k.ended_at::date, k.valid_to) is null or coalesce(k.ended_at::date, k.valid_to) >= platform.today() - interval '12 months')
            and not exists (select from judge_waiver w where w.opportunity_id = new.opportunity_id and w.person_id = new.person_id and w.resc_code = k.organization);
        if clash is not null then
          raise exception 'This person held a role within the last 12 months at a RESC that competes: %.', clash using errcode = 'RA450';
        end if;
        update participation set judge_person_id = new.person_id where opportunity_id = new.opportunity_id and resc_code = new.resc_code;
        return new;
      end $$;
      create function judge_is_kept() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        if (new.id, new.opportunity_id, new.person_id, new.resc_code, new.reason, new.appointed_at) is distinct from (old.id, old.opportunity_id, old.person_id, old.resc_code, old.reason, old.appointed_at) then
          raise exception 'An appointment stays as it was made.' using errcode = 'RA451';
        end if;
        if not ((old.state, new.state) in (('APPOINTED','ATTESTED'), ('ATTESTED','SUBMITTED'), ('SUBMITTED','ATTESTED'), ('SUBMITTED','LOCKED'))
          or old.state in ('APPOINTED','ATTESTED','SUBMITTED') and new.state in ('RECUSED','REMOVED')) then
          raise exception 'A judge is appointed, attests, submits, and is locked; or is recused or removed before.' using errcode = 'RA452';
        end if;
        if (old.state, new.state) in (('ATTESTED','SUBMITTED'), ('SUBMITTED','ATTESTED')) and exists (select from panel p where p.opportunity_id = new.opportunity_id and (p.opened_at is null or p.locked_at is not null)) then
          raise exception 'Scores are submitted between the opening and the lock.' using errcode = 'RA453';
        end if;
        if new.state = 'LOCKED' and not exists (select from panel p where p.opportunity_id = new.opportunity_id and p.locked_at is not null) then
          raise exception 'A judge is locked with the panel.' using errcode = 'RA457';
        end if;
        return new;
      end $$;

      -- D-17: somebody keeps the panel in the Coordinator's place only when the Coordinator is conflicted, and only the Executive Director of a RESC that does not compete.
      create function keeper_is_neutral() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        if (new.keeper_person_id is not null) <> coordinator_conflicted(new.opportunity_id) or (new.keeper_person_id is not null and not exists (
          select from known_role k join participation p on p.opportunity_id = new.opportunity_id and p.resc_code = k.organization
          where k.person_id = new.keeper_person_id and k.role = 'EXECUTIVE_DIRECTOR' and k.ended_at is null and p.intention not in ('INTERESTED','CONFIRMED','SUBMITTED') and not p.interested_in_call and not p.attended_call)) then
          raise exception 'The panel is kept by the Coordinator, or, where the Coordinator is employed by a competitor, by an Executive Director of a RESC that does not compete.' using errcode = 'RA458';
        end if;
        return new;
      end $$;

      -- I-19: a judge scores own sheets only, within the scale, between opening and lock.
      create function score_is_ruled() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        j judge;
        p panel;
        s submission;
      begin
        select * into j from judge where id = new.judge_id;
        select * into p from panel where opportunity_id = j.opportunity_id for share;
        select * into s from submission where id = new.submission_id;
        if p.opened_at is null or p.locked_at is not null or j.state <> 'ATTESTED' then
          raise exception 'Scores change between the opening and the own submission, and never after the lock.' using errcode = 'RA454';
        end if;
        if s.opportunity_id <> j.opportunity_id or s.state <> 'OPENED' or not p.rubric @> jsonb_build_array(jsonb_build_object('key', new.criterion)) then
          raise exception 'A score belongs to an opened submission and a line of the rubric.' using errcode = 'RA455';
        end if;
        if new.value is not null and (new.value < p.lowest or new.value > p.highest) then
          raise exception 'A score is a whole step between % and %.', p.lowest, p.highest using errcode = 'RA456';
        end if;
        insert into score_change (judge_id, submission_id, criterion, value, comment, at) values (new.judge_id, new.submission_id, new.criterion, new.value, new.comment, platform.now());
        return new;
      end $$;

      create trigger keeper_is_neutral before insert on panel for each row execute function keeper_is_neutral();
      create trigger panel_is_ruled before update on panel for each row execute function panel_is_ruled();
      create trigger judge_is_neutral before insert on judge for each row execute function judge_is_neutral();
      create trigger judge_is_kept before update on judge for each row execute function judge_is_kept();
      create trigger score_is_ruled before insert or update on score for each row execute function score_is_ruled();

      -- Totals for the Executive Directors and the keeper of the panel once locked (D-08); each competitor's own line once recommended. Struck scores never count.
      create function score_totals(p_opportunity text) returns table (resc_code text, judges integer, total numeric) language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select s.resc_code, count(distinct c.judge_id)::int, round(sum(c.value * (r ->> 'weight')::numeric) / nullif(count(distinct c.judge_id), 0), 2)
        from panel p join submission s on s.opportunity_id = p.opportunity_id and s.state = 'OPENED' join score c on c.submission_id = s.id join judge j on j.id = c.judge_id and j.state = 'LOCKED'
          join lateral jsonb_array_elements(p.rubric) r on r ->> 'key' = c.criterion join opportunity o on o.id = p.opportunity_id
        where p.opportunity_id = p_opportunity and p.locked_at is not null and (platform.actor_role() = 'EXECUTIVE_DIRECTOR' or reads_opened(p_opportunity)
          or (platform.is_resc_staff() and s.resc_code = platform.actor_organization() and o.state in ('RECOMMENDED','AGENCY_DECIDED','CLOSED')))
        group by s.resc_code order by s.resc_code
      $$;
      revoke all on function coordinator_conflicted(text), keeps_panel(text), sits_on(text), reads_opened(text), panel_is_ruled(), keeper_is_neutral(), judge_is_neutral(), judge_is_kept(), score_is_ruled(), score_totals(text) from public;
      grant execute on function coordinator_conflicted(text), keeps_panel(text), sits_on(text), reads_opened(text), score_totals(text) to funding_app, funding_worker;
    `);
    for (const table of ["score_change", "judge_waiver", "recommendation", "agency_decision", "joint_agreement"])
      await runner.query(`create trigger append_only before update or delete on ${table} for each row execute function append_only()`);
    for (const table of tables)
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true); grant select on ${table} to funding_app;`);
    for (const table of ["panel", "judge", "judge_waiver", "recommendation", "agency_decision", "agency_filing", "joint_agreement"])
      await runner.query(`grant insert on ${table} to funding_app; grant select on ${table} to funding_worker;
        create policy platform_reads on ${table} for select to funding_worker using ((select platform.is_system()));
        create policy alliance on ${table} for select to funding_app, funding_worker using ((select platform.sees_v2()));`);
    await runner.query(`
      -- After the opening the panel reads what was opened.
      create policy panel_reads on submission for select to funding_app using (state = 'OPENED' and reads_opened(opportunity_id));
      create policy opening on submission for update to funding_app using (state = 'SEALED' and keeps_panel(opportunity_id)) with check (state = 'OPENED');
      create policy panel_reads on submission_content for select to funding_app
        using (reads_opened(opportunity_id) and exists (select from submission s where s.id = submission_id and s.state = 'OPENED'));

      grant update on panel, judge to funding_app;
      grant update on panel, judge to funding_worker;
      create policy keeper_makes on panel for insert to funding_app
        with check (keeps_panel(opportunity_id) or keeper_person_id = (select platform.actor_person()));
      create policy keeper_changes on panel for update to funding_app
        using (keeps_panel(opportunity_id) or keeper_person_id = (select platform.actor_person()) or sits_on(opportunity_id));
      create policy keeper_appoints on judge for insert to funding_app
        with check (keeps_panel(opportunity_id));
      create policy self_or_keeper on judge for update to funding_app
        using (person_id = (select platform.actor_person()) or keeps_panel(opportunity_id));
      create policy panel_locks on judge for update to funding_app
        using (state = 'SUBMITTED' and sits_on(opportunity_id)) with check (state = 'LOCKED');
      create policy ed_waives on judge_waiver for insert to funding_app with check ((select platform.actor_role()) = 'EXECUTIVE_DIRECTOR' and resc_code = (select platform.actor_organization()));

      -- Own scores until the lock; all of them then for who keeps the panel; a competitor's own once recommended.
      grant insert, update on score to funding_app;
      create policy own_scores on score for select to funding_app using (exists (select from judge j where j.id = judge_id and j.person_id = (select platform.actor_person())));
      create policy own_scores_change on score for update to funding_app using (exists (select from judge j where j.id = judge_id and j.person_id = (select platform.actor_person())));
      create policy own_scores_made on score for insert to funding_app with check (exists (select from judge j where j.id = judge_id and j.person_id = (select platform.actor_person())));
      create policy keeper_after_lock on score for select to funding_app using (exists (select from judge j join panel p on p.opportunity_id = j.opportunity_id
        where j.id = judge_id and p.locked_at is not null and keeps_panel(p.opportunity_id)));
      create policy competitor_after_recommendation on score for select to funding_app using ((select platform.is_resc_staff()) and exists (select from submission s join opportunity o on o.id = s.opportunity_id
        where s.id = submission_id and s.resc_code = (select platform.actor_organization()) and o.state in ('RECOMMENDED','AGENCY_DECIDED','CLOSED')));
      create policy own_history on score_change for select to funding_app using (exists (select from judge j where j.id = judge_id and j.person_id = (select platform.actor_person())));

      create policy coordinator_records on recommendation for insert to funding_app with check (reads_opened(opportunity_id));
      create policy coordinator_records on agency_decision for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR');
      create policy own_files on agency_filing for insert to funding_app with check (resc_code = (select platform.actor_organization()) and (select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR'));
      create policy own_agrees on joint_agreement for insert to funding_app with check (resc_code = (select platform.actor_organization()) and (select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR'));

      -- Who keeps the panel moves the opportunity through judging; a judge's last submission locks it.
      create policy keeper_moves on opportunity for update to funding_app using (state in ('SEALED','JUDGING','SCORES_LOCKED') and (keeps_panel(id) or sits_on(id)));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy keeper_moves on opportunity; drop policy panel_reads on submission; drop policy opening on submission; drop policy panel_reads on submission_content;
      drop table ${tables.toReversed().join(", ")} cascade;
      drop function coordinator_conflicted(text), keeps_panel(text), sits_on(text), reads_opened(text), panel_is_ruled(), keeper_is_neutral(), judge_is_neutral(), judge_is_kept(), score_is_ruled(), score_totals(text)`);
  }
}
