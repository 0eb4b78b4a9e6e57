import { may, mayEver } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { cursorValues, defineLoader, defineManyLoader, type Page, emptyPage, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { NoticeState } from "./courtesy-notice.machine.ts";
import { CourtesyNotice } from "./courtesy-notice.type.ts";

const columns = `n.id, n.ref, n.version, n.state, n.flags, n.customer_name as "customerName", n.service, n.starts_on as "startsOn", n.ends_on as "endsOn", n.days, n.due_at as "dueAt", n.due_rule as "dueRule", n.given_at as "givenAt",
  n.channel, n.spoken_at as "spokenAt", n.spoke_with as "spokeWith", n.type_of_service as "typeOfService", n.length_of_commitment as "lengthOfCommitment", n.collaboration, n.collaboration_words as "collaborationWords",
  n.capacity_building as "capacityBuilding", n.capacity_words as "capacityWords", n.message, n.undo_until as "undoUntil", n.acknowledged_at as "acknowledgedAt", n.acknowledged_by_name as "acknowledgedByName",
  n.remembers_differently as "remembersDifferently", n.late_reason as "lateReason", n.to_follow_reason as "toFollowReason", n.never_given_reason as "neverGivenReason", n.provider_code as "providerCode", n.host_code as "hostCode",
  n.category_code as "categoryCode", n.district_id as "districtId", n.engagement_id as "engagementId", n.recipient_person_id as "recipientPersonId", n.given_by as "givenById",
  n.call_me_at as "callMeAt", n.call_me_name as "callMeName", n.call_me_words as "callMeWords", n.call_me_phone as "callMePhone", n.conversation_at as "conversationAt", n.conversation_by_name as "conversationByName",
  n.conversation_collaboration as "conversationCollaboration", n.conversation_capacity as "conversationCapacity", n.conversation_words as "conversationWords", (select e.opened_by from engagement e where e.id = n.engagement_id) as "openedById"`;

function mayOpen(ctx: RequestContext, row: CourtesyNotice): boolean {
  return may(ctx.actor, "courtesyNotice:read", { provider: row.providerCode, hosts: [row.hostCode] });
}

/** A notice by id; "not yours" is the same null as "unknown" (I-35). */
export const noticeById = defineLoader<string, CourtesyNotice>(
  async (ctx, ids) => {
    if (!mayEver(ctx.actor, "courtesyNotice:read")) return [];
    const rows = await ctx.read.query<CourtesyNotice>(`select ${columns} from courtesy_notice n where n.id = any ($1)`, [ids]);
    return rows.map((row) => Object.assign(new CourtesyNotice(), row)).filter((row) => mayOpen(ctx, row));
  },
  (row) => row.id,
);

/** Notices of an engagement, by home RESC. */
export const noticesOfEngagement = defineManyLoader<CourtesyNotice>(async (ctx, keys) =>
  (
    await ctx.read.query<CourtesyNotice & { forKey: string }>(
      `select n.engagement_id as "forKey", ${columns} from courtesy_notice n where n.engagement_id = any ($1) order by n.host_code`,
      [keys],
    )
  )
    .map((row) => Object.assign(new CourtesyNotice(), row))
    .filter((row) => mayOpen(ctx, row)),
);

/** Whose notices a list shows. */
export type NoticeBox = "TO_US" | "FROM_US" | "ALL";

/** A page of notices that the viewer may read, newest first. */
export async function listNotices(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly box: NoticeBox; readonly states?: readonly NoticeState[] | null },
): Promise<Page<CourtesyNotice>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "courtesyNotice:read")) return emptyPage(args);
  const after = cursorValues(args, 2);
  const where =
    "($1 = 'ALL' or ($1 = 'TO_US' and n.host_code = $2 and n.state not in ('DUE','NOT_REQUIRED')) or ($1 = 'FROM_US' and n.provider_code = $2)) and ($3::text[] is null or n.state = any ($3)) and ($4 or $2 in (n.provider_code, n.host_code))";
  const filter = [args.box, ctx.actor.organization, args.states ?? null, may(ctx.actor, "courtesyNotice:read")];
  const key = "to_char(coalesce(n.given_at, n.created_at) at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')";
  const rows = (
    await ctx.read.query<CourtesyNotice & { sortKey: string; providerCode: RescCode }>(
      `select ${columns}, ${key} as "sortKey" from courtesy_notice n where ${where} and ($5::text is null or (${key}, n.id) < ($5, $6)) order by ${key} desc, n.id desc limit $7`,
      [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
    )
  ).filter((row) => mayOpen(ctx, row));
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => Object.assign(new CourtesyNotice(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(
        `select count(*)::int as count from courtesy_notice n where ${where}`,
        filter,
      );
      return count?.count ?? 0;
    },
  );
}
