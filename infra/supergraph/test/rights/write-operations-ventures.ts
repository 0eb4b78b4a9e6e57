import type { Stage } from "./stage.ts";
import type { WriteOperation } from "./write-operations.ts";

type Of = "venture" | "pledged" | "given" | "byLead";

const on =
  (of: Of, more: object | ((stage: Stage) => object) = {}) =>
  (stage: Stage) => {
    const id = stage.objects.ventures[of];
    return { id, version: stage.versions.get(id) ?? 1, ...(typeof more === "function" ? more(stage) : more) };
  };
const state = (value: string) => (stage: Stage) =>
  `update funding.venture set state = '${value}' where id = '${stage.objects.ventures.venture}'`;
const reason = "As it is";
const membership = (stage: Stage) => ({ id: stage.objects.ventures.venture, reason });
const settled = (stage: Stage) =>
  `update funding.contribution set state = 'CANCELLED'; update funding.contribution_fulfilment set state = 'RETURNED', answered_by = 'x', answered_for = 'x', answered_at = now(), answer = 'x' where id in ('${stage.objects.ventures.waitingPart}', '${stage.objects.ventures.byLeadPart}')`;
const part = (stage: Stage) => ({ fulfilmentId: stage.objects.ventures.waitingPart });
const proposal = (leadResc: "CREC", leadPersonId: (stage: Stage) => string | null) => (stage: Stage) => ({
  title: "Another venture",
  purpose: "Something else that all six do.",
  leadResc,
  leadPersonId: leadPersonId(stage),
  startsOn: "2026-01-01",
});
const director = (stage: Stage) => stage.actorOf("director.provider").personId;

/** What is done with common ventures: one led by CREC's director, in which LEARN takes part and ACES does not. */
export const ventureOperations: readonly WriteOperation[] = [
  { operation: "proposeVenture", object: "led by CREC", input: proposal("CREC", director) },
  { operation: "openVenture", object: "led by CREC's director", input: on("venture"), prepare: state("PROPOSED") },
  { operation: "runVenture", object: "led by CREC's director", input: on("venture") },
  { operation: "closeVenture", object: "led by CREC's director", input: on("venture", { reason }), prepare: settled },
  { operation: "changeVentureNeed", object: "led by CREC's director", input: on("venture", { needs: [], reason }) },
  { operation: "nameVentureDistricts", object: "led by CREC's director", input: on("venture", { districtIds: [] }) },
  {
    operation: "nameVentureLead",
    object: "led by CREC's director",
    input: on("venture", (stage) => ({ personId: stage.actorOf("staff.provider").personId })),
  },
  {
    operation: "setVentureRate",
    object: "led by CREC's director",
    input: on("venture", { fiscalYear: 2026, category: "Coach", rate: "61.00", validFrom: "2026-02-01" }),
  },
  {
    operation: "joinVenture",
    object: "none is a member",
    input: membership,
    prepare: (stage) =>
      `update funding.venture_member set left_on = joined_on, left_by = 'x', leave_reason = 'x' where venture_id = '${stage.objects.ventures.venture}'`,
  },
  { operation: "leaveVenture", object: "as a member", input: membership, prepare: settled, guardRefuses: true },
  {
    operation: "pledgeContribution",
    object: "as a member",
    input: (stage) => ({ ventureId: stage.objects.ventures.venture, kind: "FUNDS", fiscalYear: 2026, what: "Money", amount: "1.00" }),
    guardRefuses: true,
  },
  {
    operation: "acceptContribution",
    object: "of LEARN",
    input: on("pledged", { instalments: [{ dueOn: "2026-06-30", amount: "100.00" }] }),
  },
  { operation: "recordFulfilment", object: "of LEARN", input: on("given", { amount: "1.00", givenOn: "2026-02-01", evidence: "A check" }) },
  { operation: "confirmFulfilment", object: "of LEARN", input: on("given", part) },
  {
    operation: "confirmFulfilment",
    object: "of CREC that leads",
    input: on("byLead", (stage) => ({ fulfilmentId: stage.objects.ventures.byLeadPart })),
  },
  { operation: "returnFulfilment", object: "of LEARN", input: on("given", (stage) => ({ ...part(stage), reason })) },
  {
    operation: "reverseConfirmation",
    object: "of LEARN",
    input: on("given", (stage) => ({ entryId: stage.objects.ventures.confirmedEntry, reason })),
  },
  { operation: "reduceContribution", object: "of LEARN", input: on("pledged", { amount: "50.00", reason }) },
  { operation: "cancelContribution", object: "of LEARN", input: on("pledged", { reason }) },
];
