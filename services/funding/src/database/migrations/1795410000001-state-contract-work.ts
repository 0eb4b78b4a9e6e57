import type { MigrationInterface, QueryRunner } from "typeorm";

const states = "'EXPECTED','FORM_RECEIVED','EXECUTED','ACTIVE','COMPLETED','LAPSED','CLOSED','RENEWED','DECLINED','TERMINATED'";
const rescs = "'ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'";

/** State contract work (SM-8, A43): states, versions of terms that add up (I-25), deliverables, frozen sections, and each agency's frozen months. */
export class StateContractWork1795410000001 implements MigrationInterface {
  name = "StateContractWork1795410000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence state_contract_number;
      alter table state_contract
        add column ref text unique default 'SC-' || lpad(nextval('state_contract_number')::text, 4, '0'),
        add column state text check (state in (${states})),
        add column route text check (route in ('COMPETED','DIRECT_DESIGNATION','LEGISLATED')),
        add column route_reference text,
        add column lead_code text check (lead_code in (${rescs})),
        add column fiscal_years integer[] not null default '{}',
        add column terms_number integer not null default 0,
        add column office text, add column program_code text, add column contract_number text, add column funding_source text,
        add column period_from date, add column period_to date,
        add column incomplete text[],
        add column agency_signed_on date, add column lead_signed_on date,
        add column previous_id text references state_contract, add column next_id text references state_contract,
        add column renewal_asked_on date,
        add column end_reason text, add column ended_on date, add column final_amount numeric(14,2) check (final_amount >= 0), add column final_note text,
        add column version integer not null default 1,
        add column updated_at timestamptz not null default platform.now();
      alter table state_contract alter column ref set not null;
      create index state_contract_previous on state_contract (previous_id);
      create index state_contract_next on state_contract (next_id);
      alter table state_contract
        -- Nobody invents a state: a row of public sources has none of what makes a contract of ours.
        add constraint work_is_whole check ((state is null) = (route is null) and (state is null) = (lead_code is null)),
        add constraint terms_from_the_form_on check (terms_number > 0 or state is null or state in ('EXPECTED','DECLINED')),
        add constraint signed_when_executed check (agency_signed_on is not null or state is null or state not in ('EXECUTED','ACTIVE','COMPLETED','LAPSED','CLOSED','RENEWED','TERMINATED')),
        add constraint ended_with_a_reason check (state is null or state not in ('DECLINED','TERMINATED') or end_reason is not null);

      create table state_contract_terms (
        contract_id text not null references state_contract, number integer not null check (number > 0),
        office text, program_code text, contract_number text, funding_source text, period_from date, period_to date, period_note text,
        file_id text references file, sha256 text, reason text, agency_reference text,
        made_at timestamptz not null, made_by text not null,
        primary key (contract_id, number),
        constraint period_in_order check (period_to >= period_from),
        constraint period_or_why check ((period_from is not null and period_to is not null) or period_note is not null)
      );
      create index state_contract_terms_file on state_contract_terms (file_id);
      create table state_contract_participant (
        contract_id text not null, number integer not null, resc_code text not null check (resc_code in (${rescs})), role text,
        primary key (contract_id, number, resc_code), foreign key (contract_id, number) references state_contract_terms
      );
      create table state_contract_year (
        contract_id text not null, number integer not null, fiscal_year integer not null check (fiscal_year between 1900 and 2099),
        total numeric(14,2) check (total >= 0), note text,
        primary key (contract_id, number, fiscal_year), foreign key (contract_id, number) references state_contract_terms,
        constraint total_or_why check (total is not null or note is not null)
      );
      create table state_contract_share (
        contract_id text not null, number integer not null, resc_code text not null, fiscal_year integer not null,
        amount numeric(14,2) check (amount >= 0), note text,
        primary key (contract_id, number, fiscal_year, resc_code),
        foreign key (contract_id, number, resc_code) references state_contract_participant,
        foreign key (contract_id, number, fiscal_year) references state_contract_year,
        constraint amount_or_why check (amount is not null or note is not null)
      );
      create table state_contract_deliverable (
        id text primary key, contract_id text not null references state_contract, title text not null, due_on date not null,
        delivered_on date, note text, told_overdue boolean not null default false, added_at timestamptz not null, version integer not null default 1
      );
      create index state_contract_deliverable_contract on state_contract_deliverable (contract_id, due_on);
      create table state_contract_section (
        id text primary key, number integer not null unique, content text not null, sha256 text not null, previous_sha256 text,
        frozen_at timestamptz not null, frozen_by text not null
      );
      create table state_contract_month (
        agency text not null check (agency in ('CSDE','OEC')), month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        csv text not null, sha256 text not null, row_count integer not null, frozen_at timestamptz not null, primary key (agency, month),
        constraint hash_of_the_bytes check (sha256 = encode(sha256(convert_to(csv, 'UTF8')), 'hex'))
      );
      create table state_contract_import (
        id text primary key, file_id text not null references file, sha256 text not null, added integer not null, changed integer not null, same integer not null,
        imported_at timestamptz not null, imported_by text not null
      );
      create index state_contract_import_file on state_contract_import (file_id);
    `);
    await runner.query(`
      create function keeps_for_ever() returns trigger language plpgsql as $$
      begin raise exception 'This stays as it was written.' using errcode = 'RA101'; end $$;

