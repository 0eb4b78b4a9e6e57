import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Field, ObjectType } from "type-graphql";
import { initiativeById } from "./initiative.rows.ts";
import { OutsideInitiativeType } from "./initiative.type.ts";

@ObjectType({ description: "The initiative after the act." })
export class InitiativeActSuccess {
  @Field(() => OutsideInitiativeType, { description: "The initiative." }) initiative!: OutsideInitiativeType;
}

/** What every act on an initiative answers. */
export const InitiativeActResult = resultOf("InitiativeActResult", InitiativeActSuccess);

/** Runs one act and reads the initiative anew, under today's rights. */
export async function actOnInitiative(
  changes: Changes<Transaction>,
  ctx: RequestContext,
  name: string,
  input: KeyedInput,
  change: (tx: Transaction) => Promise<{ id: string }>,
): Promise<InitiativeActSuccess> {
  return answer(async () => {
    const { id } = await changes.run(ctx, name, input, change);
    const initiative = await initiativeById(ctx, id);
    if (!initiative) throw new NotFoundError();
    return Object.assign(new InitiativeActSuccess(), { initiative });
  });
}
