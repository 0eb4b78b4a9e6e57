import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, errorClasses, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";
import { opportunityById } from "./opportunity.rows.ts";
import { Opportunity } from "./opportunity.type.ts";

@ObjectType({ description: "The opportunity after the act." })
export class OpportunityActSuccess {
  @Field(() => Opportunity, { description: "The opportunity." }) opportunity!: Opportunity;
}

const fresh = [errorClasses.FreshSignInError] as unknown as readonly (new () => object)[];

/** What every act on an opportunity answers. */
export const OpportunityActResult = resultOf("OpportunityActResult", OpportunityActSuccess, fresh);

/**
 * Runs one act and reads the opportunity anew, under today's rights. The act answers an id where it makes the opportunity, or finds it by something
 * else; otherwise its input names it. What is kept of the result is that id and nothing more.
 */
export async function actOnOpportunity(
  changes: Changes<Transaction>,
  ctx: RequestContext,
  name: string,
  input: KeyedInput & { readonly id?: string; readonly opportunityId?: string },
  change: (tx: Transaction) => Promise<{ readonly id: string } | void>,
): Promise<OpportunityActSuccess> {
  return answer(async () => {
    const { id } = await changes.run(ctx, name, input, async (tx) => {
      const found = (await change(tx))?.id ?? input.opportunityId ?? input.id;
      if (found === undefined) throw new RangeError(`${name} names no opportunity.`);
      return { id: found };
    });
    const opportunity = await opportunityById(ctx, id);
    if (!opportunity) throw new NotFoundError();
    return Object.assign(new OpportunityActSuccess(), { opportunity });
  });
}