      -- Which steps there are; which of them a person may take, packages/access says.
      create function state_contract_steps() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        if (new.id, new.key, new.ref, new.agency, new.lead_code, new.route, new.route_reference, new.previous_id) is distinct from
           (old.id, old.key, old.ref, old.agency, old.lead_code, old.route, old.route_reference, old.previous_id) then
          raise exception 'What a contract is cannot be changed.' using errcode = 'RA401';
        end if;
        if old.state is distinct from new.state and not (coalesce(old.state, '-') || '>' || coalesce(new.state, '-') in ('EXPECTED>FORM_RECEIVED','EXPECTED>DECLINED',
          'FORM_RECEIVED>EXECUTED','FORM_RECEIVED>DECLINED','EXECUTED>ACTIVE','EXECUTED>TERMINATED','ACTIVE>COMPLETED','ACTIVE>LAPSED','ACTIVE>TERMINATED',
          'COMPLETED>CLOSED','COMPLETED>RENEWED','LAPSED>CLOSED','LAPSED>RENEWED')) then
          raise exception 'A State contract does not go from % to %.', old.state, new.state using errcode = 'RA401';
        end if;
        if new.terms_number not in (old.terms_number, old.terms_number + 1) then
          raise exception 'Versions of terms follow one another.' using errcode = 'RA401';
        end if;
        return new;
      end $$;
      create trigger state_contract_steps before update on state_contract for each row execute function state_contract_steps();

      -- Terms, years and shares are written together, in one transaction; nothing is added to an older version.
      create function terms_are_whole() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        if not exists (select from state_contract_terms t where t.contract_id = new.contract_id and t.number = new.number and t.xmin = pg_current_xact_id()::xid) then
          raise exception 'Nothing is added to terms that were written before.' using errcode = 'RA101';
        end if;
        return new;
      end $$;

      -- I-25: in each year every participant has a share or a reason; stated shares never exceed the total, and where all are stated they are the total, exactly.
      create function shares_add_up() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        y record;
      begin
        for y in select t.fiscal_year, t.total, (select count(*) from state_contract_participant p where p.contract_id = t.contract_id and p.number = t.number) as participants,
            count(s.resc_code) as shares, count(s.amount) as stated, coalesce(sum(s.amount), 0) as amount
          from state_contract_year t left join state_contract_share s using (contract_id, number, fiscal_year)
          where t.contract_id = new.contract_id and t.number = new.number group by t.contract_id, t.number, t.fiscal_year, t.total loop
          if y.shares <> y.participants then raise exception 'In FY% not every RESC has a share or a reason.', y.fiscal_year using errcode = 'RA425'; end if;
          if y.total is not null and (y.amount > y.total or (y.stated = y.participants and y.amount <> y.total)) then
            raise exception 'The shares of FY% do not add up to its total.', y.fiscal_year using errcode = 'RA425';
          end if;
        end loop;
        if not exists (select from state_contract c join state_contract_participant p on p.contract_id = c.id and p.number = new.number and p.resc_code = c.lead_code where c.id = new.contract_id) then
          raise exception 'The lead takes part.' using errcode = 'RA425';
        end if;
        return null;
      end $$;
      create constraint trigger shares_add_up after insert on state_contract_terms deferrable initially deferred for each row execute function shares_add_up();

