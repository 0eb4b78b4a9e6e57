import { fiscalYear, type RescCode } from "@resc/domain";
import {
  amendContract,
  type ContractTerms,
  deliverItem,
  executeContract,
  expectStateContract,
  type ExpectedContract,
  receiveForm,
} from "@resc/funding";
import type { FundingPlayer } from "./funding-player.ts";
import type { Timeline } from "./timeline.ts";

interface ContractStory {
  readonly daysAgo: number;
  readonly title: string;
  readonly agency: "CSDE" | "OEC";
  readonly lead: RescCode;
  readonly others: readonly RescCode[];
  readonly route: ExpectedContract["route"];
  /** What stands behind the route, found when it is put on the list. */
  readonly reference: () => string | null;
  /** Days after it was expected on which the form came and on which both had signed; nothing happens that lies ahead. */
  readonly form?: number;
  readonly signed?: number;
  /** First and last day of the period, in days before today. */
  readonly period: readonly [from: number, to: number];
  /** What is to be delivered: due and delivered in days before today. */
  readonly items?: readonly (readonly [title: string, due: number, delivered: number | null])[];
  /** Day before today of an amendment. */
  readonly amended?: number;
}

function storiesOf(opportunities: ReadonlyMap<string, { readonly id: string }>): readonly ContractStory[] {
  return [
    {
      daysAgo: 250,
      title: "Demonstration: Early literacy technical assistance",
      agency: "CSDE",
      lead: "CREC",
      others: ["ACES"],
      route: "DIRECT_DESIGNATION",
      reference: () => null,
      form: 12,
      signed: 25,
      period: [215, -149],
      amended: 90,
      items: [
        ["Plan of visits", 180, 184],
        ["Report of the first half", 20, null],
        ["Report of the second half", -120, null],
      ],
    },
    {
      daysAgo: 262,
      title: "Demonstration: Institute for new special education teachers",
      agency: "CSDE",
      lead: "LEARN",
      others: ["EASTCONN", "CES"],
      route: "LEGISLATED",
      reference: () => "An act (invented)",
      form: 8,
      signed: 16,
      period: [240, 30],
      items: [["Report of the institute", 60, 66]],
    },
    {
      daysAgo: 82,
      title: "Demonstration: Paraeducator career ladder",
      agency: "CSDE",
      lead: "CREC",
      others: ["LEARN"],
      route: "COMPETED",
      reference: () => opportunities.get("Demonstration: Paraeducator career ladder")?.id ?? null,
      form: 14,
      period: [-30, -394],
      items: [["Curriculum of the first course", -90, null]],
    },
    {
      daysAgo: 40,
      title: "Demonstration: Coaching of family child care providers",
      agency: "OEC",
      lead: "EDADVANCE",
      others: ["ACES"],
      route: "DIRECT_DESIGNATION",
      reference: () => null,
      form: 10,
      signed: 25,
      period: [-45, -409],
    },
    {
      daysAgo: 9,
      title: "Demonstration: Regional early childhood data support",
      agency: "OEC",
      lead: "EASTCONN",
      others: [],
      route: "DIRECT_DESIGNATION",
      reference: () => null,
      period: [-120, -484],
    },
  ];
}

function termsOf(timeline: Timeline, story: ContractStory, more = 0): ContractTerms {
  const [from, to] = story.period;
  const participants = [story.lead, ...story.others];
  const first = fiscalYear(timeline.day(from));
  const each = [42_000, 58_000 + more];
  const dollars = (amount: number) => `${amount}.00`;
  return {
    office: "Office of Grants (demonstration)",
    programCode: "P-DEMO",
    contractNumber: `DEMO-${story.daysAgo}`,
    fundingSource: "State funds",
    periodFrom: timeline.day(from),
    periodTo: timeline.day(to),
    periodNote: null,
    participants: participants.map((resc) => ({ resc, role: resc === story.lead ? "lead" : null })),
    years: each.map((amount, index) => ({ fiscalYear: first + index, total: dollars(amount * participants.length), note: null })),
    shares: each.flatMap((amount, index) =>
      participants.map((resc) => ({ resc, fiscalYear: first + index, amount: dollars(amount), note: null })),
    ),
  };
}

function contractScene(player: FundingPlayer, timeline: Timeline, story: ContractStory): void {
  const known = { id: "" };
  const { lead, agency, title, route } = story;
  const seen = async (tx: Parameters<typeof receiveForm>[0]) => {
    // The agency's decision put what was competed for on the list already.
    if (route === "COMPETED" && !known.id) {
      const sql = "select id from state_contract where route = 'COMPETED' and route_reference = $1";
      known.id = (await tx.query<{ id: string }>(sql, [story.reference()]))[0]?.id ?? "";
    }
    return player.seen(tx, "state_contract", known.id);
  };
  if (route !== "COMPETED")
    timeline.add(story.daysAgo, 16, async () => {
      const expected = { agency, title, kind: "designation", lead, participants: story.others, route, routeReference: story.reference() };
      known.id = await player.act(player.coordinator(), "expectStateContract", async (tx) => ({
        id: (await expectStateContract(tx, { ...expected, note: null })).id,
      }));
    });
  if (story.form === undefined) return;
  timeline.add(story.daysAgo - story.form, 16, async () => {
    const who = player.speaker(lead);
    const fileId = await player.send(who, "STATE_CONTRACT_FORM", "form.pdf", "form of a State contract");
    const deliverables = (story.items ?? []).map(([item, due]) => ({ title: item, dueOn: timeline.day(due) }));
    await player.act(who, "receiveStateContractForm", async (tx) =>
      receiveForm(tx, await seen(tx), { fileId, terms: termsOf(timeline, story), deliverables }),
    );
  });
  if (story.signed === undefined) return;
  const signed = story.daysAgo - story.signed;
  timeline.add(signed, 16, () =>
    player.act(player.executive(lead), "executeStateContract", async (tx) =>
      executeContract(tx, await seen(tx), { agencySignedOn: timeline.day(signed + 1), leadSignedOn: timeline.day(signed) }),
    ),
  );
  for (const [item, , delivered] of story.items ?? []) {
    if (delivered === null) continue;
    timeline.add(delivered, 17, () =>
      player.act(player.program(lead), "deliverStateContractItem", async (tx) => {
        const [row] = await tx.query<{ id: string }>("select id from state_contract_deliverable where contract_id = $1 and title = $2", [
          known.id,
          item,
        ]);
        await deliverItem(tx, await seen(tx), { id: row?.id ?? "", deliveredOn: timeline.day(delivered), note: null });
      }),
    );
  }
  if (story.amended === undefined) return;
  timeline.add(story.amended, 16, () =>
    player.act(player.executive(lead), "amendStateContract", async (tx) =>
      amendContract(tx, await seen(tx), {
        terms: termsOf(timeline, story, 6000),
        reason: "Two more districts take part.",
        agencyReference: "Amendment 1",
        fileId: null,
      }),
    ),
  );
}

/** State contracts of the demonstration, one of them from the opportunity that was decided. */
export function contractScenes(
  player: FundingPlayer,
  timeline: Timeline,
  opportunities: ReadonlyMap<string, { readonly id: string }>,
): void {
  for (const story of storiesOf(opportunities)) contractScene(player, timeline, story);
}
