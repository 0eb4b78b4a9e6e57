import { CalendarDateScalar, IsDay, IsText, IsWhole, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "What the Executive Directors agreed on where the Accord leaves a question open." })
export class ChangeDecisionInput extends KeyedInput {
  @Field(() => ID, { description: "Key of the decision." })
  key!: string;
  @Field(() => Int, { nullable: true, description: "The number, where the decision is one; 0 for off and 1 for on." })
  @IsWhole(0, 1000)
  value?: number | null;
  @Field(() => String, { nullable: true, description: "The answer in words, where it is not; at most 1000 characters." })
  @IsText(0, 1000)
  words?: string | null;
  @Field(() => ID, { description: "The meeting at which it was agreed; one that was held." })
  meetingId!: string;
  @Field(() => CalendarDateScalar, { description: "First day on which it holds; today or later." })
  @IsDay()
  validFrom!: string;
  @Field(() => String, { description: "Why, 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
}
