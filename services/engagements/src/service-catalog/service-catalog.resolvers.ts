import type { RescCode } from "@resc/domain";
import {
  connectionOf,
  cursorValues,
  defineLoader,
  type Page,
  PageArgs,
  pageOf,
  pageSize,
  RescCodeEnum,
  type RequestContext,
} from "@resc/subgraph";
import { Args, ArgsType, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Resc, rescStub, Source } from "../shared/stubs.ts";

@Directive('@key(fields: "code")')
@ObjectType({ description: "A category of the Alliance's services." })
export class ServiceCategory {
  @Field(() => ID, { description: "Lasting code." })
  code!: string;
  @Field(() => String, { description: "How screens write it." })
  label!: string;
}

@ObjectType({ description: "A service that a RESC, or the whole Alliance, has offered in public words." })
export class ServiceOffering {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => String, { description: "The service in the source's words." })
  service!: string;
  categoryCode!: string;
  rescCode!: RescCode | null;
  sourceIds!: string[];
}

const ServiceOfferingConnection = connectionOf("ServiceOffering", () => ServiceOffering);

@ArgsType()
class OfferingArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: "Only this category." })
  category?: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "Only this RESC." })
  resc?: RescCode;
}

/** A category by code. */
export const categoryByCode = defineLoader<string, ServiceCategory>(
  async (ctx, codes) =>
    (await ctx.read.query<ServiceCategory>("select code, label from service_category where code = any ($1)", [codes])).map((row) =>
      Object.assign(new ServiceCategory(), row),
    ),
  (row) => row.code,
);

@Resolver(() => ServiceOffering)
export class ServiceCatalogResolvers {
  @Query(() => [ServiceCategory], { nullable: true, description: "The Alliance's categories of service, by label, `other` last." })
  async serviceCategories(@Ctx() ctx: RequestContext): Promise<ServiceCategory[]> {
    return (await ctx.read.query<ServiceCategory>("select code, label from service_category order by (code = 'other'), label")).map((row) =>
      Object.assign(new ServiceCategory(), row),
    );
  }

  @Query(() => ServiceOfferingConnection, { nullable: true, description: "Who offers what, by category and service." })
  async serviceOfferings(@Args(() => OfferingArgs) args: OfferingArgs, @Ctx() ctx: RequestContext): Promise<Page<ServiceOffering>> {
    const size = pageSize(args);
    const after = cursorValues(args, 3);
    const where = "($1::text is null or o.category_code = $1) and ($2::text is null or o.resc_code = $2)";
    const filter = [args.category ?? null, args.resc ?? null];
    const rows = await ctx.read.query<ServiceOffering>(
      `select o.id, o.service, o.category_code as "categoryCode", o.resc_code as "rescCode", o.source_ids as "sourceIds" from service_offering o
       where ${where} and ($3::text is null or (o.category_code, o.service, o.id) > ($3, $4, $5)) order by o.category_code, o.service, o.id limit $6`,
      [...filter, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, size + 1],
    );
    return pageOf(
      rows,
      args,
      (row) => [row.categoryCode, row.service, row.id],
      (row) => Object.assign(new ServiceOffering(), row),
      async () => {
        const [count] = await ctx.read.query<{ count: number }>(
          `select count(*)::int as count from service_offering o where ${where}`,
          filter,
        );
        return count?.count ?? 0;
      },
    );
  }

  @FieldResolver(() => ServiceCategory, { description: "Its category." })
  async category(@Root() offering: ServiceOffering, @Ctx() ctx: RequestContext): Promise<ServiceCategory | null> {
    return categoryByCode(ctx, offering.categoryCode);
  }

  @FieldResolver(() => Resc, { nullable: true, description: "Who offers it; null for the whole Alliance." })
  resc(@Root() offering: ServiceOffering): Resc | null {
    return offering.rescCode ? rescStub(offering.rescCode) : null;
  }

  @FieldResolver(() => [Source], { description: "Where it was read." })
  sources(@Root() offering: ServiceOffering): Source[] {
    return offering.sourceIds.map((id) => Object.assign(new Source(), { id }));
  }
}
