import { Suspense, lazy } from "react";
import { useStore } from "../data/store.ts";
import type { Viewer } from "../session/viewer.ts";
import { paletteOpen } from "./palette-state.ts";

const Palette = lazy(async () => ({ default: (await import("./palette.tsx")).Palette }));

/** Loads the palette when it is first wanted. */
export function PaletteHost({ viewer }: { readonly viewer: Viewer | null }) {
  const opened = useStore(paletteOpen);
  return opened ? <Suspense><Palette viewer={viewer} /></Suspense> : null;
}
