import type { Transaction } from "@resc/store";
import { answer, type Changes, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import { RecordGrantShareInputsInput } from "./grant-share.inputs.ts";
import { recordInputs } from "./record-inputs.ts";

@ObjectType({ description: "The set as recorded." })
class RecordGrantShareInputsSuccess {
  @Field(() => ID, { description: "Our id of the set." }) setId!: string;
}

const RecordGrantShareInputsResult = resultOf("RecordGrantShareInputsResult", RecordGrantShareInputsSuccess);

@Resolver()
export class GrantShareMutations {
  private readonly changes: Changes<Transaction>;

  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Mutation(() => RecordGrantShareInputsResult, { description: "Records inputs for the shares of one fiscal year, with their source." })
  async recordGrantShareInputs(
    @Arg("input", () => RecordGrantShareInputsInput) input: RecordGrantShareInputsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<RecordGrantShareInputsSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "recordGrantShareInputs", input, (tx) =>
        recordInputs(tx, {
          fiscalYear: input.fiscalYear,
          name: input.name.trim(),
          sourceWords: input.sourceWords.trim(),
          sourceAddress: input.sourceAddress?.trim() || null,
          countedOn: input.countedOn,
          appropriation: input.appropriation ?? null,
          centers: input.centers.map((one) => ({
            resc: one.resc,
            memberBoards: one.memberBoards ?? null,
            equalizationAid: one.equalizationAid ?? null,
            amount1999: one.amount1999 ?? null,
          })),
        }),
      );
      return Object.assign(new RecordGrantShareInputsSuccess(), { setId: id });
    });
  }
}
