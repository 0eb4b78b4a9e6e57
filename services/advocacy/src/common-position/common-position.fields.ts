import { may } from "@resc/access";
import { actsFrom, isRescCode } from "@resc/domain";
import { Person, personStub, type RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { inWork, type PositionAct, positionMachine, type PositionState } from "./common-position.machine.ts";
import { commitmentsTo, departuresFrom, versionsOf } from "./common-position.rows.ts";
import { Position, PositionCan, PositionCommitment, PositionDeparture, PositionVersion } from "./common-position.type.ts";

const isInWork = (state: PositionState) => (inWork as readonly PositionState[]).includes(state);

@Resolver(() => Position)
export class PositionFields {
  @FieldResolver(() => [PositionVersion], { description: "Its versions that the viewer reads, the newest first." })
  async versions(@Root() { id }: Position, @Ctx() ctx: RequestContext): Promise<PositionVersion[]> {
    return versionsOf(ctx, id);
  }

  @FieldResolver(() => PositionVersion, { nullable: true, description: "The version in force." })
  async inForce(@Root() { id }: Position, @Ctx() ctx: RequestContext): Promise<PositionVersion | null> {
    return (await versionsOf(ctx, id)).find(({ state }) => state === "IN_FORCE") ?? null;
  }

  @FieldResolver(() => PositionVersion, { nullable: true, description: "The newest version that the viewer reads." })
  async newest(@Root() { id }: Position, @Ctx() ctx: RequestContext): Promise<PositionVersion | null> {
    return (await versionsOf(ctx, id))[0] ?? null;
  }

  @FieldResolver(() => PositionCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() { id }: Position, @Ctx() ctx: RequestContext): Promise<PositionCan> {
    const versions = await versionsOf(ctx, id);
    const working = versions.find(({ state }) => isInWork(state));
    const standing = versions.find(({ state }) => state === "IN_FORCE");
    const fits = (version: PositionVersion | undefined, act: PositionAct) =>
      version !== undefined && actsFrom(positionMachine, version.state).includes(act);
    const provider = isRescCode(ctx.actor.organization) ? ctx.actor.organization : null;
    const open = working && fits(working, "answer") && may(ctx.actor, "position:answer", { provider });
    const answered = open && (await commitmentsTo(ctx, working)).some(({ rescCode, answer }) => rescCode === provider && answer !== null);
    const departs = standing && may(ctx.actor, "position:depart", { provider });
    const departed = departs && (await departuresFrom(ctx, standing.id)).some(({ rescCode }) => rescCode === provider);
    const drafts = may(ctx.actor, "position:draft");
    const amends = working?.number === 1 || standing !== undefined;
    return {
      draft: drafts && (fits(working, "draft") || fits(working, "write")),
      call: drafts && amends && fits(working, "call"),
      answer: Boolean(open && !answered),
      release: may(ctx.actor, "position:release") && fits(working, "setRelease"),
      amend: may(ctx.actor, "position:amend") && standing !== undefined && working === undefined,
      depart: Boolean(departs && !departed),
      retire: may(ctx.actor, "position:release") && standing !== undefined && (working === undefined || working.state === "DRAFTING"),
    };
  }
}

@Resolver(() => PositionVersion)
export class PositionVersionFields {
  @FieldResolver(() => [PositionCommitment], {
    description: "What the six answered, in their order; empty before the call and for who may not read answers.",
  })
  async commitments(@Root() version: PositionVersion, @Ctx() ctx: RequestContext): Promise<PositionCommitment[]> {
    return commitmentsTo(ctx, version);
  }

  @FieldResolver(() => [PositionDeparture], { description: "Members that no longer adhere to it; empty for who may not read answers." })
  async departures(@Root() { id }: PositionVersion, @Ctx() ctx: RequestContext): Promise<PositionDeparture[]> {
    return departuresFrom(ctx, id);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who proposed or began it; null for who may not read drafts." })
  begunByPerson(@Root() { begunBy }: PositionVersion): Person | null {
    return personStub(begunBy);
  }
}

@Resolver(() => PositionCommitment)
export class PositionCommitmentFields {
  @FieldResolver(() => Person, { nullable: true, description: "The Executive Director who answered." })
  person(@Root() { personId }: PositionCommitment): Person | null {
    return personStub(personId);
  }
}

@Resolver(() => PositionDeparture)
export class PositionDepartureFields {
  @FieldResolver(() => Person, { nullable: true, description: "The Executive Director who recorded it." })
  person(@Root() { personId }: PositionDeparture): Person | null {
    return personStub(personId);
  }
}
