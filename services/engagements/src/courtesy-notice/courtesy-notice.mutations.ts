import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type RequestContext, resultOf, type Changes } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { acknowledge, askForCall, raiseConcern, recordConversation, rememberDifferently } from "./answers.ts";
import { CourtesyNoticeEntity } from "./courtesy-notice.entity.ts";
import {
  AskForCallInput,
  CloseNeverGivenInput,
  CourtesyNoticeActInput,
  GiveCourtesyNoticeInput,
  NoticeTextInput,
  RecordConversationInput,
  RecordCourtesyNoticeInput,
} from "./courtesy-notice.inputs.ts";
import { noticeById } from "./courtesy-notice.rows.ts";
import { CourtesyNotice } from "./courtesy-notice.type.ts";
import { type Giving, giveNotice } from "./give.ts";
import { closeNeverGiven, nudge, undoNotice } from "./provider-acts.ts";

@ObjectType({ description: "The courtesy notice after the act." })
class CourtesyNoticeActSuccess {
  @Field(() => CourtesyNotice, { description: "The notice." }) notice!: CourtesyNotice;
}

const CourtesyNoticeActResult = resultOf("CourtesyNoticeActResult", CourtesyNoticeActSuccess);

function topics(input: GiveCourtesyNoticeInput): Omit<Giving, "channel" | "spokenAt" | "spokeWith"> {
  return {
    recipientPersonId: input.recipientPersonId ?? null,
    collaboration: input.collaboration ?? null,
    collaborationWords: input.collaborationWords?.trim() || null,
    capacityBuilding: input.capacityBuilding ?? null,
    capacityWords: input.capacityWords?.trim() || null,
    message: input.message?.trim() || null,
    lateReason: input.lateReason?.trim() || null,
  };
}

@Resolver()
export class CourtesyNoticeMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: CourtesyNoticeActInput,
    change: (tx: Transaction, notice: CourtesyNoticeEntity) => Promise<unknown>,
  ): Promise<CourtesyNoticeActSuccess> {
    return answer(async () => {
      await this.changes.run(ctx, name, input, async (tx) => {
        const notice = await tx.lock(CourtesyNoticeEntity, input.id);
        if (!notice) throw new NotFoundError();
        tx.expectVersion(notice, input.version);
        await change(tx, notice);
        return { id: input.id };
      });
      const notice = await noticeById(ctx, input.id);
      if (!notice) throw new NotFoundError();
      return Object.assign(new CourtesyNoticeActSuccess(), { notice });
    });
  }

  @Mutation(() => CourtesyNoticeActResult, {
    description:
      "Gives the notice in the platform: recipient, Executive Director and Coordinator are told. Can be taken back for 10 seconds.",
  })
  async giveCourtesyNotice(
    @Arg("input", () => GiveCourtesyNoticeInput) input: GiveCourtesyNoticeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "giveCourtesyNotice", input, (tx, notice) =>
      giveNotice(tx, notice, {
        ...topics(input),
        collaboration: input.collaboration ?? "NONE_DISCUSSED",
        capacityBuilding: input.capacityBuilding ?? "NONE_DISCUSSED",
        channel: "PLATFORM",
        spokenAt: null,
        spokeWith: null,
      }),
    );
  }

  @Mutation(() => CourtesyNoticeActResult, { description: "Records a call, mail or meeting as the notice (A37)." })
  async recordCourtesyNotice(
    @Arg("input", () => RecordCourtesyNoticeInput) input: RecordCourtesyNoticeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "recordCourtesyNotice", input, (tx, notice) =>
      giveNotice(tx, notice, {
        ...topics(input),
        channel: input.channel === "PLATFORM" ? "OTHER" : input.channel,
        spokenAt: input.spokenAt ? new Date(input.spokenAt) : null,
        spokeWith: input.spokeWith?.trim() || null,
      }),
    );
  }

  @Mutation(() => CourtesyNoticeActResult, { description: "Takes the notice back while nothing is sent." })
  async undoCourtesyNotice(
    @Arg("input", () => CourtesyNoticeActInput) input: CourtesyNoticeActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "undoCourtesyNotice", input, undoNotice);
  }

  @Mutation(() => CourtesyNoticeActResult, { description: '"Got it"; no reason is needed and nothing follows from it.' })
  async acknowledgeCourtesyNotice(
    @Arg("input", () => CourtesyNoticeActInput) input: CourtesyNoticeActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "acknowledgeCourtesyNotice", input, acknowledge);
  }

  @Mutation(() => CourtesyNoticeActResult, { description: '"Call me".' })
  async askForCall(
    @Arg("input", () => AskForCallInput) input: AskForCallInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "askForCall", input, (tx, notice) => askForCall(tx, notice, input.words?.trim() || null));
  }

  @Mutation(() => CourtesyNoticeActResult, { description: "Records what came of the conversation, by either side." })
  async recordConversation(
    @Arg("input", () => RecordConversationInput) input: RecordConversationInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "recordConversation", input, (tx, notice) =>
      recordConversation(tx, notice, {
        collaboration: input.collaboration,
        capacityBuilding: input.capacityBuilding,
        words: input.words?.trim() || null,
      }),
    );
  }

  @Mutation(() => CourtesyNoticeActResult, { description: "Raises a concern for the Executive Directors; the work goes on (A48)." })
  async raiseConcern(
    @Arg("input", () => NoticeTextInput) input: NoticeTextInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "raiseConcern", input, (tx, notice) => raiseConcern(tx, notice, input.text.trim()));
  }

  @Mutation(() => CourtesyNoticeActResult, { description: '"That is not how I remember it": kept beside the recorded call.' })
  async rememberDifferently(
    @Arg("input", () => NoticeTextInput) input: NoticeTextInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "rememberDifferently", input, (tx, notice) => rememberDifferently(tx, notice, input.text.trim()));
  }

  @Mutation(() => CourtesyNoticeActResult, { description: "Closes a duty as never given once the work is over, with a reason." })
  async closeNeverGiven(
    @Arg("input", () => CloseNeverGivenInput) input: CloseNeverGivenInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "closeNeverGiven", input, (tx, notice) => closeNeverGiven(tx, notice, input.reason.trim()));
  }

  @Mutation(() => CourtesyNoticeActResult, { description: "Sends one reminder now (Coordinator)." })
  async nudge(
    @Arg("input", () => CourtesyNoticeActInput) input: CourtesyNoticeActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<CourtesyNoticeActSuccess> {
    return this.act(ctx, "nudge", input, nudge);
  }
}
