import { Proposal_SaveDocument } from "@resc/client/portal";
import { useEffect, useRef, useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { contentOf, type DraftContent, draftInput, keepMine, type OwnProposal } from "./draft-content.ts";

/** Where a draft stands: on the platform, still being typed, on its way, refused, or met by a newer version. */
export type DraftState = "KEPT" | "TYPED" | "SAVING" | "FAILED" | "CONFLICT";

/** A draft that saves itself. */
export interface Draft {
  readonly content: DraftContent;
  readonly state: DraftState;
  /** Why it was not kept, while it is not. */
  readonly problem: string;
  readonly change: (content: DraftContent, soon?: boolean) => void;
  /** Saves what is not saved yet. Answers the version that stands then, or null when it could not be saved. */
  readonly flush: () => Promise<number | null>;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/** Two seconds after the last key. */
const pause = 2_000;

/** Keeps a draft two seconds after typing. Somebody else's newer version is never overwritten and never overwrites what was typed: a person decides. */
export function useDraft(proposal: OwnProposal, readAgain: () => Promise<unknown>): Draft {
  const act = useAct(Proposal_SaveDocument, []);
  const [content, setContent] = useState(() => contentOf(proposal));
  const [state, setState] = useState<DraftState>("KEPT");
  const [problem, setProblem] = useState("");
  const live = useRef({
    content,
    version: proposal.version,
    base: proposal.files,
    dirty: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
    saving: null as Promise<number | null> | null,
  });

  const save = async (): Promise<number | null> => {
    const draft = live.current;
    clearTimeout(draft.timer);
    while (draft.dirty) {
      draft.dirty = false;
      setState("SAVING");
      // One after the other: each save stands on the version of the one before.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await act.run({ opportunityId: proposal.opportunityId, version: draft.version, ...draftInput(draft.content) });
      const kept = outcome.ok ? outcome.result.opportunity.proposal : null;
      if (!outcome.ok || !kept) {
        draft.dirty = true;
        const conflict = !outcome.ok && outcome.typename === "ConflictError";
        setProblem(outcome.ok ? "" : outcome.message);
        // oxlint-disable-next-line no-await-in-loop
        if (conflict) await readAgain();
        setState(conflict ? "CONFLICT" : "FAILED");
        return null;
      }
      draft.version = kept.version;
      draft.base = kept.files;
    }
    setState("KEPT");
    return draft.version;
  };
  const flush = (): Promise<number | null> => {
    const draft = live.current;
    draft.saving ??= save().finally(() => {
      draft.saving = null;
    });
    return draft.saving;
  };
  const put = (next: DraftContent) => {
    live.current.content = next;
    setContent(next);
  };
  const change = (next: DraftContent, soon = false) => {
    const draft = live.current;
    put(next);
    draft.dirty = true;
    clearTimeout(draft.timer);
    // While two versions stand side by side nothing goes out before a person has chosen.
    if (state === "CONFLICT") return;
    setState("TYPED");
    draft.timer = setTimeout(() => void flush(), soon ? 0 : pause);
  };

  const { version, files } = proposal;
  useEffect(() => {
    const draft = live.current;
    if (version <= draft.version || draft.dirty || draft.saving) return;
    // Somebody else saved, or an act of one's own changed the version, and nothing typed here waits: what is new is shown.
    draft.version = version;
    draft.base = files;
    draft.content = contentOf(proposal);
    setContent(draft.content);
  }, [version, files, proposal]);

  const leave = useRef(flush);
  useEffect(() => {
    leave.current = flush;
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (live.current.dirty) event.preventDefault();
    };
    const draft = live.current;
    globalThis.addEventListener("beforeunload", warn);
    return () => {
      globalThis.removeEventListener("beforeunload", warn);
      if (draft.dirty) void leave.current();
    };
  }, []);

  return {
    content,
    state,
    problem,
    change,
    flush,
    keepMine: () => {
      const draft = live.current;
      put(keepMine(draft.content, contentOf(proposal), draft.base));
      draft.version = proposal.version;
      draft.dirty = true;
      void flush();
    },
    takeTheirs: () => {
      const draft = live.current;
      put(contentOf(proposal));
      Object.assign(draft, { version: proposal.version, base: proposal.files, dirty: false });
      setState("KEPT");
    },
  };
}
