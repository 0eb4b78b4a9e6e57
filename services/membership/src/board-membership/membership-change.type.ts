import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, enumOf, RescCodeEnum } from "@resc/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { membershipStates, type MembershipState } from "./membership.machine.ts";

/** States of a membership as a GraphQL enum. */
export const MembershipStateEnum = enumOf("MembershipState", membershipStates, "Where a board's membership in a RESC stands (SM-13).");

@ObjectType({ description: "What a change of membership or boundary brings to one RESC, on the day asked about." })
export class RescEffect {
  @Field(() => RescCodeEnum, { description: "The RESC." }) resc!: RescCode;
  @Field(() => Int, { description: "Member boards without the change." }) membersBefore!: number;
  @Field(() => Int, { description: "Member boards with it." }) membersAfter!: number;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description:
      "Day on which a RESC left with fewer than four member boards would end: the end of the following fiscal year (CGS 10-66a); null otherwise.",
  })
  endsOn!: string | null;
  @Field(() => String, {
    description:
      "Percent of all member boards without the change, two decimals: by it a quarter of the State grant is shared (CGS 10-66j).",
  })
  boardShareBefore!: string;
  @Field(() => String, { description: "The same with the change." }) boardShareAfter!: string;
  @Field(() => Int, { description: "Towns of its catchment without the change." }) townsBefore!: number;
  @Field(() => Int, { description: "Towns with it." }) townsAfter!: number;
}

@ObjectType({ description: "What a change of membership or boundary would bring, before anybody records it." })
export class MembershipChangePreview {
  @Field(() => CalendarDateScalar, { description: "The day asked about." }) on!: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "The RESC on that day without the change; null when there is none." })
  from!: RescCode | null;
  @Field(() => RescCodeEnum, { nullable: true, description: "The RESC with the change; null when there is none." }) to!: RescCode | null;
  @Field(() => MembershipStateEnum, {
    nullable: true,
    description: "Where the membership stands now; null for a town and for a board that is no member.",
  })
  state!: MembershipState | null;
  @Field(() => [RescEffect], { description: "The six RESCs, in code order." }) rescs!: RescEffect[];
  @Field(() => Int, { description: "Schools of the loaded list in the towns concerned." }) schools!: number;
  @Field(() => Int, { description: "Organizations entered on the spot in those towns." }) organizations!: number;
  @Field(() => [String], { description: "Why it cannot be recorded now, in full sentences; empty when it can." }) obstacles!: string[];
  @Field(() => [String], { description: "What this preview does not know, each with where to look." }) unknown!: string[];
  districtId!: string | null;
  townKey!: string | null;
  townKeys!: string[];
  districtIds!: string[];
}
