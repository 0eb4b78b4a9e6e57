import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { figureById } from "../figure/figure.rows.ts";
import { Figure } from "../figure/figure.type.ts";
import { confirmSource, returnSource, takeBackSource, withdrawSource } from "./answer-source.ts";
import { attachSource } from "./attach-source.ts";
import { AttachFigureSourceInput, FigureSourceInput, FigureSourceReasonInput } from "./figure-source.inputs.ts";

@ObjectType({ description: "The figure after the act." })
class FigureActSuccess {
  @Field(() => Figure, { description: "The figure." }) figure!: Figure;
}

const FigureActResult = resultOf("FigureActResult", FigureActSuccess);

@Resolver()
export class FigureSourceMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<FigureActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const figure = await figureById(ctx, id);
      if (!figure) throw new NotFoundError();
      return Object.assign(new FigureActSuccess(), { figure });
    });
  }

  @Mutation(() => FigureActResult, {
    description: "Attaches a source to a figure with the value it states. The figure changes when a second person confirms.",
  })
  async attachFigureSource(
    @Arg("input", () => AttachFigureSourceInput) input: AttachFigureSourceInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FigureActSuccess> {
    const text = (value: string | null | undefined) => value?.trim() || null;
    const source = {
      figureId: input.figureId,
      figureVersion: input.figureVersion,
      value: input.value.trim(),
      note: text(input.note),
      title: input.title.trim(),
      publisher: text(input.publisher),
      address: text(input.address),
      fileId: text(input.fileId),
      page: text(input.page),
      readOn: input.readOn,
      license: text(input.license),
    };
    return this.act(ctx, "attachFigureSource", input, (tx) => attachSource(tx, source));
  }

  @Mutation(() => FigureActResult, { description: "A second person confirms a source: the figure is verified, as a new version." })
  async confirmFigureSource(
    @Arg("input", () => FigureSourceInput) input: FigureSourceInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FigureActSuccess> {
    return this.act(ctx, "confirmFigureSource", input, (tx) => confirmSource(tx, input));
  }

  @Mutation(() => FigureActResult, { description: "A second person returns a source with the reason; the figure stays." })
  async returnFigureSource(
    @Arg("input", () => FigureSourceReasonInput) input: FigureSourceReasonInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FigureActSuccess> {
    return this.act(ctx, "returnFigureSource", input, (tx) => returnSource(tx, input, input.reason.trim()));
  }

  @Mutation(() => FigureActResult, { description: "Takes back a source that one attached, before anybody has answered." })
  async takeBackFigureSource(
    @Arg("input", () => FigureSourceReasonInput) input: FigureSourceReasonInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FigureActSuccess> {
    return this.act(ctx, "takeBackFigureSource", input, (tx) => takeBackSource(tx, input, input.reason.trim()));
  }

  @Mutation(() => FigureActResult, {
    description: "Withdraws a published source: the figure says again what it said before, as a new version that tells the reason.",
  })
  async withdrawFigureSource(
    @Arg("input", () => FigureSourceReasonInput) input: FigureSourceReasonInput,
    @Ctx() ctx: RequestContext,
  ): Promise<FigureActSuccess> {
    return this.act(ctx, "withdrawFigureSource", input, (tx) => withdrawSource(tx, input, input.reason.trim()));
  }
}
