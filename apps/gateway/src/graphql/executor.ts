import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import type { PreparedDocument } from "../documents/prepared-document.ts";
import type { CallContext } from "../subgraph-call/call-context.ts";

/** One operation to carry out for one actor. */
export interface Execution {
  readonly prepared: PreparedDocument;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: CallContext;
}

/** What came of it; errors are not yet masked. `data` is missing when nothing was carried out. */
export interface ExecutionResult {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What plans and carries out operations. The rest of the gateway knows only this, so that the engine can be replaced. */
export interface Executor {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  execute(execution: Execution): Promise<ExecutionResult>;
  close(): Promise<void>;
}
