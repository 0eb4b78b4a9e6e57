import type { TestDatabase } from "@resc/testing";

/** The contract that CREC leads. */
export const ownContract = "contract_own";

/** A State contract of CSDE that CREC leads, its form filed and kept, with one of everything that belongs to it. */
export async function addContract(admin: TestDatabase["admin"], coordinator: string): Promise<void> {
  await admin.query(`begin;
    insert into funding.state_contract (id, key, title, agency, kind, resc_codes, source_ids, state, route, lead_code, terms_number, office, fiscal_years, fiscal_year, amount, incomplete)
      values ('${ownContract}', '${ownContract}', 'Own work', 'CSDE', 'designation', '{CREC}', '{}', 'FORM_RECEIVED', 'DIRECT_DESIGNATION', 'CREC', 1, 'Office', '{2026}', 2026, 10, '{}');
    insert into funding.state_contract_terms (contract_id, number, office, period_note, made_at, made_by) values ('${ownContract}', 1, 'Office', 'none', platform.now(), '${coordinator}');
    insert into funding.state_contract_participant values ('${ownContract}', 1, 'CREC', null);
    insert into funding.state_contract_year values ('${ownContract}', 1, 2026, 10, null);
    insert into funding.state_contract_share values ('${ownContract}', 1, 'CREC', 2026, 10, null);
    insert into funding.state_contract_deliverable (id, contract_id, title, due_on, added_at) values ('item', '${ownContract}', 'A report', '2026-05-01', platform.now());
    insert into funding.state_contract_month values ('CSDE', '2026-01', 'x', encode(sha256('x'), 'hex'), 0, platform.now());
    insert into funding.state_contract_import values ('import', 'file', 'x', 0, 0, 0, platform.now(), '${coordinator}');
    commit`);
}
