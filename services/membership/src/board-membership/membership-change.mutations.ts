import { NotFoundError } from "@resc/domain";
import type { StoredResult, Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { districtById } from "../district/district.rows.ts";
import { District } from "../district/district.type.ts";
import { townByKey } from "../town/town.rows.ts";
import { Town } from "../town/town.type.ts";
import { endMembership, joinResc, moveTown, recordWithdrawalVote } from "./change-membership.ts";
import { EndMembershipInput, JoinRescInput, MoveTownInput, RecordWithdrawalVoteInput } from "./membership-change.inputs.ts";

@ObjectType({ description: "The district after a change of its board's membership." })
class MembershipActSuccess {
  @Field(() => District, { description: "The district." }) district!: District;
}
@ObjectType({ description: "The town after it went to another catchment." })
class MoveTownSuccess {
  @Field(() => Town, { description: "The town." }) town!: Town;
}

const MembershipActResult = resultOf("MembershipActResult", MembershipActSuccess);
const MoveTownResult = resultOf("MoveTownResult", MoveTownSuccess);

@Resolver()
export class MembershipChangeMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput,
    change: (tx: Transaction) => Promise<StoredResult>,
  ): Promise<MembershipActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, change);
      const district = await districtById(ctx, id);
      if (!district) throw new NotFoundError();
      return Object.assign(new MembershipActSuccess(), { district });
    });
  }

  @Mutation(() => MembershipActResult, {
    description: "Records that a board of education becomes a member of a RESC; its vacant seat comes with it.",
  })
  async joinResc(@Arg("input", () => JoinRescInput) input: JoinRescInput, @Ctx() ctx: RequestContext): Promise<MembershipActSuccess> {
    return this.act(ctx, "joinResc", input, (tx) => joinResc(tx, input));
  }

  @Mutation(() => MembershipActResult, {
    description: "Records a board's vote to leave its RESC; the membership goes on until its end is recorded.",
  })
  async recordWithdrawalVote(
    @Arg("input", () => RecordWithdrawalVoteInput) input: RecordWithdrawalVoteInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MembershipActSuccess> {
    return this.act(ctx, "recordWithdrawalVote", input, (tx) => recordWithdrawalVote(tx, input));
  }

  @Mutation(() => MembershipActResult, { description: "Records the end of a board's membership, from a day on; its seats end with it." })
  async endMembership(
    @Arg("input", () => EndMembershipInput) input: EndMembershipInput,
    @Ctx() ctx: RequestContext,
  ): Promise<MembershipActSuccess> {
    return this.act(ctx, "endMembership", input, (tx) => endMembership(tx, input));
  }

  @Mutation(() => MoveTownResult, {
    description: "Records that a town lies in another catchment from a day on; nothing before is rewritten.",
  })
  async moveTown(@Arg("input", () => MoveTownInput) input: MoveTownInput, @Ctx() ctx: RequestContext): Promise<MoveTownSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, "moveTown", input, (tx) => moveTown(tx, input));
      const town = await townByKey(ctx, id);
      if (!town) throw new NotFoundError();
      return Object.assign(new MoveTownSuccess(), { town });
    });
  }
}
