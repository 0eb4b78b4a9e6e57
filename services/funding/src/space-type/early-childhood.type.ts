import type { Money, RescCode } from "@resc/domain";
import { CalendarDateScalar, MoneyScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "A type of State-funded early childhood space, with the days on which it held. Old types and Early Start CT are never added together.",
})
export class EarlyChildhoodSpaceType {
  @Field(() => ID, { description: "Lasting code of the type, such as psr-full-day-full-year." }) code!: string;
  @Field(() => String, { description: "Short code of the program or funding source: CDC, CSR, ESCT, PSR, SHS, SS." }) programCode!: string;
  @Field(() => String, { description: "The program or funding source." }) program!: string;
  @Field(() => String, { description: "Code of the schedule, such as full_day_full_year." }) scheduleCode!: string;
  @Field(() => String, { description: "The schedule in words." }) schedule!: string;
  @Field(() => String, { description: "How the source writes the type." }) label!: string;
  @Field(() => String, { nullable: true, description: "Age group; null when the source sets no limit." }) ageGroup!: string | null;
  @Field(() => String, { nullable: true, description: "Hours per day in the source's words; null when it states none." }) hoursPerDay!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Weeks or days per year in the source's words; null when it states none." })
  lengthPerYear!: string | null;
  @Field(() => String, { nullable: true, description: "What the type is." }) definition!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it held; null when no first day is on record." })
  validFrom!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it no longer held; null while it holds." }) validTo!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "Code of the type that took its place: a mapping, never a reason to add the two." })
  becomesCode!: string | null;
  @Field(() => String, { nullable: true, description: "The type that took its place, in words." }) becomes!: string | null;
  @Field(() => String, { nullable: true, description: "What must be known to read it." }) note!: string | null;
  sourceIds!: string[];
}

@ObjectType({
  description:
    "A published amount for an early childhood space. What it is for stands in `unit`; amounts of different units are never compared.",
})
export class EarlyChildhoodRate {
  @Field(() => ID, { description: "Lasting key." }) key!: string;
  @Field(() => String, { description: "Short code of the program." }) programCode!: string;
  @Field(() => String, { description: "The program." }) program!: string;
  @Field(() => String, { description: "Code of the schedule." }) scheduleCode!: string;
  @Field(() => String, { description: "The schedule in words." }) schedule!: string;
  @Field(() => String, { description: "Age group in the source's words." }) ageGroup!: string;
  @Field(() => Int, {
    nullable: true,
    description: "State fiscal year, named by the year in which it ends; null for weekly rates, see `period`.",
  })
  fiscalYear!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Effective period as the source names it, for weekly rates; the source names no end.",
  })
  period!: string | null;
  @Field(() => String, { nullable: true, description: "Code of the OEC rate region, for weekly rates; no catchment." }) regionCode!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "The OEC rate region by name." }) region!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the rate of an accredited program; null where that makes no difference.",
  })
  accredited!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it is the rate of a Title I program; null where that makes no difference.",
  })
  titleI!: boolean | null;
  @Field(() => MoneyScalar, { description: "US dollars, nominal." }) amount!: Money;
  @Field(() => String, { description: "Code of what the amount is for: space_and_year, child_and_week, state_spending_per_child." })
  unitCode!: string;
  @Field(() => String, { description: "What the amount is for." }) unit!: string;
  @Field(() => String, { description: "Code of how sure it is: verified, partial, inconsistent." }) statusCode!: string;
  @Field(() => String, { description: "How sure it is." }) status!: string;
  @Field(() => String, { nullable: true, description: "What must be known to read it." }) note!: string | null;
  sourceIds!: string[];
}

@ObjectType({
  description:
    "A statewide number of spaces or children of one program and fiscal year. What is counted differs from row to row: rows are never added together.",
})
export class EarlyChildhoodCount {
  @Field(() => ID, { description: "Lasting key." }) key!: string;
  @Field(() => String, { description: "Short code of the program." }) programCode!: string;
  @Field(() => String, { description: "The program." }) program!: string;
  @Field(() => String, { description: "Code of the schedule." }) scheduleCode!: string;
  @Field(() => String, { description: "The schedule in words." }) schedule!: string;
  @Field(() => String, { description: "Age group in the source's words." }) ageGroup!: string;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => Int, { description: "The number." }) count!: number;
  @Field(() => String, { description: "What is counted, and of when." }) countsWhat!: string;
  @Field(() => String, { description: "Code of how sure it is: verified, partial, inconsistent." }) statusCode!: string;
  @Field(() => String, { description: "How sure it is." }) status!: string;
  sourceIds!: string[];
}

@ObjectType({
  description:
    "The OEC regions of a town: its service region with the lead agency, and the region of the weekly rates. Neither is a RESC's catchment.",
})
export class EarlyChildhoodRegionTown {
  @Field(() => ID, { description: "Key of the town." }) townKey!: string;
  @Field(() => String, { nullable: true, description: "The town." }) townName!: string | null;
  @Field(() => String, { description: "Code of the OEC service region." }) regionCode!: string;
  @Field(() => String, { description: "The OEC service region." }) region!: string;
  @Field(() => String, { description: "Lead agency of the service region: a RESC, or CTAEYC." }) leadAgency!: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "The lead agency when it is a RESC." }) leadResc!: RescCode | null;
  @Field(() => String, { description: "Code of the region of the weekly rates." }) rateRegionCode!: string;
  @Field(() => String, { description: "The region of the weekly rates." }) rateRegion!: string;
  @Field(() => Boolean, { description: "Whether the lead agency is another RESC than that of the town's catchment, or none." })
  differsFromCatchment!: boolean;
  @Field(() => Boolean, { description: "Whether the source looks wrong for this town; it is kept as it is, and the note says why." })
  looksWrong!: boolean;
  @Field(() => String, { nullable: true, description: "What looks wrong." }) note!: string | null;
  sourceIds!: string[];
}
