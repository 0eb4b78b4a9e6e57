import { InvalidInputError, type RescCode } from "@resc/domain";
import type { Reader, Transaction } from "@resc/store";
import { insertRows } from "../data-load/insert-rows.ts";
import type { StateContractEntity } from "./state-contract.entity.ts";
import { type ContractTerms, incompleteOf, problemsOf, totalOf } from "./terms.ts";

/** What a version says beside its terms. */
export interface TermsOrigin {
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly reason: string | null;
  readonly agencyReference: string | null;
}

/** Writes the next version of a contract's terms, whole. Throws InvalidInputError where they do not stand (I-25). Answers what the row of the list takes over. */
export async function writeTerms(
  tx: Transaction,
  contract: Pick<StateContractEntity, "id" | "termsNumber"> & { readonly leadCode: RescCode },
  terms: ContractTerms,
  origin: TermsOrigin,
): Promise<Partial<StateContractEntity>> {
  const problems = problemsOf(terms, contract.leadCode);
  if (problems.length > 0) throw new InvalidInputError(problems);
  const key = { contract_id: contract.id, number: contract.termsNumber + 1 };
  await insertRows(tx, "state_contract_terms", [
    {
      ...key,
      office: terms.office,
      program_code: terms.programCode,
      contract_number: terms.contractNumber,
      funding_source: terms.fundingSource,
      period_from: terms.periodFrom,
      period_to: terms.periodTo,
      period_note: terms.periodNote,
      file_id: origin.fileId,
      sha256: origin.sha256,
      reason: origin.reason,
      agency_reference: origin.agencyReference,
      made_at: tx.clock.now,
      made_by: tx.actor.personId,
    },
  ]);
  await insertRows(
    tx,
    "state_contract_participant",
    terms.participants.map(({ resc, role }) => ({ ...key, resc_code: resc, role })),
  );
  await insertRows(
    tx,
    "state_contract_year",
    terms.years.map(({ fiscalYear, total, note }) => ({ ...key, fiscal_year: fiscalYear, total, note })),
  );
  await insertRows(
    tx,
    "state_contract_share",
    terms.shares.map(({ resc, fiscalYear, amount, note }) => ({ ...key, resc_code: resc, fiscal_year: fiscalYear, amount, note })),
  );
  const years = terms.years.map(({ fiscalYear }) => fiscalYear).toSorted((one, other) => one - other);
  const amount = totalOf(terms);
  return {
    termsNumber: key.number,
    office: terms.office,
    programCode: terms.programCode,
    contractNumber: terms.contractNumber,
    fundingSource: terms.fundingSource,
    periodFrom: terms.periodFrom,
    periodTo: terms.periodTo,
    rescCodes: terms.participants.map(({ resc }) => resc).toSorted(),
    fiscalYears: years,
    fiscalYear: years.length === 1 ? (years[0] ?? null) : null,
    amount,
    amountNote: amount === null ? (terms.years.find(({ total }) => total === null)?.note ?? "No fiscal year is stated.") : null,
    incomplete: incompleteOf(terms),
  };
}

interface TermsRow extends Omit<ContractTerms, "participants" | "years" | "shares"> {
  readonly contractId: string;
  readonly number: number;
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly reason: string | null;
  readonly agencyReference: string | null;
  readonly madeAt: Date;
  readonly madeBy: string;
}

/** A version of a contract's terms as it was written. */
export type WrittenTerms = TermsRow & ContractTerms;

type Of<Item> = Item & { readonly contractId: string; readonly number: number };

/** Every version of these contracts, oldest first, whole. */
export async function readTerms(reader: Reader, contractIds: readonly string[]): Promise<WrittenTerms[]> {
  const rows = await reader.query<TermsRow>(
    `select contract_id as "contractId", number, office, program_code as "programCode", contract_number as "contractNumber", funding_source as "fundingSource",
      period_from as "periodFrom", period_to as "periodTo", period_note as "periodNote", file_id as "fileId", sha256, reason, agency_reference as "agencyReference",
      made_at as "madeAt", made_by as "madeBy" from state_contract_terms where contract_id = any ($1) order by contract_id, number`,
    [contractIds],
  );
  const part = <Item extends object>(columns: string, table: string, order: string) =>
    reader.query<Of<Item>>(
      `select contract_id as "contractId", number, ${columns} from ${table} where contract_id = any ($1) order by ${order}`,
      [contractIds],
    );
  const participants = await part<ContractTerms["participants"][number]>(
    "resc_code as resc, role",
    "state_contract_participant",
    "resc_code",
  );
  const years = await part<ContractTerms["years"][number]>(
    'fiscal_year as "fiscalYear", total, note',
    "state_contract_year",
    "fiscal_year",
  );
  const shares = await part<ContractTerms["shares"][number]>(
    'resc_code as resc, fiscal_year as "fiscalYear", amount, note',
    "state_contract_share",
    "fiscal_year, resc_code",
  );
  const of = <Item extends object>(all: readonly Of<Item>[], row: TermsRow): Item[] =>
    all.filter((one) => one.contractId === row.contractId && one.number === row.number);
  return rows.map((row) => ({ ...row, participants: of(participants, row), years: of(years, row), shares: of(shares, row) }));
}
