import type { MigrationInterface, QueryRunner } from "typeorm";

/** The out-of-region list as a packet keeps it (A38, I-12): frozen whole, chained to the one before, unchanged for ever. V1, as the list is. */
export class PacketSection1795510000000 implements MigrationInterface {
  name = "PacketSection1795510000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- SM-3: a row leaves the review when its work has ended and the Executive Directors have seen it once after that.
      alter table list_row add column review_complete_on date;
      create table out_of_region_section (
        id text primary key, number integer not null unique, packet_id text not null unique, meeting_id text not null, as_of timestamptz not null,
        content text not null, sha256 text not null, previous_sha256 text, frozen_at timestamptz not null
      );
      create function section_stands() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception 'A frozen section stays as it was written.' using errcode = 'RA101';
      end $$;
      create trigger section_stands before update or delete on out_of_region_section for each row execute function section_stands();
      create trigger no_truncate before truncate on out_of_region_section for each statement execute function section_stands();
      create function section_follows() returns trigger language plpgsql security definer set search_path = pg_catalog, engagements, platform as $$
      declare
        before out_of_region_section;
      begin
        select * into before from out_of_region_section where id <> new.id order by number desc limit 1;
        if new.number <> coalesce(before.number, 0) + 1 or new.previous_sha256 is distinct from before.sha256
          or new.sha256 <> encode(sha256(convert_to(coalesce(new.previous_sha256, '') || new.content, 'UTF8')), 'hex') then
          raise exception 'A frozen section follows the one before.' using errcode = 'RA466';
        end if;
        return new;
      end $$;
      create trigger section_follows after insert on out_of_region_section for each row execute function section_follows();
      revoke all on function section_stands(), section_follows() from public;
      alter table out_of_region_section enable row level security; alter table out_of_region_section force row level security;
      create policy owner_all on out_of_region_section to engagements_owner using (true) with check (true);
      grant select on out_of_region_section to engagements_app;
      grant select, insert on out_of_region_section to engagements_worker;
      create policy platform_all on out_of_region_section to engagements_worker using ((select platform.is_system())) with check ((select platform.is_system()));
      create policy alliance on out_of_region_section for select to engagements_app using ((select platform.sees_v1()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      "drop table out_of_region_section; drop function section_stands(); drop function section_follows(); alter table list_row drop column review_complete_on",
    );
  }
}
