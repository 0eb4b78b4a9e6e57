import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { type RoleCode, roleCodes, systemActor } from "@resc/access";
import { connecticutDate, type OrganizationCode, organizationCodes } from "@resc/domain";
import { addPerson, giveRole } from "@resc/membership";
import { UnitOfWork } from "@resc/store";
import { install, withWorker } from "../install.ts";
import { openInstalledDatabase } from "../postgres/database.ts";
import { localKeys } from "../settings.ts";

const help = `Names the first people of an installation: its Coordinator and Executive Directors. They give all other roles on the People page.

  pnpm person add --name "Alex Doe" --organization CREC --role EXECUTIVE_DIRECTOR --issuer https://login.example.org --subject 12345 [--email alex@crec.example] [--title "Executive Director"]

  --organization   ${organizationCodes.join(", ")}
  --role           COORDINATOR, EXECUTIVE_DIRECTOR or BOARD_CHAIR
  --issuer, --subject   who the sign-in says this is; a person who signs in before being known is shown both
`;

const firstRoles: readonly RoleCode[] = ["COORDINATOR", "EXECUTIVE_DIRECTOR", "BOARD_CHAIR"];

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    name: { type: "string" },
    organization: { type: "string" },
    role: { type: "string" },
    issuer: { type: "string" },
    subject: { type: "string" },
    email: { type: "string" },
    title: { type: "string" },
    help: { type: "boolean" },
  },
});
const text = (name: string): string | undefined => (typeof values[name] === "string" ? values[name] : undefined);

if (values["help"] || positionals[0] !== "add") {
  process.stdout.write(help);
  process.exit(values["help"] ? 0 : 1);
}
const name = text("name") ?? fail("Give --name.");
const organization = text("organization") as OrganizationCode | undefined;
if (!organization || !organizationCodes.includes(organization)) fail(`Give --organization: one of ${organizationCodes.join(", ")}.`);
const role = text("role") as RoleCode | undefined;
if (!role || !roleCodes.includes(role) || !firstRoles.includes(role))
  fail(`Give --role: one of ${firstRoles.join(", ")}. All other roles are given on the People page.`);
const issuer = text("issuer") ?? fail("Give --issuer: the address of the OpenID Connect issuer.");
const subject = text("subject") ?? fail("Give --subject: the issuer's id of this person.");

const keys = await localKeys();
const database = await openInstalledDatabase();
const access = { adminUrl: database.adminUrl, secrets: keys.database };
try {
  await install(access, (step) => process.stdout.write(`  ${step}\n`));
  const id = await withWorker(access, "membership", (worker) =>
    new UnitOfWork(worker).runAs(systemActor(`bootstrap-${randomUUID()}`), async (tx) => {
      const added = await addPerson(tx, {
        name,
        email: text("email") ?? null,
        title: text("title") ?? null,
        phone: null,
        organization,
        demonstration: false,
        signIn: { issuer, subject },
      });
      await giveRole(tx, {
        personId: added.id,
        role,
        organization,
        validFrom: connecticutDate(tx.now),
        validTo: null,
        reason: "Named at installation",
      });
      return added.id;
    }),
  );
  process.stdout.write(`${name} is known (${id}) and holds the role. Sign in as that subject at ${issuer}.\n`);
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await database.release();
}
process.exit();
