import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { districtById } from "../district/district.rows.ts";
import { District } from "../district/district.type.ts";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { rescByCode } from "../resc/resc.rows.ts";
import { Resc } from "../resc/resc.type.ts";
import { seatMachine } from "./seat.machine.ts";
import { boardNumbersOf, executiveTermsOf } from "./seat.rows.ts";
import { BoardNumbers, BoardSeat, BoardSeatCan, ExecutiveTerm } from "./seat.type.ts";

@Resolver(() => BoardSeat)
export class SeatFields {
  @FieldResolver(() => Resc, { description: "On whose board it is." })
  async resc(@Root() seat: BoardSeat, @Ctx() ctx: RequestContext): Promise<Resc | null> {
    return rescByCode(ctx, seat.resc);
  }

  @FieldResolver(() => District, { description: "The district whose board of education gives it." })
  async district(@Root() seat: BoardSeat, @Ctx() ctx: RequestContext): Promise<District | null> {
    return districtById(ctx, seat.districtId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Its holder in the directory; null for who has no account." })
  async person(@Root() seat: BoardSeat, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return seat.memberPersonId ? personById(ctx, seat.memberPersonId) : null;
  }

  @FieldResolver(() => [ExecutiveTerm], { description: "Its holder's times on the executive board that are not over." })
  async executiveTerms(@Root() seat: BoardSeat, @Ctx() ctx: RequestContext): Promise<readonly ExecutiveTerm[]> {
    return executiveTermsOf(ctx, seat.id);
  }

  @FieldResolver(() => BoardSeatCan, { description: "What the viewer may do with it now." })
  async viewerCan(@Root() seat: BoardSeat, @Ctx() ctx: RequestContext): Promise<BoardSeatCan> {
    const keeps = may(ctx.actor, "seat:keep", { provider: seat.resc });
    const acts = new Set(keeps ? actsFrom(seatMachine, seat.state) : []);
    const sits = acts.has("end") && (await executiveTermsOf(ctx, seat.id)).length > 0;
    return { fill: acts.has("fill"), end: acts.has("end"), elect: acts.has("end") && !sits, leaveExecutive: sits };
  }
}

@Resolver(() => Resc)
export class RescBoardFields {
  @FieldResolver(() => BoardNumbers, { nullable: true, description: "Its board in numbers; null for strangers." })
  async board(@Root() resc: Resc, @Ctx() ctx: RequestContext): Promise<BoardNumbers | null> {
    return boardNumbersOf(ctx, resc.code);
  }
}
