import { CalendarDateScalar, enumOf } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

/** What was said at a hearing. */
export const HearingPointKindEnum = enumOf("HearingPointKind", ["ASKED", "PROMISED"] as const, "What was said at a hearing.", {
  ASKED: "A question that was asked.",
  PROMISED: "Something that was promised, with a day to follow it up.",
});

@ObjectType({ description: "Something that was asked or promised at a hearing, and what became of it." })
export class HearingPoint {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => HearingPointKindEnum, { description: "Asked or promised." }) kind!: "ASKED" | "PROMISED";
  @Field(() => String, { description: "What." }) what!: string;
  @Field(() => String, { description: "By whom." }) byWhom!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day on which it is followed up." }) followUpOn!: string | null;
  @Field(() => String, { nullable: true, description: "What became of it; null while it is open." }) outcome!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "The day of the outcome." }) outcomeOn!: string | null;
  @Field(() => Boolean, { description: "Whether it is open and its day has passed." }) overdue!: boolean;
  @Field(() => Int, { description: "Version for changes." }) version!: number;
}

@ObjectType({ description: "What the viewer may do with a hearing." })
export class HearingCan {
  @Field(() => Boolean, { description: "Change it, and record what was said and what became of it." }) keep!: boolean;
}

@ObjectType({ description: "A hearing at which somebody speaks for the Alliance." })
export class Hearing {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Reference, such as H-3." }) ref!: string;
  @Field(() => Int, { description: "Year of the legislative session." }) sessionYear!: number;
  @Field(() => CalendarDateScalar, { description: "The day." }) heldOn!: string;
  @Field(() => String, { description: "The committee." }) committee!: string;
  @Field(() => [String], { description: "Bill numbers." }) bills!: string[];
  @Field(() => String, { description: "What it is about." }) subject!: string;
  @Field(() => String, { description: "Who speaks for the Alliance." }) speakers!: string;
  @Field(() => String, { nullable: true, description: "The brief that is used." }) briefUsed!: string | null;
  @Field(() => Int, { description: "Points that are open." }) openPoints!: number;
  @Field(() => Int, { description: "Version for changes." }) version!: number;
}
