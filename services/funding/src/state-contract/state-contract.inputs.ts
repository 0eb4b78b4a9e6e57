import { type CalendarDate, type Money, type RescCode, stateAgencyCodes, type StateAgencyCode } from "@resc/domain";
import { CalendarDateScalar, IsAmount, IsDay, IsFiscalYear, IsText, KeyedInput, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { ArrayMaxSize, IsIn, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import type { ContractRoute } from "./state-contract.words.ts";
import { ContractRouteEnum } from "./state-contract.type.ts";
import type { ContractTerms } from "./terms.ts";

const text = { nullable: true } as const;

@InputType({ description: "Work that is known to come." })
export class ExpectStateContractInput extends KeyedInput {
  @Field(() => String, { description: "The agency by code: CSDE or OEC." })
  @IsIn(stateAgencyCodes, { message: "Choose the State agency by its code, such as CSDE." })
  agency!: StateAgencyCode;
  @Field(() => String, { description: "Title of the work." }) @IsText(3, 300) title!: string;
  @Field(() => String, { description: "Kind of sponsorship in plain words." }) @IsText(2, 120) kind!: string;
  @Field(() => RescCodeEnum, { description: "The RESC that leads." }) lead!: RescCode;
  @Field(() => [RescCodeEnum], { description: "The RESCs that take part." }) @ArrayMaxSize(6) participants!: RescCode[];
  @Field(() => ContractRouteEnum, { description: "How it came about." }) route!: ContractRoute;
  @Field(() => String, { ...text, description: "The opportunity or the law behind it." }) @IsText(0, 200) routeReference?: string | null;
  @Field(() => String, { ...text, description: "A word about it." }) @IsText(0, 1000) note?: string | null;
}

@InputType({ description: "An act on a State contract as last seen." })
export class StateContractActInput extends KeyedInput {
  @Field(() => ID, { description: "The contract." }) id!: string;
  @Field(() => Int, { description: "The version last seen." }) version!: number;
}

@InputType({ description: "A RESC that takes part." })
class ContractParticipantInput {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => String, { ...text, description: "As what." }) @IsText(0, 120) role?: string | null;
}

@InputType({ description: "The total of a fiscal year." })
class ContractYearInput {
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) @IsFiscalYear() fiscalYear!: number;
  @Field(() => MoneyScalar, { ...text, description: "US dollars; left out where not stated." }) @IsAmount() total?: Money | null;
  @Field(() => String, { ...text, description: "Why it is not stated." }) @IsText(0, 300) note?: string | null;
}

@InputType({ description: "What one RESC gets in a fiscal year." })
class ContractShareInput {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) @IsFiscalYear() fiscalYear!: number;
  @Field(() => MoneyScalar, { ...text, description: "US dollars; left out where not stated." }) @IsAmount() amount?: Money | null;
  @Field(() => String, { ...text, description: "Why it is not stated." }) @IsText(0, 300) note?: string | null;
}

@InputType({ description: "What the form says. What it does not state is left out, never guessed." })
export class ContractTermsInput {
  @Field(() => String, { ...text, description: "Office of the agency." }) @IsText(0, 200) office?: string | null;
  @Field(() => String, { ...text, description: "The agency's code of the program." }) @IsText(0, 60) programCode?: string | null;
  @Field(() => String, { ...text, description: "The agency's number of the contract." }) @IsText(0, 60) contractNumber?: string | null;
  @Field(() => String, { ...text, description: "Where the money comes from." }) @IsText(0, 200) fundingSource?: string | null;
  @Field(() => CalendarDateScalar, { ...text, description: "First day of the period." }) @IsDay() periodFrom?: CalendarDate | null;
  @Field(() => CalendarDateScalar, { ...text, description: "Last day of the period." }) @IsDay() periodTo?: CalendarDate | null;
  @Field(() => String, { ...text, description: "Why a day of the period is not stated." }) @IsText(0, 300) periodNote?: string | null;
  @Field(() => [ContractParticipantInput], { description: "The RESCs that take part, the lead among them." })
  @ArrayMaxSize(6)
  @ValidateNested()
  participants!: ContractParticipantInput[];
  @Field(() => [ContractYearInput], { description: "The totals by fiscal year." })
  @ArrayMaxSize(10)
  @ValidateNested()
  years!: ContractYearInput[];
  @Field(() => [ContractShareInput], { description: "The shares by RESC and fiscal year." })
  @ArrayMaxSize(60)
  @ValidateNested()
  shares!: ContractShareInput[];
}

