import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import { defineManyLoader, type RequestContext, HistoryItem, historyOf, Person, personStub } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { closesNotices } from "../engagement/engagement.machine.ts";
import { engagementById } from "../engagement/engagement.rows.ts";
import { Engagement } from "../engagement/engagement.type.ts";
import { categoryByCode, ServiceCategory } from "../service-catalog/service-catalog.resolvers.ts";
import { District, districtStub, Resc, rescStub } from "../shared/stubs.ts";
import { type NoticeAct, noticeMachine } from "./courtesy-notice.machine.ts";
import {
  CallMe,
  Conversation,
  CourtesyNotice,
  CourtesyNoticeCan,
  MailReceipt,
  NoticeAmendment,
  NoticeConcern,
} from "./courtesy-notice.type.ts";
import { noticeFacts } from "./notice-facts.ts";
import { historySentences } from "../shared/history.ts";

const concernsOf = defineManyLoader<NoticeConcern>(async (ctx, keys) =>
  ctx.read.query(`select notice_id as "forKey", at, by_name as "byName", text from notice_concern where notice_id = any ($1) order by at`, [
    keys,
  ]),
);
const amendmentsOf = defineManyLoader<NoticeAmendment>(async (ctx, keys) =>
  ctx.read.query(`select notice_id as "forKey", at, difference from notice_amendment where notice_id = any ($1) order by at`, [keys]),
);

@Resolver(() => CourtesyNotice)
export class CourtesyNoticeFields {
  @FieldResolver(() => Engagement, { nullable: true, description: "The engagement." })
  async engagement(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<Engagement | null> {
    return engagementById(ctx, notice.engagementId);
  }

  @FieldResolver(() => Resc, { description: "The RESC doing the work." })
  provider(@Root() notice: CourtesyNotice): Resc {
    return rescStub(notice.providerCode);
  }

  @FieldResolver(() => Resc, { description: "The home RESC." })
  host(@Root() notice: CourtesyNotice): Resc {
    return rescStub(notice.hostCode);
  }

  @FieldResolver(() => District, { nullable: true, description: "The customer, when it is a district." })
  district(@Root() notice: CourtesyNotice): District | null {
    return districtStub(notice.districtId);
  }

  @FieldResolver(() => ServiceCategory, { nullable: true, description: "Category of the service." })
  async category(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<ServiceCategory | null> {
    return categoryByCode(ctx, notice.categoryCode);
  }

  @FieldResolver(() => Person, { nullable: true, description: "To whom it was given." })
  recipient(@Root() notice: CourtesyNotice): Person | null {
    return personStub(notice.recipientPersonId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who gave it." })
  givenBy(@Root() notice: CourtesyNotice): Person | null {
    return personStub(notice.givenById);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Whom to call about it: the giver, else who opened the engagement." })
  providerContact(@Root() notice: CourtesyNotice): Person | null {
    return personStub(notice.givenById ?? notice.openedById);
  }

  @FieldResolver(() => CallMe, { nullable: true, description: "That the home RESC asks for a call." })
  callMe(@Root() notice: CourtesyNotice): CallMe | null {
    return notice.callMeAt
      ? Object.assign(new CallMe(), {
          at: notice.callMeAt,
          byName: notice.callMeName ?? "",
          words: notice.callMeWords,
          phone: notice.callMePhone,
        })
      : null;
  }

  @FieldResolver(() => Conversation, { nullable: true, description: "What came of the conversation." })
  conversation(@Root() notice: CourtesyNotice): Conversation | null {
    if (!notice.conversationAt || !notice.conversationCollaboration || !notice.conversationCapacity) return null;
    return Object.assign(new Conversation(), {
      at: notice.conversationAt,
      byName: notice.conversationByName ?? "",
      collaboration: notice.conversationCollaboration,
      capacityBuilding: notice.conversationCapacity,
      words: notice.conversationWords,
    });
  }

  @FieldResolver(() => [NoticeConcern], { description: "Concerns of the home RESC." })
  async concerns(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<readonly NoticeConcern[]> {
    return concernsOf(ctx, notice.id);
  }

  @FieldResolver(() => [NoticeAmendment], { description: "Changes of which the home RESC was told." })
  async amendments(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<readonly NoticeAmendment[]> {
    return amendmentsOf(ctx, notice.id);
  }

  @FieldResolver(() => [HistoryItem], { description: "Who did what, oldest first." })
  async timeline(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<HistoryItem[]> {
    return historyOf(ctx, "courtesyNotice", notice.id, historySentences);
  }

  @FieldResolver(() => [MailReceipt], { description: "Where its mails stand; for the RESC that gave it and the Coordinator." })
  async mail(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<MailReceipt[]> {
    if (!may(ctx.actor, "courtesyNotice:give", { provider: notice.providerCode }) && !may(ctx.actor, "courtesyNotice:nudge")) return [];
    const rows = await ctx.read.query<MailReceipt>(
      `select p.name as "to", r.kind, r.state, r.at from platform.receipts_of($1) r join known_person p on p.id = r.recipient_person`,
      [notice.id],
    );
    return rows.map((row) => Object.assign(new MailReceipt(), row));
  }

  @FieldResolver(() => CourtesyNoticeCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() notice: CourtesyNotice, @Ctx() ctx: RequestContext): Promise<CourtesyNoticeCan> {
    const facts = await noticeFacts(ctx.read, notice);
    const acts = new Set<NoticeAct>(actsFrom(noticeMachine, notice.state));
    const gives = may(ctx.actor, "courtesyNotice:give", facts);
    const answers = may(ctx.actor, "courtesyNotice:acknowledge", facts);
    const engagement = gives && notice.state === "DUE" ? await engagementById(ctx, notice.engagementId) : null;
    const { now } = await ctx.read.clock();
    return {
      give: gives && acts.has("give"),
      recordCall: gives && acts.has("record"),
      undo:
        gives &&
        acts.has("undo") &&
        notice.undoUntil !== null &&
        new Date(now) < notice.undoUntil &&
        notice.givenById === ctx.actor.personId,
      acknowledge: answers && acts.has("acknowledge"),
      callMe: answers && acts.has("askForCall"),
      recordConversation:
        acts.has("recordConversation") &&
        (may(ctx.actor, "courtesyNotice:discuss", facts) || may(ctx.actor, "courtesyNotice:discussAsProvider", facts)),
      raiseConcern: acts.has("raiseConcern") && may(ctx.actor, "courtesyNotice:raiseConcern", facts),
      rememberDifferently: answers && acts.has("rememberDifferently") && notice.channel !== "PLATFORM",
      closeNeverGiven: engagement !== null && closesNotices(engagement.state),
      nudge: acts.has("remind") && may(ctx.actor, "courtesyNotice:nudge", facts),
    };
  }
}
