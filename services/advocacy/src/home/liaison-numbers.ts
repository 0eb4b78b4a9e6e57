import { may } from "@resc/access";
import { HomeNumber, type RequestContext } from "@resc/subgraph";
import { claimsOfSession } from "../claim/claim.rows.ts";

const number = (label: string, value: number, path: string): HomeNumber =>
  Object.assign(new HomeNumber(), { label, value, path, unit: "" });

/** The four numbers of who keeps the priorities: how their sentences stand, briefs in work, hearings ahead. */
export async function liaisonNumbers(ctx: RequestContext): Promise<HomeNumber[]> {
  if (!may(ctx.actor, "priority:keep")) return [];
  const [row] = await ctx.read.query<{ years: number[]; briefs: number; hearings: number }>(
    `select array(select year from legislative_session order by year desc) as years,
      (select count(*)::int from brief where state in ('DRAFT','REVIEW')) as briefs,
      (select count(*)::int from hearing where held_on >= platform.today()) as hearings`,
  );
  const claims = (await Promise.all((row?.years ?? []).map((year) => claimsOfSession(ctx, year)))).flat();
  const count = (state: string) => claims.filter((claim) => claim.state === state).length;
  return [
    number("Sentences supported", count("BOUND"), "/priorities"),
    number("Data changed or sources differ", count("STALE") + count("CONTESTED"), "/priorities"),
    number("Briefs in work", row?.briefs ?? 0, "/briefs"),
    number("Hearings ahead", row?.hearings ?? 0, "/hearings"),
  ];
}