@InputType({ description: "Something to deliver." })
class DueItemInput {
  @Field(() => String, { description: "What." }) @IsText(2, 300) title!: string;
  @Field(() => CalendarDateScalar, { description: "Due on this day." }) @IsDay() dueOn!: CalendarDate;
}

@InputType({ description: "The agency's form comes in." })
export class ReceiveStateContractFormInput extends StateContractActInput {
  @Field(() => ID, { description: "The form's file, sent before." }) @IsText(5, 60) fileId!: string;
  @Field(() => ContractTermsInput, { description: "What it says." }) @ValidateNested() terms!: ContractTermsInput;
  @Field(() => [DueItemInput], { description: "What is to be delivered." })
  @ArrayMaxSize(50)
  @ValidateNested()
  deliverables!: DueItemInput[];
}

@InputType({ description: "Both have signed." })
export class ExecuteStateContractInput extends StateContractActInput {
  @Field(() => CalendarDateScalar, { description: "Day on which the agency signed." }) @IsDay() agencySignedOn!: CalendarDate;
  @Field(() => CalendarDateScalar, { description: "Day on which the lead signed." }) @IsDay() leadSignedOn!: CalendarDate;
}

@InputType({ description: "What the signed contract changes." })
export class AmendStateContractInput extends StateContractActInput {
  @Field(() => ContractTermsInput, { description: "What it says from now on." }) @ValidateNested() terms!: ContractTermsInput;
  @Field(() => String, { description: "Why." }) @IsText(3, 500) reason!: string;
  @Field(() => String, { ...text, description: "The agency's reference." }) @IsText(0, 120) agencyReference?: string | null;
  @Field(() => ID, { ...text, description: "The amendment's file, sent before." }) @IsText(0, 60) fileId?: string | null;
}

@InputType({ description: "One more thing to deliver." })
export class AddStateContractDeliverableInput extends StateContractActInput {
  @Field(() => String, { description: "What." }) @IsText(2, 300) title!: string;
  @Field(() => CalendarDateScalar, { description: "Due on this day." }) @IsDay() dueOn!: CalendarDate;
}

@InputType({ description: "One thing was delivered." })
export class DeliverStateContractItemInput extends StateContractActInput {
  @Field(() => ID, { description: "The item." }) itemId!: string;
  @Field(() => CalendarDateScalar, { description: "Delivered on this day." }) @IsDay() deliveredOn!: CalendarDate;
  @Field(() => String, { ...text, description: "A word about it." }) @IsText(0, 500) note?: string | null;
}

@InputType({ description: "An end with its reason." })
export class EndStateContractInput extends StateContractActInput {
  @Field(() => String, { description: "Why, and by whom." }) @IsText(3, 500) reason!: string;
}

@InputType({ description: "Closed with what it came to." })
export class CloseStateContractInput extends StateContractActInput {
  @Field(() => MoneyScalar, { ...text, description: "US dollars; left out where not stated." }) @IsAmount() finalAmount?: Money | null;
  @Field(() => String, { ...text, description: "What it covers, or why it is not stated." }) @IsText(0, 300) finalNote?: string | null;
}

@InputType({ description: "It goes on." })
export class RenewStateContractInput extends StateContractActInput {
  @Field(() => String, { ...text, description: "A word about the next contract." }) @IsText(0, 1000) note?: string | null;
}

@InputType({ description: "Imports exactly the bytes that were previewed." })
export class ImportStateContractsInput extends KeyedInput {
  @Field(() => ID, { description: "The table's file." }) @IsText(5, 60) fileId!: string;
  @Field(() => String, { description: "SHA-256 of the bytes that were previewed, lower-case hexadecimal." })
  @IsText(64, 64)
  sha256!: string;
}

const words = (value: string | null | undefined) => value?.trim() || null;

/** The terms of an input as the rules take them. */
export function termsOf(input: ContractTermsInput): ContractTerms {
  return {
    office: words(input.office),
    programCode: words(input.programCode),
    contractNumber: words(input.contractNumber),
    fundingSource: words(input.fundingSource),
    periodFrom: input.periodFrom ?? null,
    periodTo: input.periodTo ?? null,
    periodNote: words(input.periodNote),
    participants: input.participants.map(({ resc, role }) => ({ resc, role: words(role) })),
    years: input.years.map(({ fiscalYear, total, note }) => ({ fiscalYear, total: total ?? null, note: words(note) })),
    shares: input.shares.map(({ resc, fiscalYear, amount, note }) => ({ resc, fiscalYear, amount: amount ?? null, note: words(note) })),
  };
}
