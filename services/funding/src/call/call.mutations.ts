import type { RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { type Changes, InstantScalar, IsText, IsWhole, KeyedInput, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { ArrayMaxSize, ValidateNested } from "class-validator";
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { OpportunityActResult, type OpportunityActSuccess, actOnOpportunity } from "../opportunity/opportunity-acts.ts";
import { OpportunityActInput, OpportunityTextInput } from "../opportunity/opportunity.inputs.ts";
import { askQuestion, recordAnswer } from "../question/ask-and-answer.ts";
import type { Seal } from "../seal/seal.ts";
import { inviteToCall, proposeCall } from "./arrange-call.ts";
import { holdCall } from "./hold-call.ts";

@InputType({ description: "Three times for the call, and how to join." })
class ProposeCallInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => [InstantScalar], { description: "Three times." }) @ArrayMaxSize(3, { message: "Propose three times." }) times!: string[];
  @Field(() => Int, { description: "Length in minutes." }) @IsWhole(10, 240) minutes!: number;
  @Field(() => String, { description: "How to join: a number or an address." }) @IsText(3, 500) dialIn!: string;
  @Field(() => String, { nullable: true, description: "Agenda." }) @IsText(0, 4000) agenda?: string | null;
  @Field(() => [ID], { description: "Agency staff to invite, from the address book." })
  @ArrayMaxSize(20, { message: "Invite at most 20 of the agency." })
  contactIds!: string[];
}

@InputType({ description: "The chosen time." })
class InviteToCallInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => InstantScalar, { description: "One of the three proposed times." }) chosenAt!: string;
}

@InputType({ description: "Somebody who was in the call: for a RESC, or of the agency." })
class CallAttendeeInput {
  @Field(() => RescCodeEnum, { nullable: true, description: "The RESC." }) resc?: RescCode | null;
  @Field(() => ID, { nullable: true, description: "Or the person of the agency." }) contactId?: string | null;
  @Field(() => String, { description: "Name." }) @IsText(2, 120) name!: string;
  @Field(() => Boolean, { description: "Attended as interested; from then on the RESC cannot judge." }) asInterested!: boolean;
}

@InputType({ description: "That the call was held, and who was there." })
class HoldCallInput extends OpportunityActInput {
  @Field(() => [CallAttendeeInput], { description: "Who attended." })
  @ArrayMaxSize(60, { message: "Record at most 60 people." })
  @ValidateNested({ each: true })
  attendees!: CallAttendeeInput[];
  @Field(() => String, { nullable: true, description: "A note for everybody." }) @IsText(0, 4000) note?: string | null;
}

@InputType({ description: "The agency's answer to one question." })
class RecordAnswerInput extends KeyedInput {
  @Field(() => ID, { description: "The question." }) questionId!: string;
  @Field(() => Int, { description: "The version of the question last seen." }) version!: number;
  @Field(() => String, { description: "The answer, as the agency gave it." }) @IsText(1, 8000) answer!: string;
  @Field(() => ID, { nullable: true, description: "Who of the agency answered." }) contactId?: string | null;
}

@Resolver()
export class CallMutations {
  private readonly changes: Changes<Transaction>;
  private readonly seal: Seal;
  constructor(changes: Changes<Transaction>, seal: Seal) {
    this.changes = changes;
    this.seal = seal;
  }

  @Mutation(() => OpportunityActResult, { description: "Proposes three times for the call; nobody is invited yet (Coordinator)." })
  async proposeCall(
    @Arg("input", () => ProposeCallInput) input: ProposeCallInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "proposeCall", input, async (tx) => {
      await proposeCall(tx, input.opportunityId, {
        times: input.times.map((time) => new Date(time)),
        minutes: input.minutes,
        dialIn: input.dialIn.trim(),
        agenda: input.agenda?.trim() || null,
        contactIds: [...new Set(input.contactIds)],
      });
      return { id: input.opportunityId };
    });
  }

  @Mutation(() => OpportunityActResult, {
    description:
      "Chooses a time and invites the interested directors and the named agency staff, with a calendar file; again to move the call (Coordinator).",
  })
  async inviteToCall(
    @Arg("input", () => InviteToCallInput) input: InviteToCallInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "inviteToCall", input, (tx) =>
      inviteToCall(tx, input.opportunityId, new Date(input.chosenAt)),
    );
  }

  @Mutation(() => OpportunityActResult, {
    description: "Records that the call was held and who attended; the log of questions opens (Coordinator).",
  })
  async holdCall(@Arg("input", () => HoldCallInput) input: HoldCallInput, @Ctx() ctx: RequestContext): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "holdCall", input, async (tx) => {
      const attendees = input.attendees.map((one) => ({
        resc: one.resc ?? null,
        contactId: one.contactId ?? null,
        name: one.name.trim(),
        asInterested: one.asInterested,
      }));
      await holdCall(tx, this.seal, input, { attendees, note: input.note?.trim() || null });
      return { id: input.id };
    });
  }

  @Mutation(() => OpportunityActResult, { description: "Asks the agency a question; everybody reads it, and its answer." })
  async askQuestion(
    @Arg("input", () => OpportunityTextInput) input: OpportunityTextInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "askQuestion", input, (tx) => askQuestion(tx, input.opportunityId, input.text.trim()));
  }

  @Mutation(() => OpportunityActResult, {
    description: "Records the agency's answer; every interested RESC gets it in the same moment (Coordinator).",
  })
  async recordAnswer(
    @Arg("input", () => RecordAnswerInput) input: RecordAnswerInput,
    @Ctx() ctx: RequestContext,
  ): Promise<OpportunityActSuccess> {
    return actOnOpportunity(this.changes, ctx, "recordAnswer", input, (tx) =>
      recordAnswer(tx, { id: input.questionId, version: input.version }, input.answer.trim(), input.contactId ?? null),
    );
  }
}
