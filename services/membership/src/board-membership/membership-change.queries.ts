import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { districtById } from "../district/district.rows.ts";
import { District } from "../district/district.type.ts";
import { seatsOfBoard } from "../seat/seat.rows.ts";
import { BoardSeat } from "../seat/seat.type.ts";
import { townByKey } from "../town/town.rows.ts";
import { Town } from "../town/town.type.ts";
import { MembershipChangePreview } from "./membership-change.type.ts";
import { previewChange } from "./preview-change.ts";

@ArgsType()
class ChangeArgs {
  @Field(() => ID, { nullable: true, description: "The district whose board would change its RESC; left out for a town." })
  districtId?: string;
  @Field(() => String, { nullable: true, description: "Key of the town that would change its catchment; left out for a district." })
  townKey?: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "The RESC to which it would go; left out when a board only leaves." })
  to?: RescCode;
  @Field(() => CalendarDateScalar, { description: "First day of the change." })
  on!: string;
}

const found = <Thing>(things: readonly (Thing | null)[]): Thing[] => things.filter((thing) => thing !== null);

@Resolver(() => MembershipChangePreview)
export class MembershipChangeQueries {
  @Query(() => MembershipChangePreview, {
    nullable: true,
    description:
      "What a change of membership or boundary would bring on a day, for Executive Directors, board chairs and the Coordinator; nothing is recorded.",
  })
  async membershipChangePreview(
    @Args(() => ChangeArgs) args: ChangeArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<MembershipChangePreview | null> {
    if (!may(ctx.actor, "membershipChange:preview")) return null;
    // About one of the two; about both or none there is nothing to say.
    if (!args.districtId === !args.townKey) return null;
    return previewChange(ctx, { districtId: args.districtId ?? null, townKey: args.townKey ?? null, to: args.to ?? null, on: args.on });
  }

  @FieldResolver(() => District, { nullable: true, description: "The district whose board would change its RESC; null for a town." })
  async district(@Root() preview: MembershipChangePreview, @Ctx() ctx: RequestContext): Promise<District | null> {
    return preview.districtId ? districtById(ctx, preview.districtId) : null;
  }

  @FieldResolver(() => Town, { nullable: true, description: "The town that would change its catchment; null for a district." })
  async town(@Root() preview: MembershipChangePreview, @Ctx() ctx: RequestContext): Promise<Town | null> {
    return preview.townKey ? townByKey(ctx, preview.townKey) : null;
  }

  @FieldResolver(() => [Town], { description: "Towns concerned." })
  async towns(@Root() preview: MembershipChangePreview, @Ctx() ctx: RequestContext): Promise<Town[]> {
    return found(await Promise.all(preview.townKeys.map((key) => townByKey(ctx, key))));
  }

  @FieldResolver(() => [District], { description: "Districts concerned: the one asked about, or those that serve the town." })
  async districts(@Root() preview: MembershipChangePreview, @Ctx() ctx: RequestContext): Promise<District[]> {
    return found(await Promise.all(preview.districtIds.map((id) => districtById(ctx, id))));
  }

  @FieldResolver(() => [BoardSeat], { description: "Seats on the board that the change would end; none for a town." })
  async seats(@Root() preview: MembershipChangePreview, @Ctx() ctx: RequestContext): Promise<readonly BoardSeat[]> {
    return preview.districtId && preview.from && preview.from !== preview.to ? seatsOfBoard(ctx, preview.districtId) : [];
  }
}
