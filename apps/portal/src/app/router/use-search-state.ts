import { useMatch, useNavigate } from "@tanstack/react-router";
import { useOptimistic, useTransition } from "react";

/** The part of the address that a page keeps its state in. */
export interface SearchState<Search> {
  /** What the address says: ask the server for this. */
  readonly search: Search;
  /** What the person has just chosen: show this in controls. */
  readonly shown: Search;
  /** The new rows are on their way. */
  readonly busy: boolean;
  /** Changes some of it. `push` makes a step that Back returns from. */
  readonly change: (patch: Partial<Search>, how?: "replace" | "push") => void;
}

/** State in the address; controls show a choice at once, old rows stay until the new ones are there. */
export function useSearchState<Search extends object>(): SearchState<Search> {
  const search = useMatch({ strict: false }).search as Search;
  const navigate = useNavigate();
  const [busy, start] = useTransition();
  const [shown, setShown] = useOptimistic(search, (current, patch: Partial<Search>) => ({ ...current, ...patch }));
  const change = (patch: Partial<Search>, how: "replace" | "push" = "replace") =>
    start(async () => {
      setShown(patch);
      await navigate({
        to: ".",
        search: ((current: Search) => ({ ...current, ...patch })) as never,
        replace: how === "replace",
        resetScroll: false,
      });
    });
  return { search, shown, busy, change };
}
