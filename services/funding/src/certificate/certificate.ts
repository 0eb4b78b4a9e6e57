import { createHash } from "node:crypto";
import { easternWords, isRescCode, organizationNames } from "@resc/domain";
import { minimumJudges } from "../shared/settings.ts";

/** A row of the trail as the certificate reads it. */
export interface TrailRow {
  readonly seq: string;
  readonly at: Date;
  readonly person_id: string | null;
  readonly role: string;
  readonly act: string;
  readonly after: Readonly<Record<string, unknown>> | null;
  readonly reason: string | null;
  /** Hash of the row in the chain, hexadecimal. */
  readonly hash: string;
}

/** One line of the certificate. */
export interface CertificateLine {
  readonly at: Date;
  readonly sentence: string;
  /** Place and hash in the chain, so that anybody can find the row again. */
  readonly seq: string;
  readonly hash: string;
}

/** That a panel was neutral, from the trail alone (B-03). */
export interface NeutralityCertificate {
  /** Whether it can be certified; when not, `problems` says why. */
  readonly neutral: boolean;
  readonly problems: readonly string[];
  readonly lines: readonly CertificateLine[];
  /** SHA-256 over the lines: the same trail gives the same certificate. */
  readonly hash: string;
}

interface JudgeTrail {
  readonly id: string;
  readonly resc: string;
  appointed: TrailRow;
  attested?: TrailRow;
  submitted?: TrailRow;
  ended?: TrailRow;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const name = (code: unknown): string => (isRescCode(code) ? organizationNames[code] : text(code));

function judgesOf(rows: readonly TrailRow[]): Map<string, JudgeTrail> {
  const judges = new Map<string, JudgeTrail>();
  for (const row of rows) {
    const id = text(row.after?.["judge"]);
    if (row.act === "judge.appointed") judges.set(id, { id, resc: text(row.after?.["resc"]), appointed: row });
    const judge = judges.get(id);
    if (!judge) continue;
    if (row.act === "judge.attested") judge.attested = row;
    if (row.act === "judge.submitted") judge.submitted = row;
    if (row.act === "judge.tookBack") delete judge.submitted;
    if (row.act === "judge.recused" || row.act === "judge.removed") judge.ended = row;
  }
  return judges;
}

interface Listed {
  readonly resc: string;
  readonly eligible: boolean;
  readonly reason: string;
}

/** What in the trail would keep the panel from being neutral: each as a sentence. */
function problemsOf(rows: readonly TrailRow[], judges: readonly JudgeTrail[]): string[] {
  const panel = rows.find((row) => row.act === "opportunity.appointPanel");
  const opened = rows.filter((row) => row.act === "panel.opened");
  const locked = rows.find((row) => row.act === "opportunity.lock");
  const listed = (panel?.after?.["eligibility"] ?? []) as readonly Listed[];
  const interested = new Set(
    rows
      .filter((row) => row.act === "intention.stateInterest" && panel !== undefined && Number(row.seq) > Number(panel.seq))
      .map((row) => text(row.after?.["resc"])),
  );
  const standing = judges.filter((judge) => judge.ended === undefined);
  return [
    panel === undefined && "No panel was appointed.",
    ...judges.flatMap((judge) => {
      const entry = listed.find((one) => one.resc === judge.resc);
      return [
        !entry?.eligible && `${name(judge.resc)} was not on the list of those who may judge.`,
        interested.has(judge.resc) && `${name(judge.resc)} stated interest after one of its people was appointed.`,
        opened[0] !== undefined &&
          judge.ended === undefined &&
          (judge.attested === undefined || Number(judge.attested.seq) > Number(opened[0].seq)) &&
          `The judge of ${name(judge.resc)} had not attested at the opening.`,
      ];
    }),
    panel !== undefined &&
      opened.length !== 1 &&
      (opened.length === 0 ? "Nothing has been opened yet." : "Submissions were opened more than once."),
    panel !== undefined && locked === undefined && "Scores are not locked yet.",
    locked !== undefined && standing.length < minimumJudges && `Fewer than ${minimumJudges} judges were left at the lock.`,
    locked !== undefined &&
      standing.some((judge) => judge.submitted === undefined || Number(judge.submitted.seq) > Number(locked.seq)) &&
      "Scores were locked before every judge had submitted.",
  ].filter((sentence) => sentence !== false);
}

function linesOf(rows: readonly TrailRow[]): CertificateLine[] {
  const sentences: Readonly<Record<string, (row: TrailRow) => string>> = {
    "opportunity.appointPanel": () => "The panel was appointed from the computed list.",
    "judge.appointed": (row) => `${name(row.after?.["resc"])}: appointed. ${text(row.after?.["reason"])}`,
    "judge.attested": (row) => `${name(row.after?.["resc"])}: affirmed no conflict, confidentiality and the rubric.`,
    "judge.recused": (row) => `${name(row.after?.["resc"])}: recused; scores struck.`,
    "judge.removed": (row) => `${name(row.after?.["resc"])}: removed; scores struck. ${row.reason ?? ""}`.trim(),
    "judge.submitted": (row) => `${name(row.after?.["resc"])}: submitted scores.`,
    "judge.tookBack": (row) => `${name(row.after?.["resc"])}: took scores back before the lock.`,
    "judge.lookBackWaived": (row) => `${name(row.after?.["resc"])} waived a look-back in writing.`,
    "opportunity.closeProposals": () => "The closing passed and what stood was sealed.",
    "panel.opened": (row) =>
      `All ${(row.after?.["submissions"] as readonly unknown[] | undefined)?.length ?? 0} submissions were opened at one instant.`,
    "opportunity.lock": () => "All scores were locked at one instant.",
    "opportunity.recommend": () => "The recommendation was recorded.",
  };
  return rows.flatMap((row) => {
    const sentence = sentences[row.act]?.(row);
    return sentence === undefined ? [] : [{ at: row.at, sentence, seq: row.seq, hash: row.hash }];
  });
}

/** Computes the certificate from the rows of one opportunity's trail, in order. The same rows give the same certificate. */
export function certify(rows: readonly TrailRow[]): NeutralityCertificate {
  const lines = linesOf(rows);
  const problems = problemsOf(rows, [...judgesOf(rows).values()]);
  const hash = createHash("sha256")
    .update(JSON.stringify([problems, lines.map(({ seq, hash: row, sentence }) => [seq, row, sentence])]))
    .digest("hex");
  return { neutral: problems.length === 0, problems, lines, hash };
}

/** The certificate as one page of text, for print and for the command that computes it again. */
export function certificateText(ref: string, certificate: NeutralityCertificate): string {
  return [
    `Certificate of neutrality, ${ref}`,
    certificate.neutral
      ? "The panel was neutral: what follows is read from the audit trail alone."
      : `Not certified. ${certificate.problems.join(" ")}`,
    "",
    ...certificate.lines.map(({ at, sentence, seq, hash }) => `${easternWords(at)}  ${sentence}  [${seq} ${hash.slice(0, 16)}]`),
    "",
    `Hash ${certificate.hash}`,
    "",
  ].join("\n");
}
