/** State of a brief's page in the address: the claim whose figures are shown. */
export interface BriefSearch {
  readonly claim?: string;
}

/** Reads it. */
export function briefSearch(raw: Record<string, unknown>): BriefSearch {
  return { claim: typeof raw.claim === "string" && /^claim_\w{1,40}$/.test(raw.claim) ? raw.claim : undefined };
}
