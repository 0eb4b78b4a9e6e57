import { type Action, may, permit } from "@resc/access";
import { NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { StateContractEntity } from "./state-contract.entity.ts";
import { type ContractAct, type ContractFacts, contractMachine, type ContractState } from "./state-contract.machine.ts";
import { contractClause } from "./state-contract.words.ts";

/** A contract as the caller last saw it. */
export interface SeenContract {
  readonly id: string;
  readonly version: number;
}

/** A row that has a state, and so a lead and a route. */
export type WorkEntity = StateContractEntity & { state: ContractState; leadCode: NonNullable<StateContractEntity["leadCode"]> };

const noFacts: ContractFacts = { reason: null, signed: false, periodBegan: false, periodOver: false, allDelivered: false, renewed: false };

/** The contract, locked, if the actor may do this to it. A row of public sources has no acts: NotPossibleError. Throws NotFoundError and ConflictError. */
export async function lockContract(tx: Transaction, seen: SeenContract, action: Action): Promise<WorkEntity> {
  if (!may(tx.actor, "stateContract:read", { organization: tx.actor.organization })) throw new NotFoundError();
  const [known] = await tx.query<{ lead_code: StateContractEntity["leadCode"]; state: string | null }>(
    "select lead_code, state from state_contract where id = $1",
    [seen.id],
  );
  if (!known) throw new NotFoundError();
  permit(tx.actor, action, { provider: known.lead_code });
  if (known.state === null)
    throw new NotPossibleError(
      "This row is from public sources, which state no more. Put the contract on the list as expected work.",
      contractClause,
    );
  const contract = await tx.lock(StateContractEntity, seen.id);
  if (!contract) throw new NotFoundError();
  tx.expectVersion(contract, seen.version);
  return contract as WorkEntity;
}

/** One act on a contract: asks the machine, changes the row, writes the trail. */
export async function changeContract(
  tx: Transaction,
  contract: WorkEntity,
  act: ContractAct,
  patch: Partial<StateContractEntity>,
  more: {
    readonly facts?: Partial<ContractFacts>;
    readonly reason?: string | null;
    readonly after?: object;
    /** The clock's note on it, which is no new version. */
    readonly mark?: true;
  } = {},
): Promise<WorkEntity> {
  const next = step(contractMachine, contract.state, act, { ...noFacts, reason: more.reason ?? null, ...more.facts });
  if (!next.ok) throw new NotPossibleError(next.message, contractClause);
  const before = contract.state;
  const now = { ...patch, state: next.state, updatedAt: tx.now };
  const changed = await (more.mark ? tx.mark(StateContractEntity, contract, now) : tx.change(StateContractEntity, contract, now));
  tx.audit({
    act: `stateContract.${act}`,
    objectType: "stateContract",
    objectId: contract.id,
    before: { state: before },
    after: { state: next.state, version: changed.version, ...more.after },
    reason: more.reason ?? null,
    clause: contractClause,
  });
  return changed as WorkEntity;
}
