import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { type ReaderRole, roleNames, systemActor } from "@resc/access";
import { newId, type OrganizationCode } from "@resc/domain";
import { addPerson, giveRole } from "@resc/membership";
import { type Transaction, UnitOfWork } from "@resc/store";
import { newSecret, secretParts } from "@resc/store/gateway";
import { install, withWorker } from "../install.ts";
import { openInstalledDatabase } from "../postgres/database.ts";
import { localKeys } from "../settings.ts";

const help = `Makes an API key for use on this installation. The last line is the key alone:

  export RESC_KEY=$(npx -y pnpm@12.21.0 -s key create --for analyst | tail -n 1)

  --for    analyst, csde or oec
  --days   how long it lives, 1 to 365 (default 90)
`;

const readers: Readonly<Record<string, { readonly role: ReaderRole; readonly organization: OrganizationCode }>> = {
  analyst: { role: "ANALYST", organization: "PUBLIC" },
  csde: { role: "CSDE_READER", organization: "CSDE" },
  oec: { role: "OEC_READER", organization: "OEC" },
};

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Somebody who holds the role now; where nobody does, a program of that name is added to the directory. */
async function holderOf(tx: Transaction, role: ReaderRole, organization: OrganizationCode): Promise<string> {
  const [held] = await tx.query<{ person_id: string }>(
    "select person_id from platform.list_grants(null, $2) where role = $1 order by person_id limit 1",
    [role, organization],
  );
  if (held) return held.person_id;
  const { id } = await addPerson(tx, {
    name: `Program on this installation (${roleNames[role]})`,
    email: null,
    title: "Program",
    phone: null,
    organization,
    demonstration: true,
    signIn: null,
  });
  await giveRole(tx, { personId: id, role, organization, validFrom: tx.today, validTo: null, reason: "Made with pnpm key" });
  return id;
}

async function makeKey(tx: Transaction, reader: (typeof readers)[string], days: number): Promise<string> {
  const { role, organization } = reader;
  const personId = await holderOf(tx, role, organization);
  const id = newId("apiKey");
  const secret = newSecret(role);
  const { hash, end } = secretParts(secret);
  await tx.query("select platform.make_local_key($1, $2, $3, $4, $5, $6, $7, $8)", [
    id,
    personId,
    role,
    organization,
    `Made at the console on ${tx.today}`,
    days,
    hash,
    end,
  ]);
  tx.audit({ act: "apiKey.made", objectType: "apiKey", objectId: id, after: { role, personId, days } });
  return secret;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { for: { type: "string" }, days: { type: "string", default: "90" }, help: { type: "boolean" } },
});
if (values.help || positionals[0] !== "create") {
  process.stdout.write(help);
  process.exit(values.help ? 0 : 1);
}
const reader = readers[values.for ?? ""] ?? fail("Give --for: analyst, csde or oec.");
const days = Number(values.days);
if (!Number.isInteger(days) || days < 1 || days > 365) fail("Give --days: a whole number from 1 to 365.");

const keys = await localKeys();
const database = await openInstalledDatabase();
const access = { adminUrl: database.adminUrl, secrets: keys.database };
try {
  await install(access, (step) => process.stderr.write(`  ${step}\n`));
  const secret = await withWorker(access, "membership", (worker) =>
    new UnitOfWork(worker).runAs(systemActor(`key-${randomUUID()}`), (tx) => makeKey(tx, reader, days)),
  );
  process.stdout.write(
    `Key of ${roleNames[reader.role]}, ${days} days. It is shown this once; send it as Authorization: Bearer.\n${secret}\n`,
  );
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await database.release();
}
process.exit();
