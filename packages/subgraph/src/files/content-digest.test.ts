import { expect, it } from "vitest";
import { digestHeader, digestOf } from "./content-digest.ts";

const sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const written = "sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:";

it("writes and reads the SHA-256 of RFC 9530, alone and among others", () => {
  expect(digestHeader(sha256)).toBe(written);
  for (const header of [written, `md5=:CY9rzUYh03PK3k6DJie09g==:, ${written}`, `${written},sha-512=:AAAA:`])
    expect(digestOf(header)).toBe(sha256);
});

it.each([undefined, "", "sha-256=:abc:", `x${written}`, written.slice(0, -1), "sha-256=ungWv48Bz", ["sha-256"]])("%j is none", (header) => {
  expect(digestOf(header)).toBeUndefined();
});
