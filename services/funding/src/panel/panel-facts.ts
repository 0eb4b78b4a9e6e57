import { may, mayEver, type ObjectFacts } from "@resc/access";
import { rescCodes } from "@resc/domain";
import type { Reader } from "@resc/store";
import type { RequestContext } from "@resc/subgraph";

/** Facts for the rights on a panel: whether the Coordinator is conflicted, who keeps it in that case, who sits on it (D-17). */
export async function panelFacts(reader: Reader, opportunityId: string): Promise<ObjectFacts> {
  const [row] = await reader.query<{ conflicted: boolean; keeper: string | null; appointed: string[] }>(
    `select coordinator_conflicted($1) as conflicted, (select keeper_person_id from panel where opportunity_id = $1) as keeper,
      array(select person_id from judge where opportunity_id = $1 and state not in ('RECUSED','REMOVED')) as appointed`,
    [opportunityId],
  );
  return { conflicted: row?.conflicted ?? true, keeper: row?.keeper ?? null, appointed: row?.appointed ?? [] };
}

/** D-17: who may keep the panel in a conflicted Coordinator's place: the Executive Director of the first RESC, by code order, that does not compete. */
export async function standInKeeper(
  reader: Reader,
  opportunityId: string,
  today: string,
): Promise<{ readonly resc: string; readonly personId: string } | null> {
  const competing = await reader.query<{ resc_code: string }>(
    "select resc_code from participation where opportunity_id = $1 and (intention in ('INTERESTED','CONFIRMED','SUBMITTED') or interested_in_call or attended_call)",
    [opportunityId],
  );
  const competitors = new Set(competing.map((row) => row.resc_code));
  const directors = await reader.query<{ organization: string; person_id: string }>(
    `select organization, min(person_id) as person_id from known_role where role = 'EXECUTIVE_DIRECTOR' and valid_from <= $1::date and (valid_to is null or valid_to >= $1::date) and ended_at is null group by organization`,
    [today],
  );
  for (const resc of rescCodes) {
    const director = directors.find((one) => one.organization === resc);
    if (!competitors.has(resc) && director) return { resc, personId: director.person_id };
  }
  return null;
}

/** Whether the viewer keeps the panel of an opportunity, or would if one were appointed now (D-17). */
export async function mayKeepPanel(ctx: RequestContext, opportunityId: string): Promise<boolean> {
  if (!mayEver(ctx.actor, "panel:keep")) return false;
  const facts = await panelFacts(ctx.read, opportunityId);
  if (may(ctx.actor, "panel:keep", facts)) return true;
  if (facts.conflicted !== true || facts.keeper !== null) return false;
  const standIn = await standInKeeper(ctx.read, opportunityId, (await ctx.read.clock()).today);
  return may(ctx.actor, "panel:keep", { ...facts, keeper: standIn?.personId ?? null });
}
