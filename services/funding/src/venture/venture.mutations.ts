import { NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { answer, type Changes, type KeyedInput, type RequestContext, resultOf } from "@resc/subgraph";
import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { changeVentureNeed, closeVenture, nameVentureDistricts, nameVentureLead, openVenture, runVenture } from "./keep-venture.ts";
import { proposeVenture } from "./propose-venture.ts";
import { joinVenture, leaveVenture } from "./venture-membership.ts";
import type { NeedLine } from "./venture-need.ts";
import { setVentureRate } from "./venture-rate.ts";
import {
  ChangeVentureNeedInput,
  NameVentureDistrictsInput,
  NameVentureLeadInput,
  ProposeVentureInput,
  SetVentureRateInput,
  VentureActInput,
  VentureMembershipInput,
  type VentureNeedInput,
  VentureReasonInput,
} from "./venture.inputs.ts";
import { ventureById } from "./venture.rows.ts";
import { Venture } from "./venture.type.ts";

@ObjectType({ description: "The venture after the act." })
class VentureActSuccess {
  @Field(() => Venture, { description: "The venture." }) venture!: Venture;
}

const VentureActResult = resultOf("VentureActResult", VentureActSuccess);

function needOf(input: VentureNeedInput): NeedLine {
  return { ...input, funds: input.funds ?? null, inKind: input.inKind ?? null, hours: input.hours ?? null, space: input.space ?? null };
}

@Resolver()
export class VentureMutations {
  private readonly changes: Changes<Transaction>;
  constructor(changes: Changes<Transaction>) {
    this.changes = changes;
  }

  private async act(
    ctx: RequestContext,
    name: string,
    input: KeyedInput & { readonly id?: string },
    change: (tx: Transaction) => Promise<{ id: string } | void>,
  ): Promise<VentureActSuccess> {
    return answer(async () => {
      const { id } = await this.changes.run(ctx, name, input, async (tx) => (await change(tx)) ?? { id: input.id ?? "" });
      const venture = await ventureById(ctx, id);
      if (!venture) throw new NotFoundError();
      return Object.assign(new VentureActSuccess(), { venture });
    });
  }

  @Mutation(() => VentureActResult, {
    description: "Proposes a common venture: an Executive Director with the own RESC as lead, or the Coordinator.",
  })
  async proposeVenture(
    @Arg("input", () => ProposeVentureInput) input: ProposeVentureInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    const proposal = { ...input, endsOn: input.endsOn ?? null, districtIds: input.districtIds ?? [] };
    return this.act(ctx, "proposeVenture", input, (tx) => proposeVenture(tx, { ...proposal, needs: (input.needs ?? []).map(needOf) }));
  }

  @Mutation(() => VentureActResult, { description: "Opens a proposed venture for pledges." })
  async openVenture(@Arg("input", () => VentureActInput) input: VentureActInput, @Ctx() ctx: RequestContext): Promise<VentureActSuccess> {
    return this.act(ctx, "openVenture", input, (tx) => openVenture(tx, input));
  }

  @Mutation(() => VentureActResult, { description: "Begins a venture on or after its first day." })
  async runVenture(@Arg("input", () => VentureActInput) input: VentureActInput, @Ctx() ctx: RequestContext): Promise<VentureActSuccess> {
    return this.act(ctx, "runVenture", input, (tx) => runVenture(tx, input));
  }

  @Mutation(() => VentureActResult, { description: "Closes a venture with a reason; contributions stay as they stand." })
  async closeVenture(
    @Arg("input", () => VentureReasonInput) input: VentureReasonInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "closeVenture", input, (tx) => closeVenture(tx, input, input.reason?.trim() || null));
  }

  @Mutation(() => VentureActResult, { description: "Writes what a venture needs anew, with the reason." })
  async changeVentureNeed(
    @Arg("input", () => ChangeVentureNeedInput) input: ChangeVentureNeedInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "changeVentureNeed", input, (tx) =>
      changeVentureNeed(tx, input, input.needs.map(needOf), input.reason?.trim() || null),
    );
  }

  @Mutation(() => VentureActResult, { description: "Names the districts that work with a venture (A17)." })
  async nameVentureDistricts(
    @Arg("input", () => NameVentureDistrictsInput) input: NameVentureDistrictsInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "nameVentureDistricts", input, (tx) => nameVentureDistricts(tx, input, input.districtIds));
  }

  @Mutation(() => VentureActResult, {
    description: "Names another lead: by the Executive Director of the RESC that leads, or the Coordinator.",
  })
  async nameVentureLead(
    @Arg("input", () => NameVentureLeadInput) input: NameVentureLeadInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "nameVentureLead", input, (tx) => nameVentureLead(tx, input, input.personId));
  }

  @Mutation(() => VentureActResult, { description: "Sets a rate per hour; one that stood before stays on record (D-14)." })
  async setVentureRate(
    @Arg("input", () => SetVentureRateInput) input: SetVentureRateInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "setVentureRate", input, (tx) => setVentureRate(tx, input, input));
  }

  @Mutation(() => VentureActResult, { description: "The own RESC takes part from today on, by the word of its Executive Director." })
  async joinVenture(
    @Arg("input", () => VentureMembershipInput) input: VentureMembershipInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "joinVenture", input, (tx) => joinVenture(tx, input.id));
  }

  @Mutation(() => VentureActResult, { description: "The own RESC takes part no longer, with the reason; what it gave stays." })
  async leaveVenture(
    @Arg("input", () => VentureMembershipInput) input: VentureMembershipInput,
    @Ctx() ctx: RequestContext,
  ): Promise<VentureActSuccess> {
    return this.act(ctx, "leaveVenture", input, (tx) => leaveVenture(tx, input.id, input.reason?.trim() || null));
  }
}
