import { permit, systemActor } from "@resc/access";
import { connecticutDate, organizationNames } from "@resc/domain";
import { type DatabaseAccess, type Transaction, UnitOfWork } from "@resc/store";
import { answer, CalendarDateScalar, checkInput, enumOf, InstantScalar, IsText, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { capacitySentences, collaborationSentences } from "../courtesy-notice/courtesy-notice.words.ts";
import { readNoticeForMail } from "../mail/notice-mail-facts.ts";
import { lengthWords, periodWords } from "../shared/periods.ts";
import { answerByLink, findLink } from "./link.ts";

const LinkAnswer = enumOf(
  "LinkAnswer",
  ["GOT_IT", "CALL_ME"] as const,
  "What the link in a mail can answer. There is nothing else to answer.",
);

@ObjectType({
  description: "One courtesy notice as the link in its mail shows it, without an account. Nothing else can be reached from it.",
})
export class LinkedNotice {
  @Field(() => String, { description: "OPEN, USED, EXPIRED or UNKNOWN." }) state!: string;
  @Field(() => String, { description: "The state as a sentence." }) sentence!: string;
  @Field(() => String, { nullable: true, description: "The RESC doing the work." }) providerName!: string | null;
  @Field(() => String, { nullable: true, description: "The home RESC." }) hostName!: string | null;
  @Field(() => String, { nullable: true, description: "The customer." }) customerName!: string | null;
  @Field(() => String, { nullable: true, description: "The service." }) service!: string | null;
  @Field(() => String, { nullable: true, description: "The period." }) period!: string | null;
  @Field(() => String, { nullable: true, description: "The length of the commitment." }) length!: string | null;
  @Field(() => String, { nullable: true, description: "Possible collaboration." }) collaboration!: string | null;
  @Field(() => String, { nullable: true, description: "Capacity building." }) capacityBuilding!: string | null;
  @Field(() => String, { nullable: true, description: "A personal word of the giver." }) message!: string | null;
  @Field(() => String, { nullable: true, description: "Whom to call." }) contactName!: string | null;
  @Field(() => String, { nullable: true, description: "Their telephone." }) contactPhone!: string | null;
  @Field(() => String, { nullable: true, description: "Their mail address." }) contactEmail!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "When it was given." }) givenOn!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "Until when the link opens it." }) expiresAt!: Date | null;
  @Field(() => String, { nullable: true, description: "What was answered by it." }) answered!: string | null;
}

@InputType({ description: "An answer by the link in a mail; the token is its own key." })
class AnswerNoticeByLinkInput {
  @Field(() => String, { description: "The token of the link." }) @IsText(10, 100) token!: string;
  @Field(() => LinkAnswer, { description: "The answer." }) answer!: keyof typeof LinkAnswer;
  @Field(() => String, { nullable: true, description: "A word with it." }) @IsText(0, 500) words?: string | null;
  @Field(() => String, { nullable: true, description: "Number to call." }) @IsText(0, 40) phone?: string | null;
}

@ObjectType({ description: "The answer was recorded." })
class AnswerNoticeByLinkSuccess {
  @Field(() => LinkedNotice, { description: "The notice as it stands now." }) notice!: LinkedNotice;
}

const AnswerNoticeByLinkResult = resultOf("AnswerNoticeByLinkResult", AnswerNoticeByLinkSuccess);

const sentences = {
  OPEN: "This courtesy notice waits for a word from you. Nothing needs your permission.",
  USED: "This link has been used. Sign in to say more.",
  EXPIRED: "This link has expired. Sign in to answer the notice.",
  UNKNOWN: "This link is not known. Open the notice from its mail again, or sign in.",
} as const;

async function readLinked(tx: Transaction, token: string): Promise<LinkedNotice> {
  const link = await findLink(tx, token, false);
  const state = !link ? "UNKNOWN" : link.expires_at < tx.now ? "EXPIRED" : link.used_at ? "USED" : "OPEN";
  const notice = link && state !== "EXPIRED" ? await readNoticeForMail(tx, link.notice_id) : null;
  const topic = (sentence: string | undefined, words: string | null) => [sentence ?? "Not recorded", words].filter(Boolean).join(". ");
  return Object.assign(new LinkedNotice(), {
    state,
    sentence: sentences[state],
    expiresAt: link?.expires_at ?? null,
    answered: link?.answer ?? null,
    ...(notice
      ? {
          providerName: organizationNames[notice.provider],
          hostName: organizationNames[notice.host],
          customerName: notice.customerName,
          service: notice.service,
          period: periodWords(notice),
          length: lengthWords(notice),
          collaboration: topic(notice.collaboration ? collaborationSentences[notice.collaboration] : undefined, notice.collaborationWords),
          capacityBuilding: topic(notice.capacityBuilding ? capacitySentences[notice.capacityBuilding] : undefined, notice.capacityWords),
          message: notice.message,
          contactName: notice.giverName,
          contactPhone: notice.giverPhone,
          contactEmail: notice.giverEmail,
          givenOn: notice.givenOn ?? connecticutDate(tx.now),
        }
      : {}),
  });
}

/** The two things that can be done without an account. They run as the platform, for the person to whom the mail went. */
@Resolver()
export class LinkedNoticeResolvers {
  private readonly asCaller: UnitOfWork;
  private readonly work: UnitOfWork;
  constructor(asCaller: UnitOfWork, worker: DatabaseAccess) {
    this.asCaller = asCaller;
    this.work = new UnitOfWork(worker);
  }

  @Query(() => LinkedNotice, {
    nullable: true,
    description: "The one notice of a link. Public: whoever holds the mail may read it for 72 hours.",
  })
  async noticeByLink(@Arg("token", () => String) token: string, @Ctx() ctx: RequestContext): Promise<LinkedNotice> {
    return this.work.runAs(systemActor(ctx.actor.requestId), (tx) => readLinked(tx, token));
  }

  @Mutation(() => AnswerNoticeByLinkResult, { description: "Answers a notice by its link, once. Public." })
  async answerNoticeByLink(
    @Arg("input", () => AnswerNoticeByLinkInput) input: AnswerNoticeByLinkInput,
    @Ctx() ctx: RequestContext,
  ): Promise<AnswerNoticeByLinkSuccess> {
    return answer(async () => {
      await checkInput(input);
      permit(ctx.actor, "linkedNotice:answer");
      // What follows runs as the platform, so the database is asked first whether it opens a change for the caller: for who only reads it never does (I-34).
      await this.asCaller.runAs(ctx.actor, async () => undefined);
      const system = systemActor(ctx.actor.requestId);
      await this.work.runAs(system, (tx) =>
        answerByLink(tx, input.token, input.answer, input.words?.trim() || null, input.phone?.trim() || null),
      );
      return Object.assign(new AnswerNoticeByLinkSuccess(), { notice: await this.work.runAs(system, (tx) => readLinked(tx, input.token)) });
    });
  }
}
