import { CalendarDateScalar } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "Spaces of a fiscal year: of a town and type, or a total. A suppressed number is null with the reason beside it; it is in no total from which it could be worked out.",
})
export class EarlyChildhoodSpaces {
  @Field(() => ID, { description: "Our id of the row in this vintage." }) id!: string;
  @Field(() => Int, { description: "State fiscal year, named by the year in which it ends." }) fiscalYear!: number;
  @Field(() => String, {
    description:
      "Code of what the row is: TOWN (a town and type), TOWN_TOTAL, REGION_TYPE, REGION_TOTAL, STATE_TYPE, STATE_TOTAL. Add up rows of one level only.",
  })
  levelCode!: string;
  @Field(() => String, { description: "What the row is, in words." }) level!: string;
  @Field(() => String, { nullable: true, description: "Key of the town; null for totals above a town." }) townKey!: string | null;
  @Field(() => String, { nullable: true, description: "The town." }) townName!: string | null;
  @Field(() => String, { nullable: true, description: "Code of the OEC service region; null for totals of the State." }) regionCode!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "The OEC service region; no catchment." }) region!: string | null;
  @Field(() => String, { nullable: true, description: "Code of the space type; null for totals of all types." }) spaceTypeCode!:
    | string
    | null;
  @Field(() => String, { nullable: true, description: "The space type." }) spaceType!: string | null;
  @Field(() => String, { nullable: true, description: "The program of the type." }) program!: string | null;
  @Field(() => Int, { nullable: true, description: "Funded spaces; null when suppressed." }) funded!: number | null;
  @Field(() => Int, { nullable: true, description: "Filled spaces; null when suppressed." }) filled!: number | null;
  @Field(() => Int, { nullable: true, description: "Funded less filled spaces; null when suppressed." }) unfilled!: number | null;
  @Field(() => String, {
    nullable: true,
    description: "Code of why it is suppressed: FEW_FILLED, FEW_SPACES, COMPLEMENT; null when it is shown.",
  })
  suppressedCode!: string | null;
  @Field(() => String, { nullable: true, description: "Why it is suppressed; null when it is shown." }) suppressed!: string | null;
  @Field(() => CalendarDateScalar, { description: "The day of the import that this row is of: its vintage." }) recordedOn!: string;
  @Field(() => String, { description: "Where the numbers come from, in the words of who imported them." }) sourceWords!: string;
}

@ObjectType({ description: "Spaces added over fiscal years, or the reason why there is no total." })
export class EarlyChildhoodSpaceTotal {
  @Field(() => Int, { nullable: true, description: "Funded spaces of the years together (space-years); null with a reason." }) funded!:
    | number
    | null;
  @Field(() => Int, { nullable: true, description: "Filled spaces of the years together; null with a reason." }) filled!: number | null;
  @Field(() => String, { nullable: true, description: "Why there is no total." }) reason!: string | null;
}

@ObjectType({ description: "A row of a file as it would be taken in." })
export class EarlyChildhoodImportRow {
  @Field(() => Int, { description: "The row as a spreadsheet counts it." }) row!: number;
  @Field(() => String, { description: "The town as written." }) town!: string;
  @Field(() => String, { description: "The space type as written." }) spaceType!: string;
  @Field(() => String, { description: "The fiscal year as written." }) fiscalYear!: string;
  @Field(() => String, { description: "The funded spaces as written." }) funded!: string;
  @Field(() => String, { description: "The filled spaces as written." }) filled!: string;
  @Field(() => String, { description: "What becomes of it: NEW, CHANGED, SAME, REFUSED." }) outcomeCode!: string;
  @Field(() => String, { nullable: true, description: "What to write instead, for a refused row." }) instead!: string | null;
}

@ObjectType({ description: "What an import would do." })
export class EarlyChildhoodImportPreview {
  @Field(() => Int, { description: "Rows that are new." }) added!: number;
  @Field(() => Int, { description: "Rows with newer numbers." }) changed!: number;
  @Field(() => Int, { description: "Rows that are on record with the same numbers." }) same!: number;
  @Field(() => Int, { description: "Rows that are refused; with any, nothing is imported." }) refused!: number;
  @Field(() => [EarlyChildhoodImportRow], { description: "Refused rows first, then the others in the order of the file; the first 200." })
  rows!: EarlyChildhoodImportRow[];
}
