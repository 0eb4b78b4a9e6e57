import type { Transaction } from "@resc/store";
import type { Changes, RequestContext } from "@resc/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { recordAddendum } from "../circulation/addendum.ts";
import { acknowledgeCirculation, circulateOpportunity } from "../circulation/circulate.ts";
import { closeWindow } from "../intention/close-window.ts";
import { writeToThread } from "../thread/write-message.ts";
import { cancelOpportunity, extendClosing } from "./closing-acts.ts";
import { OpportunityActResult, type OpportunityActSuccess, actOnOpportunity } from "./opportunity-acts.ts";
import {
  CancelOpportunityInput,
  CirculateOpportunityInput,
  CorrectFundingNoticeInput,
  ExtendClosingInput,
  type FundingNoticeInput,
  NoteReceiptInput,
  OpportunityActInput,
  OpportunityTextInput,
  RecordAddendumInput,
  RecordFundingNoticeInput,
} from "./opportunity.inputs.ts";
import { correctFundingNotice, type FundingNotice, recordFundingNotice } from "./record-notice.ts";

function tidy(text: string | null | undefined): string | null {
  return text?.trim() || null;
}

function noticeOf(input: FundingNoticeInput): FundingNotice {
  return {
    agencyCode: input.agencyCode,
    office: tidy(input.office),
    title: input.title.trim(),
    number: tidy(input.number),
    route: input.route,
    summary: input.summary.trim(),
    amount: input.amount ?? null,
    amountNote: tidy(input.amountNote),
    eligibility: tidy(input.eligibility),
    periodWords: tidy(input.periodWords),
    contactId: input.contactId ?? null,
    isPublic: input.isPublic,
    conferenceWords: tidy(input.conferenceWords),
    conferenceDate: input.conferenceDate ?? null,
    conferenceTime: tidy(input.conferenceTime),
    publishedOn: input.publishedOn ?? null,
    closesWords: input.closesWords.trim(),
    closesPrecision: input.closesPrecision,
    closesDate: input.closesDate ?? null,
    closesTime: tidy(input.closesTime),
    allianceClosesDate: input.allianceClosesDate ?? null,
    allianceClosesTime: tidy(input.allianceClosesTime),
  };
}

@Resolver()
export class OpportunityMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  @Mutation(() => OpportunityActResult, {
    description: "Logs a primary notice of a State agency; its source is kept with its hash (Coordinator).",
  })
  async recordFundingNotice(
    @Arg("input", () => RecordFundingNoticeInput) input: RecordFundingNoticeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recordFundingNotice", input, (tx) =>
      recordFundingNotice(tx, noticeOf(input.notice), { text: input.sourceText ?? null, fileId: input.sourceFileId ?? null }),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Corrects what was read in a notice, before it is circulated (Coordinator)." })
  async correctFundingNotice(
    @Arg("input", () => CorrectFundingNoticeInput) input: CorrectFundingNoticeInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "correctFundingNotice", input, (tx) =>
      correctFundingNotice(tx, input, noticeOf(input.notice)),
    );
  }

  @Mutation(() => OpportunityActResult, {
    description: "Circulates the notice to all six designated directors at one instant (Coordinator).",
  })
  async circulateOpportunity(
    @Arg("input", () => CirculateOpportunityInput) input: CirculateOpportunityInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "circulateOpportunity", input, (tx) => circulateOpportunity(tx, input, tidy(input.note)));
  }

  @Mutation(() => OpportunityActResult, {
    description: "Records an addendum or new date of the agency and circulates it again, with the difference marked (Coordinator).",
  })
  async recordAddendum(
    @Arg("input", () => RecordAddendumInput) input: RecordAddendumInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recordAddendum", input, (tx) =>
      recordAddendum(tx, input, {
        words: input.words.trim(),
        note: tidy(input.note),
        source: { text: input.sourceText ?? null, fileId: input.sourceFileId ?? null },
        changes: {
          title: tidy(input.title),
          summary: tidy(input.summary),
          amount: input.amount ?? null,
          amountNote: tidy(input.amountNote),
          eligibility: tidy(input.eligibility),
          periodWords: tidy(input.periodWords),
          conferenceWords: tidy(input.conferenceWords),
          closing: input.closing
            ? {
                closesWords: input.closing.closesWords,
                closesPrecision: input.closing.closesPrecision,
                closesDate: input.closing.closesDate ?? null,
                closesTime: tidy(input.closing.closesTime),
              }
            : null,
        },
      }),
    );
  }

  @Mutation(() => OpportunityActResult, { description: "Says that a circulation arrived at the own RESC." })
  async noteReceipt(
    @Arg("input", () => NoteReceiptInput) input: NoteReceiptInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "noteReceipt", input, (tx) => acknowledgeCirculation(tx, input.opportunityId));
  }

  @Mutation(() => OpportunityActResult, { description: "Writes in the thread of the Coordinator and the six directors." })
  async writeToThread(
    @Arg("input", () => OpportunityTextInput) input: OpportunityTextInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "writeToThread", input, (tx) => writeToThread(tx, input.opportunityId, input.text.trim()));
  }

  @Mutation(() => OpportunityActResult, {
    description: "Closes the window for intentions when all six have spoken, or when it is over (Coordinator).",
  })
  async closeIntentionWindow(
    @Arg("input", () => OpportunityActInput) input: OpportunityActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "closeIntentionWindow", input, (tx) => closeWindow(tx, input));
  }

  @Mutation(() => OpportunityActResult, {
    description: "Moves the Alliance's own closing to later, for all and before it has passed (Coordinator).",
  })
  async extendClosing(
    @Arg("input", () => ExtendClosingInput) input: ExtendClosingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "extendClosing", input, (tx) => extendClosing(tx, input, input.date, tidy(input.time)));
  }

  @Mutation(() => OpportunityActResult, { description: "Records that the agency took the opportunity back (Coordinator)." })
  async cancelOpportunity(
    @Arg("input", () => CancelOpportunityInput) input: CancelOpportunityInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "cancelOpportunity", input, (tx) => cancelOpportunity(tx, input, input.reason.trim()));
  }
}
