import { type RescCode } from "@resc/domain";
import { CalendarDateScalar, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { districtById } from "../district/district.rows.ts";
import { District } from "../district/district.type.ts";
import { organizationById } from "../organization/organization.rows.ts";
import { Organization } from "../organization/organization.type.ts";
import { findCustomers } from "./customer.rows.ts";

@ObjectType({ description: "A district or organization found by its first letters." })
export class CustomerMatch {
  @Field(() => ID, { description: "Id of the district or organization." })
  id!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { description: "Kind of district, or ORGANIZATION." })
  kind!: string;
  @Field(() => [RescCodeEnum], { description: "Home RESCs on that day." })
  homeRescs!: RescCode[];
  @Field(() => [String], { description: "Towns." })
  townNames!: string[];
}

@Resolver(() => CustomerMatch)
export class CustomerQueries {
  @Query(() => [CustomerMatch], {
    nullable: true,
    description: "Districts and organizations by the first letters of any word of their name or towns; best first.",
  })
  async customerSearch(
    @Arg("text", () => String) text: string,
    @Arg("asOf", () => CalendarDateScalar, { nullable: true }) asOf: string | undefined,
    @Arg("first", () => Int, { defaultValue: 8 }) first: number,
    @Ctx() ctx: RequestContext,
  ): Promise<CustomerMatch[]> {
    return (await findCustomers(ctx, text, asOf ?? null, Math.min(Math.max(first, 1), 25))).map((row) =>
      Object.assign(new CustomerMatch(), row),
    );
  }

  @FieldResolver(() => District, { nullable: true, description: "The district, when it is one." })
  async district(@Root() match: CustomerMatch, @Ctx() ctx: RequestContext): Promise<District | null> {
    return match.kind === "ORGANIZATION" ? null : districtById(ctx, match.id);
  }

  @FieldResolver(() => Organization, { nullable: true, description: "The organization, when it is one." })
  async organization(@Root() match: CustomerMatch, @Ctx() ctx: RequestContext): Promise<Organization | null> {
    return match.kind === "ORGANIZATION" ? organizationById(ctx, match.id) : null;
  }
}
