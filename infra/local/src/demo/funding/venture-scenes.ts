import { fiscalYear, type RescCode } from "@resc/domain";
import {
  acceptContribution,
  confirmFulfilment,
  joinVenture,
  openVenture,
  type Pledge,
  pledgeContribution,
  proposeVenture,
  recordFulfilment,
  runVenture,
  setVentureRate,
  type VentureProposal,
} from "@resc/funding";
import type { FundingPlayer } from "./funding-player.ts";
import type { Timeline } from "./timeline.ts";

const nothing = { amount: null, method: null, methodWords: null, staffCategory: null, hours: null, statedRate: null, space: null };

/** Ventures of the demonstration, acted on by who leads them and by Executive Directors. */
class VentureScenes {
  private readonly player: FundingPlayer;
  readonly timeline: Timeline;
  readonly year: number;

  constructor(player: FundingPlayer, timeline: Timeline) {
    this.player = player;
    this.timeline = timeline;
    this.year = fiscalYear(timeline.day(0));
  }

  propose(daysAgo: number, lead: RescCode, venture: Pick<VentureProposal, "title" | "purpose" | "startsOn" | "needs">): { id: string } {
    const known = { id: "" };
    this.timeline.add(daysAgo, 14, async () => {
      const leadPersonId = this.player.program(lead).personId ?? "";
      known.id = await this.player.act(this.player.executive(lead), "proposeVenture", (tx) =>
        proposeVenture(tx, { ...venture, leadResc: lead, leadPersonId, endsOn: null, districtIds: [] }),
      );
    });
    return known;
  }

  lead(daysAgo: number, lead: RescCode, known: { id: string }, act: typeof openVenture): void {
    this.timeline.add(daysAgo, 15, () =>
      this.player.act(this.player.program(lead), act.name, async (tx) => act(tx, await this.player.seen(tx, "venture", known.id))),
    );
  }

  join(daysAgo: number, known: { id: string }, ...members: readonly RescCode[]): void {
    for (const code of members)
      this.timeline.add(daysAgo, 16, () => this.player.act(this.player.executive(code), "joinVenture", (tx) => joinVenture(tx, known.id)));
  }

  pledge(daysAgo: number, known: { id: string }, giver: RescCode, pledge: Pick<Pledge, "kind" | "what"> & Partial<Pledge>): { id: string } {
    const contribution = { id: "" };
    this.timeline.add(daysAgo, 17, async () => {
      contribution.id = await this.player.act(this.player.executive(giver), "pledgeContribution", (tx) =>
        pledgeContribution(tx, { ...nothing, ...pledge, ventureId: known.id, fiscalYear: this.year }),
      );
    });
    return contribution;
  }

  accept(
    daysAgo: number,
    lead: RescCode,
    contribution: { id: string },
    instalments: Parameters<typeof acceptContribution>[2]["instalments"],
  ): void {
    this.timeline.add(daysAgo, 18, () =>
      this.player.act(this.player.program(lead), "acceptContribution", async (tx) =>
        acceptContribution(tx, await this.player.seen(tx, "contribution", contribution.id), { methodWords: null, instalments }),
      ),
    );
  }

  /** The giver records a part, and the venture lead confirms it two days later. */
  give(
    daysAgo: number,
    contribution: { id: string },
    giver: RescCode,
    lead: RescCode,
    part: { amount: string | null; hours: number | null },
  ): void {
    const given = { ...part, givenOn: this.timeline.day(daysAgo), evidence: "Journal entry 77 (demonstration)", fileId: null };
    this.timeline.add(daysAgo, 19, () =>
      this.player.act(this.player.program(giver), "recordFulfilment", async (tx) =>
        recordFulfilment(tx, await this.player.seen(tx, "contribution", contribution.id), given),
      ),
    );
    this.timeline.add(daysAgo - 2, 15, () =>
      this.player.act(this.player.program(lead), "confirmFulfilment", async (tx) => {
        const [waiting] = await tx.query<{ id: string }>(
          "select id from contribution_fulfilment where contribution_id = $1 and state = 'WAITING'",
          [contribution.id],
        );
        await confirmFulfilment(tx, await this.player.seen(tx, "contribution", contribution.id), waiting?.id ?? "");
      }),
    );
  }

