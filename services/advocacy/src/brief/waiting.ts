import { may } from "@resc/access";
import { type RequestContext, WaitingItem } from "@resc/subgraph";
import type { BriefPage } from "./brief-page.ts";
import { changesSince } from "./release-changes.ts";

interface Waiting {
  readonly ref: string;
  readonly title: string;
  readonly reviews: number;
  readonly own: boolean;
}

const item = (kind: string, { ref, title }: Pick<Waiting, "ref" | "title">, detail: string, actLabel: string): WaitingItem =>
  Object.assign(new WaitingItem(), { id: `${kind}:${ref}`, kind, title, detail, path: `/briefs/${ref}`, actLabel, flag: null });

/** Briefs to review for an Executive Director; for the liaison those that can be released, and releases whose data changed. */
export async function briefsWaiting(ctx: RequestContext): Promise<WaitingItem[]> {
  const { actor, read } = ctx;
  const [reviews, releases] = [may(actor, "brief:review"), may(actor, "brief:release")];
  if (!reviews && !releases) return [];
  const rows = await read.query<Waiting>(
    `select 'B-' || b.number as ref, b.title, count(r.resc_code)::int as reviews, coalesce(bool_or(r.resc_code = $1), false) as own
      from brief b left join brief_review r on r.brief_id = b.id and r.of_version = b.version where b.state = 'REVIEW' group by b.id order by b.number`,
    [actor.organization],
  );
  return [
    ...(reviews ? rows.filter(({ own }) => !own).map((row) => item("REVIEW_BRIEF", row, `${row.ref}, a brief to review`, "Read")) : []),
    ...(releases ? rows.filter((row) => row.reviews > 0).map((row) => item("RELEASE_BRIEF", row, `${row.ref}, reviewed`, "Release")) : []),
    ...(releases ? await outdated(ctx) : []),
  ];
}

/** The last release of each brief that nobody revises yet, where something that it prints has changed. */
async function outdated({ read }: RequestContext): Promise<WaitingItem[]> {
  const last = await read.query<{ id: string; ref: string; title: string; page: BriefPage }>(
    `select r.id, 'B-' || r.number as ref, r.title, r.page from brief b join brief_release r on r.brief_id = b.id and r.version = b.text_version where b.state = 'RELEASED' order by b.number`,
    [],
  );
  const changes = await changesSince(read, last);
  return last.flatMap((release) => {
    const [first] = changes.get(release.id) ?? [];
    return first === undefined ? [] : [item("OUTDATED_BRIEF", release, `${release.ref} is outdated: ${first}`, "Read")];
  });
}
