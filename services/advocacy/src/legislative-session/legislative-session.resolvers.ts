import { may } from "@resc/access";
import { Person, personStub, type RequestContext } from "@resc/subgraph";
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { claimsOfSession } from "../claim/claim.rows.ts";
import { Claim } from "../claim/claim.type.ts";
import { prioritiesOfSession, priorityBySlug } from "../priority/priority.rows.ts";
import { Priority } from "../priority/priority.type.ts";
import { adoptionsOf, listSessions, sessionOf } from "./legislative-session.rows.ts";
import { LegislativeSession, SessionAdoption, SessionCan } from "./legislative-session.type.ts";

@Resolver(() => LegislativeSession)
export class LegislativeSessionQueries {
  @Query(() => [LegislativeSession], { nullable: true, description: "Legislative sessions with their priorities, the newest first." })
  async legislativeSessions(@Ctx() ctx: RequestContext): Promise<LegislativeSession[]> {
    return listSessions(ctx);
  }

  @Query(() => LegislativeSession, { nullable: true, description: "One session." })
  async legislativeSession(
    @Arg("year", () => Int, { description: "Year of the session." }) year: number,
    @Ctx() ctx: RequestContext,
  ): Promise<LegislativeSession | null> {
    return sessionOf(ctx, year);
  }

  @Query(() => Priority, { nullable: true, description: "One ask." })
  async priority(
    @Arg("slug", () => String, { description: "Its lasting name." }) slug: string,
    @Ctx() ctx: RequestContext,
  ): Promise<Priority | null> {
    return priorityBySlug(ctx, slug);
  }

  @FieldResolver(() => [Priority], { description: "Its asks in their order, dropped ones too." })
  async priorities(@Root() { year }: LegislativeSession, @Ctx() ctx: RequestContext): Promise<Priority[]> {
    return prioritiesOfSession(ctx, year);
  }

  @FieldResolver(() => [Claim], { description: "Sentences with numbers that belong to no single ask." })
  async claims(@Root() { year }: LegislativeSession, @Ctx() ctx: RequestContext): Promise<Claim[]> {
    return (await claimsOfSession(ctx, year)).filter(({ priorityId }) => priorityId === null);
  }

  @FieldResolver(() => [SessionAdoption], { description: "RESCs that adopted the priorities as they are; empty for sessions of the past." })
  async adoptions(@Root() { year }: LegislativeSession, @Ctx() ctx: RequestContext): Promise<SessionAdoption[]> {
    return adoptionsOf(ctx, year);
  }

  @FieldResolver(() => SessionCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() { year, state }: LegislativeSession, @Ctx() ctx: RequestContext): Promise<SessionCan> {
    const keeps = may(ctx.actor, "priority:keep");
    const adopts = may(ctx.actor, "priority:adopt") && state === "DRAFT";
    const adopted = adopts && (await adoptionsOf(ctx, year)).some(({ rescCode }) => rescCode === ctx.actor.organization);
    return {
      add: keeps && state === "DRAFT",
      adopt: adopts && !adopted,
      publish: keeps && state === "ADOPTED",
      copy: keeps && state === "PUBLISHED",
    };
  }
}

@Resolver(() => SessionAdoption)
export class SessionAdoptionFields {
  @FieldResolver(() => Person, { nullable: true, description: "The Executive Director who adopted them." })
  person(@Root() { personId }: SessionAdoption): Person | null {
    return personStub(personId);
  }
}
