import { createHash } from "node:crypto";
import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedAlliance, servedAlliance } from "./readers/served-alliance.ts";

let served: ServedAlliance;
let coordinator: string;
beforeAll(async () => {
  served = await servedAlliance();
  coordinator = await served.signIn("coordinator");
});
afterAll(async () => served?.drop());

const bytes = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(600_000, 0x20)]);
const hex = createHash("sha256").update(bytes).digest("hex");

async function put(cookie: string, purpose = "STATE_CONTRACT_FORM", body = bytes, digest = hex) {
  const answer = await fetch(
    `${served.gateway.address}/files/funding?${new URLSearchParams({ purpose, name: "Form & all.pdf" }).toString()}`,
    {
      method: "PUT",
      headers: {
        cookie,
        origin: "http://localhost:4000",
        "x-resc-portal": "1",
        "content-digest": `sha-256=:${Buffer.from(digest, "hex").toString("base64")}:`,
      },
      body: body as Uint8Array<ArrayBuffer>,
    },
  );
  return {
    status: answer.status,
    body: (await answer.json()) as { id?: string; errors?: { message: string; extensions: { code: string } }[] },
  };
}

function ask(host: string, path: string, cookie = ""): Promise<{ status: number; location: string; bytes: Buffer; name: string }> {
  return new Promise((resolve, reject) => {
    httpRequest(`${served.gateway.address}${path}`, { headers: { host, cookie } }, (answer) => {
      const parts: Buffer[] = [];
      answer
        .on("data", (part: Buffer) => parts.push(part))
        .on("end", () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location ?? "",
            name: answer.headers["content-disposition"] ?? "",
            bytes: Buffer.concat(parts),
          }),
        );
    })
      .on("error", reject)
      .end();
  });
}
const ticketFor = async (cookie: string, id: string) =>
  new URL((await ask("localhost:4000", `/files/funding/${id}`, cookie)).location).pathname;
const redeem = (path: string) => ask("files.localhost:4000", path);

it("goes in through the door and out again, byte for byte, and leaves a row in the log", async () => {
  const { status, body } = await put(coordinator);
  expect([status, body]).toEqual([
    200,
    { id: body.id, name: "Form & all.pdf", mediaType: "application/pdf", size: bytes.byteLength, sha256: hex },
  ]);
  const path = await ticketFor(coordinator, String(body.id));
  const taken = await redeem(path);
  expect([taken.status, taken.bytes.equals(bytes)]).toEqual([200, true]);
  expect(taken.name).toContain("filename*=UTF-8''Form%20%26%20all.pdf");
  const { rows } = await served.alliance.database.admin.query("select person_id, detail from platform.access_log where kind = 'EXPORT'");
  expect(rows).toEqual([{ person_id: served.alliance.actor("coordinator").personId, detail: { file: body.id, of: "funding" } }]);
  expect((await redeem(path)).status).toBe(404);
});

it("gives a staged file to nobody but its sender", async () => {
  const { body } = await put(coordinator);
  for (const other of ["crecEd", "liaison", "csde", "analyst"])
    expect([other, (await redeem(await ticketFor(await served.signIn(other), String(body.id)))).status]).toEqual([other, 404]);
});

it("tells in words what to send instead", async () => {
  const zip = Buffer.from("504b0506000000000000000000000000000000000000", "hex");
  expect(await put(coordinator, "STATE_CONTRACT_FORM", zip, createHash("sha256").update(zip).digest("hex"))).toMatchObject({
    status: 415,
    body: {
      errors: [{ message: "This looks like a ZIP archive. Send PDF, Word, Excel, PNG or JPEG.", extensions: { code: "FILE_TYPE" } }],
    },
  });
  expect(await put(coordinator, "STATE_CONTRACT_FORM", bytes, "0".repeat(64))).toMatchObject({
    body: { errors: [{ extensions: { code: "FILE_DIGEST" } }] },
  });
  expect(await put(await served.signIn("crecStaff"))).toMatchObject({
    status: 403,
    body: { errors: [{ extensions: { code: "FORBIDDEN" } }] },
  });
  expect(await put(await served.signIn("csde"))).toMatchObject({ status: 403 });
});

it("stops in the middle when a purpose takes less, and says so", async () => {
  const table = Buffer.alloc(12 * 1024 * 1024, "a,b\n");
  expect(await put(coordinator, "TABLE_IMPORT", table, createHash("sha256").update(table).digest("hex"))).toMatchObject({
    status: 413,
    body: { errors: [{ message: "This file is more than 5 MB. Send at most 5 MB, or split it." }] },
  });
});

it("makes a ticket that is a minute old worthless, and one whose right has ended", async () => {
  const { admin } = served.alliance.database;
  const { body } = await put(coordinator);
  const path = await ticketFor(coordinator, String(body.id));
  await admin.query("update platform.file_ticket set made_at = made_at - interval '59 seconds' where redeemed_at is null");
  const young = await ticketFor(coordinator, String(body.id));
  await admin.query(
    "update platform.file_ticket set made_at = made_at - interval '1 second' where made_at < platform.now() - interval '58 seconds'",
  );
  expect((await redeem(path)).status).toBe(404);
  const { personId } = served.alliance.actor("coordinator");
  await admin.query("update platform.role_grant set valid = tstzrange(lower(valid), platform.now(), '[)') where person_id = $1", [
    personId,
  ]);
  expect((await redeem(young)).status).toBe(404);
  expect((await ask("localhost:4000", `/files/funding/${body.id}`, coordinator)).status).toBe(401);
});

it("reports no fault of its own", () => {
  expect(served.faults).toEqual([]);
});