      -- What the list shows of a contract is what its newest terms say: changing it otherwise than by an amendment fails.
      create function row_follows_terms() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        c state_contract;
        t state_contract_terms;
      begin
        select * into c from state_contract where id = new.id;
        if c.state is null or c.terms_number = 0 then return null; end if;
        select * into t from state_contract_terms where contract_id = c.id and number = c.terms_number;
        if t.contract_id is null or exists (select from state_contract_terms n where n.contract_id = c.id and n.number > c.terms_number)
          or (c.office, c.program_code, c.contract_number, c.funding_source, c.period_from, c.period_to) is distinct from
             (t.office, t.program_code, t.contract_number, t.funding_source, t.period_from, t.period_to)
          or c.resc_codes is distinct from (select array_agg(p.resc_code order by p.resc_code) from state_contract_participant p where p.contract_id = c.id and p.number = t.number)
          or c.fiscal_years is distinct from coalesce((select array_agg(y.fiscal_year order by y.fiscal_year) from state_contract_year y where y.contract_id = c.id and y.number = t.number), '{}')
          or c.amount is distinct from (select case when bool_and(y.total is not null) then sum(y.total) end from state_contract_year y where y.contract_id = c.id and y.number = t.number) then
          raise exception 'A State contract is changed by an amendment.' using errcode = 'RA425';
        end if;
        return null;
      end $$;
      create constraint trigger row_follows_terms after insert or update on state_contract deferrable initially deferred for each row execute function row_follows_terms();

      -- A deliverable is delivered once; what was due when stays.
      create function deliverable_is_kept() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      begin
        if (old.delivered_on is not null and (new.delivered_on, new.note) is distinct from (old.delivered_on, old.note)) or (new.id, new.contract_id, new.title, new.due_on, new.added_at) is distinct from (old.id, old.contract_id, old.title, old.due_on, old.added_at) then
          raise exception 'A deliverable is delivered once, and stays what it was.' using errcode = 'RA101';
        end if;
        return new;
      end $$;
      create trigger deliverable_is_kept before update on state_contract_deliverable for each row execute function deliverable_is_kept();

