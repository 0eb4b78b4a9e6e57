import type { CalendarDate, Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, InstantScalar, MoneyScalar, Person, RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "The total of a State contract in one State fiscal year." })
export class StateContractYear {
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars; null where not stated, with the reason in `note`." })
  total!: Money | null;
  @Field(() => String, { nullable: true, description: "Why it is not stated, or what it covers." }) note!: string | null;
}

@ObjectType({
  description:
    "What one RESC gets of a State contract in one State fiscal year. Where all are stated they add up to the year's total, exactly.",
})
export class StateContractShare {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars; null where not stated, with the reason in `note`." })
  amount!: Money | null;
  @Field(() => String, { nullable: true, description: "Why it is not stated, or what it covers." }) note!: string | null;
}

@ObjectType({ description: "A RESC that takes part in a State contract, and as what." })
export class StateContractRole {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => String, { nullable: true, description: "As what; null where not stated." }) role!: string | null;
}

@ObjectType({ description: "One thing that is otherwise in a version than in the one before." })
export class StateContractDifference {
  @Field(() => String, { description: "What, in words." }) what!: string;
  @Field(() => String, { nullable: true, description: "What the version before says; null where it does not state it." }) before!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "What this version says; null where it does not state it." }) after!: string | null;
}

@ObjectType({ description: "A file that is kept with a State contract." })
export class StateContractFile {
  @Field(() => ID, { description: "Our id; it is taken away at /files/funding/<id>." }) id!: string;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => Int, { description: "Bytes." }) size!: number;
}

@ObjectType({ description: "A version of a contract's terms, kept whole." })
export class StateContractVersion {
  @Field(() => Int, { description: "1 for the first form." }) number!: number;
  @Field(() => InstantScalar, { description: "When it was written." }) madeAt!: Date;
  @Field(() => Person, { nullable: true, description: "Who wrote it." }) madeBy!: Person | null;
  @Field(() => String, { nullable: true, description: "Why it was changed; null for the first." }) reason!: string | null;
  @Field(() => String, { nullable: true, description: "The agency's reference of the change." }) agencyReference!: string | null;
  @Field(() => [StateContractDifference], { description: "What is otherwise than in the version before." })
  differences!: StateContractDifference[];
  @Field(() => StateContractFile, { nullable: true, description: "The form as filed." }) file!: StateContractFile | null;
  @Field(() => String, { nullable: true, description: "Why the days of the period are not stated." }) periodNote!: string | null;
}

@ObjectType({ description: "Something that is to be delivered." })
export class StateContractDeliverable {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "What." }) title!: string;
  @Field(() => CalendarDateScalar, { description: "Due on this day." }) dueOn!: CalendarDate;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Delivered on this day; null while it is open." })
  deliveredOn!: CalendarDate | null;
  @Field(() => String, { nullable: true, description: "A word about the delivery." }) note!: string | null;
  @Field(() => Boolean, { description: "Whether its day has passed and it is open." }) overdue!: boolean;
}

@ObjectType({ description: "A frozen month: what an agency's list was at its end, byte for byte." })
export class StateContractMonth {
  @Field(() => String, { description: "The agency by code." }) agency!: string;
  @Field(() => String, { description: "The month, YYYY-MM." }) month!: string;
  @Field(() => Int, { description: "Rows in the file." }) rows!: number;
  @Field(() => String, { description: "SHA-256 of the file's bytes, lower-case hexadecimal." }) sha256!: string;
  @Field(() => InstantScalar, { description: "When it was frozen." }) frozenAt!: Date;
  @Field(() => String, { description: "The file." }) csv!: string;
}

@ObjectType({ description: "A line of a frozen section." })
export class StateContractSectionLine {
  @Field(() => String, { description: "NEW, CHANGED, OVERDUE, CLOSED, ACTIVE or CONTRIBUTION." }) part!: string;
  @Field(() => String, { description: "Number of the contract, or of the contribution." }) ref!: string;
  @Field(() => String, { description: "Title of the work, or the venture and what is contributed." }) title!: string;
  @Field(() => String, { nullable: true, description: "The agency by code; null for a contribution." }) agency!: string | null;
  @Field(() => String, { description: "Where it leads in the portal." }) path!: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "The lead, or who gives." }) lead!: RescCode | null;
  @Field(() => String, { description: "What stands there, as a sentence." }) detail!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "A frozen section of the packet: what is new, changed, overdue and closed since the one before, every active contract, and contributions to common ventures that are past due or changed.",
})
export class StateContractSection {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "1 for the first." }) number!: number;
  @Field(() => InstantScalar, { description: "When it was frozen." }) frozenAt!: Date;
  @Field(() => Person, { nullable: true, description: "Who froze it by hand; null where the platform did for a packet." })
  frozenBy!: Person | null;
  @Field(() => String, { description: "SHA-256 over the section before it and its own lines, hexadecimal." }) sha256!: string;
  @Field(() => [StateContractSectionLine], { description: "Its lines." }) lines!: StateContractSectionLine[];
}
