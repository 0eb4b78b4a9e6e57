import { certificateText, certify, type TrailRow } from "@resc/funding";
import { verifyAudit } from "@resc/store";
import pg from "pg";
import { openInstalledDatabase } from "../postgres/database.ts";

const [ref, expected] = process.argv.slice(2);
if (!ref || !/^O-\d+$/.test(ref)) {
  process.stderr.write("Name the opportunity, such as: pnpm certificate O-101 [hash]\n");
  process.exit(2);
}

const database = await openInstalledDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();
try {
  const chain = (await verifyAudit(admin)).find((check) => check.chain === "funding");
  const { rows } = await admin.query<TrailRow>(
    `select a.seq, a.at, a.person_id, a.role, a.act, a.after, a.reason, encode(a.hash, 'hex') as hash from platform.audit a
      join funding.opportunity o on o.id = a.object_id where o.ref = $1 and a.chain = 'funding' and a.object_type = 'opportunity' and a.outcome = 'DONE' order by a.seq`,
    [ref],
  );
  const certificate = certify(rows);
  const whole = chain !== undefined && chain.firstBadSeq === null && chain.headMatches;
  process.stdout.write(certificateText(ref, certificate));
  process.stdout.write(
    whole ? "The chain of the trail is unbroken.\n" : "The chain of the trail is broken: nothing can be certified from it.\n",
  );
  if (expected)
    process.stdout.write(
      expected === certificate.hash ? "It is the certificate with the hash given.\n" : "It is another than the one with the hash given.\n",
    );
  process.exitCode = rows.length > 0 && whole && certificate.neutral && (!expected || expected === certificate.hash) ? 0 : 1;
} finally {
  await admin.end();
  await database.release();
}
