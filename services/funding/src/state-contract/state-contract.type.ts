import type { Money, RescCode } from "@resc/domain";
import { MoneyScalar } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";

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
    description: "State fiscal year, named by the year in which it ends; null when the source states none.",
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
  rescCodes!: RescCode[];
  sourceIds!: string[];
}
