import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { electToExecutiveBoard, endSeatTerm, fillSeat, leaveExecutiveBoard } from "./keep-seat.ts";
import { ElectToExecutiveBoardInput, EndSeatTermInput, FillSeatInput, LeaveExecutiveBoardInput, type SeatActInput } from "./seat.inputs.ts";
import { seatById } from "./seat.rows.ts";
import { BoardSeat } from "./seat.type.ts";

@ObjectType({ description: "The seat after the act." })
class BoardSeatActSuccess {
  @Field(() => BoardSeat, { description: "The seat." }) seat!: BoardSeat;
}

const BoardSeatActResult = resultOf("BoardSeatActResult", BoardSeatActSuccess);

@Resolver()
export class SeatMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: SeatActInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<BoardSeatActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const seat = await seatById(ctx, id);
      if (!seat) throw new NotFoundError();
      return Object.assign(new BoardSeatActSuccess(), { seat });
    });
  }

  @Mutation(() => BoardSeatActResult, { description: "Records to whom a member board gave its vacant seat (CGS 10-66b)." })
  async fillSeat(@Arg("input", () => FillSeatInput) input: FillSeatInput, @Ctx() ctx: RequestContext): Promise<BoardSeatActSuccess> {
    const { from, lastDay } = input;
    const term = { memberName: input.memberName?.trim(), memberPersonId: input.memberPersonId || null, from, lastDay };
    return this.act(ctx, "fillSeat", input, (tx) => fillSeat(tx, input, term));
  }

  @Mutation(() => BoardSeatActResult, { description: "Ends a term before its time; the seat is vacant from then on." })
  async endSeatTerm(
    @Arg("input", () => EndSeatTermInput) input: EndSeatTermInput,
    @Ctx() ctx: RequestContext,
  ): Promise<BoardSeatActSuccess> {
    return this.act(ctx, "endSeatTerm", input, (tx) => endSeatTerm(tx, input, { lastDay: input.lastDay, reason: input.reason.trim() }));
  }

  @Mutation(() => BoardSeatActResult, { description: "Records that the holder of a seat is elected to the executive board." })
  async electToExecutiveBoard(
    @Arg("input", () => ElectToExecutiveBoardInput) input: ElectToExecutiveBoardInput,
    @Ctx() ctx: RequestContext,
  ): Promise<BoardSeatActSuccess> {
    return this.act(ctx, "electToExecutiveBoard", input, (tx) => electToExecutiveBoard(tx, input, input));
  }

  @Mutation(() => BoardSeatActResult, { description: "Records that the holder of a seat leaves the executive board." })
  async leaveExecutiveBoard(
    @Arg("input", () => LeaveExecutiveBoardInput) input: LeaveExecutiveBoardInput,
    @Ctx() ctx: RequestContext,
  ): Promise<BoardSeatActSuccess> {
    return this.act(ctx, "leaveExecutiveBoard", input, (tx) => leaveExecutiveBoard(tx, input, input.lastDay));
  }
}
