import type { MigrationInterface, QueryRunner } from "typeorm";

const resc = "check (%c in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN'))";
const isResc = (column: string) => resc.replace("%c", column);

/** Engagements, their V4 terms, courtesy notices, and the out-of-region list (SM-1, SM-2, SM-3). */
export class Engagements1795200100000 implements MigrationInterface {
  name = "Engagements1795200100000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table service_category (code text primary key, label text not null);
      create table service_offering (id text primary key, category_code text not null references service_category, service text not null, resc_code text, source_ids text[] not null);
      create index service_offering_category on service_offering (category_code);

      create sequence engagement_number start 1001;
      create sequence report_number start 1;

      -- V4 while in region, V3 once it is out of region.
      create table engagement (
        id text primary key, ref text not null unique, provider_code text not null ${isResc("provider_code")},
        district_id text, organization_id text, customer_name text not null, town_keys text[] not null, town_name text,
        category_code text not null references service_category, service text not null,
        origin text not null check (origin in ('DISTRICT_REQUEST','ORGANIZATION_REQUEST','STAFF_INVITATION','BID','ALLIANCE_VENTURE')),
        why_us text check (why_us in ('ASKED_FOR_US','NOT_OFFERED_AT_HOME','DATES','PRICE','FOLLOWS_STAFF_MEMBER','OTHER')), why_us_words text,
        starts_on date, ends_on date, days integer check (days between 1 and 1000), requested_on date not null,
        placement text not null check (placement in ('HOME','OUT_OF_REGION','MULTI_HOST','STATEWIDE','UNPLACED')), hosts text[] not null, placement_note text,
        state text not null check (state in ('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY','DELIVERED','CLOSED','DECLINED','REFERRED','WITHDRAWN','CANCELLED')),
        end_reason text, ended_on date, opened_by text, projection_position bigint not null, report_id text,
        created_at timestamptz not null, updated_at timestamptz not null, version integer not null,
        constraint one_customer check (num_nonnulls(district_id, organization_id) = 1),
        constraint ends_after_start check (ends_on is null or starts_on is null or ends_on >= starts_on)
      );
      create index engagement_provider on engagement (provider_code, created_at desc, id desc);
      create index engagement_district on engagement (district_id, created_at desc, id desc);
      create index engagement_category on engagement (category_code);
      create index engagement_hosts on engagement using gin (hosts);

      -- V4: never readable outside the provider RESC (I-13).
      create table engagement_terms (
        engagement_id text primary key references engagement, provider_code text not null, price numeric(14, 2) check (price >= 0), notes text,
        contact_name text, contact_email text, contact_phone text, invited_staff_name text, version integer not null
      );
      create table delivery (
        id text primary key, engagement_id text not null references engagement, provider_code text not null, delivered_on date not null, hours numeric(6, 2) not null check (hours > 0),
        participants integer check (participants >= 0), note text, recorded_at timestamptz not null
      );
      create index delivery_engagement on delivery (engagement_id);

      -- V3: the parties, the Coordinator and the Executive Directors.
      create table courtesy_notice (
        id text primary key, ref text not null unique, engagement_id text not null references engagement, provider_code text not null, host_code text not null ${isResc("host_code")},
        state text not null check (state in ('DUE','GIVEN','ACKNOWLEDGED','DISCUSSED','CLOSED','NOT_REQUIRED','VOID')),
        flags text[] not null default '{}', due_at timestamptz not null, due_rule text not null check (due_rule in ('TARGET','BEFORE_START')),
        customer_name text not null, district_id text, category_code text not null, service text not null, starts_on date, ends_on date, days integer,
        recipient_person_id text, given_by text, given_at timestamptz, channel text check (channel in ('PLATFORM','CALL','EMAIL','MEETING','OTHER')), spoken_at timestamptz, spoke_with text,
        type_of_service text, length_of_commitment text,
        collaboration text check (collaboration in ('NONE_DISCUSSED','NONE','JOINT','REFER','SUPPORT')), collaboration_words text,
        capacity_building text check (capacity_building in ('NONE_DISCUSSED','NONE','OFFERED','AGREED')), capacity_words text,
        message text, undo_until timestamptz, acknowledged_at timestamptz, acknowledged_by text, acknowledged_by_name text,
        call_me_at timestamptz, call_me_name text, call_me_words text, call_me_phone text,
        conversation_at timestamptz, conversation_by_name text, conversation_collaboration text, conversation_capacity text, conversation_words text,
        remembers_differently text, late_reason text, to_follow_reason text, never_given_reason text, remind_at timestamptz, reminded_at timestamptz,
        created_at timestamptz not null, version integer not null,
        constraint one_notice_per_host unique (engagement_id, host_code),
        constraint host_is_not_provider check (host_code <> provider_code),
        -- I-11: given only with channel, time, both persons, and an answer to the first two topics; a missing third or fourth is shown as incomplete.
        constraint given_is_complete check (state in ('DUE','NOT_REQUIRED') or (state = 'CLOSED' and never_given_reason is not null)
          or num_nulls(channel, given_at, given_by, type_of_service, length_of_commitment) = 0)
      );
      create index courtesy_notice_host on courtesy_notice (host_code, created_at desc, id desc);
      create index courtesy_notice_provider on courtesy_notice (provider_code, created_at desc, id desc);
      create index courtesy_notice_due on courtesy_notice (due_at) where state = 'DUE';
      create index courtesy_notice_remind on courtesy_notice (remind_at) where state = 'GIVEN';
      create table notice_concern (id text primary key, notice_id text not null references courtesy_notice, provider_code text not null, host_code text not null, at timestamptz not null, person_id text not null, by_name text not null, text text not null);
      create index notice_concern_notice on notice_concern (notice_id);
      create table notice_amendment (id text primary key, notice_id text not null references courtesy_notice, provider_code text not null, host_code text not null, at timestamptz not null, difference text not null);
      create index notice_amendment_notice on notice_amendment (notice_id);
      -- A link in a mail opens one notice, for 72 hours, and acts once. Only the hash of its token is kept; nobody reads the table but the platform.
      create table notice_link (
        token_hash bytea primary key, notice_id text not null references courtesy_notice, person_id text not null, expires_at timestamptz not null,
        used_at timestamptz, answer text check (answer in ('GOT_IT', 'CALL_ME'))
      );
      create index notice_link_notice on notice_link (notice_id);

