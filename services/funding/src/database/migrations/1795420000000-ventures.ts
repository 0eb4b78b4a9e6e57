import type { MigrationInterface, QueryRunner } from "typeorm";

const isResc = (column: string) => `check (${column} in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))`;
const isYear = "check (fiscal_year between 1900 and 2099)";
const tables = ["venture", "venture_member", "venture_need", "venture_rate"];

/** Common ventures (SM-11): who leads and who takes part, what is needed, and at which rates hours count (D-14). All V1. */
export class Ventures1795420000000 implements MigrationInterface {
  name = "Ventures1795420000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence venture_number start 1;
      create table venture (
        id text primary key, number integer not null unique, title text not null, purpose text not null, lead_code text not null ${isResc("lead_code")}, lead_person_id text not null,
        starts_on date not null, ends_on date, district_ids text[] not null default '{}',
        state text not null check (state in ('PROPOSED','OPEN','RUNNING','CLOSED')), close_reason text, need_revision integer not null, need_reason text,
        proposed_by text not null, created_at timestamptz not null, version integer not null,
        constraint venture_of_its_lead unique (id, lead_code),
        constraint ends_after_start check (ends_on >= starts_on),
        constraint closed_with_a_reason check ((state = 'CLOSED') = (close_reason is not null))
      );
      create table venture_member (
        id text primary key, venture_id text not null references venture, resc_code text not null ${isResc("resc_code")},
        joined_on date not null, joined_by text not null, left_on date, left_by text, leave_reason text,
        constraint left_after_joining check (left_on >= joined_on), constraint left_with_a_reason check (num_nonnulls(left_on, left_by, leave_reason) in (0, 3))
      );
      create unique index member_once_at_a_time on venture_member (venture_id, resc_code) where left_on is null;
      create index venture_member_venture on venture_member (venture_id);
      create index venture_member_resc on venture_member (resc_code);
      -- I-28: what is needed in funds and in kind stands in columns of its own; no column holds both.
      create table venture_need (
        id text primary key, venture_id text not null, lead_code text not null, revision integer not null, kind text not null check (kind in ('FUNDS','IN_KIND')), fiscal_year integer not null ${isYear},
        what text not null, funds numeric(14,2) check (funds > 0), in_kind numeric(14,2) check (in_kind > 0), hours numeric(9,2) check (hours > 0), space text,
        constraint need_of_its_venture foreign key (venture_id, lead_code) references venture (id, lead_code),
        constraint funds_stay_funds check ((kind = 'FUNDS') = (funds is not null) and (kind = 'IN_KIND' or num_nonnulls(in_kind, hours, space) = 0)),
        constraint in_kind_is_measured check (kind = 'FUNDS' or num_nonnulls(in_kind, hours, space) > 0)
      );
      create index venture_need_venture on venture_need (venture_id, revision);
      create table venture_rate (
        id text primary key, venture_id text not null, lead_code text not null, fiscal_year integer not null ${isYear}, category text not null, rate numeric(10,2) not null check (rate >= 1),
        valid_from date not null, revision integer not null, set_by text not null, set_at timestamptz not null,
        constraint rate_of_its_venture foreign key (venture_id, lead_code) references venture (id, lead_code),
        constraint rate_of_its_year unique (id, venture_id, fiscal_year)
      );
      create unique index one_rate_per_revision on venture_rate (venture_id, fiscal_year, lower(category), revision);
    `);
    await this.rules(runner);
    await this.policies(runner);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function row_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception '% is append-only: write a new row instead.', tg_table_name using errcode = 'RA420';
      end $$;
      revoke all on function row_stands() from public;
      -- D-14 and I-27: a need and a rate that stood once stand for ever; what is new is a new row.
      create trigger row_stands before update or delete on venture_need for each row execute function row_stands();
      create trigger no_truncate before truncate on venture_need for each statement execute function row_stands();
      create trigger row_stands before update or delete on venture_rate for each row execute function row_stands();
      create trigger no_truncate before truncate on venture_rate for each statement execute function row_stands();

      create function venture_goes_forward() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if (new.number, new.lead_code, new.proposed_by, new.created_at) is distinct from (old.number, old.lead_code, old.proposed_by, old.created_at) then
          raise exception 'The RESC that leads a venture, and who proposed it, never change.' using errcode = 'RA421';
        end if;
        if old.state = 'CLOSED' or array_position(array['PROPOSED','OPEN','RUNNING','CLOSED'], new.state) < array_position(array['PROPOSED','OPEN','RUNNING','CLOSED'], old.state) then
          raise exception 'A venture goes forward only, and a closed one does not change.' using errcode = 'RA422';
        end if;
        return new;
      end $$;
      revoke all on function venture_goes_forward() from public;
      create trigger venture_goes_forward before update on venture for each row execute function venture_goes_forward();

      -- Who leads stays a member; who has left does not come back in the same row.
      create function member_leaves_once() returns trigger language plpgsql security definer set search_path = pg_catalog, funding as $$
      begin
        if old.left_on is not null then
          raise exception 'That RESC has left already. It can join again.' using errcode = 'RA423';
        end if;
        if exists (select from venture v where v.id = old.venture_id and v.lead_code = old.resc_code) then
          raise exception 'The RESC that leads a venture stays a member.' using errcode = 'RA423';
        end if;
        return new;
      end $$;
      revoke all on function member_leaves_once() from public;
      create trigger member_leaves_once before update on venture_member for each row execute function member_leaves_once();
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of tables) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select on ${table} to funding_app, funding_worker;
        create policy platform_reads on ${table} for select to funding_worker using ((select platform.is_system()));
        create policy alliance on ${table} for select to funding_app, funding_worker using ((select platform.sees_v1()));
        grant insert on ${table} to funding_app;`);
    }
    const staff = "(select platform.staff_organization())";
    const coordinator = "(select platform.actor_role()) = 'COORDINATOR'";
    const director = (column: string) => `(${column} = ${staff} and (select platform.actor_role()) = 'EXECUTIVE_DIRECTOR')`;
    await runner.query(`
      grant usage on sequence venture_number to funding_app;
      grant update on venture to funding_app;
      grant update (left_on, left_by, leave_reason) on venture_member to funding_app;
      create policy proposes on venture for insert to funding_app with check (${director("lead_code")} or ${coordinator});
      create policy keeps on venture for update to funding_app using (lead_code = ${staff} or ${coordinator}) with check (lead_code = ${staff} or ${coordinator});
      create policy joins on venture_member for insert to funding_app with check (${director("resc_code")} or ${coordinator});
      create policy leaves on venture_member for update to funding_app using (${director("resc_code")}) with check (${director("resc_code")});
      create policy keeps on venture_need for insert to funding_app with check (lead_code = ${staff} or ${coordinator});
      create policy keeps on venture_rate for insert to funding_app with check (lead_code = ${staff});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`);
    await runner.query(
      "drop function row_stands(); drop function venture_goes_forward(); drop function member_leaves_once(); drop sequence venture_number",
    );
  }
}
