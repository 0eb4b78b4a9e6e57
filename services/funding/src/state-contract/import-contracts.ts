import { permit } from "@resc/access";
import { actsFrom, NotPossibleError, newId } from "@resc/domain";
import type { Reader, Transaction } from "@resc/store";
import { changeContract, type WorkEntity } from "./contract-change.ts";
import { addContract } from "./expect.ts";
import { contractsOf, type ImportedContract } from "./import-rows.ts";
import { readTable } from "../files/read-table.ts";
import { StateContractEntity } from "./state-contract.entity.ts";
import { contractMachine, type ContractState } from "./state-contract.machine.ts";
import { contractClause } from "./state-contract.words.ts";
import { readTerms, writeTerms } from "./terms-store.ts";
import { type Difference, differencesOf, problemsOf } from "./terms.ts";

/** What an import would do with one contract of the table. */
export interface PlannedRow {
  readonly outcome: "NEW" | "CHANGED" | "SAME" | "REFUSED";
  readonly lines: readonly number[];
  readonly title: string;
  /** The number of the contract that is on the list already. */
  readonly ref: string | null;
  readonly differences: readonly Difference[];
  /** What to write instead, where it is refused. */
  readonly problem: string | null;
  readonly contract: ImportedContract | null;
  readonly existing: { readonly id: string; readonly version: number } | null;
}

/** What an import of exactly these bytes would do. */
export interface ImportPlan {
  readonly sha256: string;
  readonly rows: readonly PlannedRow[];
}

interface Known {
  readonly id: string;
  readonly key: string;
  readonly ref: string;
  readonly state: ContractState;
  readonly lead: string;
  readonly kind: string;
  readonly version: number;
}

/** Compares a staged table with the list. Changes nothing. Throws as {@link readTable} does. */
export async function planImport(reader: Reader, fileId: string): Promise<ImportPlan> {
  const { sha256, cells } = await readTable(reader, fileId);
  const found = contractsOf(cells);
  const keys = found.flatMap((one) => ("key" in one ? [one.key] : []));
  const known = await reader.query<Known>(
    "select id, key, ref, state, lead_code as lead, kind, version from state_contract where key = any ($1) and state is not null",
    [keys],
  );
  const terms = await readTerms(
    reader,
    known.map(({ id }) => id),
  );
  return {
    sha256,
    rows: found.map((one): PlannedRow => {
      const none = { lines: one.lines, title: one.title, ref: null, differences: [], problem: null, contract: null, existing: null };
      if (!("key" in one)) return { ...none, outcome: "REFUSED", problem: one.problem };
      const [problem] = problemsOf(one.terms, one.lead);
      if (problem) return { ...none, outcome: "REFUSED", problem: problem.message };
      const there = known.find(({ key }) => key === one.key);
      if (!there) return { ...none, outcome: "NEW", contract: one };
      const newest = terms.filter(({ contractId }) => contractId === there.id).at(-1);
      const differences = newest ? differencesOf(newest, one.terms) : [];
      const base = { ...none, ref: there.ref, differences, contract: one, existing: { id: there.id, version: there.version } };
      if (there.lead !== one.lead)
        return { ...base, outcome: "REFUSED", problem: `${there.ref} is led by ${there.lead}. Write that lead, or another title.` };
      if (newest && differences.length === 0) return { ...base, outcome: "SAME" };
      if (!actsFrom(contractMachine, there.state).includes("import"))
        return { ...base, outcome: "REFUSED", problem: `${there.ref} is over. Renew it, or write another title.` };
      return { ...base, outcome: "CHANGED" };
    }),
  };
}

async function importOne(tx: Transaction, { contract, existing }: PlannedRow, sha256: string): Promise<void> {
  if (!contract) return;
  const { agency, title, kind, lead, terms, key } = contract;
  const entity = existing
    ? await tx.lock(StateContractEntity, existing.id)
    : await addContract(
        tx,
        {
          agency,
          title,
          kind,
          lead,
          participants: terms.participants.map(({ resc }) => resc),
          route: "DIRECT_DESIGNATION",
          routeReference: null,
          note: null,
        },
        { key },
      );
  if (!entity) return;
  if (existing) tx.expectVersion(entity, existing.version);
  const row = await writeTerms(tx, entity as WorkEntity, terms, {
    fileId: null,
    sha256,
    reason: existing ? "Imported table" : null,
    agencyReference: null,
  });
  await changeContract(tx, entity as WorkEntity, "import", row, { after: { terms: row.termsNumber, sha256 } });
}

/** Imports exactly the bytes that were previewed, all or nothing; the same table again changes nothing. Answers the import's id. */
export async function importStateContracts(tx: Transaction, fileId: string, sha256: string): Promise<string> {
  permit(tx.actor, "stateContract:import");
  const plan = await planImport(tx, fileId);
  if (plan.sha256 !== sha256) throw new NotPossibleError("This is not the table that was previewed. Preview it again.", contractClause);
  const refused = plan.rows.filter(({ outcome }) => outcome === "REFUSED").length;
  if (refused > 0)
    throw new NotPossibleError(
      `${refused} contracts of the table cannot be imported. Change them as the preview says, then send it again.`,
    );
  for (const row of plan.rows) if (row.outcome === "NEW" || row.outcome === "CHANGED") await importOne(tx, row, sha256);
  const count = (outcome: PlannedRow["outcome"]) => plan.rows.filter((row) => row.outcome === outcome).length;
  const id = newId("contractImport");
  const counts = { added: count("NEW"), changed: count("CHANGED"), same: count("SAME") };
  await tx.query(
    "insert into state_contract_import (id, file_id, sha256, added, changed, same, imported_at, imported_by) values ($1, $2, $3, $4, $5, $6, platform.now(), $7)",
    [id, fileId, sha256, counts.added, counts.changed, counts.same, tx.actor.personId],
  );
  tx.audit({
    act: "stateContract.imported",
    objectType: "contractImport",
    objectId: id,
    after: { sha256, ...counts },
    clause: contractClause,
  });
  return id;
}
