import { type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from "type-graphql";
import { listMeetings, meetingById, meetingByRef, nextMeeting } from "./meeting.rows.ts";
import type { MeetingState } from "./meeting.machine.ts";
import { Meeting, MeetingConnection, MeetingStateEnum } from "./meeting.type.ts";

@ArgsType()
class MeetingsArgs extends PageArgs {
  @Field(() => [MeetingStateEnum], { nullable: true, description: "Only meetings in one of these states." })
  states?: MeetingState[];
}

@Resolver()
export class MeetingQueries {
  @Query(() => MeetingConnection, {
    nullable: true,
    description: "Meetings of the Executive Directors, the latest first; empty for who does not read agendas.",
  })
  async meetings(@Args(() => MeetingsArgs) args: MeetingsArgs, @Ctx() ctx: RequestContext): Promise<Page<Meeting>> {
    return listMeetings(ctx, args);
  }

  @Query(() => Meeting, { nullable: true, description: "One meeting; null for who does not read agendas." })
  async meeting(
    @Arg("id", () => ID, { description: "Our id, or its number for people, such as M-3." }) id: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Meeting | null> {
    return /^M-/i.test(id) ? meetingByRef(ctx, id) : meetingById(ctx, id);
  }

  @Query(() => Meeting, { nullable: true, description: "The next meeting that is not over; null when none is planned." })
  async nextMeeting(@Ctx() ctx: RequestContext): Promise<Meeting | null> {
    return nextMeeting(ctx);
  }
}
