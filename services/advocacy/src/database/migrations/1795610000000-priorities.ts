import type { MigrationInterface, QueryRunner } from "typeorm";

const isResc = "check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))";
const role = "(select platform.actor_role())";
const person = "(select platform.actor_person())";
const liaison = `${role} = 'LIAISON'`;
const tables = ["legislative_session", "session_adoption", "priority", "claim", "claim_row"];

/**
 * Legislative sessions with their priorities (P1-P48), and each sentence with a number bound to versions of figures. A draft is seen by the
 * liaison and V2, what is adopted by V1. What is bound stays bound: a claim that is bound anew gets another set of rows.
 */
export class Priorities1795610000000 implements MigrationInterface {
  name = "Priorities1795610000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table legislative_session (
        year integer primary key check (year between 2000 and 2099), title text not null, state text not null check (state in ('DRAFT','ADOPTED','PUBLISHED')),
        copied_from integer references legislative_session, round integer not null default 1, opened_at timestamptz not null, opened_by text,
        published_at timestamptz, published_by text, source_ids text[] not null default '{}', version integer not null
      );
      -- An adoption speaks of one round; a change of the draft begins the next.
      create table session_adoption (
        session_year integer not null references legislative_session, round integer not null, resc_code text not null ${isResc},
        person_id text not null, adopted_at timestamptz not null, primary key (session_year, round, resc_code)
      );
      create table priority (
        id text primary key, session_year integer not null references legislative_session, place integer not null, slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        area text not null, finding text not null, ask text not null, wording text, sentence_ref text, needs text,
        amount_usd numeric(14,2) check (amount_usd > 0), percent numeric check (percent > 0), unit text,
        handling text not null check (handling in ('NEW','CARRIED','CHANGED','DROPPED')), from_id text references priority, handling_reason text, chart text check (chart in ('magnet-grants')),
        outcome text check (outcome in ('ENACTED','PARTLY','NOT','CARRIED')), outcome_note text, outcome_on date, source_ids text[] not null default '{}', version integer not null,
        constraint outcome_says_why check ((outcome is null) = (outcome_note is null)),
        constraint one_place_each unique (session_year, place),
        constraint priority_of_its_session unique (id, session_year)
      );
      create table claim (
        id text primary key, session_year integer not null references legislative_session, priority_id text, place integer not null, sentence_ref text not null, sentence text not null,
        stated text not null, unit text not null, formula text not null check (formula in ('stated','growth','gap','per_student','constant_dollars','range')), places integer not null check (places between 0 and 6),
        label text not null, other_formula text check (other_formula in ('stated','growth','gap','per_student','constant_dollars','range')), other_places integer check (other_places between 0 and 6), other_label text,
        binding integer not null default 1, retired_at timestamptz, retired_by text, retired_reason text, version integer not null,
        constraint claim_of_its_session foreign key (priority_id, session_year) references priority (id, session_year),
        constraint other_side_whole check (num_nonnulls(other_formula, other_places, other_label) in (0, 3)),
        constraint retired_with_a_reason check (num_nonnulls(retired_at, retired_by, retired_reason) in (0, 3)),
        constraint one_claim_each unique (session_year, sentence_ref, place)
      );
      create index claim_priority on claim (priority_id);
      create index session_copied_from on legislative_session (copied_from);
      create index priority_from on priority (from_id);
      create table claim_row (
        claim_id text not null references claim, binding integer not null check (binding > 0), side text not null check (side in ('OWN','OTHER')), place integer not null check (place > 0),
        figure_id text not null, figure_version integer not null, primary key (claim_id, binding, side, place),
        constraint bound_to_a_version foreign key (figure_id, figure_version) references figure_version (figure_id, version)
      );
      create index claim_row_figure on claim_row (figure_id);
    `);
    await this.rules(runner);
    await this.policies(runner);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The six adopt: with the last of them the session is adopted, by the database itself.
      create function adoption_counts() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
      declare
        of_session legislative_session;
      begin
        select * into of_session from legislative_session s where s.year = new.session_year for update;
        if of_session.state <> 'DRAFT' or of_session.round <> new.round then
          raise exception 'The priorities changed or were adopted already. Open them again.' using errcode = 'RA611';
        end if;
        if (select count(*) from session_adoption a where a.session_year = new.session_year and a.round = new.round) = 6 then
          update legislative_session set state = 'ADOPTED', version = version + 1 where year = new.session_year;
        end if;
        return new;
      end $$;
      create trigger counts after insert on session_adoption for each row execute function adoption_counts();
      create function session_goes_forward() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy, platform as $$
      begin
        if (new.year, new.copied_from, new.opened_at, new.opened_by) is distinct from (old.year, old.copied_from, old.opened_at, old.opened_by) then
          raise exception 'What a session is never changes.' using errcode = 'RA612';
        end if;
        if old.state || '>' || new.state not in ('DRAFT>DRAFT','DRAFT>ADOPTED','ADOPTED>PUBLISHED')
          or (new.state = 'ADOPTED' and (select count(*) from session_adoption a where a.session_year = new.year and a.round = new.round) < 6) then
          raise exception 'Priorities are adopted by the six Executive Directors, then published.' using errcode = 'RA612';
        end if;
        return new;
      end $$;
      create trigger goes_forward before update on legislative_session for each row execute function session_goes_forward();
      create function priority_is_kept() returns trigger language plpgsql security definer set search_path = pg_catalog, advocacy as $$
      declare
        state_now text := (select s.state from legislative_session s where s.year = new.session_year);
      begin
        if tg_op = 'INSERT' then
          if state_now <> 'DRAFT' then raise exception 'Priorities are added while the session is a draft.' using errcode = 'RA613'; end if;
          return new;
        end if;
        if (new.id, new.session_year, new.slug, new.from_id) is distinct from (old.id, old.session_year, old.slug, old.from_id) then
          raise exception 'Which priority it is never changes.' using errcode = 'RA613';
        end if;
        if state_now <> 'DRAFT' and to_jsonb(new) - array['outcome','outcome_note','outcome_on','version'] is distinct from to_jsonb(old) - array['outcome','outcome_note','outcome_on','version'] then
          raise exception 'An adopted priority does not change; carry it into the next session.' using errcode = 'RA613';
        end if;
        if state_now <> 'PUBLISHED' and new.outcome is distinct from old.outcome then
          raise exception 'An outcome belongs to a published priority.' using errcode = 'RA613';
        end if;
        return new;
      end $$;
      create function claim_row_stays() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'What a sentence was bound to stays on record; bind it anew.' using errcode = 'RA614';
      end $$;
      create trigger stays before update or delete on claim_row for each row execute function claim_row_stays();
      create trigger no_truncate before truncate on claim_row for each statement execute function claim_row_stays();
      create trigger stays before update or delete on session_adoption for each row execute function claim_row_stays();
      revoke all on function adoption_counts(), session_goes_forward(), priority_is_kept(), claim_row_stays() from public;
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    for (const table of tables)
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to advocacy_owner using (true) with check (true);
        grant select on ${table} to advocacy_app; grant select, insert on ${table} to advocacy_worker;
        create policy platform_all on ${table} to advocacy_worker using ((select platform.is_system())) with check ((select platform.is_system()));`);
    const seen = (state: string) =>
      `case ${state} when 'DRAFT' then (select platform.sees_v2()) or ${liaison} else (select platform.sees_v1()) end`;
    await runner.query(`
      create policy by_state on legislative_session for select to advocacy_app using (${seen("state")});
      grant insert, update on legislative_session to advocacy_app;
      create policy liaison_opens on legislative_session for insert to advocacy_app with check (${liaison} and state = 'DRAFT' and opened_by = ${person});
      create policy liaison_keeps on legislative_session for update to advocacy_app using (${liaison}) with check (${liaison});
      create policy with_session on session_adoption for select to advocacy_app using (exists (select from legislative_session s where s.year = session_year));
      grant insert on session_adoption to advocacy_app;
      create policy director_adopts on session_adoption for insert to advocacy_app
        with check (${role} = 'EXECUTIVE_DIRECTOR' and resc_code = (select platform.actor_organization()) and person_id = ${person});
      create policy with_session on priority for select to advocacy_app using (exists (select from legislative_session s where s.year = session_year));
      create policy with_session on claim for select to advocacy_app using (exists (select from legislative_session s where s.year = session_year));
      create policy with_claim on claim_row for select to advocacy_app using (exists (select from claim c where c.id = claim_id));
    `);
    for (const table of ["priority", "claim"])
      await runner.query(`grant insert, update on ${table} to advocacy_app;
        create policy liaison_writes on ${table} for insert to advocacy_app with check (${liaison});
        create policy liaison_keeps on ${table} for update to advocacy_app using (${liaison}) with check (${liaison});`);
    await runner.query(`grant insert on claim_row to advocacy_app; create policy liaison_binds on claim_row for insert to advocacy_app with check (${liaison});
      create trigger is_kept before update on priority for each row execute function priority_is_kept();
      create trigger is_added before insert on priority for each row when (current_user <> 'advocacy_worker') execute function priority_is_kept();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables.toReversed()) await runner.query(`drop table ${table}`);
    await runner.query("drop function adoption_counts(), session_goes_forward(), priority_is_kept(), claim_row_stays()");
  }
}
