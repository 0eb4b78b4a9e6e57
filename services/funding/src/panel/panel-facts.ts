import { may, mayEver, type ObjectFacts } from "@resc/access";
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

/**
 * The same before there is a panel: the Executive Director of any RESC that does not compete may take it on in a conflicted Coordinator's place, and who
 * appoints it keeps it (D-17).
 */
export async function keeperFacts(reader: Reader, opportunityId: string, personId: string | null): Promise<ObjectFacts> {
  const facts = await panelFacts(reader, opportunityId);
  if (facts.conflicted !== true || facts.keeper !== null) return facts;
  const [row] = await reader.query<{ mine: boolean }>("select may_stand_in($1) as mine", [opportunityId]);
  return { ...facts, keeper: row?.mine === true ? personId : null };
}

/** Whether the viewer keeps the panel of an opportunity, or would if they appointed one now (D-17). */
export async function mayKeepPanel(ctx: RequestContext, opportunityId: string): Promise<boolean> {
  return mayEver(ctx.actor, "panel:keep") && may(ctx.actor, "panel:keep", await keeperFacts(ctx.read, opportunityId, ctx.actor.personId));
}
