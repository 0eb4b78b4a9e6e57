import type { StartValues } from "./start-form.ts";

const keyOf = (owner: string) => `resc.start-engagement.1.${owner}`;

/** Keeps what is typed on this device. Price and notes stay out: a browser's store is no place for what only the own RESC may see. */
export function keepDraft(owner: string, values: StartValues): void {
  try {
    localStorage.setItem(keyOf(owner), JSON.stringify({ ...values, price: "", notes: "" }));
  } catch {
    // A full or forbidden store costs the draft, never the form.
  }
}

/** Brings back what was typed, or nothing. */
export function restoreDraft(owner: string): Partial<StartValues> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(owner)) ?? "null");
    return kept !== null && typeof kept === "object" ? kept : null;
  } catch {
    return null;
  }
}

/** Forgets it. */
export function dropDraft(owner: string): void {
  try {
    localStorage.removeItem(keyOf(owner));
  } catch {
    // Nothing was kept where the store is forbidden.
  }
}
