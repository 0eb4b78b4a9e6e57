import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { listOnboardings } from "./onboarding.rows.ts";
import { type Onboarding, OnboardingConnection } from "./onboarding.type.ts";

@ArgsType()
class OnboardingsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "True: only those that are not acknowledged." })
  open?: boolean;
}

@Resolver()
export class OnboardingQueries {
  @Query(() => OnboardingConnection, {
    nullable: true,
    description:
      "On-boardings of new leaders, the newest first: the viewer's own; for an Executive Director those with whom he shares the Accord.",
  })
  async onboardings(@Args(() => OnboardingsArgs) args: OnboardingsArgs, @Ctx() ctx: RequestContext): Promise<Page<Onboarding>> {
    return listOnboardings(ctx, args);
  }
}
