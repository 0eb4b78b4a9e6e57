import type { MigrationInterface, QueryRunner } from "typeorm";

/** Placements can be corrected back and forth, a missing duty or row is found however it went missing, and a recipient's naming ends. */
export class Corrections1795200200000 implements MigrationInterface {
  name = "Corrections1795200200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A duty that is no longer required, and the row that left the list with it, stay; a later correction may ask for the same home RESC again.
      alter table courtesy_notice drop constraint one_notice_per_host;
      create unique index one_notice_per_host on courtesy_notice (engagement_id, host_code) where state <> 'NOT_REQUIRED';
      alter table list_row drop constraint one_row_per_host;
      create unique index one_row_per_host on list_row (engagement_id, host_code) where corrected_at is null;
      create index courtesy_notice_engagement on courtesy_notice (engagement_id);
      create index list_row_engagement on list_row (engagement_id);

      -- I-11: both persons. The giver is always known; the other is the recipient, or whom the giver spoke with.
      alter table courtesy_notice drop constraint given_is_complete;
      alter table courtesy_notice add constraint given_is_complete check (state in ('DUE','NOT_REQUIRED') or (state = 'CLOSED' and never_given_reason is not null)
        or (num_nulls(channel, given_at, given_by, type_of_service, length_of_commitment) = 0 and num_nonnulls(recipient_person_id, spoke_with) > 0));

      -- Until which day (exclusive) an administrator receives notices; null while it is open.
      alter table known_recipient add column valid_to date;
    `);
    await runner.query(`
      -- I-09, also for what is deleted, or moved to another engagement.
      create or replace function duties_match_hosts() returns trigger language plpgsql security definer set search_path = pg_catalog, engagements as $$
      declare
        e engagement;
        wanted text[];
        duties text[];
        rows text[];
      begin
        for e in select * from engagement where id in (
          select case when tg_table_name = 'engagement' then touched ->> 'id' else touched ->> 'engagement_id' end from unnest(array[to_jsonb(old), to_jsonb(new)]) touched
        ) loop
          wanted := array(select h from unnest(e.hosts) h where h <> e.provider_code order by h);
          duties := array(select host_code from courtesy_notice where engagement_id = e.id and state <> 'NOT_REQUIRED' order by host_code);
          rows := array(select host_code from list_row where engagement_id = e.id and corrected_at is null order by host_code);
          if wanted <> duties or wanted <> rows then
            raise exception 'Each home RESC is owed exactly one courtesy notice and one row on the list.' using errcode = 'RA109';
          end if;
        end loop;
        return null;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table known_recipient drop column valid_to;
      drop index list_row_engagement; drop index courtesy_notice_engagement;
      drop index one_row_per_host; alter table list_row add constraint one_row_per_host unique (engagement_id, host_code);
      drop index one_notice_per_host; alter table courtesy_notice add constraint one_notice_per_host unique (engagement_id, host_code);
    `);
  }
}
