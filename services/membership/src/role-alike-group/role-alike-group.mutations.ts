import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { addGroup, addGroupMember, endGroupMember, proposeFromTopic } from "./keep-group.ts";
import { AddGroupInput, AddGroupMemberInput, EndGroupMemberInput, ProposeFromTopicInput } from "./role-alike-group.inputs.ts";
import { groupBy } from "./role-alike-group.rows.ts";
import { RoleAlikeGroup } from "./role-alike-group.type.ts";

@ObjectType({ description: "The group after the act." })
class GroupActSuccess {
  @Field(() => RoleAlikeGroup, { description: "The group." }) group!: RoleAlikeGroup;
}

const GroupActResult = resultOf("GroupActResult", GroupActSuccess);

@Resolver()
export class RoleAlikeGroupMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<{ id: string }>,
  ): Promise<GroupActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const group = await groupBy(ctx, "id", id);
      if (!group) throw new NotFoundError();
      return Object.assign(new GroupActSuccess(), { group });
    });
  }

  @Mutation(() => GroupActResult, { description: "Sets up a role-alike group." })
  async addRoleAlikeGroup(@Arg("input", () => AddGroupInput) input: AddGroupInput, @Ctx() ctx: RequestContext): Promise<GroupActSuccess> {
    const line = { name: input.name.trim(), category: input.category.trim(), note: input.note?.trim() || null };
    return this.act(ctx, "addRoleAlikeGroup", input, (tx) => addGroup(tx, line));
  }

  @Mutation(() => GroupActResult, { description: "Adds a member to a group, from today on." })
  async addGroupMember(
    @Arg("input", () => AddGroupMemberInput) input: AddGroupMemberInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupActSuccess> {
    return this.act(ctx, "addGroupMember", input, (tx) => addGroupMember(tx, { ...input, convenes: input.convenes ?? false }));
  }

  @Mutation(() => GroupActResult, { description: "Ends a membership today; it stays on record." })
  async endGroupMember(
    @Arg("input", () => EndGroupMemberInput) input: EndGroupMemberInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupActSuccess> {
    return this.act(ctx, "endGroupMember", input, (tx) => endGroupMember(tx, input.memberId));
  }

  @Mutation(() => GroupActResult, {
    description:
      "Makes a topic that the group met about a proposal to the Executive Directors: it is placed on their agenda as every concern is.",
  })
  async proposeFromTopic(
    @Arg("input", () => ProposeFromTopicInput) input: ProposeFromTopicInput,
    @Ctx() ctx: RequestContext,
  ): Promise<GroupActSuccess> {
    return this.act(ctx, "proposeFromTopic", input, (tx) =>
      proposeFromTopic(tx, { ...input, title: input.title.trim(), words: input.words.trim() }),
    );
  }
}
