import { may } from "@resc/access";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { Onboarding, OnboardingCan } from "./onboarding.type.ts";

@Resolver(() => Onboarding)
export class OnboardingFields {
  @FieldResolver(() => Person, { nullable: true, description: "The leader." })
  async person(@Root() onboarding: Onboarding, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, onboarding.personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who shared the Accord." })
  async sharedBy(@Root() onboarding: Onboarding, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return onboarding.sharedById ? personById(ctx, onboarding.sharedById) : null;
  }

  @FieldResolver(() => OnboardingCan, { description: "What the viewer may do with it now." })
  viewerCan(@Root() { personId, role, organization, state }: Onboarding, @Ctx() ctx: RequestContext): OnboardingCan {
    return {
      share: state === "OPEN" && may(ctx.actor, "onboarding:share", { personId, role, organization }),
      acknowledge: state === "SHARED" && may(ctx.actor, "onboarding:acknowledge", { personId }),
    };
  }
}
