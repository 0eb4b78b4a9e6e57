import { may } from "@resc/access";
import { HomeNumber, type RequestContext } from "@resc/subgraph";

/** Concerns of the first page: those to place for the Coordinator, those open for an Executive Director (A48); none for others. */
export async function governanceNumbers({ actor, read }: RequestContext): Promise<HomeNumber[]> {
  const keeps = may(actor, "concern:place");
  if (!keeps && (actor.role !== "EXECUTIVE_DIRECTOR" || !may(actor, "concern:read"))) return [];
  const [row] = await read.query<{ count: number }>("select count(*)::int as count from concern where state = any ($1)", [
    keeps ? ["RAISED"] : ["RAISED", "PLACED", "DISCUSSED"],
  ]);
  return [
    Object.assign(new HomeNumber(), {
      label: keeps ? "Concerns to place" : "Concerns not decided",
      value: row?.count ?? 0,
      unit: "",
      path: `/concerns?view=${keeps ? "waiting" : "open"}`,
    }),
  ];
}
