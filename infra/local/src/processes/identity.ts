import { roleNames } from "@resc/access";
import { organizationNames } from "@resc/domain";
import type { DemonstrationPerson, IdentitySettings } from "@resc/identity";
import { demoEmail, demoPeople } from "../demo/people.ts";
import type { LocalPlan } from "../plan.ts";
import { demonstrationPrograms } from "../programs.ts";
import { ports } from "../settings.ts";

/** The invented people as the sign-in page shows them. */
export function demonstrationPeople(): readonly DemonstrationPerson[] {
  return demoPeople.map((person) => ({
    sub: person.sub,
    name: person.name,
    email: demoEmail(person),
    title: person.title,
    organization: organizationNames[person.organization],
    roles: person.roles.map((held) => roleNames[held.role]),
    demonstration: true,
  }));
}

/** The settings of the local identity provider. */
export function identitySettings(plan: LocalPlan): IdentitySettings {
  return {
    issuer: plan.issuer,
    port: ports.identity,
    host: "127.0.0.1",
    people: demonstrationPeople(),
    programs: demonstrationPrograms(),
    audience: `${plan.publicUrl}/graphql`,
    environment: process.env["NODE_ENV"],
    clients: [
      {
        clientId: "resc-gateway",
        redirectUris: [`${plan.publicUrl}/auth/callback`],
        postLogoutRedirectUris: [plan.publicUrl, `${plan.publicUrl}/`],
        authentication: { method: "client_secret_basic", secret: plan.keys.clientSecret },
      },
    ],
  };
}
