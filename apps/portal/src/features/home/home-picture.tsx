import { isRescCode } from "@resc/domain";
import type { Viewer } from "../../app/session/viewer.ts";
import { MagnetGrantsPicture } from "../magnet-grants/magnet-grants-picture.tsx";
import { DeadlinesPicture } from "./deadlines-picture.tsx";
import { OwnRegion } from "./own-region.tsx";
import { RegionHealth } from "./region-health.tsx";
import { WorkByMonth } from "./work-by-month.tsx";

/** The one picture of a role: six regions for who watches over all, dates for who keeps funding, a year out and in for who directs a RESC, one's own region for the others. */
export function HomePicture({ viewer }: { readonly viewer: Viewer }) {
  if (viewer.role === "LIAISON") return <MagnetGrantsPicture />;
  if (viewer.role === "COORDINATOR") return <RegionHealth />;
  if (viewer.role === "CLEARINGHOUSE_DIRECTOR") return <DeadlinesPicture />;
  if (!isRescCode(viewer.organization)) return null;
  return viewer.role === "EXECUTIVE_DIRECTOR" ? <WorkByMonth code={viewer.organization} /> : <OwnRegion code={viewer.organization} />;
}
