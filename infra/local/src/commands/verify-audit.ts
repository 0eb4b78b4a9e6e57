import { verifyAudit } from "@resc/store";
import pg from "pg";
import { openInstalledDatabase } from "../postgres/database.ts";

const database = await openInstalledDatabase();
const admin = new pg.Client({ connectionString: database.adminUrl });
await admin.connect();
const checks = await verifyAudit(admin);
for (const check of checks) {
  const state =
    check.firstBadSeq === null && check.headMatches
      ? "unbroken"
      : check.firstBadSeq === null
        ? "its end was cut"
        : `broken at row ${check.firstBadSeq}`;
  process.stdout.write(`${check.chain.padEnd(12)} ${String(check.rows).padStart(7)} rows  ${state}\n`);
}
await admin.end();
await database.release();
process.exitCode = checks.every((check) => check.firstBadSeq === null && check.headMatches) ? 0 : 1;
