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

/** Runs one act and reads the opportunity anew, under today's rights. */
export async function actOnOpportunity(
  changes: Changes<Transaction>,
  ctx: RequestContext,
  name: string,
  input: KeyedInput,
  change: (tx: Transaction) => Promise<{ id: string }>,
): Promise<OpportunityActSuccess> {
  return answer(async () => {
    const { id } = await changes.run(ctx, name, input, change);
    const opportunity = await opportunityById(ctx, id);
    if (!opportunity) throw new NotFoundError();
    return Object.assign(new OpportunityActSuccess(), { opportunity });
  });
}
