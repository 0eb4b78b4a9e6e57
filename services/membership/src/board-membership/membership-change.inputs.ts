import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, IsDay, IsText, KeyedInput, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A vote of a board to leave its RESC." })
export class RecordWithdrawalVoteInput extends KeyedInput {
  @Field(() => ID, { description: "The district whose board voted." })
  districtId!: string;
  @Field(() => CalendarDateScalar, { description: "Day of the vote; not later than today." })
  @IsDay()
  votedOn!: string;
  @Field(() => String, { description: "Where it is recorded, 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
}

@InputType({ description: "The end of a board's membership." })
export class EndMembershipInput extends KeyedInput {
  @Field(() => ID, { description: "The district whose board leaves." })
  districtId!: string;
  @Field(() => CalendarDateScalar, { description: "First day on which it is no longer a member." })
  @IsDay()
  from!: string;
  @Field(() => String, { description: "Why, and by which decision; 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
}

@InputType({ description: "A board that becomes a member of a RESC." })
export class JoinRescInput extends KeyedInput {
  @Field(() => ID, { description: "The district whose board joins." })
  districtId!: string;
  @Field(() => CalendarDateScalar, { description: "First day of the membership." })
  @IsDay()
  from!: string;
  @Field(() => String, { description: "Why, and by which decision; 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
  @Field(() => RescCodeEnum, { description: "The RESC." })
  resc!: RescCode;
}

@InputType({ description: "A town that goes to another catchment." })
export class MoveTownInput extends KeyedInput {
  @Field(() => String, { description: "Key of the town." })
  @IsText(1, 60)
  townKey!: string;
  @Field(() => RescCodeEnum, { description: "The RESC in whose catchment it lies from then on." })
  resc!: RescCode;
  @Field(() => CalendarDateScalar, { description: "First day." })
  @IsDay()
  from!: string;
  @Field(() => String, { description: "Why, and by which decision; 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
}
