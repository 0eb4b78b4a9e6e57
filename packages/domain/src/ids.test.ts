import fc from "fast-check";
import { expect, it } from "vitest";
import { type IdKind, idPrefixes, isId, newId } from "./ids.ts";

const kinds = Object.keys(idPrefixes) as IdKind[];
const anyKind = fc.constantFrom(...kinds);

it("writes what it names, then 26 characters", () => {
  expect(newId("engagement")).toMatch(/^eng_[0-7][0-9a-hjkmnp-tv-z]{25}$/);
  expect(newId("courtesyNotice")).toMatch(/^notice_/);
});

it("gives every kind a prefix of its own", () => {
  expect(new Set(Object.values(idPrefixes)).size).toBe(kinds.length);
  for (const prefix of Object.values(idPrefixes)) expect(prefix).toMatch(/^[a-z]+$/);
});

it("recognizes its own ids and no others", () => {
  fc.assert(fc.property(anyKind, anyKind, (made, asked) => isId(asked, newId(made)) === (made === asked)));
});

it("never makes the same id twice, and later ids sort later", async () => {
  const first = newId("delivery");
  await new Promise((done) => {
    setTimeout(done, 3);
  });
  const later = Array.from({ length: 500 }, () => newId("delivery"));
  expect(new Set([first, ...later]).size).toBe(501);
  expect(later.every((id) => id > first)).toBe(true);
});

it("refuses what only looks like an id", () => {
  const id = newId("person");
  const suffix = id.slice("person_".length);
  for (const wrong of [
    "",
    "person",
    "person_",
    suffix,
    `_${suffix}`,
    `person_${suffix}0`,
    `person_${suffix.slice(1)}`,
    `PERSON_${suffix}`,
    id.toUpperCase(),
    ` ${id}`,
    `${id} `,
    `person_8${suffix.slice(1)}`,
    `person_${suffix.slice(0, -1)}u`,
  ]) {
    expect(isId("person", wrong), JSON.stringify(wrong)).toBe(false);
  }
});

it("never throws, whatever the text", () => {
  fc.assert(
    fc.property(
      anyKind,
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `person_${text}`),
      ),
      (kind, text) => {
        expect(typeof isId(kind, text)).toBe("boolean");
      },
    ),
  );
});
