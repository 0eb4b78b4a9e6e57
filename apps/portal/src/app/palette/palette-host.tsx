import { Suspense, lazy, useEffect } from "react";
import { useStore } from "../data/store.ts";
import type { Viewer } from "../session/viewer.ts";
import { paletteOpen } from "./palette-state.ts";

const load = async () => ({ default: (await import("./palette.tsx")).Palette });
const Palette = lazy(load);

/** The palette. It is loaded as soon as the page has nothing else to do: whoever opens it types on at once. */
export function PaletteHost({ viewer }: { readonly viewer: Viewer | null }) {
  const opened = useStore(paletteOpen);
  useEffect(() => {
    const settled = setTimeout(() => void load().catch(() => undefined), 1_000);
    return () => clearTimeout(settled);
  }, []);
  return opened ? (
    <Suspense>
      <Palette viewer={viewer} />
    </Suspense>
  ) : null;
}
