import { useRouter } from "@tanstack/react-router";
import { Suspense, lazy, useEffect, useRef } from "react";
import { useStore } from "../data/store.ts";
import { paletteOpen } from "../palette/palette-state.ts";
import type { Viewer } from "../session/viewer.ts";
import { isBusyWithKeys, readKey } from "./chord.ts";
import { helpOpen, singleKeys } from "./help-state.ts";

const KeysHelp = lazy(async () => ({ default: (await import("./keys-help.tsx")).KeysHelp }));

const prefixLastsMs = 1_200;

/** The keys of the shell: Ctrl K always, single keys unless somebody types or has switched them off. */
export function Keys({ viewer }: { readonly viewer: Viewer | null }) {
  const router = useRouter();
  const prefixAt = useRef(0);
  const mayStart = viewer?.viewerCan.startEngagement ?? false;
  useEffect(() => {
    // Listens before the pages do, so that a page sees which keys are spoken for: in `g e` the `e` is no act.
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
        event.preventDefault();
        paletteOpen.set(true);
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || !singleKeys.get() || isBusyWithKeys(event.target)) return;
      const command = readKey(event.key, Date.now() - prefixAt.current < prefixLastsMs);
      prefixAt.current = command.kind === "prefix" ? Date.now() : 0;
      if (command.kind === "none" || command.kind === "prefix") return;
      event.preventDefault();
      if (command.kind === "go") router.history.push(command.path);
      if (command.kind === "start" && mayStart) router.history.push("/engagements/new");
      if (command.kind === "help") helpOpen.set(true);
      if (command.kind === "search") focusListSearch();
    };
    document.addEventListener("keydown", onKey, { capture: true });
    return () => document.removeEventListener("keydown", onKey, { capture: true });
  }, [router, mayStart]);
  return useStore(helpOpen) ? (
    <Suspense>
      <KeysHelp />
    </Suspense>
  ) : null;
}

/** The search of the list on the page, or the palette where there is none. */
function focusListSearch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-list-search]");
  if (box) box.focus();
  else paletteOpen.set(true);
}
