import { may } from "@resc/access";
import { actsFrom } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { meetingById } from "../meeting/meeting.rows.ts";
import { Meeting } from "../meeting/meeting.type.ts";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { groupBy } from "../role-alike-group/role-alike-group.rows.ts";
import { RoleAlikeGroup } from "../role-alike-group/role-alike-group.type.ts";
import { CourtesyNotice } from "../shared/stubs.ts";
import { concernMachine } from "./concern.machine.ts";
import { concernById, mergedInto, outcomesOf } from "./concern.rows.ts";
import { Concern, ConcernCan, ConcernOutcome } from "./concern.type.ts";

@Resolver(() => Concern)
export class ConcernFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who raised it." })
  async raisedBy(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, concern.raisedById);
  }

  @FieldResolver(() => RoleAlikeGroup, { nullable: true, description: "The role-alike group that raised it by this person." })
  async group(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<RoleAlikeGroup | null> {
    return concern.groupId ? groupBy(ctx, "id", concern.groupId) : null;
  }

  @FieldResolver(() => CourtesyNotice, { nullable: true, description: "The courtesy notice on which it was raised, for who may open it." })
  notice(@Root() concern: Concern): CourtesyNotice | null {
    return concern.noticeId ? Object.assign(new CourtesyNotice(), { id: concern.noticeId }) : null;
  }

  @FieldResolver(() => Meeting, { nullable: true, description: "The meeting at which it stands, for who reads agendas." })
  async meeting(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<Meeting | null> {
    return concern.meetingId ? meetingById(ctx, concern.meetingId) : null;
  }

  @FieldResolver(() => Concern, { nullable: true, description: "The concern with which it became one item." })
  async mergedInto(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<Concern | null> {
    return concern.mergedIntoId ? concernById(ctx, concern.mergedIntoId) : null;
  }

  @FieldResolver(() => [Concern], { description: "Concerns that became one item with it; their raisers are credited." })
  async mergedFrom(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<readonly Concern[]> {
    return mergedInto(ctx, concern.id);
  }

  @FieldResolver(() => [ConcernOutcome], { description: "What the directors came to, the oldest first." })
  async outcomes(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<readonly ConcernOutcome[]> {
    return outcomesOf(ctx, concern.id);
  }

  @FieldResolver(() => ConcernCan, { description: "What the viewer may do with it now." })
  async viewerCan(@Root() concern: Concern, @Ctx() ctx: RequestContext): Promise<ConcernCan> {
    const acts = new Set(actsFrom(concernMachine, concern.state));
    const places = may(ctx.actor, "concern:place");
    const own = may(ctx.actor, "concern:withdraw", { personId: concern.raisedById });
    const meeting = concern.meetingId ? await meetingById(ctx, concern.meetingId) : null;
    const held = meeting?.state === "HELD" || meeting?.state === "MINUTES_DRAFT";
    return {
      withdraw: own && acts.has("withdraw"),
      reopen: (own || places) && acts.has("reopen"),
      place: places && acts.has("place"),
      merge: places && acts.has("merge"),
      discuss: places && held && acts.has("discuss"),
      decide: places && held && (acts.has("resolve") || acts.has("discuss") || acts.has("giveAction")),
      close: places && acts.has("close"),
    };
  }
}

@Resolver(() => ConcernOutcome)
export class ConcernOutcomeFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who does it." })
  async owner(@Root() outcome: ConcernOutcome, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return outcome.ownerPersonId ? personById(ctx, outcome.ownerPersonId) : null;
  }
}
