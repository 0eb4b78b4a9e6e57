import { may, permit } from "@resc/access";
import type { UnitOfWork } from "@resc/store";
import {
  answer,
  checkInput,
  cursorValues,
  InstantScalar,
  KeyedInput,
  PageArgs,
  PageInfo,
  pageOf,
  pageSize,
  type RequestContext,
  resultOf,
} from "@resc/subgraph";
import { Arg, Args, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";

@ObjectType({ description: "A line of the viewer's bell; kept for 30 days." })
export class Bell {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "What happened." }) title!: string;
  @Field(() => String, { nullable: true, description: "More about it." }) detail!: string | null;
  @Field(() => String, { description: "Where it leads in the portal." }) path!: string;
  @Field(() => InstantScalar, { description: "When." }) at!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "When it was read." }) readAt!: Date | null;
}

@ObjectType({ description: "A page of the viewer's bell." })
export class BellConnection {
  @Field(() => [Bell], { description: "Lines, newest first." }) nodes!: readonly Bell[];
  @Field(() => PageInfo, { description: "Where the page stands." }) pageInfo!: PageInfo;
  @Field(() => Int, { description: "Lines in all." }) totalCount!: number;
  @Field(() => Int, { description: "Lines not read yet." }) unreadCount!: number;
}

@InputType({ description: "Lines that were read." })
class MarkBellReadInput extends KeyedInput {
  @Field(() => [ID], { nullable: true, description: "These lines; all when left out." }) ids?: string[] | null;
}

@ObjectType({ description: "The lines were marked." })
class MarkBellReadSuccess {
  @Field(() => Int, { description: "Lines not read yet." }) unreadCount!: number;
}

const MarkBellReadResult = resultOf("MarkBellReadResult", MarkBellReadSuccess);

async function counts(ctx: RequestContext): Promise<{ total: number; unread: number }> {
  if (!may(ctx.actor, "bell:read", { personId: ctx.actor.personId })) return { total: 0, unread: 0 };
  const [row] = await ctx.read.query<{ total: number; unread: number }>("select total, unread from platform.own_bell_counts()");
  return row ?? { total: 0, unread: 0 };
}

@Resolver()
export class BellResolvers {
  private readonly work: UnitOfWork;
  constructor(work: UnitOfWork) {
    this.work = work;
  }

  @Query(() => BellConnection, { nullable: true, description: "What happened for the viewer, newest first." })
  async bell(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext): Promise<BellConnection | null> {
    if (!ctx.actor.personId) return null;
    const size = pageSize(args);
    const after = cursorValues(args, 2);
    const rings = may(ctx.actor, "bell:read", { personId: ctx.actor.personId });
    const rows = !rings
      ? []
      : await ctx.read.query<Bell & { sortKey: string }>(
          'select id, title, detail, path, at, read_at as "readAt", sort_key as "sortKey" from platform.own_bells($1, $2, $3)',
          [size + 1, after?.[0] ?? null, after?.[1] ?? null],
        );
    const { total, unread } = await counts(ctx);
    const page = pageOf(
      rows,
      args,
      (row) => [row.sortKey, row.id],
      (row) => Object.assign(new Bell(), row),
      async () => total,
    );
    return { nodes: page.nodes, pageInfo: page.pageInfo, totalCount: total, unreadCount: unread };
  }

  @Mutation(() => MarkBellReadResult, { description: "Marks lines of the own bell as read." })
  async markBellRead(
    @Arg("input", () => MarkBellReadInput) input: MarkBellReadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MarkBellReadSuccess> {
    return answer(async () => {
      await checkInput(input);
      const person = ctx.actor.personId;
      await this.work.run(ctx.actor, { name: "markBellRead", key: input.idempotencyKey, body: input }, async (tx) => {
        permit(ctx.actor, "bell:read", { personId: person });
        await tx.query("select platform.mark_bells_read($1)", [input.ids ?? null]);
        tx.audit({ act: "bell.read", objectType: "bell", objectId: person ?? "" });
        return { id: person ?? "" };
      });
      await ctx.read.renew();
      return Object.assign(new MarkBellReadSuccess(), { unreadCount: (await counts(ctx)).unread });
    });
  }
}
