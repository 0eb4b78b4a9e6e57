import { Outlet, useMatches } from "@tanstack/react-router";
import { NotOpen } from "../errors/not-found.tsx";
import { SignInPage } from "../session/sign-in-page.tsx";
import type { Viewer } from "../session/viewer.ts";

/** The page at this address, or the reason why this viewer does not get it. */
export function Gate({ viewer }: { readonly viewer: Viewer | null }) {
  const rules = useMatches({ select: (matches) => matches.at(-1)?.staticData });
  if (rules?.access === "public") return <Outlet />;
  if (!viewer) return <SignInPage />;
  return rules?.needs && !viewer.viewerCan[rules.needs] ? <NotOpen /> : <Outlet />;
}
