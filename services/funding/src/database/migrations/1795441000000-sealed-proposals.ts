import type { MigrationInterface, QueryRunner } from "typeorm";

const isResc = (column: string) => `check (${column} in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))`;

const tables = ["proposal_slot", "proposal_access", "sealed_file", "sealed_chunk", "submission", "submission_content"];

/**
 * Sealed proposals (SM-6, V5). A proposal stands in a box whose key the database does not have; every RESC has a box from the call on, so that a row tells
 * nobody who writes. Who may open one shows it by a capability that only the service can make (S2).
 */
export class SealedProposals1795441000000 implements MigrationInterface {
  name = "SealedProposals1795441000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The smallest number of hours before the closing for which a reminder went out; a closing that moves begins anew.
      alter table opportunity add column closing_reminded_hours integer, add column closing_reminded_for timestamptz;

      create table proposal_slot (
        id text primary key, opportunity_id text not null references opportunity, resc_code text not null ${isResc("resc_code")}, box bytea not null,
        unique (opportunity_id, resc_code)
      );
      -- Twelve places each, filled with chance until somebody is named: their number tells nothing. One person opens one box of an opportunity at most (I-16).
      create table proposal_access (
        slot_id text not null references proposal_slot, opportunity_id text not null, place integer not null check (place between 0 and 11), access_hash bytea not null check (octet_length(access_hash) = 32),
        primary key (slot_id, place), constraint one_box_per_person unique (opportunity_id, access_hash) deferrable initially immediate
      );
      create table sealed_file (id text primary key, box bytea not null, kept boolean not null default false, received_at timestamptz not null);
      create table sealed_chunk (file_id text not null references sealed_file, place integer not null, bytes bytea not null, primary key (file_id, place));
      alter table sealed_chunk alter column bytes set storage external;

      -- Receipt data: the Coordinator and the owner (SM-6).
      create table submission (
        id text primary key, slot_id text not null references proposal_slot, opportunity_id text not null references opportunity, resc_code text not null ${isResc("resc_code")}, version integer not null check (version > 0),
        submitted_at timestamptz not null, receipt_hash text not null, state text not null check (state in ('SUBMITTED','REPLACED','WITHDRAWN','SEALED','LATE','OPENED')),
        unique (opportunity_id, resc_code, version)
      );
      create unique index one_standing_submission on submission (opportunity_id, resc_code) where state in ('SUBMITTED','SEALED','OPENED');
      create table submission_content (submission_id text primary key references submission, slot_id text not null references proposal_slot, opportunity_id text not null, box bytea not null);

    `);
    await runner.query(`
      -- The capabilities that the service shows for the person who acts: the database keeps their hashes and can make none.
      create function capabilities() returns bytea[] language sql stable set search_path = pg_catalog as $$
        select array(select sha256(decode(c, 'hex')) from unnest(string_to_array(nullif(current_setting('funding.capabilities', true), ''), ',')) c)
      $$;
      create function shown_files() returns text[] language sql stable set search_path = pg_catalog as $$
        select coalesce(string_to_array(nullif(current_setting('funding.files', true), ''), ','), '{}')
      $$;
      create function opens_slot(p_slot text) returns boolean language sql stable security definer set search_path = pg_catalog, funding as $$
        select exists (select from proposal_access a where a.slot_id = p_slot and a.access_hash = any (capabilities()))
      $$;
      create function slot_resc(p_slot text) returns text language sql stable security definer set search_path = pg_catalog, funding as $$
        select resc_code from proposal_slot where id = p_slot
      $$;
      -- The database's clock decides (SM-6): in time only while proposals are taken and before the closing; the row of the opportunity is held, so that closing waits or has happened.
      create function submission_in_time() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        o opportunity;
        in_time boolean;
      begin
        select * into o from opportunity where id = new.opportunity_id for share;
        if slot_resc(new.slot_id) is distinct from new.resc_code then raise exception 'A submission belongs to its own RESC.' using errcode = 'RA440'; end if;
        in_time := o.state = 'PROPOSALS' and (o.alliance_closes_at is null or platform.now() < o.alliance_closes_at);
        if (new.state = 'SUBMITTED') <> in_time or new.state not in ('SUBMITTED','LATE') then
          raise exception 'The closing decides whether a submission is in time.' using errcode = 'RA441';
        end if;
        if new.version <> (select coalesce(max(version), 0) + 1 from submission where opportunity_id = new.opportunity_id and resc_code = new.resc_code) then
          raise exception 'Somebody submitted meanwhile. Look at what stands there now, then submit again.' using errcode = 'RA442';
        end if;
        return new;
      end $$;
      create function submission_is_kept() returns trigger language plpgsql security definer set search_path = pg_catalog, funding, platform as $$
      declare
        o opportunity;
      begin
        if (new.id, new.slot_id, new.opportunity_id, new.resc_code, new.version, new.submitted_at, new.receipt_hash) is distinct from
           (old.id, old.slot_id, old.opportunity_id, old.resc_code, old.version, old.submitted_at, old.receipt_hash) then
          raise exception 'What was submitted stays as it is.' using errcode = 'RA443';
        end if;
        select * into o from opportunity where id = new.opportunity_id for share;
        if not ((old.state, new.state) in (('SUBMITTED','REPLACED'), ('SUBMITTED','WITHDRAWN')) and o.state = 'PROPOSALS' and (o.alliance_closes_at is null or platform.now() < o.alliance_closes_at)
          or (old.state, new.state) = ('SUBMITTED','SEALED') and o.state <> 'PROPOSALS'
          or (old.state, new.state) = ('SEALED','OPENED') and exists (select from panel p where p.opportunity_id = o.id and p.opened_at is not null)) then
          raise exception 'A submission is replaced or withdrawn before the closing, sealed by it, and opened with all others.' using errcode = 'RA444';
        end if;
        return new;
      end $$;

