import type { Actor } from "@resc/access";
import { freshKey } from "@resc/testing";
import type { WholeAlliance } from "../alliance.ts";

/** Which ventures and contributions stand on the stage, with what an act on them has to name. */
export interface StagedVentures {
  /** Led by CREC's director and running; CREC and LEARN are members. */
  readonly venture: string;
  readonly ref: string;
  /** Pledged by LEARN and not accepted. */
  readonly pledged: string;
  /** Pledged by LEARN and accepted; one part is confirmed, one waits. */
  readonly given: string;
  readonly confirmedEntry: string;
  readonly waitingPart: string;
  /** The same of CREC, which leads: only another member's Executive Director confirms. */
  readonly byLead: string;
  readonly byLeadPart: string;
}

const success = "... on VentureActSuccess { venture { id ref version } }";
const contribution = "... on ContributionActSuccess { contribution { id version entries { id entry } fulfilments { id state } } }";

/** CREC's director leads a venture in which LEARN takes part; ACES has no part in it. */
export async function addVentures(alliance: WholeAlliance): Promise<StagedVentures> {
  await alliance.funding.projection.catchUp();
  const act = async (actor: Actor, name: string, type: string, input: object) => {
    const selection = ["Pledge", "Accept", "Record", "Fulfil"].some((one) => type.startsWith(one)) ? contribution : success;
    const { data, errors } = await alliance.ask(
      actor,
      `mutation($input: ${type}!) { ${name}(input: $input) { ... on UserError { message } ${selection} } }`,
      {
        input: { idempotencyKey: freshKey(), ...input },
      },
    );
    const found = data?.[name]?.venture ?? data?.[name]?.contribution;
    if (!found) throw new Error(`The stage of ventures could not be set: ${name} ${JSON.stringify({ data, errors })}`);
    return found as {
      id: string;
      ref: string;
      version: number;
      entries: { id: string; entry: string }[];
      fulfilments: { id: string; state: string }[];
    };
  };
  const [lead, crec, learn] = [alliance.actor("crecDirector"), alliance.actor("crecEd"), alliance.actor("learnEd")];
  const proposed = await act(crec, "proposeVenture", "ProposeVentureInput", {
    title: "On the stage",
    purpose: "Something that all six do together.",
    leadResc: "CREC",
    leadPersonId: lead.personId,
    startsOn: "2026-01-01",
    needs: [{ kind: "FUNDS", fiscalYear: 2026, what: "Money", funds: "1000.00" }],
  });
  await act(learn, "joinVenture", "VentureMembershipInput", { id: proposed.id });
  const opened = await act(lead, "openVenture", "VentureActInput", { id: proposed.id, version: proposed.version });
  await act(lead, "setVentureRate", "SetVentureRateInput", {
    id: opened.id,
    version: opened.version,
    fiscalYear: 2026,
    category: "Coach",
    rate: "60.00",
    validFrom: "2026-01-01",
  });
  const pledge = (by: Actor) =>
    act(by, "pledgeContribution", "PledgeContributionInput", {
      ventureId: proposed.id,
      kind: "FUNDS",
      fiscalYear: 2026,
      what: "Money",
      amount: "100.00",
    });
  const given = async (by: Actor) => {
    const made = await pledge(by);
    const accepted = await act(lead, "acceptContribution", "AcceptContributionInput", {
      id: made.id,
      version: made.version,
      instalments: [{ dueOn: "2026-06-30", amount: "100.00" }],
    });
    return act(by, "recordFulfilment", "RecordFulfilmentInput", {
      id: made.id,
      version: accepted.version,
      amount: "10.00",
      givenOn: "2026-02-01",
      evidence: "A check",
    });
  };
  const part = (one: { fulfilments: { id: string; state: string }[] }) =>
    one.fulfilments.find(({ state }) => state === "WAITING")?.id ?? "";
  const pledged = await pledge(learn);
  const recorded = await given(learn);
  const confirmed = await act(lead, "confirmFulfilment", "FulfilmentInput", {
    id: recorded.id,
    version: recorded.version,
    fulfilmentId: part(recorded),
  });
  const again = await act(learn, "recordFulfilment", "RecordFulfilmentInput", {
    id: recorded.id,
    version: confirmed.version,
    amount: "20.00",
    givenOn: "2026-02-01",
    evidence: "A check",
  });
  const byLead = await given(crec);
  return {
    venture: proposed.id,
    ref: proposed.ref,
    pledged: pledged.id,
    given: recorded.id,
    confirmedEntry: confirmed.entries.find(({ entry }) => entry === "FULFILMENT")?.id ?? "",
    waitingPart: part(again),
    byLead: byLead.id,
    byLeadPart: part(byLead),
  };
}
