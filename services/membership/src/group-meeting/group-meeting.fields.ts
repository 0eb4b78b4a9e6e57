import { may } from "@resc/access";
import { connecticutDate } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { meetingCalendar } from "../meeting/meeting-calendar.ts";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { memberFacts } from "../role-alike-group/role-alike-group.rows.ts";
import { groupItemsOf } from "./group-meeting.rows.ts";
import { GroupItem, GroupMeeting, GroupMeetingCan } from "./group-meeting.type.ts";

@Resolver(() => GroupMeeting)
export class GroupMeetingFields {
  @FieldResolver(() => [GroupItem], { description: "The agenda in order." })
  async items(@Root() { id }: GroupMeeting, @Ctx() ctx: RequestContext): Promise<readonly GroupItem[]> {
    return groupItemsOf(ctx, id);
  }

  @FieldResolver(() => Int, { description: "Minutes of all items together." })
  async totalMinutes(@Root() { id }: GroupMeeting, @Ctx() ctx: RequestContext): Promise<number> {
    return (await groupItemsOf(ctx, id)).reduce((sum, item) => sum + item.minutes, 0);
  }

  @FieldResolver(() => String, { description: "Its calendar file, RFC 5545." })
  calendar(@Root() meeting: GroupMeeting): string {
    return meetingCalendar(meeting);
  }

  @FieldResolver(() => GroupMeetingCan, { description: "What the viewer may do with it now." })
  async viewerCan(@Root() meeting: GroupMeeting, @Ctx() ctx: RequestContext): Promise<GroupMeetingCan> {
    const keeps = may(ctx.actor, "group:keep", await memberFacts(ctx.read, meeting.groupId));
    const [clock] = await ctx.read.query<{ today: string }>("select platform.today()::text as today");
    const open = keeps && meeting.state === "PACKET_OPEN";
    const met = keeps && (meeting.state === "HELD" || meeting.state === "MINUTES_DRAFT");
    return {
      addTopic: open,
      sendAgenda: open,
      begin: keeps && meeting.state === "PACKET_FROZEN" && connecticutDate(meeting.startsAt) <= (clock?.today ?? ""),
      write: met,
      settle: keeps && meeting.state === "MINUTES_DRAFT",
    };
  }
}

@Resolver(() => GroupItem)
export class GroupItemFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who brought it; null for the time for sharing expertise." })
  async broughtBy(@Root() { broughtById }: GroupItem, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return broughtById ? personById(ctx, broughtById) : null;
  }
}
