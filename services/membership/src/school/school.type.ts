import type { RescCode } from "@resc/domain";
import { enumOf } from "@resc/subgraph";
import { Field, Float, ID, Int, ObjectType } from "type-graphql";

/** Who operates a magnet school. */
export const SchoolOperatorKind = enumOf("SchoolOperatorKind", ["RESC", "DISTRICT"] as const, "Who operates a magnet school.", {
  RESC: "A Regional Educational Service Center.",
  DISTRICT: "A school district.",
});

@ObjectType({ description: "An interdistrict magnet school." })
export class School {
  @Field(() => ID, { description: "Our id; State codes are used again for other schools." })
  id!: string;
  @Field(() => String, { description: "Name." })
  name!: string;
  @Field(() => String, { nullable: true, description: "Name in 2016-17, when it differed." })
  formerName!: string | null;
  @Field(() => SchoolOperatorKind, { description: "Who operates it." })
  operatorKind!: keyof typeof SchoolOperatorKind;
  @Field(() => String, { description: "Name of its operator." })
  operatorName!: string;
  @Field(() => String, { nullable: true, description: "Grades." })
  grades!: string | null;
  @Field(() => String, { nullable: true, description: "Theme." })
  theme!: string | null;
  @Field(() => Boolean, { description: "Whether it counts for the Sheff region." })
  sheff!: boolean;
  @Field(() => Float, { nullable: true, description: "Degrees north; null when no trustworthy point is known." })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: "Degrees east (negative)." })
  longitude!: number | null;
  @Field(() => Int, { nullable: true, description: "October count of students." })
  enrollment!: number | null;
  @Field(() => String, { nullable: true, description: "School year of the count." })
  enrollmentSchoolYear!: string | null;
  @Field(() => String, { description: "open, or that it is not in the directory of 2023." })
  status!: string;
  @Field(() => String, { nullable: true, description: "State code." })
  stateCode!: string | null;
  @Field(() => String, { nullable: true, description: "Street address." })
  address!: string | null;
  operatorRescCode!: RescCode | null;
  townKey!: string | null;
  sourceIds!: string[];
}
