import type { MigrationInterface, QueryRunner } from "typeorm";

const stillCompetes = (row: string) => `${row}.intention in ('INTERESTED','CONFIRMED','SUBMITTED')`;

// D-04: a past role is waived once all who still compete have; a role that is still held never is (I-15).
const standsAgainst = `
  ((k.ended_at is null and (k.valid_to is null or k.valid_to >= platform.today()))
    or not exists (select from participation q where q.opportunity_id = new.opportunity_id and ${stillCompetes("q")})
    or exists (select from participation q where q.opportunity_id = new.opportunity_id and ${stillCompetes("q")}
      and not exists (select from judge_waiver w where w.opportunity_id = q.opportunity_id and w.person_id = new.person_id and w.resc_code = q.resc_code)))`;

/** `months` is an expression of SQL. */
const judgeIsNeutral = (months: string) => `
  -- I-14, I-15: the row of the RESC is held, so that an interest waits for the appointment, or it for the interest.
  create or replace function judge_is_neutral() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
  declare
    p participation;
    clash text;
    look_back integer := ${months};
  begin
    select * into p from participation where opportunity_id = new.opportunity_id and resc_code = new.resc_code for update;
    if p.intention not in ('NOT_INTERESTED','WITHDRAWN') or p.interested_in_call or p.attended_call then
      raise exception 'This RESC was interested, or has not said that it is not: none of its people can judge.' using errcode = 'RA449';
    end if;
    select string_agg(distinct k.organization, ', ') into clash from known_role k join participation c on c.opportunity_id = new.opportunity_id and c.resc_code = k.organization
      where k.person_id = new.person_id and (${stillCompetes("c")} or c.interested_in_call or c.attended_call)
        and (coalesce(k.ended_at::date, k.valid_to) is null or coalesce(k.ended_at::date, k.valid_to) >= platform.today() - make_interval(months => look_back))
        and ${standsAgainst};
    if clash is not null then
      raise exception 'This person held a role within the last % at a RESC that competes: %.', look_back || case look_back when 1 then ' month' else ' months' end, clash using errcode = 'RA450';
    end if;
    update participation set judge_person_id = new.person_id where opportunity_id = new.opportunity_id and resc_code = new.resc_code;
    return new;
  end $$;`;

/** The look-back of a judge is the number of months that the Executive Directors agreed on, in force at the instant of the appointment; 12 while nothing is (D-04). */
export class LookBackMonths1795900000001 implements MigrationInterface {
  name = "LookBackMonths1795900000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(judgeIsNeutral("coalesce(platform.setting_at('lookBackMonths', platform.now()), 12)"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(judgeIsNeutral("12"));
  }
}
