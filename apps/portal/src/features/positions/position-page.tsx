import { useParams } from "@tanstack/react-router";
import { useRight } from "../../app/session/viewer.ts";
import { PublicPosition } from "./public-position.tsx";
import { StaffPosition } from "./staff-position.tsx";
import "./positions.css";

/**
 * One position: by version for staff; for everybody else the version in force.
 * @clause A21
 */
export function PositionPage() {
  const { ref } = useParams({ from: "/positions/$ref" });
  return useRight("seePositions") ? <StaffPosition ofRef={ref} /> : <PublicPosition ofRef={ref} />;
}
