import type { MigrationInterface, QueryRunner } from "typeorm";

/** State contract work is that of any State agency (A43), not only of the two whose readers use the platform. */
export class AnyAgency1795451000000 implements MigrationInterface {
  name = "AnyAgency1795451000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table state_contract drop constraint state_contract_agency_check;
      alter table state_contract add constraint state_contract_agency foreign key (agency) references state_agency`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table state_contract drop constraint state_contract_agency;
      alter table state_contract add constraint state_contract_agency_check check (agency in ('CSDE','OEC'))`);
  }
}
