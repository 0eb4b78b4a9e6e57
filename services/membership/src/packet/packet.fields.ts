import type { RequestContext } from "@resc/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { OutOfRegionSection, StateContractSection } from "../shared/stubs.ts";
import { sectionsOf, supplementsOf } from "./packet.rows.ts";
import { Packet, PacketSection, PacketSectionNameEnum, PacketSupplement } from "./packet.type.ts";
import { packetSections, type PacketSectionName } from "./section-arrived.ts";

async function sectionId(ctx: RequestContext, packet: Packet, name: PacketSectionName): Promise<string | null> {
  return (await sectionsOf(ctx, packet.id)).find((one) => one.section === name)?.sectionId ?? null;
}

@Resolver(() => Packet)
export class PacketFields {
  @FieldResolver(() => [PacketSection], { description: "Sections that have arrived." })
  async sections(@Root() packet: Packet, @Ctx() ctx: RequestContext): Promise<readonly PacketSection[]> {
    return sectionsOf(ctx, packet.id);
  }

  @FieldResolver(() => [PacketSectionNameEnum], { description: "Sections that have not arrived; empty once it is frozen." })
  async awaited(@Root() packet: Packet, @Ctx() ctx: RequestContext): Promise<PacketSectionName[]> {
    const arrived = new Set((await sectionsOf(ctx, packet.id)).map(({ section }) => section));
    return packetSections.filter((one) => !arrived.has(one));
  }

  @FieldResolver(() => OutOfRegionSection, {
    nullable: true,
    description: "The section on the out-of-region list; null while it is awaited.",
  })
  async outOfRegion(@Root() packet: Packet, @Ctx() ctx: RequestContext): Promise<OutOfRegionSection | null> {
    const id = await sectionId(ctx, packet, "OUT_OF_REGION");
    return id ? Object.assign(new OutOfRegionSection(), { id }) : null;
  }

  @FieldResolver(() => StateContractSection, {
    nullable: true,
    description: "The section on State contract work; null while it is awaited.",
  })
  async stateContracts(@Root() packet: Packet, @Ctx() ctx: RequestContext): Promise<StateContractSection | null> {
    const id = await sectionId(ctx, packet, "STATE_CONTRACTS");
    return id ? Object.assign(new StateContractSection(), { id }) : null;
  }

  @FieldResolver(() => [PacketSupplement], { description: "Supplements in order." })
  async supplements(@Root() packet: Packet, @Ctx() ctx: RequestContext): Promise<readonly PacketSupplement[]> {
    return supplementsOf(ctx, packet.id);
  }
}
