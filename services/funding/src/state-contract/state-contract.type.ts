import type { CalendarDate, Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, enumOf, InstantScalar, MoneyScalar } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type ContractState, contractStates } from "./state-contract.machine.ts";
import { type ContractRoute, contractRouteMeanings, contractRoutes, contractStateMeanings } from "./state-contract.words.ts";

/** The states of State contract work. */
export const ContractStateEnum = enumOf("StateContractState", contractStates, "Where State contract work stands.", contractStateMeanings);
/** How State contract work came about. */
export const ContractRouteEnum = enumOf("StateContractRoute", contractRoutes, "How State contract work came about.", contractRouteMeanings);

@Directive('@key(fields: "id")')
@ObjectType({ description: "Work of RESCs that the State sponsored: a row of the State contract list." })
export class StateContract {
  @Field(() => ID, { description: "Our id." })
  id!: string;
  @Field(() => String, { description: "Title of the work." })
  title!: string;
  @Field(() => String, { description: "The State agency by code: CSDE or OEC." })
  agency!: string;
  @Field(() => String, { description: "Kind of sponsorship in plain words, such as competitive grant." })
  kind!: string;
  @Field(() => String, { nullable: true, description: "What the RESCs do in it." })
  role!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      "State fiscal year, named by the year in which it ends; null when the source states none, and when there are several: see `years`.",
  })
  fiscalYear!: number | null;
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "US dollars; null when no source states an amount. What it covers stands in `amountNote`.",
  })
  amount!: Money | null;
  @Field(() => String, { nullable: true, description: "What the amount covers, or why there is none." })
  amountNote!: string | null;
  @Field(() => String, { nullable: true, description: "What else the source says." })
  note!: string | null;
  @Field(() => String, { description: "Number by which people cite it, such as SC-0013." })
  ref!: string;
  @Field(() => ContractStateEnum, {
    nullable: true,
    description: "Where it stands; null for rows of public sources, which do not state it.",
  })
  state!: ContractState | null;
  @Field(() => ContractRouteEnum, { nullable: true, description: "How it came about; null where not stated." })
  route!: ContractRoute | null;
  @Field(() => String, { nullable: true, description: "The opportunity, law or contract behind the route." })
  routeReference!: string | null;
  @Field(() => String, { nullable: true, description: "Office of the agency; null where not stated." })
  office!: string | null;
  @Field(() => String, { nullable: true, description: "The agency's code of the program; null where not stated." })
  programCode!: string | null;
  @Field(() => String, { nullable: true, description: "The agency's number of the contract; null where not stated." })
  contractNumber!: string | null;
  @Field(() => String, { nullable: true, description: "Where the money comes from; null where not stated." })
  fundingSource!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of the period; null where not stated." })
  periodFrom!: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of the period; null where not stated." })
  periodTo!: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which the agency signed." })
  agencySignedOn!: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which the lead RESC signed." })
  leadSignedOn!: CalendarDate | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Day on which it came to nothing, was ended or was closed." })
  endedOn!: CalendarDate | null;
  @Field(() => String, { nullable: true, description: "Why it came to nothing or was ended." })
  endReason!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: "US dollars that it came to in the end; null before, and where not stated." })
  finalAmount!: Money | null;
  @Field(() => String, { nullable: true, description: "What the final amount covers, or why there is none." })
  finalNote!: string | null;
  @Field(() => [String], { description: "What is not stated, in words; empty when everything is." })
  incomplete!: string[];
  version!: number;
  @Field(() => InstantScalar, { description: "When the row last changed." })
  updatedAt!: Date;
  rescCodes!: RescCode[];
  sourceIds!: string[];
  leadCode!: RescCode | null;
  termsNumber!: number;
  previousId!: string | null;
  nextId!: string | null;
}
