import { Navigate, useParams } from "@tanstack/react-router";

/** One row by its own address, as bell and home link to it: the list with that row open. */
export function OutOfRegionRowPage() {
  const { id } = useParams({ strict: false });
  return <Navigate to="/list" search={{ row: id }} replace />;
}
