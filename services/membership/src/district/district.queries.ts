import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, IsText, type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { DistrictConnection, listDistricts } from "./district.lists.ts";
import { districtById } from "./district.rows.ts";
import { District, DistrictKind } from "./district.type.ts";

@ArgsType()
class DistrictsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Letters of the name, or the first letters of a town it serves; at most 80." })
  @IsText(0, 80)
  search?: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "Only districts of this RESC's region." })
  resc?: RescCode;
  @Field(() => [DistrictKind], { nullable: true, description: "Only these kinds." })
  kinds?: (keyof typeof DistrictKind)[];
  @Field(() => CalendarDateScalar, { nullable: true, description: "Only districts that exist on that day; today when left out." })
  asOf?: string;
}

@Resolver()
export class DistrictQueries {
  @Query(() => DistrictConnection, { nullable: true, description: "Districts that exist on a day, by name." })
  async districts(@Args(() => DistrictsArgs) args: DistrictsArgs, @Ctx() ctx: RequestContext): Promise<Page<District>> {
    return listDistricts(ctx, args);
  }

  @Query(() => District, { nullable: true, description: "One district, past ones included." })
  async district(
    @Arg("id", () => ID, { description: "Our id of the district." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<District | null> {
    return districtById(ctx, id);
  }
}
