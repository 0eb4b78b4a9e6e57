import type { MigrationInterface, QueryRunner } from "typeorm";

/** A section is frozen when a packet is asked for, by the platform and once; nobody freezes one by hand any more (A43, I-26). */
export class PacketSection1795520000000 implements MigrationInterface {
  name = "PacketSection1795520000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table state_contract_section add column packet_id text unique, add column as_of timestamptz, alter column frozen_by drop not null;
      drop policy coordinator_freezes on state_contract_section;
      revoke insert on state_contract_section from funding_app;
      grant insert on state_contract_section to funding_worker;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke insert on state_contract_section from funding_worker;
      grant insert on state_contract_section to funding_app;
      create policy coordinator_freezes on state_contract_section for insert to funding_app with check ((select platform.actor_role()) = 'COORDINATOR' and frozen_by = (select platform.actor_person()));
      alter table state_contract_section drop column packet_id, drop column as_of;
    `);
  }
}
