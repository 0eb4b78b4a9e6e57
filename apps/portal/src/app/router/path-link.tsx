import type { PathLinkProps } from "@resc/ui";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";

/** A link by its path; the router follows plain clicks, the browser everything else. */
export function RouterPathLink({ href, onClick, children, ...rest }: PathLinkProps) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (event.defaultPrevented || !plain || rest.target === "_blank" || !href.startsWith("/")) return;
    event.preventDefault();
    router.history.push(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
