import type { MigrationInterface, QueryRunner } from "typeorm";

/** The register of expertise (A44): what a RESC knows well, and whom to ask. V1; each RESC's directors keep their own lines. */
export class Expertise1795860000000 implements MigrationInterface {
  name = "Expertise1795860000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table expertise (
        id text primary key, resc_code text not null check (resc_code in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN')), category_code text not null references service_category,
        topic text not null, words text, person_id text not null, since date not null, until date, recorded_by text not null, version integer not null,
        constraint until_later check (until is null or until >= since)
      );
      create index expertise_category on expertise (category_code);
      create unique index expertise_once on expertise (resc_code, lower(topic)) where until is null;
      alter table expertise enable row level security; alter table expertise force row level security;
      create policy owner_all on expertise to engagements_owner using (true) with check (true);
      grant select, insert on expertise to engagements_app;
      grant update (until, version) on expertise to engagements_app;
      create policy alliance on expertise for select to engagements_app using ((select platform.sees_v1()));
      create policy directors_add on expertise for insert to engagements_app with check (resc_code = (select platform.staff_organization()) and (select platform.actor_role()) <> 'STAFF');
      create policy directors_end on expertise for update to engagements_app using (resc_code = (select platform.staff_organization()) and (select platform.actor_role()) <> 'STAFF');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table expertise");
  }
}
