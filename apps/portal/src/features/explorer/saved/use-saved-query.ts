import { useCallback, useEffect } from "react";
import { useLoaded, type Loaded } from "../../../app/data/use-loaded.ts";
import { draftOf, draftStore, setDraft } from "../query/draft.ts";
import { readOneSaved, readSaved, type SavedQuery } from "./saved-api.ts";

/** The saved queries of the viewer, and the one in the address. */
export interface SavedQueries {
  readonly list: readonly SavedQuery[] | undefined;
  /** Why the one in the address could not be opened. */
  readonly failure: Error | undefined;
  readonly reloadList: () => void;
}

/** Reads the list, and puts the query of the address into the editor unless it is there already. */
export function useSavedQuery(id: string | undefined): SavedQueries {
  const list = useLoaded(readSaved);
  const load = useCallback(async () => (id === undefined || draftStore.get().saved?.id === id ? null : readOneSaved(id)), [id]);
  const one: Loaded<SavedQuery | null> = useLoaded(load);
  const opened = one.value;
  useEffect(() => {
    if (opened) setDraft(draftOf(opened, opened));
  }, [opened]);
  return { list: list.value, failure: one.failure, reloadList: list.reload };
}
