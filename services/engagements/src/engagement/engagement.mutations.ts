import { InvalidInputError, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type KeyedInput, type RequestContext, resultOf, type Changes } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { amendEngagement, correctPlacement } from "./amend-engagement.ts";
import { actOnEngagement, agreeEngagement, endEngagement, logDelivery, setTerms } from "./engagement-acts.ts";
import {
  AgreeEngagementInput,
  AmendEngagementInput,
  CorrectPlacementInput,
  EngagementActInput,
  LogDeliveryInput,
  type NoticeHandlingInput,
  SetEngagementTermsInput,
  StartEngagementInput,
} from "./engagement.inputs.ts";
import { engagementById } from "./engagement.rows.ts";
import { Engagement } from "./engagement.type.ts";
import { type NoticeHandling, startEngagement } from "./start-engagement.ts";

@ObjectType({ description: "The engagement that was recorded and placed." })
export class StartEngagementSuccess {
  @Field(() => Engagement, { description: "The engagement." }) engagement!: Engagement;
}
@ObjectType({ description: "The engagement after the act." })
class EngagementActSuccess {
  @Field(() => Engagement, { description: "The engagement." }) engagement!: Engagement;
}

/** What starting an engagement answers. */
export const StartEngagementResult = resultOf("StartEngagementResult", StartEngagementSuccess);
const EngagementActResult = resultOf("EngagementActResult", EngagementActSuccess);

function handling(input: NoticeHandlingInput, index: number): NoticeHandling {
  if (input.mode === "LATER") return { host: input.host, laterReason: input.laterReason?.trim() || null };
  const recorded = input.mode === "RECORD";
  if (recorded && (!input.channel || input.channel === "PLATFORM"))
    throw new InvalidInputError([
      { field: `notices.${index}.channel`, message: "Choose how it was said: a call, mail, a meeting or another way." },
    ]);
  return {
    host: input.host,
    giving: {
      channel: recorded ? (input.channel ?? "CALL") : "PLATFORM",
      spokenAt: input.spokenAt ? new Date(input.spokenAt) : null,
      spokeWith: input.spokeWith?.trim() || null,
      recipientPersonId: input.recipientPersonId ?? null,
      collaboration: input.collaboration ?? (recorded ? null : "NONE_DISCUSSED"),
      collaborationWords: input.collaborationWords?.trim() || null,
      capacityBuilding: input.capacityBuilding ?? (recorded ? null : "NONE_DISCUSSED"),
      capacityWords: input.capacityWords?.trim() || null,
      message: input.message?.trim() || null,
      lateReason: null,
    },
  };
}

