import type { TestDatabase } from "@resc/testing";

/** A file that the Coordinator sent and that is kept with a State contract. */
export async function keepFile(admin: TestDatabase["admin"], personId: string, contractId: string): Promise<void> {
  await admin.query(
    "insert into funding.file (id, purpose, visibility, name, sha256, uploaded_by, uploaded_for, received_at) values ('file', 'STATE_CONTRACT_FORM', 'V1', 'form.pdf', sha256('%PDF'), $1, 'ALLIANCE', platform.now())",
    [personId],
  );
  await admin.query("insert into funding.file_chunk values ('file', 0, '%PDF')");
  await admin.query(
    "update funding.file set state = 'STAGED', media_type = 'application/pdf', size = 4, staged_at = platform.now() where id = 'file'",
  );
  await admin.query("update funding.file set state = 'KEPT', object_id = $1, kept_at = platform.now() where id = 'file'", [contractId]);
}
