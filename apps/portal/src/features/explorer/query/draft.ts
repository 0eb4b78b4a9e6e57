import { createStore } from "../../../app/data/store.ts";
import type { Run } from "../run/run-query.ts";
import type { SavedQuery } from "../saved/saved-api.ts";

/** What stands in the editor. */
export interface Draft {
  readonly document: string;
  /** JSON as typed. */
  readonly variables: string;
  /** The saved query that it came from. */
  readonly saved: SavedQuery | null;
}

const storageKey = "resc-explorer-draft";

const firstDocument = `# What you type is checked against the contract of your role. Ctrl Space completes.
query Rescs {
  rescs {
    code
    name
    townCount
    memberCount
  }
}
`;

/** The draft with which the editor opens for the first time. */
export const firstDraft: Draft = { document: firstDocument, variables: "{}", saved: null };

/** The draft of this tab; it stays while one looks at other pages. */
export const draftStore = createStore<Draft>(readDraft());

function readDraft(): Draft {
  try {
    const kept = sessionStorage.getItem(storageKey);
    return kept ? { ...firstDraft, ...(JSON.parse(kept) as Partial<Draft>) } : firstDraft;
  } catch {
    // Without storage the draft lives as long as the page.
    return firstDraft;
  }
}

/** Changes what stands in the editor. */
export function setDraft(draft: Draft): void {
  draftStore.set(draft);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(draft));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

/** Puts a question into the editor. */
export function draftOf({ document, variables }: Run, saved: SavedQuery | null = null): Draft {
  return { document, variables: JSON.stringify(variables, null, 2), saved };
}

/** The variables as an object; null when the text is none. */
export function readVariables(text: string): Readonly<Record<string, unknown>> | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** Whether the draft says something else than the saved query that it came from. */
export function isChanged({ document, variables, saved }: Draft): boolean {
  return saved !== null && (document !== saved.document || JSON.stringify(readVariables(variables)) !== JSON.stringify(saved.variables));
}
