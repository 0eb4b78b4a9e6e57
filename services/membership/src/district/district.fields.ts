import type { RequestContext } from "@resc/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { membershipHistoryOf, membershipOf } from "../board-membership/membership.rows.ts";
import { Membership } from "../board-membership/membership.type.ts";
import { AsOfArgs, datedKey, KnownAtArgs } from "../dated.ts";
import { rescByCode } from "../resc/resc.rows.ts";
import { Resc } from "../resc/resc.type.ts";
import { sourcesOf } from "../source/source.rows.ts";
import { Source } from "../source/source.type.ts";
import { townByKey, townsOfDistrict } from "../town/town.rows.ts";
import { Town } from "../town/town.type.ts";
import { homeRescsOf, neighborsInTime, stateCodesOf, townHistoryOf } from "./district.rows.ts";
import { District, DistrictTown, StateCode } from "./district.type.ts";

@Resolver(() => District)
export class DistrictFields {
  @FieldResolver(() => [StateCode], { description: "State codes, with their status." })
  async stateCodes(@Root() district: District, @Ctx() ctx: RequestContext): Promise<readonly StateCode[]> {
    return stateCodesOf(ctx, district.id);
  }

  @FieldResolver(() => [Town], { description: "Towns it serves on a day." })
  async towns(@Root() district: District, @Args(() => AsOfArgs) args: AsOfArgs, @Ctx() ctx: RequestContext): Promise<readonly Town[]> {
    return townsOfDistrict(ctx, datedKey(district.id, args));
  }

  @FieldResolver(() => [DistrictTown], { description: "Every town it has served, with the days." })
  async townHistory(@Root() district: District, @Ctx() ctx: RequestContext): Promise<readonly DistrictTown[]> {
    return townHistoryOf(ctx, district.id);
  }

  @FieldResolver(() => Membership, { nullable: true, description: "Its membership of a RESC on a day (I-01: at most one)." })
  async membership(
    @Root() district: District,
    @Args(() => KnownAtArgs) args: KnownAtArgs,
    @Ctx() ctx: RequestContext,
  ): Promise<Membership | null> {
    return membershipOf(ctx, datedKey(district.id, args));
  }

  @FieldResolver(() => [Membership], { description: "Every membership ever recorded." })
  async membershipHistory(@Root() district: District, @Ctx() ctx: RequestContext): Promise<readonly Membership[]> {
    return membershipHistoryOf(ctx, district.id);
  }

  @FieldResolver(() => [Resc], { description: "Its home RESCs on a day: by membership, else by the catchments of its towns." })
  async homeRescs(@Root() district: District, @Args(() => AsOfArgs) args: AsOfArgs, @Ctx() ctx: RequestContext): Promise<Resc[]> {
    const homes = await homeRescsOf(ctx, datedKey(district.id, args));
    return (await Promise.all(homes.map((home) => rescByCode(ctx, home.code)))).filter((resc) => resc !== null);
  }

  @FieldResolver(() => [District], { description: "Districts that took over its towns when it ended." })
  async successors(@Root() district: District, @Ctx() ctx: RequestContext): Promise<readonly District[]> {
    return (await neighborsInTime(ctx, district.id)).filter((one) => one.relation === "successor");
  }

  @FieldResolver(() => [District], { description: "Districts whose towns it took over when it began." })
  async predecessors(@Root() district: District, @Ctx() ctx: RequestContext): Promise<readonly District[]> {
    return (await neighborsInTime(ctx, district.id)).filter((one) => one.relation === "predecessor");
  }

  @FieldResolver(() => [Source], { description: "Where these facts come from." })
  async sources(@Root() district: District, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, district.sourceIds);
  }
}

@Resolver(() => DistrictTown)
export class DistrictTownFields {
  @FieldResolver(() => Town, { description: "The town." })
  async town(@Root() line: DistrictTown, @Ctx() ctx: RequestContext): Promise<Town | null> {
    return townByKey(ctx, line.townKey);
  }

  @FieldResolver(() => [Source], { description: "Where the line comes from." })
  async sources(@Root() line: DistrictTown, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return sourcesOf(ctx, line.sourceIds);
  }
}
