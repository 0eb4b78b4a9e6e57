import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { answerPosition } from "./answer-position.ts";
import {
  AmendPositionInput,
  AnswerPositionInput,
  CallForCommitmentInput,
  DepartFromPositionInput,
  DraftPositionInput,
  ProposePositionInput,
  ReleasePositionInput,
  RetirePositionInput,
  SupersedePositionInput,
} from "./common-position.inputs.ts";
import { positionById } from "./common-position.rows.ts";
import { Position } from "./common-position.type.ts";
import { departFromPosition } from "./depart-from-position.ts";
import { callForCommitment, draftPosition } from "./draft-position.ts";
import { amendPosition, proposePosition } from "./propose-position.ts";
import { releasePosition, retirePosition, supersedePosition } from "./release-position.ts";

@ObjectType({ description: "The position after the act." })
class PositionActSuccess {
  @Field(() => Position, { description: "The position." }) position!: Position;
}

const PositionActResult = resultOf("PositionActResult", PositionActSuccess);

const instant = (value: string | null | undefined) => (value ? new Date(value) : null);
const words = (input: { readonly title: string; readonly text: string }) => ({ title: input.title.trim(), body: input.text.trim() });

@Resolver()
export class PositionMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<PositionActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const position = await positionById(ctx, id);
      if (!position) throw new NotFoundError();
      return Object.assign(new PositionActSuccess(), { position });
    });
  }

  @Mutation(() => PositionActResult, { description: "An Executive Director proposes a common position." })
  async proposePosition(
    @Arg("input", () => ProposePositionInput) input: ProposePositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    const { trigger, why } = input;
    return this.act(ctx, "proposePosition", input, (tx) => proposePosition(tx, { trigger, why: why.trim(), ...words(input) }));
  }

  @Mutation(() => PositionActResult, { description: "Writes the draft of a version; a proposal becomes a draft." })
  async draftPosition(
    @Arg("input", () => DraftPositionInput) input: DraftPositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "draftPosition", input, (tx) => draftPosition(tx, input, words(input)));
  }

  @Mutation(() => PositionActResult, {
    description: "Calls the six Executive Directors for commitment: the text is fixed with its hash, and they are told at once.",
  })
  async callForCommitment(
    @Arg("input", () => CallForCommitmentInput) input: CallForCommitmentInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "callForCommitment", input, (tx) => callForCommitment(tx, input, instant(input.answerBy)));
  }

  @Mutation(() => PositionActResult, {
    description:
      "An Executive Director commits, objects or abstains for the own RESC, once for each version. With the sixth answer the rule decides.",
  })
  async answerPosition(
    @Arg("input", () => AnswerPositionInput) input: AnswerPositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "answerPosition", input, (tx) => answerPosition(tx, input, input.answer, input.words?.trim() || null));
  }

  @Mutation(() => PositionActResult, {
    description: "Releases an adopted version, now or at a time to come: from then on it is in force and public.",
  })
  async releasePosition(
    @Arg("input", () => ReleasePositionInput) input: ReleasePositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "releasePosition", input, (tx) => releasePosition(tx, input, instant(input.at)));
  }

  @Mutation(() => PositionActResult, { description: "Begins the next version of a position in force, which stays in force meanwhile." })
  async amendPosition(
    @Arg("input", () => AmendPositionInput) input: AmendPositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "amendPosition", input, (tx) => amendPosition(tx, input.positionId, input.why.trim()));
  }

  @Mutation(() => PositionActResult, {
    description: "An Executive Director records that the own RESC no longer adheres to a position in force. It stays in force.",
  })
  async departFromPosition(
    @Arg("input", () => DepartFromPositionInput) input: DepartFromPositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "departFromPosition", input, (tx) => departFromPosition(tx, input.versionId, input.reason.trim()));
  }

  @Mutation(() => PositionActResult, { description: "Retires a position in force, with a reason that is public." })
  async retirePosition(
    @Arg("input", () => RetirePositionInput) input: RetirePositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "retirePosition", input, (tx) => retirePosition(tx, input, input.reason.trim()));
  }

  @Mutation(() => PositionActResult, {
    description: "Lets another position in force take the place of this one, with a reason that is public.",
  })
  async supersedePosition(
    @Arg("input", () => SupersedePositionInput) input: SupersedePositionInput,
    @Ctx() ctx: RequestContext,
  ): Promise<PositionActSuccess> {
    return this.act(ctx, "supersedePosition", input, (tx) => supersedePosition(tx, input, input.byRef, input.reason.trim()));
  }
}
