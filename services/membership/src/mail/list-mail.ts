import type { MailMessage } from "@resc/mail";
import type { MakeMessage } from "./message.ts";

interface PlacedColumn {
  readonly name: string;
  /** Which column it is in the file, from 1. */
  readonly place: number;
}

/** How the columns of a list's file changed with a release. */
export interface ListChange {
  /** The list's name in its address. */
  readonly list: string;
  readonly title: string;
  readonly added: readonly PlacedColumn[];
  readonly removed: readonly string[];
  /** Columns that stand in another order among those that stayed. */
  readonly moved: readonly PlacedColumn[];
}

const placed = (columns: readonly PlacedColumn[]) => columns.map(({ name, place }) => `${name} (column ${place})`).join(", ");

function whatChanged({ added, removed, moved }: ListChange): string {
  return [
    added.length > 0 && `Added: ${placed(added)}.`,
    removed.length > 0 && `Removed: ${removed.join(", ")}.`,
    moved.length > 0 && `Moved: ${placed(moved)}.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function columnsChanged(lists: readonly ListChange[], portal: string): MailMessage {
  const [only] = lists;
  const subject = lists.length === 1 && only ? `Columns changed: ${only.title}` : `Columns changed in ${lists.length} lists`;
  return {
    subject,
    preview: "Look at programs that read these files.",
    heading: subject,
    paragraphs: [
      "With a new release these files look different from now on, as CSV and as spreadsheet. A program that finds columns by name goes on unless one that it reads was removed; one that counts them must be changed.",
    ],
    facts: lists.map((list) => ({ label: `${list.title} (/lists/${list.list}.csv)`, value: whatChanged(list) })),
    action: { label: "See what each column means", url: `${portal}/data` },
    reason: "You get this message because you may read these lists. It comes when their columns change, and cannot be turned off.",
  };
}

/** The message about columns that changed (portal design, section 5). */
export const listMails: Readonly<Record<string, MakeMessage>> = {
  "list.columns": async ({ row, portal }) => {
    const { lists } = row.payload as unknown as { readonly lists: readonly ListChange[] };
    return columnsChanged(lists, portal);
  },
};
