import { defineLoader, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Town } from "../town/town.type.ts";

const shapeOf = defineLoader<string, { readonly key: string; readonly shape: string }>(
  async (ctx, keys) => ctx.read.query("select town_key as key, shape from town_boundary where town_key = any ($1)", [keys]),
  (row) => row.key,
);

@Resolver(() => Town)
export class BoundaryFields {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Its boundary in thousandths of a degree: each ring its first longitude and latitude, then the steps from point to point; rings parted by a semicolon. Null where no boundaries were loaded.",
  })
  async shape(@Root() town: Town, @Ctx() ctx: RequestContext): Promise<string | null> {
    return (await shapeOf(ctx, town.key))?.shape ?? null;
  }
}
