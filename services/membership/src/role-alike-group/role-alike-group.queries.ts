import { may } from "@resc/access";
import { IsText, type Page, PageArgs, type RequestContext } from "@resc/subgraph";
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { meetingsOf } from "../group-meeting/group-meeting.rows.ts";
import { GroupMeeting } from "../group-meeting/group-meeting.type.ts";
import { personById } from "../person/person.rows.ts";
import { Person } from "../person/person.type.ts";
import { sourceById } from "../source/source.rows.ts";
import { Source } from "../source/source.type.ts";
import { groupBy, listGroups, memberFacts, membersOf, proposalsOf } from "./role-alike-group.rows.ts";
import { GroupMember, GroupProposal, RoleAlikeGroup, RoleAlikeGroupCan, RoleAlikeGroupConnection } from "./role-alike-group.type.ts";

@ArgsType()
class GroupsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: "Only groups of which the viewer is a member." }) mine?: boolean;
}

@ArgsType()
class GroupArgs {
  @Field(() => String, { description: "Its lasting name." }) @IsText(1, 100) slug!: string;
}

@Resolver(() => RoleAlikeGroup)
export class RoleAlikeGroupQueries {
  @Query(() => RoleAlikeGroupConnection, {
    nullable: true,
    description: "Role-alike groups by name; empty for who does not belong to the Alliance.",
  })
  async roleAlikeGroups(@Args(() => GroupsArgs) args: GroupsArgs, @Ctx() ctx: RequestContext): Promise<Page<RoleAlikeGroup>> {
    return listGroups(ctx, args);
  }

  @Query(() => RoleAlikeGroup, { nullable: true, description: "One group." })
  async roleAlikeGroup(@Args(() => GroupArgs) { slug }: GroupArgs, @Ctx() ctx: RequestContext): Promise<RoleAlikeGroup | null> {
    return groupBy(ctx, "slug", slug);
  }

  @FieldResolver(() => [GroupMember], { description: "Members today, who convenes it first." })
  async members(@Root() { id }: RoleAlikeGroup, @Ctx() ctx: RequestContext): Promise<readonly GroupMember[]> {
    return membersOf(ctx, id);
  }

  @FieldResolver(() => Int, { description: "How many members it has today." })
  async memberCount(@Root() { id }: RoleAlikeGroup, @Ctx() ctx: RequestContext): Promise<number> {
    return (await membersOf(ctx, id)).length;
  }

  @FieldResolver(() => [GroupMeeting], { description: "Its meetings, the latest first." })
  async meetings(@Root() { id }: RoleAlikeGroup, @Ctx() ctx: RequestContext): Promise<readonly GroupMeeting[]> {
    return meetingsOf(ctx, id);
  }

  @FieldResolver(() => [GroupProposal], { description: "What it proposed to the Executive Directors, the latest first." })
  async proposals(@Root() { id }: RoleAlikeGroup, @Ctx() ctx: RequestContext): Promise<readonly GroupProposal[]> {
    return proposalsOf(ctx, id);
  }

  @FieldResolver(() => [Source], { description: "Where it is named." })
  async sources(@Root() { sourceIds }: RoleAlikeGroup, @Ctx() ctx: RequestContext): Promise<Source[]> {
    return (await Promise.all(sourceIds.map((id) => sourceById(ctx, id)))).filter((source): source is Source => source !== null);
  }

  @FieldResolver(() => RoleAlikeGroupCan, { description: "What the viewer may do now." })
  async viewerCan(@Root() { id }: RoleAlikeGroup, @Ctx() ctx: RequestContext): Promise<RoleAlikeGroupCan> {
    const keeps = may(ctx.actor, "group:keep", await memberFacts(ctx.read, id));
    return {
      keepMembers: keeps,
      keepMeetings: keeps,
      propose: keeps && may(ctx.actor, "concern:raise", { provider: ctx.actor.organization as never }),
    };
  }
}

@Resolver(() => GroupMember)
export class GroupMemberFields {
  @FieldResolver(() => Person, { nullable: true, description: "The person." })
  async person(@Root() { personId }: GroupMember, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, personId);
  }
}

@Resolver(() => GroupProposal)
export class GroupProposalFields {
  @FieldResolver(() => Person, { nullable: true, description: "Who proposed it for the group." })
  async proposedBy(@Root() { personId }: GroupProposal, @Ctx() ctx: RequestContext): Promise<Person | null> {
    return personById(ctx, personId);
  }
}
