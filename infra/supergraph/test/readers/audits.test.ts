import { auditServer } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedAlliance, servedAlliance } from "./served-alliance.ts";

/** Answers of 4xx where the draft would like 200 with a body of errors: documents that cannot run are a client's fault here (security design, section 10). */
const allowedWarnings = ["572B", "7B9B", "FDE2"];

let served: ServedAlliance;
beforeAll(async () => {
  served = await servedAlliance();
});
afterAll(async () => served?.drop());

/** All audits, asked with more headers. */
function audit(headers: Readonly<Record<string, string>>) {
  const fetchFn = (address: string, init: RequestInit = {}) =>
    fetch(address, { ...init, headers: { ...headers, ...(init.headers as Record<string, string> | undefined) } });
  return auditServer({ url: `${served.gateway.address}/graphql`, fetchFn });
}

it("all 61 audits of GraphQL over HTTP pass with an analyst's key; only warnings that are meant", async () => {
  const results = await audit({ ...served.bearer("analyst"), "apollo-require-preflight": "1" });
  expect(results).toHaveLength(61);
  const of = (status: string) => results.flatMap((one) => (one.status === status ? [`${one.id} ${one.name}`] : []));
  expect(of("error")).toEqual([]);
  expect(
    results
      .filter(({ status }) => status !== "ok")
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(allowedWarnings);
  expect(served.faults).toEqual([]);
});

it("without the header that other sites cannot send a GET is refused, and the audits say so", async () => {
  const results = await audit(served.bearer("analyst"));
  expect(results.filter(({ status }) => status !== "ok").map(({ id }) => id)).toContain("5A70");
});
