import { may } from "@resc/access";
import { type DecisionDefinition, decisions } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { Decision, DecisionEntry } from "./decision.type.ts";

/** All open questions with their answers, in the order of the design; nothing for who may not read them. */
export async function listDecisions(ctx: RequestContext): Promise<Decision[]> {
  if (!may(ctx.actor, "decision:read")) return [];
  const rows = await ctx.read.query<DecisionEntry & { inForce: boolean }>(
    `select id, decision_key as "decisionKey", value, words, meeting_id as "meetingId", agreed_on::text as "agreedOn", valid_from::text as "validFrom", reason, recorded_at as "recordedAt",
       valid_from <= platform.today() as "inForce" from decision_setting order by valid_from desc, recorded_at desc`,
  );
  const canChange = may(ctx.actor, "decision:change");
  return decisions.map((definition) =>
    toDecision(
      definition,
      rows.filter((row) => row.decisionKey === definition.key),
      canChange,
    ),
  );
}

function toDecision(
  definition: DecisionDefinition,
  rows: readonly (DecisionEntry & { inForce: boolean })[],
  viewerCanChange: boolean,
): Decision {
  const history = rows.map(({ inForce: _inForce, ...row }) => Object.assign(new DecisionEntry(), row));
  const place = rows.findIndex(({ inForce }) => inForce);
  const agreed = place < 0 ? null : (history[place] ?? null);
  const { key, question, standing, setting } = definition;
  return Object.assign(new Decision(), {
    key,
    question,
    standing,
    value: setting ? (agreed?.value ?? setting.default) : null,
    unit: setting?.unit ?? null,
    isSwitch: setting?.unit === null,
    least: setting?.least ?? null,
    most: setting?.most ?? null,
    needsRelease: setting === null,
    agreed,
    history,
    viewerCanChange,
  });
}
