import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, enumOf, InstantScalar } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";
import { type SeatState, seatStates } from "./seat.machine.ts";

/** States of a seat as a GraphQL enum. */
export const SeatStateEnum = enumOf("SeatState", seatStates, "Where a seat on a RESC's board stands (SM-13).");

@ObjectType({ description: "What the viewer may do with a seat now." })
export class BoardSeatCan {
  @Field(() => Boolean, { description: "Record who holds it." }) fill!: boolean;
  @Field(() => Boolean, { description: "End the term before its last day." }) end!: boolean;
  @Field(() => Boolean, { description: "Elect its holder to the executive board." }) elect!: boolean;
  @Field(() => Boolean, { description: "Record that its holder leaves the executive board." }) leaveExecutive!: boolean;
}

@ObjectType({ description: "Time of a holder on the executive board, within the term of the seat." })
export class ExecutiveTerm {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => CalendarDateScalar, { description: "First day." }) from!: string;
  @Field(() => CalendarDateScalar, { description: "Last day." }) lastDay!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  description: "A seat that a member board of education has on its RESC's board (CGS 10-66b): a vacancy, or one person's term.",
})
export class BoardSeat {
  @Field(() => ID, { description: "Our id; a vacancy after a term has its own." }) id!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  @Field(() => Int, { description: "Which of the board's seats it is, from 1." }) number!: number;
  @Field(() => SeatStateEnum, { description: "Where it stands." }) state!: SeatState;
  @Field(() => CalendarDateScalar, {
    nullable: true,
    description: "First day of the vacancy; null when no start of the membership is on record.",
  })
  opensOn!: string | null;
  @Field(() => String, { nullable: true, description: "Who holds or held it; null while vacant." }) memberName!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "First day of the term." }) from!: string | null;
  @Field(() => CalendarDateScalar, { nullable: true, description: "Last day of the term, at most four years after the first." }) lastDay!:
    | string
    | null;
  @Field(() => Boolean, { description: "Whether the term ends within 60 days." }) endsSoon!: boolean;
  @Field(() => String, { nullable: true, description: "Why the term ends or ended before its time." }) endReason!: string | null;
  @Field(() => InstantScalar, { nullable: true, description: "When its end was recorded." }) endedAt!: Date | null;
  resc!: RescCode;
  districtId!: string;
  memberPersonId!: string | null;
}

@ObjectType({ description: "A RESC's board in numbers, today." })
export class BoardNumbers {
  @Field(() => Int, { description: "Member boards of education." }) members!: number;
  @Field(() => Int, { description: "Seats of member boards, vacant ones counted." }) seats!: number;
  @Field(() => Int, { description: "Seats that nobody holds." }) vacant!: number;
  @Field(() => Int, { description: "Terms that end within 60 days." }) endingSoon!: number;
  @Field(() => Int, { description: "Members of the executive board." }) executive!: number;
}

/** A page of seats. */
export const BoardSeatConnection = connectionOf("BoardSeat", () => BoardSeat);
