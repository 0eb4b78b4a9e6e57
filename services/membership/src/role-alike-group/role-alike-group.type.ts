import type { RescCode } from "@resc/domain";
import { CalendarDateScalar, connectionOf, enumOf, InstantScalar, RescCodeEnum } from "@resc/subgraph";
import { Directive, Field, ID, Int, ObjectType } from "type-graphql";

/** What a group can propose. */
export const proposalKinds = ["JOINT_SERVICE", "VENTURE"] as const;
/** A kind of proposal. */
export type ProposalKind = (typeof proposalKinds)[number];
/** Kinds of proposals as a GraphQL enum. */
export const GroupProposalKindEnum = enumOf("GroupProposalKind", proposalKinds, "What a role-alike group proposes (A46).", {
  JOINT_SERVICE: "A service that the RESCs provide together to districts across the State.",
  VENTURE: "A common venture with contributions in funds or in kind.",
});

@ObjectType({ description: "What the viewer may do with a group now." })
export class RoleAlikeGroupCan {
  @Field(() => Boolean, { description: "Add members and end memberships." }) keepMembers!: boolean;
  @Field(() => Boolean, { description: "Plan meetings and keep their agendas." }) keepMeetings!: boolean;
  @Field(() => Boolean, { description: "Propose a joint service or a venture to the Executive Directors." }) propose!: boolean;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: "A role-alike group (Accord, guideline 3): people of one task from all six RESCs." })
export class RoleAlikeGroup {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Its lasting name in addresses." }) slug!: string;
  @Field(() => String, { description: "Name." }) name!: string;
  @Field(() => String, { description: "What it is about, as one word." }) category!: string;
  @Field(() => String, {
    description: "verified: a source names it. inferred: from titles of directors, no source names it. made: set up here.",
  })
  status!: string;
  @Field(() => String, { nullable: true, description: "What else is known." }) note!: string | null;
  sourceIds!: string[];
}

@ObjectType({ description: "A member of a group." })
export class GroupMember {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => RescCodeEnum, { nullable: true, description: "The RESC; null for who belongs to none." }) rescCode!: RescCode | null;
  @Field(() => Boolean, { description: "Whether the member convenes the group." }) convenes!: boolean;
  @Field(() => CalendarDateScalar, { description: "Since." }) since!: string;
  @Field(() => Int, { description: "Version to send back with an act." }) version!: number;
  personId!: string;
}

@ObjectType({ description: "A topic of a group that became a proposal to the Executive Directors." })
export class GroupProposal {
  @Field(() => ID, { description: "Our id." }) id!: string;
  @Field(() => String, { description: "Number for people, such as GP-2." }) ref!: string;
  @Field(() => GroupProposalKindEnum, { description: "What is proposed." }) kind!: ProposalKind;
  @Field(() => String, { description: "Title." }) title!: string;
  @Field(() => String, { description: "In words." }) words!: string;
  @Field(() => InstantScalar, { description: "When." }) proposedAt!: Date;
  @Field(() => String, { description: "Number of the concern by which it stands on the directors' agenda." }) concernRef!: string;
  personId!: string;
}

/** A page of groups. */
export const RoleAlikeGroupConnection = connectionOf("RoleAlikeGroup", () => RoleAlikeGroup);
