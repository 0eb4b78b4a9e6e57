import type { Actor } from "@resc/access";
import type { RequestContext } from "./context.ts";
import { checkInput, type KeyedInput } from "./input.ts";

/** What is kept of a result: the id under which it is read again, under today's rights. */
interface KeptResult {
  readonly id: string;
}

/** A change that runs once per person and key; the store's unit of work is one. */
interface Work<Tx> {
  run(
    actor: Actor,
    operation: { readonly name: string; readonly key: string; readonly body: unknown },
    change: (tx: Tx) => Promise<KeptResult>,
  ): Promise<KeptResult>;
}

/** Runs the changes of a subgraph: input checked, projection caught up, one transaction, then a fresh read. */
export class Changes<Tx> {
  private readonly work: Work<Tx>;
  private readonly projection: { catchUp(): Promise<unknown> };

  constructor(work: Work<Tx>, projection: { catchUp(): Promise<unknown> }) {
    this.work = work;
    this.projection = projection;
  }

  /** Runs one mutation. What another subgraph published a moment ago is known before the change looks for it. */
  async run(ctx: RequestContext, name: string, input: KeyedInput, change: (tx: Tx) => Promise<KeptResult>): Promise<KeptResult> {
    await checkInput(input);
    await this.projection.catchUp();
    const result = await this.work.run(ctx.actor, { name, key: input.idempotencyKey, body: input }, change);
    await ctx.read.renew();
    return result;
  }
}
