import { formatDate } from "@resc/domain";
import type { MailMessage } from "@resc/mail";
import type { OwedRow, Reader, Transaction } from "@resc/store";

interface Line {
  readonly title: string;
  readonly detail: string | null;
}

/** Makes the summary of this morning for one person, once, and owes its mail (portal.md section 5). */
export async function makeDigest(tx: Transaction, personId: string): Promise<void> {
  const [made] = await tx.query<{ made: boolean }>("select platform.make_digest($1) as made", [personId]);
  if (!made?.made) return;
  await tx.owe({ kind: "bell.digest", objectId: tx.today, recipientPersonId: personId, dedupeKey: `digest:${tx.today}:${personId}` });
  tx.audit({ act: "bell.digest", objectType: "bell", objectId: personId, after: { day: tx.today } });
}

/**
 * The mail of a summary: the lines of the recipient's own bell that are still not read, oldest first. Null when none is left.
 * A line says no more than the bell does, and nothing sealed rings a bell; the subject says only the day.
 */
export async function digestFor(reader: Reader, row: OwedRow, portal: string): Promise<MailMessage | null> {
  const day = row.object_id;
  const lines = await reader.query<Line>("select title, detail from platform.digest_lines($1, $2)", [row.recipient_person, day]);
  if (lines.length === 0) return null;
  return {
    subject: `Your summary of ${formatDate(day)}`,
    preview: "What happened for you since the last summary",
    heading: "What happened for you",
    paragraphs: lines.map(({ title, detail }) => (detail ? `${title}. ${detail}` : title)),
    action: { label: "Open the portal", url: portal },
    secondary: { label: "Choose what comes by mail", url: `${portal}/mail` },
    reason: "You get this summary because your bell has lines that you have not read.",
  };
}
