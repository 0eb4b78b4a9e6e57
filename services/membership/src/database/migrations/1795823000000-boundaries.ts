import type { MigrationInterface, QueryRunner } from "typeorm";

/** True shapes of towns, where an installation has loaded them; empty at first, and then the map draws schematic cells. Public. */
export class Boundaries1795823000000 implements MigrationInterface {
  name = "Boundaries1795823000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table town_boundary (town_key text primary key references town, shape text not null check (length(shape) between 10 and 40000));
      alter table town_boundary enable row level security; alter table town_boundary force row level security;
      create policy owner_all on town_boundary to membership_owner using (true) with check (true);
      grant select on town_boundary to membership_app;
      create policy public_facts on town_boundary for select to membership_app using ((select platform.sees_v0()));
      grant select, insert, update on town_boundary to membership_worker;
      create policy platform_all on town_boundary to membership_worker using ((select platform.is_system())) with check ((select platform.is_system()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table town_boundary");
  }
}
