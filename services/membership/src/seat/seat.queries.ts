import type { RescCode } from "@resc/domain";
import { type Page, PageArgs, RescCodeEnum, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import type { SeatState } from "./seat.machine.ts";
import { listSeats, seatById } from "./seat.rows.ts";
import { BoardSeat, BoardSeatConnection, SeatStateEnum } from "./seat.type.ts";

@ArgsType()
class BoardSeatsArgs extends PageArgs {
  @Field(() => RescCodeEnum, { nullable: true, description: "Only seats on this RESC's board." })
  resc?: RescCode;
  @Field(() => [SeatStateEnum], { nullable: true, description: "Only seats in one of these states; left out, those that have not ended." })
  states?: SeatState[];
  @Field(() => Boolean, { nullable: true, description: "True: only members of the executive board now; false: only the others." })
  executive?: boolean;
}

@Resolver()
export class SeatQueries {
  @Query(() => BoardSeatConnection, {
    nullable: true,
    description: "Seats on the boards of the RESCs (V1): vacancies first, then the terms that end first.",
  })
  async boardSeats(@Args(() => BoardSeatsArgs) args: BoardSeatsArgs, @Ctx() ctx: RequestContext): Promise<Page<BoardSeat>> {
    return listSeats(ctx, args);
  }

  @Query(() => BoardSeat, { nullable: true, description: "One seat (V1)." })
  async boardSeat(@Arg("id", () => ID, { description: "Our id." }) id: string, @Ctx() ctx: RequestContext): Promise<BoardSeat | null> {
    return seatById(ctx, id);
  }
}
