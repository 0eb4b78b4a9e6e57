import type { Money, RescCode } from "@resc/domain";
import { InstantScalar, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many rows of the State contract list a RESC takes part in." })
export class StateContractRescStanding {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { description: "Rows in which it takes part. A row with several RESCs counts for each of them." }) contracts!: number;
  @Field(() => MoneyScalar, {
    nullable: true,
    description: "US dollars that the forms state as its shares of the fiscal year; null where no form states one.",
  })
  yearAmount!: Money | null;
}

@ObjectType({
  description: "How the State contract list stands for its reader: what it counts, what is stated of one fiscal year, and as of when.",
})
export class StateContractStanding {
  @Field(() => Int, { description: "Rows of the list." }) contracts!: number;
  @Field(() => InstantScalar, { nullable: true, description: "When a row last changed; null for an empty list." }) asOf!: Date | null;
  @Field(() => Int, { description: "The State fiscal year of what follows, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => Int, { description: "Rows of that fiscal year." }) yearContracts!: number;
  @Field(() => Int, { description: "Those of them whose form states a total of that year, without what came to nothing." })
  yearStated!: number;
  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      "US dollars: the sum of those totals; null where none is stated. Amounts of public sources are not in it, because each covers something else.",
  })
  yearAmount!: Money | null;
  @Field(() => [StateContractRescStanding], { description: "The six RESCs by code." }) rescs!: StateContractRescStanding[];
}
