import { may } from "@resc/access";
import { defineLoader, defineManyLoader, type RequestContext } from "@resc/subgraph";
import { Packet, type PacketLine, PacketSection, PacketSupplement } from "./packet.type.ts";
import type { SupplementContent } from "./supplement.ts";

const columns = `p.id, p.number, p.as_of as "asOf", p.since, p.frozen_at as "frozenAt", p.sha256, p.previous_sha256 as "previousSha256", p.agenda_sha256 as "agendaSha256", p.agenda, p.meeting_id as "meetingId"`;

async function rowsBy(ctx: RequestContext, column: "id" | "meeting_id", ids: readonly string[]): Promise<Packet[]> {
  if (!may(ctx.actor, "meeting:read")) return [];
  const rows = await ctx.read.query<Omit<Packet, "agenda"> & { agenda: string }>(
    `select ${columns} from packet p where p.${column} = any ($1)`,
    [ids],
  );
  return rows.map((row) => Object.assign(new Packet(), { ...row, agenda: JSON.parse(row.agenda) as PacketLine[] }));
}

/** A packet by id; null for who does not read agendas. */
export const packetById = defineLoader<string, Packet>(
  (ctx, ids) => rowsBy(ctx, "id", ids),
  (row) => row.id,
);

/** The packet of a meeting; null while it was not asked for. */
export const packetOfMeeting = defineLoader<string, Packet>(
  (ctx, ids) => rowsBy(ctx, "meeting_id", ids),
  (row) => row.meetingId,
);

/** Sections that have arrived. */
export const sectionsOf = defineManyLoader<PacketSection>(async (ctx, keys) =>
  (
    await ctx.read.query<PacketSection & { forKey: string }>(
      `select packet_id as "forKey", section, section_id as "sectionId", sha256, line_count as lines, frozen_at as "frozenAt" from packet_section where packet_id = any ($1) order by section`,
      [keys],
    )
  ).map((row) => Object.assign(new PacketSection(), row)),
);

/** Supplements in order. */
export const supplementsOf = defineManyLoader<PacketSupplement>(async (ctx, keys) =>
  (
    await ctx.read.query<{ forKey: string; number: number; content: string; sha256: string; addedAt: Date }>(
      `select packet_id as "forKey", number, content, sha256, added_at as "addedAt" from packet_supplement where packet_id = any ($1) order by number`,
      [keys],
    )
  ).map(({ content, ...row }) => Object.assign(new PacketSupplement(), { ...(JSON.parse(content) as SupplementContent), ...row })),
);
