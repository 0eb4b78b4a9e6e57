import { isRescCode } from "@resc/domain";
import type { RoleCode } from "@resc/client/portal";
import type { Viewer } from "../../app/session/viewer.ts";
import { MagnetGrantsPicture } from "../magnet-grants/magnet-grants-picture.tsx";
import { DeadlinesPicture } from "./deadlines-picture.tsx";
import { OwnRegion } from "./own-region.tsx";
import { RegionHealth } from "./region-health.tsx";

const overview: readonly RoleCode[] = ["COORDINATOR", "EXECUTIVE_DIRECTOR"];

/** The one picture of a role: six regions for those who watch over all, dates for who keeps funding, one's own region for the others. */
export function HomePicture({ viewer }: { readonly viewer: Viewer }) {
  if (viewer.role === "LIAISON") return <MagnetGrantsPicture />;
  if (viewer.role === "CLEARINGHOUSE_DIRECTOR") return <DeadlinesPicture />;
  if (overview.includes(viewer.role)) return <RegionHealth />;
  return isRescCode(viewer.organization) ? <OwnRegion code={viewer.organization} /> : null;
}
