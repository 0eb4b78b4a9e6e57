import { may } from "@resc/access";
import { easternWords, isRescCode } from "@resc/domain";
import { type RequestContext, WaitingItem } from "@resc/subgraph";

interface Row {
  readonly number: number;
  readonly versionId: string;
  readonly title: string;
  readonly state: string;
  readonly answerBy: Date | null;
}

const item = (row: Row, kind: string, detail: string, actLabel: string): WaitingItem =>
  Object.assign(new WaitingItem(), {
    id: `${kind}:${row.versionId}`,
    kind,
    title: row.title,
    detail,
    path: `/positions/CP-${row.number}`,
    actLabel,
    flag: null,
  });

/** What waits for the viewer of common positions: an answer, a draft, a release. */
export async function positionsWaiting({ actor, read }: RequestContext): Promise<WaitingItem[]> {
  const provider = isRescCode(actor.organization) ? actor.organization : null;
  const [answers, drafts, releases] = [
    may(actor, "position:answer", { provider }),
    may(actor, "position:draft"),
    may(actor, "position:release"),
  ];
  if (!answers && !drafts && !releases) return [];
  const rows = await read.query<Row>(
    `select p.number, v.id as "versionId", v.title, v.state, w.answer_by as "answerBy" from position_version v join common_position p on p.id = v.position_id left join position_work w on w.version_id = v.id
      where ($1::boolean and v.state = 'OUT_FOR_COMMITMENT' and not exists (select from position_commitment c where c.version_id = v.id and c.resc_code = $2))
        or ($3::boolean and v.state = 'PROPOSED') or ($4::boolean and v.state = 'ADOPTED' and v.release_at is null) order by w.answer_by nulls last, p.number limit 50`,
    [answers, provider, drafts, releases],
  );
  return rows.map((row) => {
    if (row.state === "PROPOSED") return item(row, "DRAFT_POSITION", "A common position is proposed", "Draft");
    if (row.state === "ADOPTED") return item(row, "RELEASE_POSITION", "All six committed to it", "Release");
    return item(
      row,
      "COMMIT_TO_POSITION",
      row.answerBy ? `A position to commit to, by ${easternWords(row.answerBy)}` : "A position to commit to",
      "Answer",
    );
  });
}
