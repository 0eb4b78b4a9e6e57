import { CalendarDateScalar, enumOf } from "@resc/subgraph";
import { Directive, Field, Float, ID, Int, ObjectType } from "type-graphql";

/** Kinds of district in the State's directory. */
export const DistrictKind = enumOf(
  "DistrictKind",
  ["LOCAL", "REGIONAL", "RESC", "CHARTER", "ENDOWED_ACADEMY", "STATE_TECHNICAL", "STATE_AGENCY", "OTHER"] as const,
  "Kind of district in the State's directory.",
  {
    LOCAL: "The board of education of one town.",
    REGIONAL: "A regional board of education of several towns.",
    RESC: "A Regional Educational Service Center, which the State lists as a district of its schools.",
    CHARTER: "A charter school.",
    ENDOWED_ACADEMY: "An endowed academy, which serves towns as their high school.",
    STATE_TECHNICAL: "The State's technical high schools.",
    STATE_AGENCY: "A State agency that runs schools.",
    OTHER: "Anything else that the State lists as a district.",
  },
);

@Directive('@key(fields: "id")')
@ObjectType({ description: "A school district or an agency that the State lists as one, between the days of its existence." })
export class District {
  @Field(() => ID, { description: "Our id; State codes change hands and are attributes." })
  id!: string;
  @Field(() => String, { description: "Name in the State's directory." })
  name!: string;
  @Field(() => String, { description: "Name people use." })
  shortName!: string;
  @Field(() => DistrictKind, { description: "Kind of district." })
  kind!: keyof typeof DistrictKind;
  @Field(() => String, { nullable: true, description: "Grades it serves." })
  grades!: string | null;
  @Field(() => String, { nullable: true, description: "Postal place of its office; may be a village." })
  mailingTown!: string | null;
  @Field(() => Float, { nullable: true, description: "Degrees north." })
  latitude!: number | null;
  @Field(() => Float, { nullable: true, description: "Degrees east (negative)." })
  longitude!: number | null;
  @Field(() => Int, { nullable: true, description: "October count of students in `enrollmentSchoolYear`." })
  enrollment!: number | null;
  @Field(() => String, { nullable: true, description: "School year of the count, such as 2016-17." })
  enrollmentSchoolYear!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day; null when no start is on record." })
  validFrom!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it no longer existed; null while it exists." })
  validTo!: string | null;
  @Field(() => String, { nullable: true, description: "Whether these days are the legal ones: exact or not_verified." })
  dateStatus!: string | null;
  @Field(() => String, { nullable: true, description: "What else the source says." })
  note!: string | null;
  sourceIds!: string[];
}

@ObjectType({ description: "A State code of a district, as an attribute with its status." })
export class StateCode {
  @Field(() => String, { description: "Seven-digit State code." })
  code!: string;
  @Field(() => String, { description: "verified when seen in a source, not_seen when it follows the pattern only." })
  status!: string;
}

@ObjectType({ description: "A district serves a town between two days." })
export class DistrictTown {
  @Field(() => String, { nullable: true, description: "Grades served for that town." })
  grades!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day; null when no start is on record." })
  validFrom!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it no longer holds." })
  validTo!: string | null;
  townKey!: string;
  sourceIds!: string[];
}
