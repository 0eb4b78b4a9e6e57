import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, InstantScalar } from "@resc/subgraph";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType({ description: "A board of education is a member of a RESC between two days (CGS 10-66a)." })
export class Membership {
  @Field(() => ID, { description: "Id of the membership." })
  id!: string;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day; null when no start is on record." })
  validFrom!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day on which it no longer holds." })
  validTo!: string | null;
  @Field(() => String, { description: "How sure it is: as the catchment lines of the towns it serves." })
  status!: string;
  @Field(() => InstantScalar, { description: "When the platform learned it." })
  recordedAt!: Date;
  districtId!: string;
  rescCode!: RescCode;
  sourceIds!: string[];
}
