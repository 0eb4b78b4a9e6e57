import { createContext, createElement, use } from "react";
import type { AnchorHTMLAttributes, ComponentType } from "react";

/** What every link of these components takes; `href` is a path of the application. */
export type PathLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string };

const PathLinkContext = createContext<ComponentType<PathLinkProps> | "a">("a");

/** Gives the components here the application's router link, which they cannot import. */
export const PathLinkProvider = PathLinkContext.Provider;

/** A link inside the application; a plain anchor where no router was given. */
export function PathLink(props: PathLinkProps) {
  return createElement(use(PathLinkContext), props);
}