      -- V1: the row that all Alliance staff see. Facts follow the engagement in its transaction; nothing else writes them.
      create table list_row (
        id text primary key, ref text not null, kind text not null check (kind in ('ENGAGEMENT','REPORTED')), engagement_id text references engagement, notice_id text references courtesy_notice,
        host_code text not null ${isResc("host_code")}, provider_code text not null ${isResc("provider_code")}, customer_name text not null, district_id text, organization_id text, town_keys text[] not null, town_name text,
        category_code text, service text not null, starts_on date, ends_on date, days integer, origin text, why_us text,
        engagement_state text, notice_state text, flags text[] not null default '{}', given_on date, listed_on date not null, reviewed_on date, note text,
        reported_by text, how_heard text, report_state text check (report_state in ('REPORTED','CONFIRMED','CORRECTED','NOT_OURS')), answer_reason text,
        -- A wrong placement is corrected, not erased: the row leaves the list and stays in the table.
        corrected_at timestamptz, version integer not null,
        constraint one_row_per_host unique (engagement_id, host_code),
        constraint row_is_out_of_region check (host_code <> provider_code),
        constraint engagement_or_report check ((kind = 'ENGAGEMENT' and engagement_id is not null and report_state is null)
          or (kind = 'REPORTED' and engagement_id is null and report_state is not null and reported_by is not null and how_heard is not null))
      );
      create index list_row_newest on list_row (listed_on desc, id desc) where corrected_at is null;
      create index list_row_district on list_row (district_id) where corrected_at is null;
      create index list_row_towns on list_row using gin (town_keys) where corrected_at is null;
      create index list_row_notice on list_row (notice_id);
      create index list_row_host on list_row (host_code) where corrected_at is null;
      create index list_row_provider on list_row (provider_code) where corrected_at is null;

