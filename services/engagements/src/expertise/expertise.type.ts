import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, RescCodeEnum } from "@resc/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Something that a RESC knows well, and whom to ask about it (Accord, guideline 3)." })
export class Expertise {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => RescCodeEnum, { description: "The RESC." }) rescCode!: RescCode;
  @Field(() => String, { description: "What it knows well, in a few words." }) topic!: string;
  @Field(() => String, { nullable: true, description: "More about it." }) words!: string | null;
  @Field(() => CalendarDateScalar, { description: "On the register since." }) since!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  categoryCode!: string;
  personId!: string;
}

/** A page of the register. */
export const ExpertiseConnection = connectionOf("Expertise", () => Expertise);
