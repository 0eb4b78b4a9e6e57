import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, enumOf, InstantScalar } from "@resc/subgraph";
import { Field, ID, ObjectType } from "type-graphql";

/** How sure a line is. */
export const CatchmentConfidence = enumOf(
  "CatchmentConfidence",
  ["NAMED", "COUNT_MATCHED", "REMAINDER", "DECIDED"] as const,
  "How sure a catchment line is: named by a source, assigned and matching the published count, what remains, or decided by the Alliance.",
  {
    NAMED: "A source names the town, its district or its board as belonging to the RESC.",
    COUNT_MATCHED: "Assigned from general knowledge; the full list reproduces the number of towns and districts that the RESC publishes.",
    REMAINDER: "What is left when the other RESCs' towns are assigned; no published list was found.",
    DECIDED: "The Alliance decided it.",
  },
);

@ObjectType({ description: "A town lies in a RESC's catchment between two days, as recorded between two instants." })
export class CatchmentLine {
  @Field(() => ID, { description: "Id of the line." })
  id!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day; null when no start is on record." })
  validFrom!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it no longer holds; null while it holds." })
  validTo!: string | null;
  @Field(() => InstantScalar, { description: "When the platform learned it." })
  recordedAt!: Date;
  @Field(() => InstantScalar, { nullable: true, description: "When a correction replaced it; null while it is believed." })
  supersededAt!: Date | null;
  @Field(() => CatchmentConfidence, { description: "How sure it is." })
  confidence!: keyof typeof CatchmentConfidence;
  @Field(() => String, { nullable: true, description: "What supports it." })
  evidence!: string | null;
  townKey!: string;
  rescCode!: RescCode;
  sourceIds!: string[];
}
