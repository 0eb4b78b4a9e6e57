import { type Action, type Actor, may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import { type ContractAct, contractMachine } from "./state-contract.machine.ts";
import type { StateContract } from "./state-contract.type.ts";

const rights: Readonly<Partial<Record<ContractAct, Action>>> = {
  receiveForm: "stateContract:file",
  execute: "stateContract:execute",
  amend: "stateContract:amend",
  addDeliverable: "stateContract:deliver",
  deliver: "stateContract:deliver",
  renew: "stateContract:end",
  decline: "stateContract:end",
  terminate: "stateContract:end",
  close: "stateContract:end",
};

/** The acts of the machine that fit the state and that the actor has the right to; none for a row of public sources. */
export function actsOn(actor: Actor, { state, leadCode, nextId }: Pick<StateContract, "state" | "leadCode" | "nextId">): string[] {
  if (state === null) return [];
  return actsFrom(contractMachine, state).filter((act) => {
    const right = rights[act];
    return right !== undefined && may(actor, right, { provider: leadCode }) && !(act === "renew" && nextId !== null);
  });
}
