import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import {
  ConcernActInput,
  ConcernWordsInput,
  DecideConcernInput,
  MergeConcernInput,
  RaiseConcernWithDirectorsInput,
} from "./concern.inputs.ts";
import { concernById } from "./concern.rows.ts";
import { Concern } from "./concern.type.ts";
import { closeConcern, decideConcern, discussConcern, finishAction } from "./decide-concern.ts";
import { mergeConcern } from "./merge-concern.ts";
import { placeConcern } from "./place-concern.ts";
import { raiseConcern, reopenConcern, withdrawConcern } from "./raise-concern.ts";

@ObjectType({ description: "The concern after the act." })
class ConcernActSuccess {
  @Field(() => Concern, { description: "The concern." }) concern!: Concern;
}

const ConcernActResult = resultOf("ConcernActResult", ConcernActSuccess);
const words = (value: string | null | undefined) => value?.trim() || null;

@Resolver()
export class ConcernMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly id?: string },
    change: (tx: Transaction) => Promise<{ id: string } | void>,
  ): Promise<ConcernActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => (await change(tx)) ?? { id: input.id ?? "" });
      const concern = await concernById(ctx, id);
      if (!concern) throw new NotFoundError();
      return Object.assign(new ConcernActSuccess(), { concern });
    });
  }

  @Mutation(() => ConcernActResult, { description: "Raises a concern with the Executive Directors; it is placed on their agenda (A48)." })
  async raiseConcernWithDirectors(
    @Arg("input", () => RaiseConcernWithDirectorsInput) input: RaiseConcernWithDirectorsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    const raised = {
      text: input.text.trim(),
      area: input.area.trim(),
      links: input.links ?? [],
      prefersNext: input.prefersNext ?? false,
      groupId: input.groupId ?? null,
    };
    return this.act(ctx, "raiseConcernWithDirectors", input, (tx) => raiseConcern(tx, raised));
  }

  @Mutation(() => ConcernActResult, { description: "Takes an own concern back; it stays in the history." })
  async withdrawConcern(
    @Arg("input", () => ConcernWordsInput) input: ConcernWordsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    return this.act(ctx, "withdrawConcern", input, (tx) => withdrawConcern(tx, input, words(input.words)));
  }

  @Mutation(() => ConcernActResult, { description: "Raises a concern again with new facts." })
  async reopenConcern(
    @Arg("input", () => ConcernWordsInput) input: ConcernWordsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    return this.act(ctx, "reopenConcern", input, (tx) => reopenConcern(tx, input, words(input.words) ?? ""));
  }

  @Mutation(() => ConcernActResult, {
    description: "Places a concern on the agenda: a late one in a supplement, unless its raiser prefers the next meeting.",
  })
  async placeConcern(@Arg("input", () => ConcernActInput) input: ConcernActInput, @Ctx() ctx: RequestContext): Promise<ConcernActSuccess> {
    return this.act(ctx, "placeConcern", input, (tx) => placeConcern(tx, input));
  }

  @Mutation(() => ConcernActResult, { description: "Makes a concern one item with another; both raisers are credited and told." })
  async mergeConcern(
    @Arg("input", () => MergeConcernInput) input: MergeConcernInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    return this.act(ctx, "mergeConcern", input, (tx) => mergeConcern(tx, input, input.intoId));
  }

  @Mutation(() => ConcernActResult, { description: "Notes that a concern was discussed at the meeting." })
  async discussConcern(
    @Arg("input", () => ConcernWordsInput) input: ConcernWordsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    return this.act(ctx, "discussConcern", input, (tx) => discussConcern(tx, input, words(input.words)));
  }

  @Mutation(() => ConcernActResult, { description: "Records what the directors came to; who raised the concern is told in plain words." })
  async decideConcern(
    @Arg("input", () => DecideConcernInput) input: DecideConcernInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    const decision = {
      kind: input.kind,
      words: words(input.words),
      ownerPersonId: input.ownerPersonId ?? null,
      dueOn: input.dueOn ?? null,
      groupId: input.groupId ?? null,
    };
    return this.act(ctx, "decideConcern", input, (tx) => decideConcern(tx, input, decision));
  }

  @Mutation(() => ConcernActResult, {
    description: "Records that an action is done: its owner, or the Coordinator. The id is the outcome's.",
  })
  async finishConcernAction(
    @Arg("input", () => ConcernWordsInput) input: ConcernWordsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<ConcernActSuccess> {
    return this.act(ctx, "finishConcernAction", input, (tx) => finishAction(tx, input, words(input.words)));
  }

  @Mutation(() => ConcernActResult, { description: "Closes a concern of which nothing is open." })
  async closeConcern(@Arg("input", () => ConcernActInput) input: ConcernActInput, @Ctx() ctx: RequestContext): Promise<ConcernActSuccess> {
    return this.act(ctx, "closeConcern", input, (tx) => closeConcern(tx, input));
  }
}
