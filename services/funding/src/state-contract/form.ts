import { newId } from "@resc/domain";
import { keepFile, officeHolders, ring, type Transaction } from "@resc/store";
import { insertRows } from "../data-load/insert-rows.ts";
import { changeContract, lockContract, type SeenContract, type WorkEntity } from "./contract-change.ts";
import { readTerms, writeTerms } from "./terms-store.ts";
import { type ContractTerms, differencesOf } from "./terms.ts";

/** Something that is to be delivered, and by when. */
export interface DueItem {
  readonly title: string;
  readonly dueOn: string;
}

async function addItems(tx: Transaction, contract: WorkEntity, items: readonly DueItem[]): Promise<void> {
  await insertRows(
    tx,
    "state_contract_deliverable",
    items.map(({ title, dueOn }) => ({
      id: newId("deliverable"),
      contract_id: contract.id,
      title,
      due_on: dueOn,
      added_at: tx.clock.now,
      version: 1,
    })),
  );
}

/** The agency's form comes in: its file is kept, and what it says becomes the first version, or before signing the next one. */
export async function receiveForm(
  tx: Transaction,
  seen: SeenContract,
  form: { readonly fileId: string; readonly terms: ContractTerms; readonly deliverables: readonly DueItem[] },
): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:file");
  const file = await keepFile(tx, { id: form.fileId, purpose: "STATE_CONTRACT_FORM", objectId: contract.id });
  const row = await writeTerms(tx, contract, form.terms, { fileId: file.id, sha256: file.sha256, reason: null, agencyReference: null });
  await addItems(tx, contract, form.deliverables);
  const changed = await changeContract(tx, contract, "receiveForm", row, {
    after: { terms: row.termsNumber, file: file.id, sha256: file.sha256 },
  });
  await ring(tx, {
    personIds: [
      ...(await officeHolders(tx, "EXECUTIVE_DIRECTOR", changed.leadCode, tx.today)),
      ...(await officeHolders(tx, "COORDINATOR", "ALLIANCE", tx.today)),
    ],
    objectId: changed.id,
    path: `/state-contracts/${changed.ref}`,
    dedupeKey: `stateContract.form:${changed.id}:${row.termsNumber}`,
    title: `State contract form filed: ${changed.title}`,
    detail: changed.incomplete?.length ? `Not stated: ${changed.incomplete.join(", ")}` : null,
  });
}

/** What the signed contract changes: the old version stays whole, the difference is computed. */
export async function amendContract(
  tx: Transaction,
  seen: SeenContract,
  amendment: {
    readonly terms: ContractTerms;
    readonly reason: string;
    readonly agencyReference: string | null;
    readonly fileId: string | null;
  },
): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:amend");
  const before = (await readTerms(tx, [contract.id])).at(-1);
  const { fileId, reason, agencyReference } = amendment;
  const file = fileId ? await keepFile(tx, { id: fileId, purpose: "STATE_CONTRACT_FORM", objectId: contract.id }) : null;
  const row = await writeTerms(tx, contract, amendment.terms, {
    fileId: file?.id ?? null,
    sha256: file?.sha256 ?? null,
    reason,
    agencyReference,
  });
  const changed = before ? differencesOf(before, amendment.terms).map(({ what }) => what) : [];
  await changeContract(tx, contract, "amend", row, { reason, after: { terms: row.termsNumber, agencyReference, changed } });
}

/** One more thing to deliver. */
export async function addDeliverable(tx: Transaction, seen: SeenContract, item: DueItem): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:deliver");
  await addItems(tx, contract, [item]);
  await changeContract(tx, contract, "addDeliverable", {}, { after: { dueOn: item.dueOn } });
}
