import { type Actor, may, roleCodes } from "@resc/access";
import { isRescCode, organizationCodes } from "@resc/domain";
import { byTwo, heldFor } from "../role/give-role.ts";
import { RoleToGive } from "./viewer.type.ts";

/** Stands for anybody but the actor: the table of rights never gives a role to oneself. */
const somebodyElse = "somebody else";

/** The roles that an actor can give to others, asked of the one table of rights. */
export function rolesToGive(actor: Actor): RoleToGive[] {
  return roleCodes.flatMap((role) => {
    const only = heldFor[role];
    const possible = organizationCodes.filter((organization) => (only ? organization === only : isRescCode(organization)));
    const organizations = possible.filter((organization) => may(actor, "grant:give", { role, organization, personId: somebodyElse }));
    return organizations.length === 0 ? [] : [Object.assign(new RoleToGive(), { role, organizations, byTwo: byTwo.has(role) })];
  });
}
