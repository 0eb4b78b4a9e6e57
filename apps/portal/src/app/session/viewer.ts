import { useSuspenseQuery } from "@apollo/client/react";
import { App_ViewerDocument } from "@resc/client/portal";
import type { App_ViewerQuery } from "@resc/client/portal";

/** The person who is signed in, acting in one role. */
export type Viewer = NonNullable<App_ViewerQuery["viewer"]>;

/** One of the rights that decide which pages and acts a viewer sees. */
export type Right = Exclude<keyof Viewer["viewerCan"], "__typename">;

/** The viewer, or nothing for a stranger. */
export function useViewer(): Viewer | null {
  const { data } = useSuspenseQuery(App_ViewerDocument);
  return data.viewer;
}

/** Whether the viewer has a right; a stranger has none. */
export function useRight(right: Right): boolean {
  return useViewer()?.viewerCan[right] ?? false;
}

/** The name of the person behind a viewer; empty where the directory cannot tell. */
export function viewerName(viewer: Viewer): string {
  return viewer.person?.name ?? "";
}
