import type { Executor } from "../graphql/executor.ts";
import type { ContractName } from "./contract-names.ts";

/** A contract as the gateway runs it: cut from the supergraph by its tags, and as its clients see it. */
export interface ContractText {
  readonly supergraph: string;
  /** The printed schema. */
  readonly api: string;
}

/** The executors of the contracts, each started when it is first asked. */
export interface ContractExecutors {
  of(name: ContractName): Promise<Executor>;
  close(): Promise<void>;
}

/** Executors made by `make`, one for each contract that is asked. */
export function createContractExecutors(
  contracts: Readonly<Record<ContractName, ContractText>>,
  make: (supergraph: string) => Promise<Executor>,
): ContractExecutors {
  const started = new Map<ContractName, Promise<Executor>>();
  return {
    of(name) {
      const running = started.get(name);
      if (running !== undefined) return running;
      const starting = make(contracts[name].supergraph).catch((error: unknown) => {
        started.delete(name);
        throw error;
      });
      started.set(name, starting);
      return starting;
    },
    async close() {
      await Promise.all([...started.values()].map(async (executor) => (await executor).close()));
    },
  };
}
