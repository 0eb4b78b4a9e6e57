import type { RescCode } from "@resc/domain";
import { RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";

// Membership owns the type; funding only names which one.
@Directive('@key(fields: "code", resolvable: false)')
@ObjectType({ description: "One of the six Regional Educational Service Centers (CGS 10-66a)." })
export class Resc {
  @Field(() => RescCodeEnum, { description: "Public, lasting code." })
  code!: RescCode;
}
