import { StateContractEntity } from "../state-contract/state-contract.entity.ts";

/** The tables that the use cases of funding write. */
export const fundingEntities: readonly Function[] = [StateContractEntity];
