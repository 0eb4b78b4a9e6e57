import { addDays, type CalendarDate, startOfDay } from "@resc/domain";
import { ArgsType, Field } from "type-graphql";
import { CalendarDateScalar } from "./scalars.ts";
import { IsDay } from "./validators.ts";

/** Days of dates ahead that are answered at most; what lies later is left out. */
const mostDays = 366;

/** From which day to which dates are asked for, both included. */
@ArgsType()
export class DatesArgs {
  @Field(() => CalendarDateScalar, { description: "First day." }) @IsDay() from!: CalendarDate;
  @Field(() => CalendarDateScalar, { description: `Last day; at most ${mostDays} days after the first are answered.` })
  @IsDay()
  to!: CalendarDate;
}

/** The instants between which dates lie: from the beginning of the first day to the beginning of the day after the last. */
export function span({ from, to }: DatesArgs): readonly [Date, Date] {
  const latest = addDays(from, mostDays);
  const last = to > latest ? latest : to;
  return [startOfDay(from), startOfDay(addDays(last, 1))];
}
