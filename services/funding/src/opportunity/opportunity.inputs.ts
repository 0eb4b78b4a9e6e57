import type { DeadlinePrecision, Money } from "@resc/domain";
import { CalendarDateScalar, IsAmount, IsDay, IsText, KeyedInput, MoneyScalar } from "@resc/subgraph";
import { IsOptional, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DeadlinePrecisionEnum, OpportunityRouteEnum } from "../shared/enums.ts";
import type { OpportunityRoute } from "./opportunity.entity.ts";

@InputType({ description: "What is read in a funding notice; the source itself is kept beside it." })
export class FundingNoticeInput {
  @Field(() => ID, { description: "The State agency by code." }) @IsText(2, 20) agencyCode!: string;
  @Field(() => String, { nullable: true, description: "Its office." }) @IsText(0, 160) office?: string | null;
  @Field(() => String, { description: "Title as published." }) @IsText(3, 300) title!: string;
  @Field(() => String, { nullable: true, description: "Number, when it has one." }) @IsText(0, 60) number?: string | null;
  @Field(() => OpportunityRouteEnum, { description: "Who takes the proposals." }) route!: OpportunityRoute;
  @Field(() => String, { description: "Purpose." }) @IsText(3, 4000) summary!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars, when stated." }) @IsAmount() amount?: Money | null;
  @Field(() => String, { nullable: true, description: "What the amount covers, or why none is stated." }) @IsText(0, 500) amountNote?:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Who may apply, as published." }) @IsText(0, 2000) eligibility?: string | null;
  @Field(() => String, { nullable: true, description: "Period of the work, as published." }) @IsText(0, 300) periodWords?: string | null;
  @Field(() => ID, { nullable: true, description: "Whom to ask, from the address book." }) contactId?: string | null;
  @Field(() => Boolean, { description: "Whether the agency published it openly." }) isPublic!: boolean;
  @Field(() => String, { nullable: true, description: "Bidders' conference, as published." }) @IsText(0, 500) conferenceWords?:
    | string
    | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Its day." }) @IsDay() conferenceDate?: string | null;
  @Field(() => String, { nullable: true, description: "Its time as HH:MM, Eastern." }) @IsText(0, 5) conferenceTime?: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day of publication." }) @IsDay() publishedOn?: string | null;
  @Field(() => String, { description: "The closing in the agency's own words." }) @IsText(1, 300) closesWords!: string;
  @Field(() => DeadlinePrecisionEnum, { description: "How precisely it was published." }) closesPrecision!: DeadlinePrecision;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day in it." }) @IsDay() closesDate?: string | null;
  @Field(() => String, { nullable: true, description: "The time in it as HH:MM, Eastern." }) @IsText(0, 5) closesTime?: string | null;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "The Alliance's own closing; five business days before the agency's when left out.",
  })
  @IsDay()
  allianceClosesDate?: string | null;
  @Field(() => String, { nullable: true, description: "Its time as HH:MM, Eastern; the end of the day when left out." })
  @IsText(0, 5)
  allianceClosesTime?: string | null;
}

@InputType({ description: "A primary notice of a State agency." })
export class RecordFundingNoticeInput extends KeyedInput {
  @Field(() => FundingNoticeInput, { description: "What is read in it." }) @ValidateNested() notice!: FundingNoticeInput;
  @Field(() => String, { nullable: true, description: "The notice as it was pasted; kept as it stands." }) @IsText(0, 60_000) sourceText?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: "Or its file, sent before." }) sourceFileId?: string | null;
}

@InputType({ description: "An act on an opportunity as last seen." })
export class OpportunityActInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
}

@InputType({ description: "What should have been read in the notice." })
export class CorrectFundingNoticeInput extends OpportunityActInput {
  @Field(() => FundingNoticeInput, { description: "What is read in it." }) @ValidateNested() notice!: FundingNoticeInput;
}

@InputType({ description: "Circulating to all six." })
export class CirculateOpportunityInput extends OpportunityActInput {
  @Field(() => String, { nullable: true, description: "The covering note." }) @IsText(0, 4000) note?: string | null;
}

@InputType({ description: "A closing as published." })
export class PublishedClosingInput {
  @Field(() => String, { description: "In the agency's own words." }) @IsText(1, 300) closesWords!: string;
  @Field(() => DeadlinePrecisionEnum, { description: "How precisely it was published." }) closesPrecision!: DeadlinePrecision;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day in it." }) @IsDay() closesDate?: string | null;
  @Field(() => String, { nullable: true, description: "The time in it as HH:MM, Eastern." }) @IsText(0, 5) closesTime?: string | null;
}

@InputType({ description: "An addendum or new date of the agency; what is left out stays as it was." })
export class RecordAddendumInput extends OpportunityActInput {
  @Field(() => String, { description: "What it says, in short." }) @IsText(3, 1000) words!: string;
  @Field(() => String, { nullable: true, description: "The covering note." }) @IsText(0, 4000) note?: string | null;
  @Field(() => String, { nullable: true, description: "The addendum as it was pasted." }) @IsText(0, 60_000) sourceText?: string | null;
  @Field(() => ID, { nullable: true, description: "Or its file, sent before." }) sourceFileId?: string | null;
  @Field(() => String, { nullable: true, description: "New title." }) @IsText(0, 300) title?: string | null;
  @Field(() => String, { nullable: true, description: "New purpose." }) @IsText(0, 4000) summary?: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "New amount, US dollars." }) @IsAmount() amount?: Money | null;
  @Field(() => String, { nullable: true, description: "New note about the amount." }) @IsText(0, 500) amountNote?: string | null;
  @Field(() => String, { nullable: true, description: "New words on who may apply." }) @IsText(0, 2000) eligibility?: string | null;
  @Field(() => String, { nullable: true, description: "New period." }) @IsText(0, 300) periodWords?: string | null;
  @Field(() => String, { nullable: true, description: "New words on the bidders' conference." }) @IsText(0, 500) conferenceWords?:
    | string
    | null;
  @Field(() => PublishedClosingInput, { nullable: true, description: "New closing." })
  @IsOptional()
  @ValidateNested()
  closing?: PublishedClosingInput | null;
}

@InputType({ description: "Words about an opportunity." })
export class OpportunityTextInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
  @Field(() => String, { description: "The text." }) @IsText(2, 4000) text!: string;
}

@InputType({ description: "That the notice arrived." })
export class NoteReceiptInput extends KeyedInput {
  @Field(() => ID, { description: "The opportunity." }) opportunityId!: string;
}

@InputType({ description: "A new closing of the Alliance's own, for all." })
export class ExtendClosingInput extends OpportunityActInput {
  @Field(() => CalendarDateScalar, { description: "The day." }) @IsDay() date!: string;
  @Field(() => String, { nullable: true, description: "The time as HH:MM, Eastern; the end of the day when left out." })
  @IsText(0, 5)
  time?: string | null;
}

@InputType({ description: "That the agency took the opportunity back." })
export class CancelOpportunityInput extends OpportunityActInput {
  @Field(() => String, { description: "What the agency said." }) @IsText(3, 1000) reason!: string;
}
