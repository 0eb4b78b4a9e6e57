import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "A line of the section: one row of the list under one heading." })
export class OutOfRegionSectionLine {
  @Field(() => String, { description: "NEW, CHANGED, OVERDUE or CLOSED." }) part!: string;
  @Field(() => ID, { description: "The row of the list." }) rowId!: string;
  @Field(() => String, { description: "Reference for people." }) ref!: string;
  @Field(() => String, { description: "The customer." }) customer!: string;
  @Field(() => String, { description: "The service in words." }) service!: string;
  @Field(() => RescCodeEnum, { description: "The RESC doing the work." }) provider!: RescCode;
  @Field(() => RescCodeEnum, { description: "The home RESC." }) host!: RescCode;
  @Field(() => String, { description: "What stands there, as a sentence." }) detail!: string;
}

@ObjectType({ description: "A row of the out-of-region list as the packet keeps it." })
export class OutOfRegionSectionRow {
  @Field(() => ID, { description: "The row of the list." }) id!: string;
  @Field(() => String, { description: "Reference for people." }) ref!: string;
  @Field(() => String, { description: "The customer." }) customer!: string;
  @Field(() => String, { description: "The service in words." }) service!: string;
  @Field(() => RescCodeEnum, { description: "The RESC doing the work." }) provider!: RescCode;
  @Field(() => RescCodeEnum, { description: "The home RESC." }) host!: RescCode;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of work." }) startsOn!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of work." }) endsOn!: string | null;
  @Field(() => String, { description: "State of the engagement, or of the report." }) work!: string;
  @Field(() => String, { nullable: true, description: "State of the courtesy notice." }) notice!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "The out-of-region list as a packet keeps it: what is new, changed, overdue and closed since the list frozen before, and the list.",
})
export class OutOfRegionSection {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => Int, { description: "1 for the first." }) number!: number;
  @Field(() => InstantScalar, { description: "The instant as of which it was asked for." }) asOf!: Date;
  @Field(() => InstantScalar, { description: "When it was frozen." }) frozenAt!: Date;
  @Field(() => String, { description: "SHA-256 over the section before it and its own content, hexadecimal." }) sha256!: string;
  @Field(() => [OutOfRegionSectionLine], { description: "What changed." }) lines!: OutOfRegionSectionLine[];
  @Field(() => [OutOfRegionSectionRow], { description: "The list under review." }) rows!: OutOfRegionSectionRow[];
}
