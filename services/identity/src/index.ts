export type { ClientAuthentication, IdentityClient, IdentityProgram } from "./clients.ts";
export { createIdentityProvider, type IdentityProvider, type IdentitySettings } from "./identity-provider.ts";
export { parsePeople, type DemonstrationPerson } from "./people.ts";
