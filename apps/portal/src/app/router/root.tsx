import { createRootRoute } from "@tanstack/react-router";
import { NotFound } from "../errors/not-found.tsx";
import { RouteError } from "../errors/route-error.tsx";
import { Shell } from "../shell/shell.tsx";

/** The root of all pages: the shell around them. */
export const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: RouteError });
