import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { planOf } from "../meeting/meeting.mutations.ts";
import {
  AddGroupTopicInput,
  GroupMeetingActInput,
  PlanGroupMeetingInput,
  WriteGroupMinutesInput,
  WriteGroupNoteInput,
} from "./group-meeting.inputs.ts";
import { groupMeetingById } from "./group-meeting.rows.ts";
import { GroupMeeting } from "./group-meeting.type.ts";
import {
  addGroupTopic,
  beginGroupMeeting,
  planGroupMeeting,
  sendGroupAgenda,
  settleGroupMinutes,
  writeGroupMinutes,
  writeGroupNote,
} from "./keep-group-meeting.ts";

@ObjectType({ description: "The meeting of the group after the act." })
class GroupMeetingActSuccess {
  @Field(() => GroupMeeting, { description: "The meeting." }) meeting!: GroupMeeting;
}

const GroupMeetingActResult = resultOf("GroupMeetingActResult", GroupMeetingActSuccess);

@Resolver()
export class GroupMeetingMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<GroupMeetingActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const meeting = await groupMeetingById(ctx, id);
      if (!meeting) throw new NotFoundError();
      return Object.assign(new GroupMeetingActSuccess(), { meeting });
    });
  }

  @Mutation(() => GroupMeetingActResult, { description: "Plans a meeting of a group; time for sharing expertise opens its agenda." })
  async planGroupMeeting(
    @Arg("input", () => PlanGroupMeetingInput) input: PlanGroupMeetingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "planGroupMeeting", input, (tx) => planGroupMeeting(tx, input.groupId, planOf(input)));
  }

  @Mutation(() => GroupMeetingActResult, { description: "Brings a topic to the open agenda of a group." })
  async addGroupTopic(
    @Arg("input", () => AddGroupTopicInput) input: AddGroupTopicInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "addGroupTopic", input, (tx) => addGroupTopic(tx, input, { title: input.title.trim(), minutes: input.minutes }));
  }

  @Mutation(() => GroupMeetingActResult, { description: "Sends the agenda to the members with the calendar file; from then on it stands." })
  async sendGroupAgenda(
    @Arg("input", () => GroupMeetingActInput) input: GroupMeetingActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "sendGroupAgenda", input, (tx) => sendGroupAgenda(tx, input));
  }

  @Mutation(() => GroupMeetingActResult, { description: "Begins the meeting on its day." })
  async beginGroupMeeting(
    @Arg("input", () => GroupMeetingActInput) input: GroupMeetingActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "beginGroupMeeting", input, (tx) => beginGroupMeeting(tx, input));
  }

  @Mutation(() => GroupMeetingActResult, { description: "Writes a note on an item during the meeting." })
  async writeGroupNote(
    @Arg("input", () => WriteGroupNoteInput) input: WriteGroupNoteInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "writeGroupNote", input, (tx) => writeGroupNote(tx, input, input.note?.trim() || null));
  }

  @Mutation(() => GroupMeetingActResult, { description: "Writes the minutes, or writes them anew while they are a draft." })
  async writeGroupMinutes(
    @Arg("input", () => WriteGroupMinutesInput) input: WriteGroupMinutesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "writeGroupMinutes", input, (tx) => writeGroupMinutes(tx, input, input.minutes.trim()));
  }

  @Mutation(() => GroupMeetingActResult, { description: "Records that the group approved the minutes." })
  async settleGroupMinutes(
    @Arg("input", () => GroupMeetingActInput) input: GroupMeetingActInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupMeetingActSuccess> {
    return this.act(ctx, "settleGroupMinutes", input, (tx) => settleGroupMinutes(tx, input));
  }
}
