import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, IsText, IsWhole, KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from "type-graphql";
import { onboardingById } from "./onboarding.rows.ts";
import { Onboarding } from "./onboarding.type.ts";
import { acknowledgeAccord, shareAccord } from "./share-accord.ts";

@InputType({ description: "An on-boarding as it was seen." })
export class OnboardingActInput extends KeyedInput {
  @Field(() => ID, { description: "The on-boarding." }) @IsText(1, 100) id!: string;
  @Field(() => Int, { description: "Version of its row." }) @IsWhole(1, 1_000_000) version!: number;
}

@ObjectType({ description: "The on-boarding after the act." })
class OnboardingActSuccess {
  @Field(() => Onboarding, { description: "The on-boarding." }) onboarding!: Onboarding;
}

const OnboardingActResult = resultOf("OnboardingActResult", OnboardingActSuccess);

@Resolver()
export class OnboardingMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: OnboardingActInput,
    change: (tx: Transaction) => Promise<void>,
  ): Promise<OnboardingActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => {
        await change(tx);
        return { id: input.id };
      });
      const onboarding = await onboardingById(ctx, id);
      if (!onboarding) throw new NotFoundError();
      return Object.assign(new OnboardingActSuccess(), { onboarding });
    });
  }

  @Mutation(() => OnboardingActResult, { description: "An Executive Director shares the Accord with a new leader." })
  async shareAccord(
    @Arg("input", () => OnboardingActInput) input: OnboardingActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OnboardingActSuccess> {
    return this.act(ctx, "shareAccord", input, (tx) => shareAccord(tx, input));
  }

  @Mutation(() => OnboardingActResult, { description: "A new leader acknowledges the Accord." })
  async acknowledgeAccord(
    @Arg("input", () => OnboardingActInput) input: OnboardingActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OnboardingActSuccess> {
    return this.act(ctx, "acknowledgeAccord", input, (tx) => acknowledgeAccord(tx, input));
  }
}
