import { certificateText } from "@resc/funding";
import pg from "pg";
import { readCertificate } from "../certificate.ts";
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
  const { certificate, known, whole } = await readCertificate(admin, ref);
  process.stdout.write(certificateText(ref, certificate));
  process.stdout.write(
    whole ? "The chain of the trail is unbroken.\n" : "The chain of the trail is broken: nothing can be certified from it.\n",
  );
  if (expected)
    process.stdout.write(
      expected === certificate.hash ? "It is the certificate with the hash given.\n" : "It is another than the one with the hash given.\n",
    );
  process.exitCode = known && whole && certificate.neutral && (!expected || expected === certificate.hash) ? 0 : 1;
} finally {
  await admin.end();
  await database.release();
}
