import type { OwnProposalFactsFragment } from "@resc/client/portal";
import { formatMoney, countOf } from "@resc/ui";
import { proposalMessages as words } from "./messages.ts";

/** The own proposal as its page reads it. */
export type OwnProposal = OwnProposalFactsFragment;

/** A file of a proposal. */
export type PartFile = OwnProposal["files"][number];

/** The fields of the cover form. */
export const coverFields = ["title", "abstract", "amount", "partners", "contactName", "contactEmail"] as const;

/** One of them. */
export type CoverField = (typeof coverFields)[number];

/** A draft as it stands on the screen: every field as it was typed. */
export interface DraftContent {
  readonly cover: Readonly<Record<CoverField, string>>;
  readonly files: readonly PartFile[];
}

/** What the platform has, as the form shows it. */
export function contentOf({ cover, files }: Pick<OwnProposal, "cover" | "files">): DraftContent {
  const { title, abstract, amount, partners, contactName, contactEmail } = cover;
  return { cover: { title, abstract, amount: amount ?? "", partners, contactName, contactEmail }, files };
}

/** An amount as it is sent: `$125,000` is `125000`; null while it is empty or not yet a number. */
export function amountOf(typed: string): string | null {
  const plain = typed.replace(/[$,\s]/g, "");
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? plain : null;
}

/** The draft as the mutation takes it. */
export function draftInput({ cover, files }: DraftContent) {
  return { cover: { ...cover, amount: amountOf(cover.amount) }, files: files.map(({ id, part }) => ({ id, part })) };
}

/** One field in which two versions differ. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

const fileWords = (files: readonly PartFile[]) => files.map(({ name }) => name).join(", ") || countOf(0, "file", "files");
const shown = (field: CoverField, text: string) =>
  (field === "amount" && amountOf(text) ? formatMoney(amountOf(text) ?? "") : text) || words.empty;

const comparable = (field: CoverField, text: string) =>
  field === "amount" && amountOf(text) !== null ? String(Number(amountOf(text))) : text;

/** Where what I have typed and what somebody else has saved meanwhile differ, field by field. */
export function differences(mine: DraftContent, theirs: DraftContent): readonly Difference[] {
  const same = (field: CoverField) => comparable(field, mine.cover[field]) === comparable(field, theirs.cover[field]);
  const cover = coverFields
    .filter((field) => !same(field))
    .map((field) => ({ label: words.cover[field], mine: shown(field, mine.cover[field]), theirs: shown(field, theirs.cover[field]) }));
  const ids = (files: readonly PartFile[]) =>
    files
      .map(({ id, part }) => `${id}:${part}`)
      .toSorted()
      .join();
  return ids(mine.files) === ids(theirs.files)
    ? cover
    : [...cover, { label: words.files, mine: fileWords(mine.files), theirs: fileWords(theirs.files) }];
}

/** My text over theirs: files that they added stay, mine are added, and what I took away since `base` is away. */
export function keepMine(mine: DraftContent, theirs: DraftContent, base: readonly PartFile[]): DraftContent {
  const has = (files: readonly PartFile[], id: string) => files.some((file) => file.id === id);
  const removed = base.filter(({ id }) => !has(mine.files, id));
  const added = mine.files.filter(({ id }) => !has(base, id) && !has(theirs.files, id));
  return { cover: mine.cover, files: [...theirs.files.filter(({ id }) => !has(removed, id)), ...added] };
}
