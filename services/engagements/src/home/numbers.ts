import { may } from "@resc/access";
import { type RequestContext, HomeNumber } from "@resc/subgraph";
import { healthOfRegions } from "../out-of-region-list/region-health.ts";

function number(label: string, value: number | null, path: string, unit = ""): HomeNumber {
  return Object.assign(new HomeNumber(), { label, value, path, unit });
}

/** The four numbers of the viewer's home page, each with the list it counts. */
export async function homeNumbers(ctx: RequestContext): Promise<HomeNumber[]> {
  if (!may(ctx.actor, "outOfRegionList:read")) return [];
  const health = await healthOfRegions(ctx);
  const { role, organization } = ctx.actor;
  if (role === "COORDINATOR") {
    const sum = (pick: (row: (typeof health)[number]) => number) => health.reduce((total, row) => total + pick(row), 0);
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
      number(
        "Without an answer",
        sum((row) => row.noAnswer),
        "/list?view=no-answer",
      ),
      number(
        "Open out-of-region work",
        sum((row) => row.out),
        "/list",
      ),
    ];
  }
  const own = health.find((row) => row.resc.code === organization);
  if (!own)
    return [
      number(
        "Open out-of-region work",
        health.reduce((total, row) => total + row.out, 0),
        "/list",
      ),
    ];
  return [
    number("Our open work in other regions", own.out, `/list?provider=${organization}`),
    number("Open work of others in our region", own.in, `/list?host=${organization}`),
    number("Notices we owe", own.due, "/engagements?view=needs-notice"),
    number("Of our notices given in time", own.onTimePercent, `/list?provider=${organization}`, "%"),
  ];
}
