import { beforeEach, expect, test } from "vitest";
import { Breaker, type CallOutcome } from "./breaker.ts";

let now: number;
let breaker: Breaker;
beforeEach(() => {
  now = 0;
  breaker = new Breaker(() => now);
});

function call(outcome: CallOutcome): boolean {
  const leave = breaker.enter();
  leave?.(outcome);
  return leave !== null;
}

function callMany(count: number, outcome: CallOutcome): void {
  for (let made = 0; made < count; made += 1) call(outcome);
}

test("nine failures of twenty leave it closed, ten open it", () => {
  callMany(11, "answered");
  callMany(9, "failed");
  expect(call("answered")).toBe(true);
  callMany(10, "failed");
  expect(call("answered")).toBe(false);
});

test("failures older than twenty calls do not count, nor do calls that were abandoned", () => {
  callMany(9, "failed");
  callMany(20, "answered");
  callMany(9, "failed");
  callMany(50, "abandoned");
  expect(call("answered")).toBe(true);
});

test("open for five seconds, then three probes; all answered close it", () => {
  callMany(10, "failed");
  now = 4_999;
  expect(call("answered")).toBe(false);
  now = 5_000;
  const leaves = [breaker.enter(), breaker.enter(), breaker.enter()];
  expect(breaker.enter()).toBeNull();
  for (const leave of leaves) leave?.("answered");
  callMany(9, "failed");
  expect(call("answered")).toBe(true);
});

test("a probe that fails opens it again; one that is abandoned is given again", () => {
  callMany(10, "failed");
  now = 5_000;
  expect(call("abandoned")).toBe(true);
  expect(call("failed")).toBe(true);
  expect(call("answered")).toBe(false);
  now = 10_000;
  callMany(3, "answered");
  expect(call("answered")).toBe(true);
});

test("a probe of an earlier opening that comes back late changes nothing", () => {
  callMany(10, "failed");
  now = 5_000;
  const late = breaker.enter();
  call("failed");
  late?.("answered");
  now = 10_000;
  expect([breaker.enter(), breaker.enter(), breaker.enter()].every((leave) => leave !== null)).toBe(true);
  expect(breaker.enter()).toBeNull();
});
