import type { MigrationInterface, QueryRunner } from "typeorm";

/** Keys of opportunities, proposals and scores that are followed from the other side, by table. */
const followed = [
  ["opportunity", "contact_id"],
  ["circulation", "addendum_id"],
  ["call_attendee", "contact_id"],
  ["question", "answered_by_contact_id"],
  ["submission", "slot_id"],
  ["submission_content", "slot_id"],
  ["score", "submission_id"],
  ["score_change", "judge_id"],
] as const;

/** Tables of which a rule looks at rows that not everybody sees, before an insert is refused. */
const guarded = ["intention_entry", "panel", "judge", "submission", "score"] as const;

const totals = (whoElse: string) => `
  create or replace function score_totals(p_opportunity text) returns table (resc_code text, judges integer, total numeric) language sql stable security definer set search_path = pg_catalog, funding, platform as $$
    select s.resc_code, count(distinct c.judge_id)::int, round(sum(c.value * (r ->> 'weight')::numeric) / nullif(count(distinct c.judge_id), 0), 2)
    from panel p join submission s on s.opportunity_id = p.opportunity_id and s.state = 'OPENED' join score c on c.submission_id = s.id join judge j on j.id = c.judge_id and j.state = 'LOCKED'
      join lateral jsonb_array_elements(p.rubric) r on r ->> 'key' = c.criterion join opportunity o on o.id = p.opportunity_id
    where p.opportunity_id = p_opportunity and p.locked_at is not null and (platform.actor_role() = 'EXECUTIVE_DIRECTOR' or ${whoElse}(p_opportunity)
      or (platform.is_resc_staff() and s.resc_code = platform.actor_organization() and o.state in ('RECOMMENDED','AGENCY_DECIDED','CLOSED')))
    group by s.resc_code order by s.resc_code
  $$;`;

/** Who sees and moves what in judging, where the first policies gave a judge too much, and a judge, a competitor and a stand-in too little. Each key that is followed has its index. */
export class JudgingAsMeant1795450000000 implements MigrationInterface {
  name = "JudgingAsMeant1795450000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of followed) await runner.query(`create index ${table}_${column} on ${table} (${column})`);
    // D-08: a judge has the own scores, also after the lock; totals are for the Executive Directors and who keeps the panel.
    await runner.query(totals("keeps_panel"));
    await runner.query(`
      -- D-08: whether a submission is that of the actor's RESC and its scores are told by now; asked past the seal, which only the people named for the proposal open.
      create function scores_received(p_submission text) returns boolean language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select exists (select from submission s join opportunity o on o.id = s.opportunity_id where s.id = p_submission and s.resc_code = platform.actor_organization()
          and platform.actor_role() in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and o.state in ('RECOMMENDED','AGENCY_DECIDED','CLOSED'))
      $$;
      -- D-17: whether the actor may take the panel of a Coordinator employed by a competitor: the Executive Director of a RESC that does not compete.
      create function may_stand_in(p_opportunity text) returns boolean language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select platform.actor_role() = 'EXECUTIVE_DIRECTOR' and coordinator_conflicted(p_opportunity) and exists (select from participation p where p.opportunity_id = p_opportunity
          and p.resc_code = platform.actor_organization() and p.intention not in ('INTERESTED','CONFIRMED','SUBMITTED') and not p.interested_in_call and not p.attended_call)
      $$;
      revoke all on function scores_received(text), may_stand_in(text) from public;
      grant execute on function scores_received(text), may_stand_in(text) to funding_app;

      drop policy competitor_after_recommendation on score;
      create policy competitor_after_recommendation on score for select to funding_app using (scores_received(submission_id));

      -- Who keeps the panel moves the opportunity up to the recommendation; a judge's last act locks it, or leaves too few.
      drop policy keeper_moves on opportunity;
      create policy keeper_moves on opportunity for update to funding_app
        using (state in ('SEALED','JUDGING','SCORES_LOCKED') and (keeps_panel(id) or (state = 'SEALED' and may_stand_in(id))))
        with check (state in ('SEALED','JUDGING','SCORES_LOCKED','RECOMMENDED','NO_NEUTRAL_PANEL') and keeps_panel(id));
      create policy panel_moves on opportunity for update to funding_app
        using (state = 'JUDGING' and sits_on(id)) with check (state in ('JUDGING','SCORES_LOCKED','NO_NEUTRAL_PANEL') and sits_on(id));
      -- A stand-in has the receipts that the Coordinator has, and opens what stands sealed.
      create policy keeper_receipts on submission for select to funding_app using (state in ('SEALED','OPENED') and keeps_panel(opportunity_id));

      -- A trigger that looks past policies speaks before the policy of an insert does. Who does not see what it looks at, or speaks for another RESC, is refused first, as by the policy, and learns nothing from its sentence.
      create function asked_by_who_sees() returns trigger language plpgsql set search_path = pg_catalog, funding as $$
      begin
        if not (case tg_table_name
          when 'submission' then exists (select from proposal_slot s where s.id = to_jsonb(new) ->> 'slot_id')
          when 'score' then exists (select from judge j where j.id = to_jsonb(new) ->> 'judge_id')
          when 'panel' then exists (select from participation p where p.opportunity_id = to_jsonb(new) ->> 'opportunity_id')
          when 'judge' then exists (select from participation p where p.opportunity_id = to_jsonb(new) ->> 'opportunity_id' and p.resc_code = to_jsonb(new) ->> 'resc_code')
          else coalesce(platform.actor_organization() = to_jsonb(new) ->> 'resc_code' and platform.actor_role() in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR'), session_user <> 'funding_app')
        end) then
          raise exception 'new row violates row-level security policy for table "%"', tg_table_name using errcode = '42501';
        end if;
        return new;
      end $$;
      revoke all on function asked_by_who_sees() from public;
    `);
    for (const table of guarded)
      await runner.query(`create trigger a_asked_by_who_sees before insert on ${table} for each row execute function asked_by_who_sees()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of guarded) await runner.query(`drop trigger a_asked_by_who_sees on ${table}`);
    await runner.query(`
      drop function asked_by_who_sees();
      drop policy keeper_receipts on submission;
      drop policy panel_moves on opportunity;
      drop policy keeper_moves on opportunity;
      create policy keeper_moves on opportunity for update to funding_app using (state in ('SEALED','JUDGING','SCORES_LOCKED') and (keeps_panel(id) or sits_on(id)));
      drop policy competitor_after_recommendation on score;
      create policy competitor_after_recommendation on score for select to funding_app using ((select platform.is_resc_staff()) and exists (select from submission s join opportunity o on o.id = s.opportunity_id
        where s.id = submission_id and s.resc_code = (select platform.actor_organization()) and o.state in ('RECOMMENDED','AGENCY_DECIDED','CLOSED')));
      drop function scores_received(text), may_stand_in(text);
    `);
    await runner.query(totals("reads_opened"));
    for (const [table, column] of followed) await runner.query(`drop index ${table}_${column}`);
  }
}
