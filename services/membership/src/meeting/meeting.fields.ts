import { may } from "@resc/access";
import { connecticutDate } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { concernById, outcomeById } from "../concern/concern.rows.ts";
import { Concern, ConcernOutcome } from "../concern/concern.type.ts";
import { packetOfMeeting } from "../packet/packet.rows.ts";
import { Packet } from "../packet/packet.type.ts";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { meetingCalendar } from "./meeting-calendar.ts";
import { votesOf } from "./meeting-votes.rows.ts";
import { MeetingVotes } from "./meeting-votes.type.ts";
import { itemsOf } from "./meeting.rows.ts";
import { AgendaItem, Meeting, MeetingCan } from "./meeting.type.ts";

@Resolver(() => Meeting)
export class MeetingFields {
  @FieldResolver(() => [AgendaItem], { description: "The agenda in order." })
  async items(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<readonly AgendaItem[]> {
    return itemsOf(ctx, meeting.id);
  }

  @FieldResolver(() => Int, { description: "Minutes of all items together." })
  async totalMinutes(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<number> {
    return (await itemsOf(ctx, meeting.id)).reduce((sum, item) => sum + item.minutes, 0);
  }

  @FieldResolver(() => Packet, { nullable: true, description: "Its packet, once it was asked for." })
  async packet(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<Packet | null> {
    return packetOfMeeting(ctx, meeting.id);
  }

  @FieldResolver(() => [MeetingVotes], { description: "Its votes in writing, the latest writing first; that one stands." })
  async votes(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<readonly MeetingVotes[]> {
    return votesOf(ctx, meeting.id);
  }

  @FieldResolver(() => String, { description: "Its calendar file, RFC 5545." })
  calendar(@Root() meeting: Meeting): string {
    return meetingCalendar(meeting);
  }

  @FieldResolver(() => MeetingCan, { description: "What the viewer may do with it now." })
  async viewerCan(@Root() meeting: Meeting, @Ctx() ctx: RequestContext): Promise<MeetingCan> {
    const keeps = may(ctx.actor, "meeting:keep");
    const asked = (await packetOfMeeting(ctx, meeting.id)) !== null;
    const open = (meeting.state === "PLANNED" || meeting.state === "PACKET_OPEN") && !asked;
    const [clock] = await ctx.read.query<{ today: string }>("select platform.today()::text as today");
    return {
      change: keeps && open,
      arrange: keeps && meeting.state === "PACKET_OPEN" && !asked,
      freeze: keeps && meeting.state === "PACKET_OPEN" && !asked,
      begin: keeps && meeting.state === "PACKET_FROZEN" && connecticutDate(meeting.startsAt) <= (clock?.today ?? ""),
      note: keeps && (meeting.state === "HELD" || meeting.state === "MINUTES_DRAFT"),
      writeVotes: keeps && meeting.heldOn !== null,
      writeMinutes: keeps && (meeting.state === "HELD" || meeting.state === "MINUTES_DRAFT"),
      settleMinutes: keeps && meeting.state === "MINUTES_DRAFT",
    };
  }
}

@Resolver(() => MeetingVotes)
export class MeetingVotesFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who wrote it." })
  async writtenBy(@Root() votes: MeetingVotes, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, votes.writtenById);
  }
}

@Resolver(() => AgendaItem)
export class AgendaItemFields {
  @FieldResolver(() => Concern, { nullable: true, description: "The concern that it is about." })
  async concern(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<Concern | null> {
    return item.concernId ? concernById(ctx, item.concernId) : null;
  }

  @FieldResolver(() => ConcernOutcome, { nullable: true, description: "The overdue action that brought it." })
  async action(@Root() item: AgendaItem, @Ctx() ctx: RequestContext): Promise<ConcernOutcome | null> {
    return item.outcomeId ? outcomeById(ctx, item.outcomeId) : null;
  }
}