      create table bell (
        id text primary key, person_id text not null, object_id text not null, title text not null, detail text, path text not null,
        at timestamptz not null, visible_at timestamptz not null, read_at timestamptz, dedupe_key text not null,
        constraint once unique (person_id, dedupe_key)
      );
      create index bell_person on bell (person_id, visible_at desc, id desc);
    `);
    await this.rules(runner);
    await this.policies(runner);
  }

  private async rules(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What hangs on an engagement or a notice names the same RESCs: a third RESC cannot attach rows of its own to another's work.
      alter table engagement add constraint engagement_parties unique (id, provider_code);
      alter table courtesy_notice add constraint notice_parties unique (id, provider_code, host_code);
    `);
    for (const table of ["engagement_terms", "delivery", "courtesy_notice", "list_row"]) {
      await runner.query(
        `alter table ${table} add constraint ${table}_of_its_provider foreign key (engagement_id, provider_code) references engagement (id, provider_code)`,
      );
    }
    for (const table of ["notice_concern", "notice_amendment", "list_row"]) {
      await runner.query(
        `alter table ${table} add constraint ${table}_of_its_parties foreign key (notice_id, provider_code, host_code) references courtesy_notice (id, provider_code, host_code)`,
      );
    }
    await runner.query(`
      -- I-09: for every host but the provider exactly one duty and one row, and no others. Checked when the transaction ends, whoever wrote it.
      create function duties_match_hosts() returns trigger language plpgsql security definer set search_path = pg_catalog, engagements as $$
      declare
        e engagement;
        wanted text[];
        duties text[];
        rows text[];
      begin
        select * into e from engagement where id = case when tg_table_name = 'engagement' then new.id else (to_jsonb(new) ->> 'engagement_id') end;
        if e.id is null then return null; end if;
        wanted := array(select h from unnest(e.hosts) h where h <> e.provider_code order by h);
        duties := array(select host_code from courtesy_notice where engagement_id = e.id and state <> 'NOT_REQUIRED' order by host_code);
        rows := array(select host_code from list_row where engagement_id = e.id and corrected_at is null order by host_code);
        if wanted <> duties or wanted <> rows then
          raise exception 'Each home RESC is owed exactly one courtesy notice and one row on the list.' using errcode = 'RA109';
        end if;
        return null;
      end $$;
      create constraint trigger duties_match_hosts after insert or update on engagement deferrable initially deferred for each row execute function duties_match_hosts();
      create constraint trigger duties_match_hosts after insert or update or delete on courtesy_notice deferrable initially deferred for each row execute function duties_match_hosts();
      create constraint trigger duties_match_hosts after insert or update or delete on list_row deferrable initially deferred for each row execute function duties_match_hosts();
    `);
  }

  private async policies(runner: QueryRunner): Promise<void> {
    const all = [
      "service_category",
      "service_offering",
      "engagement",
      "engagement_terms",
      "delivery",
      "courtesy_notice",
      "notice_concern",
      "notice_amendment",
      "notice_link",
      "list_row",
      "bell",
    ];
    for (const table of all) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to engagements_owner using (true) with check (true);`);
    }
    // The platform's clock and worker: everything they act on, nothing of V4.
    for (const table of ["service_category", "service_offering", "engagement", "courtesy_notice", "notice_link", "list_row", "bell"]) {
      await runner.query(`grant select, insert, update on ${table} to engagements_worker;
        create policy platform_all on ${table} to engagements_worker using ((select platform.is_system())) with check ((select platform.is_system()));`);
    }
    await runner.query(`
      grant select on service_category, service_offering to engagements_app;
      create policy public_facts on service_category for select to engagements_app, engagements_worker using ((select platform.sees_v0()));
      create policy public_facts on service_offering for select to engagements_app, engagements_worker using ((select platform.sees_v0()));

      grant select, insert, update on engagement, engagement_terms, delivery, courtesy_notice, list_row, bell to engagements_app;
      grant select, insert on notice_concern, notice_amendment to engagements_app;
      grant usage on sequence engagement_number, report_number to engagements_app;

      create policy provider on engagement to engagements_app, engagements_worker using (provider_code = (select platform.staff_organization())) with check (provider_code = (select platform.staff_organization()));
      create policy parties on engagement for select to engagements_app, engagements_worker
        using (placement in ('OUT_OF_REGION','MULTI_HOST') and ((select platform.staff_organization()) = any (hosts) or (select platform.sees_all_notices())));

      create policy provider_only on engagement_terms to engagements_app using (provider_code = (select platform.staff_organization())) with check (provider_code = (select platform.staff_organization()));
      create policy provider_only on delivery to engagements_app using (provider_code = (select platform.staff_organization())) with check (provider_code = (select platform.staff_organization()));

      create policy provider on courtesy_notice to engagements_app, engagements_worker using (provider_code = (select platform.staff_organization())) with check (provider_code = (select platform.staff_organization()));
      create policy host_reads on courtesy_notice for select to engagements_app, engagements_worker using (host_code = (select platform.staff_organization()) or (select platform.sees_all_notices()));
      create policy host_answers on courtesy_notice for update to engagements_app using (host_code = (select platform.staff_organization()) or (select platform.actor_role()) = 'COORDINATOR');
    `);
    for (const table of ["notice_concern", "notice_amendment"]) {
      await runner.query(`create policy parties on ${table} for select to engagements_app, engagements_worker
          using (provider_code = (select platform.staff_organization()) or host_code = (select platform.staff_organization()) or (select platform.sees_all_notices()));
        grant select on ${table} to engagements_worker;`);
    }
    await runner.query(`
      create policy host_raises on notice_concern for insert to engagements_app with check (host_code = (select platform.staff_organization()));
      create policy provider_amends on notice_amendment for insert to engagements_app with check (provider_code = (select platform.staff_organization()));

      create policy alliance on list_row for select to engagements_app, engagements_worker using ((select platform.sees_v1()));
      create policy parties_write on list_row for insert to engagements_app
        with check (provider_code = (select platform.staff_organization()) or host_code = (select platform.staff_organization()) or (select platform.actor_role()) = 'COORDINATOR');
      create policy parties_change on list_row for update to engagements_app
        using (provider_code = (select platform.staff_organization()) or host_code = (select platform.staff_organization()) or (select platform.actor_role()) = 'COORDINATOR');

      create policy own on bell for select to engagements_app, engagements_worker using (person_id = (select platform.actor_person()));
      create policy own_read on bell for update to engagements_app using (person_id = (select platform.actor_person()) and (select platform.sees_v1()));
      create policy rung_by_acts on bell for insert to engagements_app with check ((select platform.is_resc_staff()) or (select platform.actor_role()) = 'COORDINATOR');

      -- Undo takes back what nobody has seen yet, whoever it was for.
      create function take_back_bells(p_object_id text) returns void language sql security definer set search_path = pg_catalog, engagements, platform as $$
        delete from bell where object_id = p_object_id and visible_at > platform.now()
          and exists (select from courtesy_notice n where n.id = p_object_id and n.provider_code = platform.staff_organization())
      $$;
      revoke all on function take_back_bells(text) from public;
      grant execute on function take_back_bells(text) to engagements_app;

      -- Numbers of the list for who may count and must not see a row (analysts): nothing but counts per RESC leaves it.
      create function region_numbers(p_codes text[], p_fiscal_year integer)
      returns table (code text, going_out integer, coming_in integer, due integer, late integer, no_answer integer, acknowledged integer, on_time_percent integer)
      language sql stable security definer set search_path = pg_catalog, engagements, platform as $$
        select c.code, count(*) filter (where r.provider_code = c.code and r.is_open)::int, count(*) filter (where r.host_code = c.code and r.is_open)::int,
          count(*) filter (where r.provider_code = c.code and r.notice_state = 'DUE')::int, count(*) filter (where r.provider_code = c.code and r.notice_state = 'DUE' and 'LATE' = any (r.flags))::int,
          count(*) filter (where r.host_code = c.code and r.notice_state = 'GIVEN' and 'NO_ANSWER' = any (r.flags))::int,
          count(*) filter (where r.host_code = c.code and r.notice_state in ('ACKNOWLEDGED','DISCUSSED'))::int,
          round(100.0 * count(*) filter (where r.provider_code = c.code and r.given_on is not null and not 'LATE' = any (r.flags)) / nullif(count(*) filter (where r.provider_code = c.code and r.given_on is not null), 0))::int
        from unnest(p_codes) as c(code) left join (
          select l.*, coalesce(l.engagement_state, 'REPORTED') in ('REQUESTED','PLACED','SCOPING','AGREED','IN_DELIVERY','REPORTED') as is_open from list_row l where l.corrected_at is null
            and (p_fiscal_year is null or l.listed_on between make_date(p_fiscal_year - 1, 7, 1) and make_date(p_fiscal_year, 6, 30))
        ) r on c.code in (r.provider_code, r.host_code)
        where platform.sees_v1() or platform.actor_role() = 'ANALYST'
        group by c.code
      $$;
      revoke all on function region_numbers(text[], integer) from public;
      grant execute on function region_numbers(text[], integer) to engagements_app;

      -- Who are the parties of a piece of work never changes: a party that may write cannot make it somebody else's.
      create function parties_stay() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if (to_jsonb(new) ->> 'provider_code', to_jsonb(new) ->> 'host_code') is distinct from (to_jsonb(old) ->> 'provider_code', to_jsonb(old) ->> 'host_code') then
          raise exception 'The RESC doing the work and the home RESC of a record never change.' using errcode = 'RA110';
        end if;
        return new;
      end $$;
      revoke all on function parties_stay() from public;
      revoke all on function duties_match_hosts() from public;
    `);
    for (const table of ["engagement", "engagement_terms", "delivery", "courtesy_notice", "list_row"]) {
      await runner.query(`create trigger parties_stay before update on ${table} for each row execute function parties_stay()`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop function take_back_bells(text); drop function region_numbers(text[], integer)");
    for (const table of [
      "bell",
      "list_row",
      "notice_link",
      "notice_amendment",
      "notice_concern",
      "courtesy_notice",
      "delivery",
      "engagement_terms",
      "engagement",
      "service_offering",
      "service_category",
    ]) {
      await runner.query(`drop table ${table} cascade`);
    }
    await runner.query(
      "drop function duties_match_hosts(); drop function parties_stay(); drop sequence engagement_number; drop sequence report_number",
    );
  }
}
