import type { ProjectionRunner, StoredResult, Transaction, UnitOfWork } from "@resc/store";
import { checkInput, type KeyedInput, type RequestContext } from "@resc/subgraph";

/** Runs the changes of engagements: input checked, projection caught up, one transaction, then a fresh read. */
export class Changes {
  private readonly work: UnitOfWork;
  private readonly projection: Pick<ProjectionRunner, "catchUp">;

  constructor(work: UnitOfWork, projection: Pick<ProjectionRunner, "catchUp">) {
    this.work = work;
    this.projection = projection;
  }

  /** Runs one mutation. A customer or person added a moment ago is known before the change looks for it. */
  async run(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<StoredResult>,
  ): Promise<StoredResult> {
    await checkInput(input);
    await this.projection.catchUp();
    const result = await this.work.run(ctx.actor, { name, key: input.idempotencyKey, body: input }, change);
    await ctx.read.renew();
    return result;
  }
}
