import type { RescCode } from "@resc/domain";
import { InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A question to the agency and its answer, the same for everybody." })
export class OpportunityQuestion {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "Version, for changes." }) version!: number;
  @Field(() => Int, { description: "1 for the first." }) number!: number;
  @Field(() => String, { description: "The question." }) text!: string;
  @Field(() => InstantScalar, { description: "When it was asked." }) askedAt!: Date;
  @Field(() => RescCodeEnum, { nullable: true, description: "Who asked; null for those who do not see intentions." })
  askedBy!: RescCode | null;
  @Field(() => String, { nullable: true, description: "The agency's answer." }) answer!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When all interested RESCs got it." }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true, description: "Who of the agency answered." }) answeredBy!: string | null;
  @Field(() => [RescCodeEnum], { description: "The RESCs that got the answer in that moment; empty for those who do not see intentions." })
  told!: RescCode[];
}
