import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { LegislativeSessionInput, OpenLegislativeSessionInput } from "../priority/priority.inputs.ts";
import { adoptSession } from "./adopt-session.ts";
import { sessionOf } from "./legislative-session.rows.ts";
import { LegislativeSession } from "./legislative-session.type.ts";
import { openSession } from "./open-session.ts";
import { publishSession } from "./session-change.ts";

@ObjectType({ description: "The session after the act." })
class LegislativeSessionActSuccess {
  @Field(() => LegislativeSession, { description: "The session." }) session!: LegislativeSession;
}

const LegislativeSessionActResult = resultOf("LegislativeSessionActResult", LegislativeSessionActSuccess);

@Resolver()
export class LegislativeSessionMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<LegislativeSessionActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const session = await sessionOf(ctx, Number(id));
      if (!session) throw new NotFoundError();
      return Object.assign(new LegislativeSessionActSuccess(), { session });
    });
  }

  @Mutation(() => LegislativeSessionActResult, { description: "Opens a session, as a copy of an earlier one or empty." })
  async openLegislativeSession(
    @Arg("input", () => OpenLegislativeSessionInput) input: OpenLegislativeSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<LegislativeSessionActSuccess> {
    return this.act(ctx, "openLegislativeSession", input, (tx) => openSession(tx, { year: input.year, from: input.from ?? null }));
  }

  @Mutation(() => LegislativeSessionActResult, {
    description: "An Executive Director adopts the priorities as they stand, for the own RESC; with the sixth they are adopted.",
  })
  async adoptPriorities(
    @Arg("input", () => LegislativeSessionInput) input: LegislativeSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<LegislativeSessionActSuccess> {
    return this.act(ctx, "adoptPriorities", input, (tx) => adoptSession(tx, input));
  }

  @Mutation(() => LegislativeSessionActResult, { description: "Publishes priorities that the six adopted." })
  async publishPriorities(
    @Arg("input", () => LegislativeSessionInput) input: LegislativeSessionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<LegislativeSessionActSuccess> {
    return this.act(ctx, "publishPriorities", input, (tx) => publishSession(tx, input));
  }
}
