import { expect, it } from "vitest";
import {
  ConflictError,
  FreshSignInError,
  InvalidInputError,
  KeyReusedError,
  NotFoundError,
  NotPermittedError,
  NotPossibleError,
  UserError,
} from "./errors.ts";

const all = [
  new InvalidInputError([{ field: "from", message: "Write a day such as 2026-11-21." }]),
  new NotPermittedError("grant:give"),
  new NotFoundError(),
  new ConflictError(3),
  new NotPossibleError("This engagement has ended.", "Accord, guideline 1(b)"),
  new FreshSignInError(),
  new KeyReusedError(),
];

it("gives each a code of its own, in capitals", () => {
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  for (const { code } of all) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
});

it("names each after its class and speaks in full sentences", () => {
  for (const error of all) {
    expect(error).toBeInstanceOf(UserError);
    expect(error.name).toBe(error.constructor.name);
    expect(error.message).toMatch(/^[A-Z].*\.$/);
  }
});

it("cites the clause only where one stands behind it", () => {
  expect(new NotPossibleError("This engagement has ended.", "Accord, guideline 1(b)").clause).toBe("Accord, guideline 1(b)");
  expect(new NotFoundError().clause).toBeNull();
});

it("says what is wrong with one field, and counts several", () => {
  const problem = { field: "amount", message: "Write digits with at most two decimals." };
  expect(new InvalidInputError([problem]).message).toBe("Write digits with at most two decimals.");
  expect(new InvalidInputError([problem, { ...problem, field: "from" }])).toMatchObject({
    message: "2 fields need attention.",
    fields: [{ field: "amount" }, { field: "from" }],
  });
});

it("carries what a screen needs to go on", () => {
  expect(new NotPermittedError("grant:give").needed).toBe("grant:give");
  expect(new ConflictError(3).currentVersion).toBe(3);
  expect(new ConflictError().currentVersion).toBeNull();
});
