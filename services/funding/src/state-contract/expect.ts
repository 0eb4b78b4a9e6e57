import { permit } from "@resc/access";
import { NotFoundError, newId, type RescCode, type StateAgencyCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { StateContractEntity } from "./state-contract.entity.ts";
import { type ContractRoute, contractClause } from "./state-contract.words.ts";

/** Work that is known to come. */
export interface ExpectedContract {
  readonly agency: StateAgencyCode;
  readonly title: string;
  /** Kind of sponsorship in plain words. */
  readonly kind: string;
  readonly lead: RescCode;
  readonly participants: readonly RescCode[];
  readonly route: ContractRoute;
  /** The opportunity's id for COMPETED, the law for LEGISLATED. */
  readonly routeReference: string | null;
  readonly note: string | null;
}

/** Puts work on the list that is known to come; from now on it is there (SM-8). Also the last act of an award, in its transaction. */
export async function expectStateContract(
  tx: Transaction,
  expected: ExpectedContract,
  more: { readonly key?: string; readonly previousId?: string } = {},
): Promise<StateContractEntity> {
  permit(tx.actor, "stateContract:expect", { provider: expected.lead });
  return addContract(tx, expected, more);
}

/** The same for acts that have a right of their own. */
export async function addContract(
  tx: Transaction,
  expected: ExpectedContract,
  { key, previousId }: { readonly key?: string; readonly previousId?: string } = {},
): Promise<StateContractEntity> {
  const id = newId("stateContract");
  const row: Omit<StateContractEntity, "ref"> = {
    id,
    key: key ?? id,
    title: expected.title,
    agency: expected.agency,
    kind: expected.kind,
    role: null,
    rescCodes: [...new Set([expected.lead, ...expected.participants])].toSorted(),
    fiscalYear: null,
    fiscalYears: [],
    amount: null,
    amountNote: "No form yet.",
    note: expected.note,
    sourceIds: [],
    state: "EXPECTED",
    route: expected.route,
    routeReference: expected.routeReference,
    leadCode: expected.lead,
    termsNumber: 0,
    office: null,
    programCode: null,
    contractNumber: null,
    fundingSource: null,
    periodFrom: null,
    periodTo: null,
    incomplete: ["form"],
    agencySignedOn: null,
    leadSignedOn: null,
    previousId: previousId ?? null,
    nextId: null,
    renewalAskedOn: null,
    endReason: null,
    endedOn: null,
    finalAmount: null,
    finalNote: null,
    version: 1,
    updatedAt: tx.now,
  };
  await tx.insert(StateContractEntity, row);
  tx.audit({
    act: "stateContract.expect",
    objectType: "stateContract",
    objectId: id,
    after: { agency: row.agency, lead: row.leadCode, route: row.route, reference: row.routeReference },
    clause: contractClause,
  });
  const contract = await tx.lock(StateContractEntity, id);
  if (!contract) throw new NotFoundError();
  return contract;
}
