import { CalendarDateScalar, IsDay, IsText, KeyedInput } from "@resc/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "An act on a seat." })
export class SeatActInput extends KeyedInput {
  @Field(() => ID, { description: "The seat." })
  id!: string;
  @Field(() => Int, { description: "The version that was read." })
  version!: number;
}

@InputType({ description: "Who holds a vacant seat, and how long." })
export class FillSeatInput extends SeatActInput {
  @Field(() => String, { description: "Name of the holder, 2 to 120 characters." })
  @IsText(2, 120)
  memberName!: string;
  @Field(() => ID, { nullable: true, description: "The holder in the directory; left out for who has no account." })
  memberPersonId?: string | null;
  @Field(() => CalendarDateScalar, { description: "First day of the term; not later than today." })
  @IsDay()
  from!: string;
  @Field(() => CalendarDateScalar, { description: "Last day of the term, at most four years after the first." })
  @IsDay()
  lastDay!: string;
}

@InputType({ description: "The end of a term before its time." })
export class EndSeatTermInput extends SeatActInput {
  @Field(() => CalendarDateScalar, { description: "Last day on which the seat is held." })
  @IsDay()
  lastDay!: string;
  @Field(() => String, { description: "Why, 3 to 500 characters." })
  @IsText(3, 500)
  reason!: string;
}

@InputType({ description: "A time on the executive board." })
export class ElectToExecutiveBoardInput extends SeatActInput {
  @Field(() => CalendarDateScalar, { description: "First day." })
  @IsDay()
  from!: string;
  @Field(() => CalendarDateScalar, { description: "Last day; within the term of the seat." })
  @IsDay()
  lastDay!: string;
}

@InputType({ description: "The end of a time on the executive board." })
export class LeaveExecutiveBoardInput extends SeatActInput {
  @Field(() => CalendarDateScalar, { description: "Last day on the executive board." })
  @IsDay()
  lastDay!: string;
}
