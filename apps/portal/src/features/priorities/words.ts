import type { Priorities_PageQuery } from "@resc/client/portal";
import type { Tone } from "@resc/ui";
import { formatMoney } from "@resc/ui";
import { messages } from "./messages.ts";

/** A session as the page of priorities reads it. */
export type Session = NonNullable<Priorities_PageQuery["legislativeSessions"]>[number];
/** An ask of it. */
export type ListedAsk = Session["priorities"][number];
/** A sentence with a number. */
export type Claim = Session["claims"][number];

/** Tones of sentences. */
export const claimTones: Readonly<Record<Claim["state"], Tone>> = { BOUND: "ok", STALE: "bad", CONTESTED: "warn", RETIRED: "mute" };

/** Tones of asks. */
export const askTones: Readonly<Record<ListedAsk["state"], Tone>> = {
  DRAFT: "mute",
  ADOPTED: "info",
  PUBLISHED: "info",
  ENACTED: "ok",
  PARTLY: "ok",
  NOT: "mute",
  CARRIED: "mute",
};

/** How many sentences stand how: "5 supported, 1 sources differ". */
export function countWords(counts: ListedAsk["claimCounts"]): string {
  const parts = (["bound", "stale", "contested"] as const)
    .filter((one) => counts[one] > 0)
    .map((one) => `${counts[one]} ${messages.count[one]}`);
  return parts.length > 0 ? parts.join(", ") : messages.noSentences;
}

/** The amount or the percentage of an ask. */
export function amountWords({ amountUsd, percent, unit }: Pick<ListedAsk, "amountUsd" | "percent" | "unit">): string {
  if (amountUsd) return [formatMoney(amountUsd).replace(/\.00$/, ""), unit?.replace(/^usd ?/, "")].filter(Boolean).join(" ");
  return percent ? `${percent}%` : "";
}
