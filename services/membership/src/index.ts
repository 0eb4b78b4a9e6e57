export * from "./subgraph.ts";
export { membershipMigrations } from "./database/migrations.ts";
export { membershipEntities } from "./database/entities.ts";
export { loadReferenceData, type LoadReport } from "./reference-load/load-reference-data.ts";
export { addPerson, type NewPerson } from "./person/add-person.ts";
export { giveRole, type RoleToGive } from "./role/give-role.ts";
export { endRole } from "./role/end-role.ts";
export { nameDeputy, nameRecipient } from "./notice-recipient/name-recipient.ts";
export { addOrganization } from "./organization/organization.resolvers.ts";
