import { InvalidInputError } from "@resc/domain";
import { expect, it } from "vitest";
import { fileName } from "./file-name.ts";

it.each([
  ["form.pdf", "form.pdf"],
  ["C:\\Users\\dana\\form.pdf", "form.pdf"],
  ["../../etc/passwd", "passwd"],
  ["  Größe.pdf ", "Größe.pdf"],
  ["Café.pdf", "Café.pdf"],
])("%j is kept as %j", (said, kept) => expect(fileName(said)).toBe(kept.normalize("NFC")));

it.each(["", "  ", "a/", "x".repeat(201), "a\nb", "a\u0000b", "a\u202Egpj.exe", 7, undefined, ["a", "b"]])("%j is no name", (said) =>
  expect(() => fileName(said)).toThrow(InvalidInputError),
);
