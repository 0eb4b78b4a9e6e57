import { CalendarDateScalar, InstantScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "What the Executive Directors agreed on, from a day on." })
export class DecisionEntry {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, {
    nullable: true,
    description:
      "The number agreed on, in the decision's unit, 0 for off and 1 for on where it is a switch; null where the answer is words.",
  })
  value!: number | null;
  @Field(() => String, { nullable: true, description: "The answer in words." }) words!: string | null;
  @Field(() => CalendarDateScalar, { description: "Day of the meeting." }) agreedOn!: string;
  @Field(() => CalendarDateScalar, { description: "First day on which it holds." }) validFrom!: string;
  @Field(() => String, { description: "The reason that was given." }) reason!: string;
  @Field(() => InstantScalar, { description: "When it was recorded." }) recordedAt!: Date;
  decisionKey!: string;
  meetingId!: string;
}

@ObjectType({ description: "A question that the Accord leaves open, and the answer in force." })
export class Decision {
  @Field(() => ID, { description: "Its key." }) key!: string;
  @Field(() => String, { description: "The question." }) question!: string;
  @Field(() => String, { description: "The answer by default, in words." }) standing!: string;
  @Field(() => Int, { nullable: true, description: "The number in force now; null where the answer is words." }) value!: number | null;
  @Field(() => String, { nullable: true, description: "Unit of the number; null for a switch." }) unit!: string | null;
  @Field(() => Boolean, { description: "Whether the number is a switch: 0 is off and 1 is on." }) isSwitch!: boolean;
  @Field(() => Int, { nullable: true, description: "The least number that can be agreed on." }) least!: number | null;
  @Field(() => Int, { nullable: true, description: "The greatest." }) most!: number | null;
  @Field(() => Boolean, { description: "Whether another answer takes effect only with a release of the platform." }) needsRelease!: boolean;
  @Field(() => DecisionEntry, { nullable: true, description: "What was agreed on and is in force now; null while the default holds." })
  agreed!: DecisionEntry | null;
  @Field(() => [DecisionEntry], { description: "Everything that was agreed on, the newest first, what begins later included." })
  history!: DecisionEntry[];
  @Field(() => Boolean, { description: "Whether the viewer may record another answer." }) viewerCanChange!: boolean;
}
