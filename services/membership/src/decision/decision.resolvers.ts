import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from "type-graphql";
import { meetingById } from "../meeting/meeting.rows.ts";
import { Meeting } from "../meeting/meeting.type.ts";
import { changeDecision } from "./change-decision.ts";
import { ChangeDecisionInput } from "./decision.inputs.ts";
import { listDecisions } from "./decision.rows.ts";
import { Decision, DecisionEntry } from "./decision.type.ts";

@ObjectType({ description: "The decision after another answer was recorded." })
class ChangeDecisionSuccess {
  @Field(() => Decision, { description: "The decision." }) decision!: Decision;
}

const ChangeDecisionResult = resultOf("ChangeDecisionResult", ChangeDecisionSuccess);

@Resolver(() => DecisionEntry)
export class DecisionResolvers {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Query(() => [Decision], { nullable: true, description: "Questions that the Accord leaves open, each with the answer in force (V1)." })
  async decisions(@Ctx() ctx: RequestContext): Promise<Decision[]> {
    return listDecisions(ctx);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: "The meeting, for who reads agendas." })
  async meeting(@Root() entry: DecisionEntry, @Ctx() ctx: RequestContext): Promise<Meeting | null> {
    return meetingById(ctx, entry.meetingId);
  }

  @Mutation(() => ChangeDecisionResult, {
    description: "Records what the Executive Directors agreed on at a meeting; it holds from a day on.",
  })
  async changeDecision(
    @Arg("input", () => ChangeDecisionInput) input: ChangeDecisionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ChangeDecisionSuccess> {
    return answer(async () => {
      const { key, meetingId, validFrom } = input;
      const change = {
        key,
        meetingId,
        validFrom,
        value: input.value ?? null,
        words: input.words?.trim() || null,
        reason: input.reason?.trim(),
      };
      const { id } = await this.changes.run(ctx, "changeDecision", input, (tx) => changeDecision(tx, change));
      const decision = (await listDecisions(ctx)).find((one) => one.key === id);
      if (!decision) throw new NotFoundError();
      return Object.assign(new ChangeDecisionSuccess(), { decision });
    });
  }
}
