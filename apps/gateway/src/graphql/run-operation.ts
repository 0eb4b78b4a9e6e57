import { checkVariables } from "../documents/check-variables.ts";
import type { PreparedDocument } from "../documents/prepared-document.ts";
import { isErrorCode, errorCodes } from "../errors/error-codes.ts";
import { maskError, type MaskedError } from "../errors/mask-errors.ts";
import { checkCost, operationCost } from "../limits/cost.ts";
import { costLimit } from "../limits/cost-settings.ts";
import type { CallContext } from "../subgraph-call/call-context.ts";
import type { Executor } from "./executor.ts";

/** What an answer cost: of one request's limit, or where there is a quota, of what is left of it. */
export interface CostUsed {
  readonly used: number;
  readonly left: number;
}

/** An answer as it may leave the gateway, with its HTTP status. */
export interface OperationAnswer {
  readonly status: number;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly MaskedError[];
    readonly extensions: { readonly cost: CostUsed };
  };
}

/** Spends the cost of an operation and answers what is left; null where there is no quota. */
export type Spend = (cost: number) => Promise<number | null>;

const withoutQuota: Spend = async () => null;

function statusOf(data: unknown, errors: readonly MaskedError[]): number {
  if (data !== undefined) return 200;
  const code = errors[0]?.extensions.code;
  return isErrorCode(code) ? errorCodes[code].status : 500;
}

/** Checks variables, cost and quota, carries the operation out and masks its errors. Throws a `GatewayRefusal` before any subgraph is called. */
export async function runOperation(
  executor: Executor,
  prepared: PreparedDocument,
  variables: Readonly<Record<string, unknown>>,
  context: CallContext,
  spend: Spend = withoutQuota,
): Promise<OperationAnswer> {
  checkVariables(executor.schema, prepared, variables);
  const used = operationCost(executor.schema, prepared.document, prepared.operation, variables);
  const limit = costLimit(context.actor.role);
  checkCost(used, limit);
  const left = (await spend(used)) ?? limit - used;
  const result = await executor.execute({ prepared, variables, context });
  const errors = (result.errors ?? []).map((error) => maskError(error, context.requestId));
  if (result.data === undefined && errors.length === 0) errors.push(maskError({ message: "" }, context.requestId));
  return {
    status: statusOf(result.data, errors),
    body: {
      ...(errors.length > 0 ? { errors } : {}),
      ...(result.data === undefined ? {} : { data: result.data }),
      extensions: { cost: { used, left } },
    },
  };
}
