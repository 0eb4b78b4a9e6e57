import { may } from "@resc/access";
import { NotFoundError, type RescCode } from "@resc/domain";
import type { Reader, Transaction } from "@resc/store";
import type { BriefLine } from "./brief-line.ts";

/** A brief as its table has it. */
export interface BriefRecord {
  readonly id: string;
  readonly number: number;
  readonly sessionYear: number;
  readonly title: string;
  readonly textVersion: number;
  readonly state: "DRAFT" | "REVIEW" | "RELEASED";
  readonly version: number;
  /** RESCs whose Executive Directors reviewed the text as it stands. */
  readonly reviewedBy: readonly RescCode[];
}

/** The columns of a brief, from `brief b`. The release itself counts its version up; the review was of the one before. */
export const briefColumns = `b.id, b.number, b.session_year as "sessionYear", b.title, b.text_version as "textVersion", b.state, b.version,
  array(select w.resc_code from brief_review w where w.brief_id = b.id and w.of_version = b.version - (b.state = 'RELEASED')::integer order by w.resc_code) as "reviewedBy"`;

/** The lines of briefs in their order, each with the brief it is of. */
export async function linesOf(reader: Reader, briefIds: readonly string[]): Promise<(BriefLine & { readonly briefId: string })[]> {
  return reader.query(
    `select brief_id as "briefId", id, kind, text, marks, author, adopted_by as "adoptedBy", chart, position_version_id as "positionVersionId"
      from brief_line where brief_id = any ($1) and place is not null order by brief_id, place`,
    [briefIds],
  );
}

/** A brief that the actor may read as it is written. Throws {@link NotFoundError}. */
export async function findBrief(tx: Transaction, id: string): Promise<BriefRecord> {
  if (!may(tx.actor, "brief:readDraft")) throw new NotFoundError();
  const [row] = await tx.query<BriefRecord>(`select ${briefColumns} from brief b where b.id = $1`, [id]);
  if (!row) throw new NotFoundError();
  return row;
}
