import type { WholeAlliance } from "../alliance.ts";

/** Briefs on the stage, by how they stand. */
export const stagedBriefs = {
  draft: { id: "brief_draft", ref: "B-901" },
  review: { id: "brief_review", ref: "B-902" },
  released: { id: "brief_released", ref: "B-903" },
} as const;

const hash = "encode(sha256('Words'), 'hex')";

/** The review of the text that was sent, written past all rules. */
export const reviewed = `insert into advocacy.brief_review values ('${stagedBriefs.review.id}', 1, 'EDADVANCE', 'somebody', now())`;

/** A draft, a text that was sent for review, and a release from whose claims one was retired since; written past all rules. */
export async function addBriefs(alliance: WholeAlliance): Promise<void> {
  const { draft, review, released } = stagedBriefs;
  const row = ({ id, ref }: { readonly id: string; readonly ref: string }, state: string) =>
    `('${id}', ${ref.slice(2)}, 2022, 'Words', 1, '${state}', 'somebody', now(), 1)`;
  await alliance.database.admin.query(`begin; set local session_replication_role = replica;
    insert into advocacy.brief (id, number, session_year, title, text_version, state, begun_by, begun_at, version) values ${row(draft, "DRAFT")}, ${row(review, "REVIEW")}, ${row(released, "RELEASED")};
    insert into advocacy.brief_line (id, brief_id, place, kind, text, author) select 'line_of_' || id, id, 1, 'ARGUMENT', 'Words', 'Somebody' from advocacy.brief where number > 900;
    insert into advocacy.brief_review values ('${released.id}', 1, 'CES', 'somebody', now());
    insert into advocacy.brief_release (id, brief_id, number, version, session_year, title, page, html, html_hash, pdf, pdf_hash, released_by, released_at)
      values ('release_1', '${released.id}', ${released.ref.slice(2)}, 1, 2022, 'Words', '{"title":"Words","dataAddress":"","blocks":[],"notes":[],"claims":[]}', 'Words', ${hash}, 'Words', ${hash}, 'somebody', now());
    insert into advocacy.brief_release_row (release_id, claim_id, side, place, figure_id, figure_version) select 'release_1', claim_id, side, place, figure_id, figure_version from advocacy.claim_row limit 1;
    insert into advocacy.brief_release_change values ('release_1', 1, 'claim', 'Words', now());
    commit`);
}
