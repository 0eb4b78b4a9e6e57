import { PageSkeleton } from "@resc/ui";
import { createRouter } from "@tanstack/react-router";
import { RouteError } from "../errors/route-error.tsx";
import type { Right } from "../session/viewer.ts";
import { routeTree } from "./routes.ts";
import { parseSearch, stringifySearch } from "./search.ts";

/** The router: links preload on hover, Back returns to the same place. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingMinMs: 200,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: RouteError,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
  interface StaticDataRouteOption {
    /** Pages that strangers may read. */
    readonly access?: "public";
    /** The right without which the page is not shown. */
    readonly needs?: Right;
  }
}
