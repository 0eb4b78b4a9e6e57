import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { addTopic, arrangeAgenda, removeTopic, writeNote } from "../agenda/arrange-agenda.ts";
import { freezePacket } from "../packet/ask-freeze.ts";
import { settleMinutes, beginMeeting, writeMinutes } from "./begin-meeting.ts";
import {
  AddAgendaTopicInput,
  ArrangeAgendaInput,
  ChangeMeetingInput,
  MeetingActInput,
  PlanMeetingInput,
  RemoveAgendaTopicInput,
  WriteAgendaNoteInput,
  WriteMinutesInput,
  WriteVotesInput,
} from "./meeting.inputs.ts";
import { meetingById } from "./meeting.rows.ts";
import { Meeting } from "./meeting.type.ts";
import { type MeetingPlan, moveMeeting, planMeeting } from "./plan-meeting.ts";
import { writeVotes } from "./write-votes.ts";

@ObjectType({ description: "The meeting after the act." })
class MeetingActSuccess {
  @Field(() => Meeting, { description: "The meeting." }) meeting!: Meeting;
}

const MeetingActResult = resultOf("MeetingActResult", MeetingActSuccess);

/** A plan as it is sent. */
export function planOf(input: PlanMeetingInput): MeetingPlan {
  return {
    title: input.title.trim(),
    startsAt: new Date(input.startsAt),
    minutesPlanned: input.minutesPlanned,
    place: input.place.trim(),
    dialIn: input.dialIn?.trim() || null,
  };
}

@Resolver()
export class MeetingMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly id?: string },
    change: (tx: Transaction) => Promise<{ id: string } | void>,
  ): Promise<MeetingActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => (await change(tx)) ?? { id: input.id ?? "" });
      const meeting = await meetingById(ctx, id);
      if (!meeting) throw new NotFoundError();
      return Object.assign(new MeetingActSuccess(), { meeting });
    });
  }

  @Mutation(() => MeetingActResult, { description: "Plans a meeting of the Executive Directors." })
  async planMeeting(@Arg("input", () => PlanMeetingInput) input: PlanMeetingInput, @Ctx() ctx: RequestContext): Promise<MeetingActSuccess> {
    return this.act(ctx, "planMeeting", input, (tx) => planMeeting(tx, planOf(input)));
  }

  @Mutation(() => MeetingActResult, { description: "Moves a meeting or says another place, while its packet was not asked for." })
  async changeMeeting(
    @Arg("input", () => ChangeMeetingInput) input: ChangeMeetingInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingActSuccess> {
    return this.act(ctx, "changeMeeting", input, (tx) => moveMeeting(tx, input, planOf(input)));
  }

  @Mutation(() => MeetingActResult, { description: "Adds a topic of the Coordinator's to the agenda." })
  async addAgendaTopic(
    @Arg("input", () => AddAgendaTopicInput) input: AddAgendaTopicInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingActSuccess> {
    return this.act(ctx, "addAgendaTopic", input, (tx) => addTopic(tx, input, { title: input.title.trim(), minutes: input.minutes }));
  }

  @Mutation(() => MeetingActResult, { description: "Removes a topic of the Coordinator's; a concern cannot be removed." })
  async removeAgendaTopic(
    @Arg("input", () => RemoveAgendaTopicInput) input: RemoveAgendaTopicInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingActSuccess> {
    return this.act(ctx, "removeAgendaTopic", input, (tx) => removeTopic(tx, input, input.itemId));
  }

  @Mutation(() => MeetingActResult, { description: "Puts the agenda in an order, with minutes for each item." })
  async arrangeAgenda(
    @Arg("input", () => ArrangeAgendaInput) input: ArrangeAgendaInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingActSuccess> {
    return this.act(ctx, "arrangeAgenda", input, (tx) => arrangeAgenda(tx, input, input.items));
  }

  @Mutation(() => MeetingActResult, { description: "Writes a note on an item during the meeting." })
  async writeAgendaNote(
    @Arg("input", () => WriteAgendaNoteInput) input: WriteAgendaNoteInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingActSuccess> {
    return this.act(ctx, "writeAgendaNote", input, (tx) => writeNote(tx, input, input.note?.trim() || null));
  }

  @Mutation(() => MeetingActResult, {
    description: "Freezes the packet: the agenda stands from now on, and the sections of both lists are asked for.",
  })
  async freezePacket(@Arg("input", () => MeetingActInput) input: MeetingActInput, @Ctx() ctx: RequestContext): Promise<MeetingActSuccess> {
    return this.act(ctx, "freezePacket", input, async (tx) => void (await freezePacket(tx, input)));
  }

  @Mutation(() => MeetingActResult, {
    description: "Begins the meeting: its concerns can be discussed, and the rows in its packet count as reviewed.",
  })
  async beginMeeting(@Arg("input", () => MeetingActInput) input: MeetingActInput, @Ctx() ctx: RequestContext): Promise<MeetingActSuccess> {
    return this.act(ctx, "beginMeeting", input, (tx) => beginMeeting(tx, input));
  }

  @Mutation(() => MeetingActResult, {
    description: "Puts the votes of a meeting that was held in writing (CGS 1-225); what was written before is kept.",
  })
  async writeVotes(@Arg("input", () => WriteVotesInput) input: WriteVotesInput, @Ctx() ctx: RequestContext): Promise<MeetingActSuccess> {
    return this.act(ctx, "writeVotes", input, (tx) => writeVotes(tx, input, input.votes.trim()));
  }

  @Mutation(() => MeetingActResult, { description: "Writes the minutes, or writes them anew while they are a draft." })
  async writeMinutes(
    @Arg("input", () => WriteMinutesInput) input: WriteMinutesInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MeetingActSuccess> {
    return this.act(ctx, "writeMinutes", input, (tx) => writeMinutes(tx, input, input.minutes.trim()));
  }

  @Mutation(() => MeetingActResult, {
    description: "Records that the directors approved the minutes; what was not discussed is carried to the next meeting.",
  })
  async settleMinutes(@Arg("input", () => MeetingActInput) input: MeetingActInput, @Ctx() ctx: RequestContext): Promise<MeetingActSuccess> {
    return this.act(ctx, "settleMinutes", input, (tx) => settleMinutes(tx, input));
  }
}
