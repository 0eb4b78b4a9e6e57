import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { BeginBriefInput, BriefInput, type BriefLineInput, ReturnBriefInput, WriteBriefInput } from "./brief.inputs.ts";
import { briefById } from "./brief.rows.ts";
import { Brief } from "./brief.type.ts";
import { releaseBrief } from "./release-brief.ts";
import { returnBrief, reviewBrief, reviseBrief, sendBrief } from "./review-brief.ts";
import { beginBrief, writeBrief, type WrittenLine } from "./write-brief.ts";

@ObjectType({ description: "The brief after the act." })
class BriefActSuccess {
  @Field(() => Brief, { description: "The brief." }) brief!: Brief;
}

const BriefActResult = resultOf("BriefActResult", BriefActSuccess);

const orNull = (text: string | null | undefined) => text?.trim() || null;

function lineOf({ id, kind, text, marks, author, chart, positionVersionId }: BriefLineInput): WrittenLine {
  return {
    id: id ?? null,
    kind,
    text: text.trim(),
    marks: marks.map((mark) => ({ text: mark.text, kind: mark.kind, claimId: orNull(mark.claimId), priorityId: orNull(mark.priorityId) })),
    // Only an argument has an author, only a chart line a chart, only a position line a position.
    author: kind === "ARGUMENT" ? (orNull(author) ?? "") : null,
    chart: kind === "CHART" ? (orNull(chart) ?? "") : null,
    positionVersionId: kind === "POSITION" ? orNull(positionVersionId) : null,
  };
}

@Resolver()
export class BriefMutations {
  private readonly changes: Changes<Transaction>;
  private readonly publicUrl: string;
  constructor(changes: Changes<Transaction>, publicUrl: string) {
    this.changes = changes;
    this.publicUrl = publicUrl;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<BriefActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const brief = await briefById(ctx, id);
      if (!brief) throw new NotFoundError();
      return Object.assign(new BriefActSuccess(), { brief });
    });
  }

  @Mutation(() => BriefActResult, { description: "Begins a brief for a session." })
  async beginBrief(@Arg("input", () => BeginBriefInput) input: BeginBriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    return this.act(ctx, "beginBrief", input, (tx) => beginBrief(tx, input.sessionYear, input.title.trim()));
  }

  @Mutation(() => BriefActResult, { description: "Writes title and lines of a draft as they now stand." })
  async writeBrief(@Arg("input", () => WriteBriefInput) input: WriteBriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    const written = { title: input.title.trim(), lines: input.lines.map(lineOf) };
    return this.act(ctx, "writeBrief", input, (tx) => writeBrief(tx, input, written));
  }

  @Mutation(() => BriefActResult, { description: "Sends a draft to the Executive Directors for review; the check finds nothing any more." })
  async sendBrief(@Arg("input", () => BriefInput) input: BriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    return this.act(ctx, "sendBrief", input, (tx) => sendBrief(tx, input, this.publicUrl));
  }

  @Mutation(() => BriefActResult, {
    description: "An Executive Director has reviewed the text that was sent, and adopts its arguments for the own RESC.",
  })
  async reviewBrief(@Arg("input", () => BriefInput) input: BriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    return this.act(ctx, "reviewBrief", input, (tx) => reviewBrief(tx, input));
  }

  @Mutation(() => BriefActResult, { description: "Returns a brief to the draft, with the reason." })
  async returnBrief(@Arg("input", () => ReturnBriefInput) input: ReturnBriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    return this.act(ctx, "returnBrief", input, (tx) => returnBrief(tx, input, input.reason.trim()));
  }

  @Mutation(() => BriefActResult, {
    description:
      "Releases a reviewed brief: page, PDF and the figures behind its claims are frozen with their hashes, and public from then on.",
  })
  async releaseBrief(@Arg("input", () => BriefInput) input: BriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    return this.act(ctx, "releaseBrief", input, (tx) => releaseBrief(tx, input, this.publicUrl));
  }

  @Mutation(() => BriefActResult, { description: "Begins the next version of a released brief; the release stays readable." })
  async reviseBrief(@Arg("input", () => BriefInput) input: BriefInput, @Ctx() ctx: RequestContext): Promise<BriefActSuccess> {
    return this.act(ctx, "reviseBrief", input, (tx) => reviseBrief(tx, input));
  }
}
