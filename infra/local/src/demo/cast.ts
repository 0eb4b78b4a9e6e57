import { systemActor } from "@resc/access";
import type { OrganizationCode, RescCode } from "@resc/domain";
import { addPerson, giveRole, nameDeputy, nameRecipient } from "@resc/membership";
import { type DatabaseAccess, UnitOfWork } from "@resc/store";
import { demoEmail, demoPeople, demoPrograms } from "./people.ts";

/** Ids of the invented people by their sign-in. */
export type Cast = ReadonlyMap<string, string>;

const phones: Readonly<Record<OrganizationCode, string>> = {
  ACES: "203-555-01",
  CES: "203-555-02",
  CREC: "860-555-03",
  EASTCONN: "860-555-04",
  EDADVANCE: "860-555-05",
  LEARN: "860-555-06",
  ALLIANCE: "860-555-07",
  CSDE: "860-555-08",
  OEC: "860-555-09",
  PUBLIC: "860-555-10",
};

/** Adds the invented people with their roles, and whom each RESC has named for courtesy notices. */
export async function castPeople(worker: DatabaseAccess, issuer: string, since: string): Promise<Cast> {
  const work = new UnitOfWork(worker);
  const system = systemActor("demonstration-people");
  const cast = new Map<string, string>();
  for (const [index, one] of [...demoPeople, ...demoPrograms].entries()) {
    const id = await work.runAs(system, async (tx) => {
      const added = await addPerson(tx, {
        name: one.name,
        email: demoEmail(one),
        title: one.title,
        phone: `${phones[one.organization]}${String((index % 90) + 10)}`,
        organization: one.organization,
        demonstration: true,
        signIn: { issuer, subject: one.sub },
      });
      for (const { role, organization } of one.roles)
        await giveRole(tx, { personId: added.id, role, organization, validFrom: since, validTo: null, reason: "Demonstration" });
      return added.id;
    });
    cast.set(one.sub, id);
  }
  await nameRecipients(work, cast, since);
  return cast;
}

async function nameRecipients(work: UnitOfWork, cast: Cast, since: string): Promise<void> {
  const named: readonly [RescCode, string, string][] = [
    ["LEARN", "instructional_services", "learn-director"],
    ["LEARN", "special_education", "learn-director-2"],
    ["CREC", "special_education", "crec-director-2"],
    ["EASTCONN", "early_childhood", "eastconn-director"],
    ["ACES", "technology", "aces-director-2"],
  ];
  const system = systemActor("demonstration-recipients");
  for (const [resc, categoryCode, sub] of named) {
    await work.runAs(system, (tx) => nameRecipient(tx, { resc, categoryCode, personId: cast.get(sub) ?? "", validFrom: since }));
  }
  await work.runAs(system, (tx) =>
    nameDeputy(tx, {
      personId: cast.get("eastconn-director") ?? "",
      deputyPersonId: cast.get("eastconn-staff") ?? "",
      validFrom: tx.today,
      validTo: tx.today,
    }),
  );
}
