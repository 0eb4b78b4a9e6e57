import { may } from "@resc/access";
import { type RequestContext, HomeNumber } from "@resc/subgraph";
import { healthOfRegions, type RegionHealth } from "../out-of-region-list/region-health.ts";

function number(label: string, value: number | null, path: string, unit = ""): HomeNumber {
  return Object.assign(new HomeNumber(), { label, value, path, unit });
}

/**
 * What engagements tells of the up to four numbers of the viewer's home page, each with the list it counts: the Coordinator's two, none for a
 * clearinghouse director, whose numbers are those of funding, and three for the others. Funding and membership tell the rest.
 */
export async function homeNumbers(ctx: RequestContext): Promise<HomeNumber[]> {
  if (!may(ctx.actor, "outOfRegionList:read") || ctx.actor.role === "CLEARINGHOUSE_DIRECTOR") return [];
  const health = await healthOfRegions(ctx);
  const { role, organization } = ctx.actor;
  const sum = (pick: (row: RegionHealth) => number) => health.reduce((total, row) => total + pick(row), 0);
  if (role === "COORDINATOR")
    return [
      number(
        "Notices owed",
        sum((row) => row.due),
        "/list?notice=DUE",
      ),
      number(
        "Of these late",
        sum((row) => row.late),
        "/list?view=late",
      ),
    ];
  const own = health.find((row) => row.resc.code === organization);
  if (!own)
    return [
      number(
        "Open out-of-region work",
        sum((row) => row.out),
        "/list",
      ),
    ];
  return [
    number("Our open work in other regions", own.out, `/list?provider=${organization}`),
    number("Open work of others in our region", own.in, `/list?host=${organization}`),
    number("Of our notices given in time", own.onTimePercent, `/list?provider=${organization}`, "%"),
  ];
}
