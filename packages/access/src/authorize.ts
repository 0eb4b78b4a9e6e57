import { NotPermittedError } from "@resc/domain";
import type { Actor } from "./actor.ts";
import { type ConditionName, conditions, type ObjectFacts } from "./conditions.ts";
import { type Action, rights } from "./rights.ts";
import { type ActingRole, onlyReads } from "./roles.ts";

/**
 * The condition under which a role has a right, or undefined when it never has.
 * Only own keys count: a role or action that arrives as text must not find what every object inherits.
 */
export function conditionOf(action: Action, role: ActingRole): ConditionName | undefined {
  if (!Object.hasOwn(rights, action)) return undefined;
  const cells: Partial<Record<ActingRole, ConditionName>> = rights[action];
  return Object.hasOwn(cells, role) ? cells[role] : undefined;
}

/** Whether the actor may do the action on an object with these facts. Default deny. */
export function may(actor: Actor, action: Action, facts: ObjectFacts = {}): boolean {
  const condition = conditionOf(action, actor.role);
  return condition !== undefined && conditions[condition].holds(actor, facts);
}

/** Whether the actor's role could do the action on some object: what a menu may offer. */
export function mayEver(actor: Actor, action: Action): boolean {
  return conditionOf(action, actor.role) !== undefined;
}

/**
 * Whether the actor may try any change at all (I-34, S5). Readers of State agencies and analysts never may, whatever the table of rights
 * says of them; of the others, who may read the directory: everybody of the Alliance. `openToStrangers`: the change needs no account.
 */
export function mayChange(actor: Actor, openToStrangers = false): boolean {
  return !onlyReads(actor.role) && (openToStrangers || mayEver(actor, "person:list"));
}

/** Throws {@link NotPermittedError} unless the actor may. */
export function permit(actor: Actor, action: Action, facts: ObjectFacts = {}): void {
  if (!may(actor, action, facts)) throw new NotPermittedError(action);
}
