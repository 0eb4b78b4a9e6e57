import type { RescCode } from "@resc/domain";
import { InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { AgencyContact } from "../agency-contact/agency-contact.type.ts";

@ObjectType({ description: "Somebody who was in the call." })
export class CallAttendee {
  @Field(() => String, { description: "Name." }) name!: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "For which RESC; null for the agency's staff." }) resc!: RescCode | null;
  @Field(() => Boolean, { description: "Attended as interested, and so cannot judge any more." }) asInterested!: boolean;
}

@ObjectType({ description: "The call of the interested directors with the agency's staff." })
export class OpportunityCall {
  @Field(() => [InstantScalar], { description: "The three proposed times." }) proposedAt!: Date[];
  @Field(() => InstantScalar, { nullable: true, description: "The chosen time." }) chosenAt!: Date | null;
  @Field(() => Int, { description: "Length in minutes." }) minutes!: number;
  @Field(() => String, { description: "How to join." }) dialIn!: string;
  @Field(() => String, { nullable: true, description: "Agenda." }) agenda!: string | null;
  @Field(() => [AgencyContact], { description: "Staff of the agency who are invited." }) agencyStaff!: AgencyContact[];
  @Field(() => InstantScalar, { nullable: true, description: "When the invitations went out." }) invitedAt!: Date | null;
  @Field(() => InstantScalar, { nullable: true, description: "When it was recorded as held." }) heldAt!: Date | null;
  @Field(() => String, { nullable: true, description: "The Coordinator's note about it." }) note!: string | null;
  @Field(() => [CallAttendee], { description: "Who attended; for those who see intentions." }) attendees!: CallAttendee[];
}
