import { leaderRoles, type RoleCode } from "@resc/access";
import { citeAccord, NotFoundError, NotPossibleError, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { directorsNow } from "../accord/accord-change.ts";
import { OnboardingEntity } from "./onboarding.entity.ts";
import { type OnboardingAct, type OnboardingFacts, onboardingMachine } from "./onboarding.machine.ts";

/** The sentence of the Accord behind on-boarding, as people cite it. */
export const onboardingClause = citeAccord("A46");

/** Where it is shared and acknowledged. */
export const onboardingPath = "/accord";

/** SQL: whether the leader of an on-boarding `o` is one now. Who has left, or does not begin yet, is asked for nothing. */
export const leadsNow = `exists (select from platform.list_grants(array[o.person_id], null) g where g.role in (${leaderRoles.map((role) => `'${role}'`).join(", ")}))`;

/** Who can share the Accord with a leader: the own Executive Director; with another director and the Alliance's own staff, any of the six. */
export async function sharersFor(
  tx: Transaction,
  leader: { readonly personId: string; readonly role: RoleCode; readonly organization: string },
): Promise<string[]> {
  const everybody = leader.role === "EXECUTIVE_DIRECTOR" || leader.organization === "ALLIANCE";
  const directors = (await directorsNow(tx)).filter(({ organization }) => everybody || organization === leader.organization);
  return directors.map(({ personId }) => personId).filter((personId) => personId !== leader.personId);
}

/** An on-boarding, locked. Throws {@link NotFoundError}. */
export async function lockOnboarding(tx: Transaction, id: string): Promise<OnboardingEntity> {
  const onboarding = await tx.lock(OnboardingEntity, id);
  if (!onboarding) throw new NotFoundError();
  return onboarding;
}

/** Takes a step of the machine and writes it to the trail. */
export async function changeOnboarding(
  tx: Transaction,
  onboarding: OnboardingEntity,
  act: OnboardingAct,
  patch: Partial<OnboardingEntity>,
  overdue = false,
): Promise<OnboardingEntity> {
  const facts: OnboardingFacts = { oneself: onboarding.personId === tx.actor.personId, overdue };
  const next = step(onboardingMachine, onboarding.state, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, onboardingClause);
  const before = onboarding.state;
  const now = { ...patch, state: next.state };
  // That a day has passed is the clock's note: no new version, and nobody's act is refused for it.
  const changed = await (overdue ? tx.mark(OnboardingEntity, onboarding, now) : tx.change(OnboardingEntity, onboarding, now));
  tx.audit({
    act: `onboarding.${act}`,
    objectType: "onboarding",
    objectId: onboarding.id,
    before: { state: before },
    after: { state: changed.state, accordVersionId: changed.accordVersionId, version: changed.version },
    clause: onboardingClause,
  });
  return changed;
}