  rate(daysAgo: number, lead: RescCode, known: { id: string }, category: string, rate: string): void {
    const line = { fiscalYear: this.year, category, rate, validFrom: this.timeline.day(daysAgo) };
    this.timeline.add(daysAgo, 16, () =>
      this.player.act(this.player.program(lead), "setVentureRate", async (tx) =>
        setVentureRate(tx, await this.player.seen(tx, "venture", known.id), line),
      ),
    );
  }
}

/** Three ventures: one runs, with a part that is overdue; one is open; one is proposed. */
export function ventureScenes(player: FundingPlayer, timeline: Timeline): void {
  const scenes = new VentureScenes(player, timeline);
  const funds = (what: string, amount: string) => ({
    kind: "FUNDS" as const,
    fiscalYear: scenes.year,
    what,
    funds: amount,
    inKind: null,
    hours: null,
    space: null,
  });
  const hours = (what: string, count: number) => ({ ...funds(what, ""), kind: "IN_KIND" as const, funds: null, hours: count });

  const running = scenes.propose(198, "CREC", {
    title: "Demonstration: Common bench of interpreters",
    purpose: "Interpreters for meetings with families, shared among RESCs.",
    startsOn: timeline.day(170),
    needs: [funds("Booking service and fees", "48000.00"), hours("Coordination", 240)],
  });
  scenes.lead(195, "CREC", running, openVenture);
  scenes.join(193, running, "ACES", "LEARN");
  scenes.rate(192, "CREC", running, "Program specialist", "62.00");
  const dollars = scenes.pledge(190, running, "ACES", { kind: "FUNDS", what: "Share of the booking service", amount: "24000.00" });
  const work = scenes.pledge(189, running, "LEARN", {
    kind: "IN_KIND",
    what: "Coordination of bookings",
    method: "HOURS_AT_RATE",
    staffCategory: "Program specialist",
    hours: 120,
    statedRate: "58.00",
  });
  const space = scenes.pledge(188, running, "CREC", {
    kind: "IN_KIND",
    what: "Office of the bench",
    method: "SPACE",
    amount: "9000.00",
    methodWords: "What a room of this size costs nearby",
    space: "One office, five days a week",
  });
  scenes.accept(185, "CREC", dollars, [
    { dueOn: timeline.day(120), amount: "12000.00", hours: null },
    { dueOn: timeline.day(45), amount: "12000.00", hours: null },
  ]);
  scenes.accept(184, "CREC", work, [
    { dueOn: timeline.day(100), amount: null, hours: 60 },
    { dueOn: timeline.day(-60), amount: null, hours: 60 },
  ]);
  scenes.accept(183, "CREC", space, [{ dueOn: timeline.day(-120), amount: "9000.00", hours: null }]);
  scenes.lead(169, "CREC", running, runVenture);
  scenes.give(124, dollars, "ACES", "CREC", { amount: "12000.00", hours: null });
  scenes.give(103, work, "LEARN", "CREC", { amount: null, hours: 60 });

  const open = scenes.propose(30, "LEARN", {
    title: "Demonstration: Shared training for substitute teachers",
    purpose: "One course for substitutes, taught in turn by the RESCs that take part.",
    startsOn: timeline.day(-30),
    needs: [funds("Materials", "16000.00"), hours("Trainers", 90)],
  });
  scenes.lead(27, "LEARN", open, openVenture);
  scenes.join(24, open, "EASTCONN");
  scenes.pledge(14, open, "EASTCONN", { kind: "FUNDS", what: "Materials of the first round", amount: "8000.00" });

  scenes.propose(6, "EDADVANCE", {
    title: "Demonstration: Common survey of school climate",
    purpose: "One survey with one method, so that districts can be compared.",
    startsOn: timeline.day(-90),
    needs: [hours("Design of the survey", 60)],
  });
}