@Resolver()
export class EngagementMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly id: string },
    change: (tx: Transaction) => Promise<void>,
  ): Promise<EngagementActSuccess> {
    return answer(async () => {
      await this.changes.run(ctx, name, input, async (tx) => {
        await change(tx);
        return { id: input.id };
      });
      const engagement = await engagementById(ctx, input.id);
      if (!engagement) throw new NotFoundError();
      return Object.assign(new EngagementActSuccess(), { engagement });
    });
  }

  @Mutation(() => StartEngagementResult, {
    description: "Records a request, places the customer, and opens what the Accord asks for (guideline 1).",
  })
  async startEngagement(
    @Arg("input", () => StartEngagementInput) input: StartEngagementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<StartEngagementSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "startEngagement", input, (tx) =>
        startEngagement(tx, {
          districtId: input.districtId ?? null,
          organizationId: input.organizationId ?? null,
          categoryCode: input.categoryCode,
          service: input.service ?? null,
          origin: input.origin,
          startsOn: input.startsOn ?? null,
          endsOn: input.endsOn ?? null,
          days: input.days ?? null,
          whyUs: input.whyUs ?? null,
          whyUsWords: input.whyUsWords ?? null,
          contactName: input.contactName ?? null,
          contactEmail: input.contactEmail ?? null,
          contactPhone: input.contactPhone ?? null,
          invitedStaffName: input.invitedStaffName ?? null,
          price: input.price ?? null,
          notes: input.notes ?? null,
          notices: (input.notices ?? []).map(handling),
        }),
      );
      const engagement = await engagementById(ctx, id);
      if (!engagement) throw new NotFoundError();
      return Object.assign(new StartEngagementSuccess(), { engagement });
    });
  }

  @Mutation(() => EngagementActResult, { description: "Begins scoping and quoting." })
  async scopeEngagement(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "scopeEngagement", input, (tx) => actOnEngagement(tx, input, "scope"));
  }

  @Mutation(() => EngagementActResult, { description: "Records the agreement with the customer; a notice still owed needs a reason." })
  async agreeEngagement(
    @Arg("input", () => AgreeEngagementInput) input: AgreeEngagementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "agreeEngagement", input, (tx) =>
      agreeEngagement(tx, input, {
        startsOn: input.startsOn ?? null,
        endsOn: input.endsOn ?? null,
        days: input.days ?? null,
        noticeToFollowReason: input.noticeToFollowReason?.trim() || null,
      }),
    );
  }

  @Mutation(() => EngagementActResult, { description: "Begins delivery on or after the start date." })
  async beginDelivery(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "beginDelivery", input, (tx) => actOnEngagement(tx, input, "begin"));
  }

  @Mutation(() => EngagementActResult, { description: "Logs a day of work." })
  async logDelivery(
    @Arg("input", () => LogDeliveryInput) input: LogDeliveryInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "logDelivery", input, (tx) =>
      logDelivery(tx, input, {
        deliveredOn: input.deliveredOn,
        hours: input.hours,
        participants: input.participants ?? null,
        note: input.note?.trim() || null,
      }),
    );
  }

  @Mutation(() => EngagementActResult, { description: "Finishes the work; given notices close with it." })
  async finishEngagement(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "finishEngagement", input, (tx) => actOnEngagement(tx, input, "finish"));
  }

  @Mutation(() => EngagementActResult, { description: "Closes a delivered engagement once every notice is closed." })
  async closeEngagement(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "closeEngagement", input, (tx) => actOnEngagement(tx, input, "close"));
  }

  @Mutation(() => EngagementActResult, { description: "Declines the request, with a reason; the row stays on the list." })
  async declineEngagement(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "declineEngagement", input, (tx) => endEngagement(tx, input, "decline", input.reason?.trim() || null));
  }

  @Mutation(() => EngagementActResult, { description: "Records that the customer withdrew, with a reason." })
  async withdrawEngagement(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "withdrawEngagement", input, (tx) => endEngagement(tx, input, "withdraw", input.reason?.trim() || null));
  }

  @Mutation(() => EngagementActResult, { description: "Cancels, with a reason." })
  async cancelEngagement(
    @Arg("input", () => EngagementActInput) input: EngagementActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "cancelEngagement", input, (tx) => endEngagement(tx, input, "cancel", input.reason?.trim() || null));
  }

  @Mutation(() => EngagementActResult, { description: "Changes service or period; home RESCs that were told get the difference." })
  async amendEngagement(
    @Arg("input", () => AmendEngagementInput) input: AmendEngagementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "amendEngagement", input, (tx) => amendEngagement(tx, input, input));
  }

  @Mutation(() => EngagementActResult, { description: "Corrects a wrong placement, with a reason." })
  async correctPlacement(
    @Arg("input", () => CorrectPlacementInput) input: CorrectPlacementInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "correctPlacement", input, (tx) => correctPlacement(tx, input, input, input.reason?.trim() || null));
  }

  @Mutation(() => EngagementActResult, { description: "Writes price, notes and contact; seen by the own RESC only (I-13)." })
  async setEngagementTerms(
    @Arg("input", () => SetEngagementTermsInput) input: SetEngagementTermsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<EngagementActSuccess> {
    return this.act(ctx, "setEngagementTerms", input, (tx) =>
      setTerms(tx, input, {
        price: input.price ?? null,
        notes: input.notes?.trim() || null,
        contactName: input.contactName ?? null,
        contactEmail: input.contactEmail ?? null,
        contactPhone: input.contactPhone ?? null,
      }),
    );
  }
}
