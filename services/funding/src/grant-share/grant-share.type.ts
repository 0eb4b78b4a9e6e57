import type { Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What a set of inputs says of one RESC." })
export class GrantShareInput {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { nullable: true, description: "Member boards; null = counted from the memberships on record." }) memberBoards!:
    | number
    | null;
  @Field(() => MoneyScalar, { nullable: true, description: "Equalization aid of all its member boards, US dollars; null = not known." })
  equalizationAid!: Money | null;
  @Field(() => MoneyScalar, { nullable: true, description: "What it received for FY1999, US dollars; null = not known." })
  amount1999!: Money | null;
}

@ObjectType({ description: "What a table that was sent says of the shares' inputs. Nothing is kept of it." })
export class GrantShareFile {
  @Field(() => String, {
    nullable: true,
    description: "Why the table cannot be read, with its line and what to write instead; null when it can.",
  })
  problem!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "The appropriation, US dollars; null = not in the table." })
  appropriation!: Money | null;
  @Field(() => [GrantShareInput], { description: "The inputs of the RESCs that the table names." }) centers!: GrantShareInput[];
}

@ObjectType({ description: "A set of inputs for the shares of the State grant to RESCs." })
export class GrantShareSet {
  @Field(() => ID, { description: "Our id of the set; `sample` for the sample inputs." }) id!: string;
  @Field(() => String, { description: "Its name." }) name!: string;
  @Field(() => Boolean, { description: "Whether it is the sample inputs: invented numbers without a source." }) sample!: boolean;
  @Field(() => Int, { nullable: true, description: "State fiscal year, named by the year in which it ends; null for the sample inputs." })
  fiscalYear!: number | null;
  @Field(() => String, { description: "Where the numbers come from." }) sourceWords!: string;
  @Field(() => String, { nullable: true, description: "Web address of the source." }) sourceAddress!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day on which member boards are counted." }) countedOn!:
    | string
    | null;
  @Field(() => MoneyScalar, { nullable: true, description: "The appropriation, US dollars; null = not known." })
  appropriation!: Money | null;
  @Field(() => [GrantShareInput], { description: "The inputs by RESC in code order." }) centers!: GrantShareInput[];
}

@ObjectType({
  description: "The share of one RESC in the State grant, with the amounts on the way (CGS 10-66j; to be checked for later change).",
})
export class GrantShareRow {
  @Field(() => RescCodeEnum, { description: "The RESC." }) rescCode!: RescCode;
  @Field(() => Int, { description: "Member boards that went in." }) memberBoards!: number;
  @Field(() => Boolean, { description: "Whether the boards were counted from the memberships on record, rather than entered." })
  boardsCounted!: boolean;
  @Field(() => MoneyScalar, { description: "Equalization aid of its member boards, US dollars." }) equalizationAid!: Money;
  @Field(() => MoneyScalar, { description: "What it received for FY1999, US dollars." }) amount1999!: Money;
  @Field(() => MoneyScalar, { description: "Its sixth of half the appropriation, US dollars, cut off at the cent." }) equalPart!: Money;
  @Field(() => MoneyScalar, { description: "Its part of a quarter by member boards, US dollars, cut off at the cent." }) boardPart!: Money;
  @Field(() => MoneyScalar, { description: "Its part of a quarter by equalization aid, US dollars, cut off at the cent." }) aidPart!: Money;
  @Field(() => MoneyScalar, { description: "The three parts together, US dollars, cut off at the cent." }) calculated!: Money;
  @Field(() => Boolean, { description: "Whether the three parts fall short of the 1999 amount." }) belowFloor!: boolean;
  @Field(() => MoneyScalar, { description: "What the share loses so that no RESC receives less than in FY1999, US dollars." })
  reducedBy!: Money;
  @Field(() => MoneyScalar, { description: "The share, US dollars; the six add up to the appropriation to the cent." }) share!: Money;
  @Field(() => MoneyScalar, { description: "6.25 % of the share, US dollars: at least so much goes to goals of the State Board." })
  boardGoals!: Money;
  @Field(() => String, { description: 'What went in: "sample inputs", "recorded inputs" or "inputs entered by hand".' }) inputs!: string;
  @Field(() => String, { description: "Name of the set of inputs." }) setName!: string;
  @Field(() => Int, { nullable: true, description: "State fiscal year of the set." }) fiscalYear!: number | null;
  @Field(() => CalendarDateScalar, { description: "The day on which member boards were counted." }) asOf!: string;
}

@ObjectType({ description: "An input without which there is no result." })
export class GrantShareMissing {
  @Field(() => String, { description: "What is missing." }) what!: string;
  @Field(() => String, { description: "How it comes in." }) how!: string;
}

@ObjectType("GrantShareStep", { description: "One step of the calculation." })
export class GrantShareStepType {
  @Field(() => Int, { description: "Place in the calculation, from 1." }) place!: number;
  @Field(() => RescCodeEnum, { nullable: true, description: "The RESC; null for a step about all." }) resc!: RescCode | null;
  @Field(() => String, { description: "What the step is." }) label!: string;
  @Field(() => String, { description: "The formula in words." }) formula!: string;
  @Field(() => String, { description: "The numbers that go in." }) inputs!: string;
  @Field(() => String, { description: "The result: US dollars as decimal text, or words." }) result!: string;
}

@ObjectType({ description: "The shares of the State grant from one set of inputs; without result when an input is missing." })
export class GrantShareCalculation {
  @Field(() => String, { description: "The paragraph, as people cite it." }) statute!: string;
  @Field(() => String, { description: "What is to be checked about the paragraph." }) statuteNote!: string;
  @Field(() => String, { description: 'What went in: "sample inputs", "recorded inputs" or "inputs entered by hand".' }) inputs!: string;
  @Field(() => Boolean, { description: "Whether any of the numbers are sample inputs." }) sampleInputs!: boolean;
  @Field(() => String, { description: "Name of the set of inputs." }) setName!: string;
  @Field(() => String, { description: "Where the numbers come from." }) sourceWords!: string;
  @Field(() => Int, { nullable: true, description: "State fiscal year of the set." }) fiscalYear!: number | null;
  @Field(() => CalendarDateScalar, { description: "The day on which member boards are counted." }) asOf!: string;
  @Field(() => MoneyScalar, { nullable: true, description: "The appropriation, US dollars." }) appropriation!: Money | null;
  @Field(() => [GrantShareInput], { description: "The inputs as they go in, boards counted." }) centers!: GrantShareInput[];
  @Field(() => [GrantShareMissing], { description: "What is missing; with anything here there is no result." })
  missing!: GrantShareMissing[];
  @Field(() => Boolean, { nullable: true, description: "Whether the FY1999 amounts fit into the appropriation." }) floorsMet!:
    | boolean
    | null;
  @Field(() => [GrantShareRow], { description: "The six shares in code order; empty without a result." }) rows!: GrantShareRow[];
  @Field(() => [GrantShareStepType], { description: "Every step in order; empty without a result." }) steps!: GrantShareStepType[];
  @Field(() => [String], { description: "What must be known to read it." }) notes!: string[];
}