      create function section_follows() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        before state_contract_section;
      begin
        select * into before from state_contract_section where id <> new.id order by number desc limit 1;
        if new.number <> coalesce(before.number, 0) + 1 or new.previous_sha256 is distinct from before.sha256
          or new.sha256 <> encode(sha256(convert_to(coalesce(new.previous_sha256, '') || new.content, 'UTF8')), 'hex') then
          raise exception 'A frozen section follows the one before.' using errcode = 'RA401';
        end if;
        return new;
      end $$;
      create trigger section_follows after insert on state_contract_section for each row execute function section_follows();
    `);
    const parts = ["state_contract_participant", "state_contract_year", "state_contract_share"];
    for (const table of parts)
      await runner.query(`create trigger terms_are_whole after insert on ${table} for each row execute function terms_are_whole()`);
    for (const table of ["state_contract_terms", ...parts, "state_contract_section", "state_contract_month", "state_contract_import"])
      await runner.query(
        `create trigger keeps_for_ever before update or delete on ${table} for each row execute function keeps_for_ever()`,
      );
    await runner.query(
      "revoke all on function keeps_for_ever(), state_contract_steps(), terms_are_whole(), shares_add_up(), row_follows_terms(), deliverable_is_kept(), section_follows() from public",
    );

    const ofAContract = ["state_contract_terms", ...parts, "state_contract_deliverable"];
    const all = [...ofAContract, "state_contract_section", "state_contract_month", "state_contract_import"];
    for (const table of all)
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true);
        grant select on ${table} to funding_app, funding_worker;
        create policy platform_all on ${table} to funding_worker using ((select platform.is_system())) with check ((select platform.is_system()));
        create policy alliance on ${table} for select to funding_app using ((select platform.sees_v1()));`);
    const writes = "(lead_code = (select platform.staff_organization()) or (select platform.actor_role()) = 'COORDINATOR')";
    await runner.query(`
      grant update on state_contract, state_contract_deliverable to funding_worker;
      grant usage on sequence state_contract_number to funding_app, funding_worker;
      grant insert, update on state_contract to funding_app;
      -- A message is made by reading as its recipient.
      create policy alliance on state_contract for select to funding_worker using ((select platform.sees_v1()));
      create policy write_work on state_contract for insert to funding_app with check (state is not null and ${writes});
      create policy change_work on state_contract for update to funding_app using (state is not null and ${writes}) with check (state is not null);
    `);
    for (const table of ofAContract)
      await runner.query(`grant insert on ${table} to funding_app;
        create policy write_work on ${table} for insert to funding_app with check (exists (select from state_contract c where c.id = contract_id and ${writes.replaceAll("lead_code", "c.lead_code")}));`);
    await runner.query(`
      grant update (delivered_on, note, version) on state_contract_deliverable to funding_app;
      create policy lead_delivers on state_contract_deliverable for update to funding_app using (exists (select from state_contract c where c.id = contract_id and ${writes.replaceAll("lead_code", "c.lead_code")}));
      grant insert on state_contract_section, state_contract_import to funding_app;
      create policy coordinator_freezes on state_contract_section for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR' and frozen_by = (select platform.actor_person()));
      create policy coordinator_imports on state_contract_import for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR' and imported_by = (select platform.actor_person()));
      grant insert on state_contract_month to funding_worker;
      create policy analysts on state_contract_month for select to funding_partner using ((select platform.actor_role()) = 'ANALYST');
      create policy own_agency on state_contract_month for select to funding_partner
        using ((select platform.actor_role()) in ('CSDE_READER','OEC_READER') and agency = (select platform.actor_organization()));
      grant select (agency, month, csv, sha256, row_count, frozen_at) on state_contract_month to funding_partner;
      grant select (ref, state, route, route_reference, lead_code, fiscal_years, terms_number, office, program_code, contract_number, funding_source, period_from, period_to,
        incomplete, agency_signed_on, lead_signed_on, previous_id, next_id, end_reason, ended_on, final_amount, final_note, version, updated_at) on state_contract to funding_partner;
      grant select (contract_id, number, resc_code, role) on state_contract_participant to funding_partner;
      grant select (contract_id, number, fiscal_year, total, note) on state_contract_year to funding_partner;
      grant select (contract_id, number, resc_code, fiscal_year, amount, note) on state_contract_share to funding_partner;
    `);
    for (const table of parts)
      await runner.query(
        `create policy of_what_they_see on ${table} for select to funding_partner using ((select platform.only_reads(platform.actor_role())) and exists (select from state_contract c where c.id = contract_id))`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      "state_contract_import",
      "state_contract_month",
      "state_contract_section",
      "state_contract_deliverable",
      "state_contract_share",
      "state_contract_year",
      "state_contract_participant",
      "state_contract_terms",
    ])
      await runner.query(`drop table ${table}`);
    await runner.query("drop trigger state_contract_steps on state_contract; drop trigger row_follows_terms on state_contract");
    await runner.query(
      "drop function keeps_for_ever(), state_contract_steps(), terms_are_whole(), shares_add_up(), row_follows_terms(), deliverable_is_kept(), section_follows()",
    );
    await runner.query(`drop policy write_work on state_contract; drop policy change_work on state_contract; drop policy alliance on state_contract;
      alter table state_contract drop column ref, drop column state, drop column route, drop column route_reference, drop column lead_code, drop column fiscal_years,
        drop column terms_number, drop column office, drop column program_code, drop column contract_number, drop column funding_source, drop column period_from, drop column period_to,
        drop column incomplete, drop column agency_signed_on, drop column lead_signed_on, drop column previous_id, drop column next_id, drop column renewal_asked_on,
        drop column end_reason, drop column ended_on, drop column final_amount, drop column final_note, drop column version, drop column updated_at;
      drop sequence state_contract_number;`);
  }
}