      create trigger submission_in_time before insert on submission for each row execute function submission_in_time();
      create trigger submission_is_kept before update on submission for each row execute function submission_is_kept();
      create trigger append_only before update or delete on submission_content for each row execute function append_only();

      -- Where the own RESC stands, for its named people who do not see intentions.
      create function participation_of_own(p_opportunity text) returns table (intention text) language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select p.intention from participation p where p.opportunity_id = p_opportunity and p.resc_code = platform.staff_organization()
      $$;
      -- How many submitted, once the closing has passed: V2 learns the number, and who came late as a fact.
      create function submission_counts(p_opportunity text) returns table (submissions integer, late_codes text[]) language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select count(*) filter (where s.state in ('SEALED','OPENED'))::int, coalesce(array_agg(distinct s.resc_code) filter (where s.state = 'LATE'), '{}')
        from opportunity o left join submission s on s.opportunity_id = o.id where o.id = p_opportunity and o.state not in ('RECEIVED','CIRCULATED','INTENTIONS','CALL','PROPOSALS') and (platform.sees_v2() or platform.is_system())
      $$;
      revoke all on function capabilities(), shown_files(), opens_slot(text), slot_resc(text), participation_of_own(text), submission_in_time(), submission_is_kept(), submission_counts(text) from public;
      grant execute on function capabilities(), shown_files(), opens_slot(text), slot_resc(text), participation_of_own(text), submission_counts(text) to funding_app, funding_worker;
    `);
    for (const table of tables)
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to funding_owner using (true) with check (true); grant select on ${table} to funding_app;`);
    await runner.query(`
      -- Boxes are made for all six by whoever holds the call, and opened by capability alone: no role, office or operator is an exception.
      grant insert, update on proposal_slot, proposal_access to funding_app;
      create policy made_for_all on proposal_slot for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR');
      create policy by_capability on proposal_slot for select to funding_app using (opens_slot(id));
      create policy by_capability_changes on proposal_slot for update to funding_app using (opens_slot(id));
      create policy made_for_all on proposal_access for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR');
      create policy by_capability on proposal_access for select to funding_app
        using (opens_slot(slot_id) or ((select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and slot_resc(slot_id) = (select platform.actor_organization())));
      create policy own_director_names on proposal_access for update to funding_app
        using ((select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and slot_resc(slot_id) = (select platform.actor_organization()));

      grant insert, update on sealed_file to funding_app;
      grant insert on sealed_chunk to funding_app;
      create policy shown on sealed_file for select to funding_app using (id = any ((select shown_files())::text[]));
      create policy staff_send on sealed_file for insert to funding_app with check ((select platform.is_resc_staff()) and id = any ((select shown_files())::text[]));
      create policy shown_changes on sealed_file for update to funding_app using (id = any ((select shown_files())::text[]));
      create policy shown on sealed_chunk for select to funding_app using (file_id = any ((select shown_files())::text[]));
      create policy staff_send on sealed_chunk for insert to funding_app with check ((select platform.is_resc_staff()) and file_id = any ((select shown_files())::text[]));

      grant insert, update on submission to funding_app;
      grant select, update on submission to funding_worker;
      grant insert on submission_content to funding_app;
      create policy owner_and_receipts on submission for select to funding_app using (opens_slot(slot_id) or (select platform.actor_role()) = 'COORDINATOR');
      create policy own_director on submission for insert to funding_app
        with check (resc_code = (select platform.actor_organization()) and (select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and opens_slot(slot_id));
      create policy own_director_changes on submission for update to funding_app
        using (resc_code = (select platform.actor_organization()) and (select platform.actor_role()) in ('CLEARINGHOUSE_DIRECTOR','EXECUTIVE_DIRECTOR') and opens_slot(slot_id));
      create policy owner_reads_receipts on submission for select to funding_worker using (opens_slot(slot_id));
      create policy clock_reads on submission for select to funding_worker using ((select platform.is_system()));
      create policy clock_seals on submission for update to funding_worker using ((select platform.is_system()));
      create policy owner on submission_content for select to funding_app using (opens_slot(slot_id));
      create policy own_director on submission_content for insert to funding_app with check (slot_resc(slot_id) = (select platform.actor_organization()) and opens_slot(slot_id));

    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.toReversed().join(", ")} cascade;
      drop function capabilities(), shown_files(), opens_slot(text), slot_resc(text), participation_of_own(text), submission_in_time(), submission_is_kept(), submission_counts(text)`);
  }
}
