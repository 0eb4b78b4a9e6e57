import {
  App_ViewerDocument,
  Judging_AttestDocument,
  Opportunity_JudgingDocument,
  People_EndRoleDocument,
  People_GiveRoleDocument,
} from "@resc/client/portal";
import type { Page } from "playwright-core";
import type { Visitor } from "./browser.ts";
import { change, type Code, send } from "./funding.ts";

/** A day so many days from now, as the API takes it: `2027-01-31`. */
export const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

/** Opens the judging tab of an opportunity and waits until it is drawn. */
export async function judging(visitor: Visitor, ref: string): Promise<Page> {
  await visitor.goto(`/opportunities/${ref}?tab=judging`);
  await visitor.page.getByRole("table", { name: /^The six RESCs/ }).waitFor();
  return visitor.page;
}

async function viewer(visitor: Visitor) {
  const { viewer: found } = await send(visitor, App_ViewerDocument, {});
  if (!found?.person) throw new Error("Nobody is signed in.");
  return { personId: found.person.id, grants: found.grants };
}

/** An Executive Director gives somebody a role of the own staff. Answers how it is ended. */
export async function employ(director: Visitor, person: Visitor, organization: Code): Promise<() => Promise<void>> {
  const { personId } = await viewer(person);
  await change(director, People_GiveRoleDocument, {
    personId,
    role: "STAFF",
    organization,
    validFrom: day(-1),
    validTo: null,
    reason: "For one day.",
  });
  const grant = (await viewer(person)).grants.find((one) => one.role === "STAFF" && one.organization === organization);
  if (!grant) throw new Error(`The role at ${organization} is not there.`);
  return () => change(director, People_EndRoleDocument, { grantId: grant.id, reason: "The day is over." });
}

/** Judges of a panel affirm every line, beside the page. */
export async function attested(people: Readonly<Record<Code, Visitor>>, ref: string, rescs: readonly Code[]): Promise<void> {
  const { opportunity } = await send(people.CES, Opportunity_JudgingDocument, { ref });
  for (const { id, resc } of opportunity?.panel?.judges ?? [])
    if (rescs.includes(resc))
      await change(people[resc], Judging_AttestDocument, { judgeId: id, noConflict: true, confidential: true, rubricRead: true });
}
