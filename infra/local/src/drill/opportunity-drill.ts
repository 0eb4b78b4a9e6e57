import { connecticutDate, connecticutInstant, type RescCode, rescCodes } from "@resc/domain";
import type { DrillPerson } from "./drill-person.ts";
import type { DrillStage } from "./stage.ts";
import { closingWords } from "../demo/funding/published-words.ts";

/** An opportunity as the drill reads it. */
export interface SeenOpportunity {
  readonly id: string;
  readonly ref: string;
  readonly version: number;
  readonly state: string;
  readonly sole: boolean;
  readonly allianceClosesAt: string | null;
  readonly proposal: {
    readonly version: number;
    readonly state: string;
    readonly submissions: readonly { readonly state: string; readonly receiptHash: string }[];
  } | null;
  readonly submissionCount: { readonly submissions: number; readonly late: readonly string[] } | null;
  readonly possibleJudges: readonly { readonly resc: RescCode; readonly eligible: boolean; readonly reason: string }[];
  readonly panel: { readonly judges: readonly { readonly id: string; readonly resc: RescCode; readonly state: string }[] } | null;
  readonly openedSubmissions: readonly { readonly id: string; readonly resc: RescCode }[];
  readonly scoreTotals: readonly { readonly resc: RescCode; readonly total: number | null }[];
  readonly certificate: { readonly neutral: boolean; readonly hash: string } | null;
  readonly questions: readonly { readonly id: string; readonly version: number }[];
  readonly outcome: { readonly decided: readonly RescCode[] | null };
}

const rubric = [
  { key: "need", label: "Need", description: "Whether it answers what districts asked for.", weight: 40 },
  { key: "plan", label: "Plan", description: "Whether the work can be done in the time.", weight: 60 },
];

const queries = ["Drill_Opportunity", "Opportunity_Page", "Opportunity_Overview", "Opportunity_Intentions", "Opportunity_Call"];

/** One opportunity of the drill, from the notice to the designation; each step as the person who takes it. */
export class OpportunityDrill {
  readonly stage: DrillStage;
  private readonly title: string;
  id = "";
  ref = "";

  constructor(stage: DrillStage, title: string) {
    this.stage = stage;
    this.title = `Fire drill: ${title}`;
  }

  /** The opportunity as somebody sees it now. */
  async seen(by: DrillPerson = this.stage.coordinator()): Promise<SeenOpportunity> {
    return (await by.read("Drill_Opportunity", { ref: this.ref }))["opportunity"] as SeenOpportunity;
  }

  /** The Coordinator acts on the opportunity as it stands. */
  async keep(field: string, input: object = {}): Promise<void> {
    const { version } = await this.seen();
    await this.stage.coordinator().act(field, { id: this.id, version, ...input });
  }

  async state(): Promise<string> {
    return (await this.seen()).state;
  }

  /** The notice comes in and goes to all six at one instant. */
  async receive(): Promise<void> {
    const { clock } = this.stage;
    const dayIn = (days: number) => connecticutDate(new Date(clock.now.getTime() + days * 86_400_000));
    const told = await this.stage.coordinator().act("recordFundingNotice", {
      notice: {
        agencyCode: "CSDE",
        office: "Academic Office",
        title: this.title,
        route: "ALLIANCE",
        summary: "Coaching of teachers. Invented for a drill.",
        amount: "250000.00",
        isPublic: true,
        closesWords: closingWords(dayIn(40)),
        closesPrecision: "DATE_TIME",
        closesDate: dayIn(40),
        closesTime: "16:00",
        allianceClosesDate: dayIn(25),
        allianceClosesTime: "16:00",
      },
      sourceText: `NOTICE (drill)\n${this.title}`,
    });
    this.id = String(told["id"]);
    this.ref = String(told["ref"]);
    this.stage.tell(`${this.ref}: the notice is logged with its source`);
    await clock.pass(10);
    await this.keep("circulateOpportunity", { note: "Please state your intention." });
    await clock.tick();
    this.stage.tell("circulated to all six at one instant");
    for (const code of rescCodes) await this.stage.speaker(code).act("noteReceipt", { opportunityId: this.id });
  }

  /** All six speak, and the window is closed. */
  async speak(interested: readonly RescCode[]): Promise<void> {
    await this.stage.clock.nextDay();
    for (const code of rescCodes) {
      const act = interested.includes(code) ? "stateInterest" : "stateNoInterest";
      await this.stage.speaker(code).act("stateIntention", { opportunityId: this.id, act, from: "NOT_STATED", words: null });
    }
    await this.keep("closeIntentionWindow");
    this.stage.tell(`all six have spoken; interested: ${interested.join(", ") || "nobody"}`);
  }

  /** The call is set and held, a question asked and answered to all. */
  async call(interested: readonly RescCode[]): Promise<void> {
    const { stage } = this;
    const coordinator = stage.coordinator();
    const times = [26, 27, 28].map((hours) => new Date(stage.clock.now.getTime() + hours * 3_600_000));
    const input = {
      opportunityId: this.id,
      times: times.map((time) => time.toISOString()),
      minutes: 30,
      dialIn: "860-555-0150",
      contactIds: [],
    };
    await coordinator.act("proposeCall", input);
    await coordinator.act("inviteToCall", { opportunityId: this.id, chosenAt: times[0]?.toISOString() });
    await stage.clock.to(times[1] ?? stage.clock.now);
    await this.keep("holdCall", {
      attendees: interested.map((resc) => ({ resc, name: stage.speaker(resc).name, asInterested: true })),
      note: "Held in the drill.",
    });
    const [asker] = interested;
    if (asker) await stage.speaker(asker).act("askQuestion", { opportunityId: this.id, text: "May two RESCs share a coach?" });
    await stage.clock.pass(30);
    for (const { id, version } of (await this.seen()).questions)
      await coordinator.act("recordAnswer", { questionId: id, version, answer: "They may.", contactId: null });
    stage.tell("the call was held; a question was asked, and its answer went to all who are interested");
  }

  /** Writes a whole proposal; every part of it holds a word that nobody else may find. */
  async draft(resc: RescCode): Promise<void> {
    const who = this.stage.speaker(resc);
    const { word } = this.stage.transcript.plant(this.ref, resc, who.sub);
    const files = [
      { id: await who.sendPart(`narrative ${word}.pdf`, word), part: "NARRATIVE" },
      { id: await who.sendPart(`budget ${word}.pdf`, word), part: "BUDGET" },
    ];
    const cover = { title: `Proposal ${word}`, abstract: `What we would do: ${word}`, amount: "240000.00" };
    await who.act("saveProposal", {
      opportunityId: this.id,
      version: (await this.seen(who)).proposal?.version ?? 1,
      cover: { ...cover, partners: "", contactName: who.name, contactEmail: "grants@resc.example" },
      files,
    });
    await this.seen(who);
    await this.tryFiles(
      resc,
      files.map(({ id }) => id),
    );
    this.stage.tell(`${resc} has written its proposal`);
  }

  /** Its author takes the parts of a draft away; for everybody else there are none. */
  private async tryFiles(resc: RescCode, files: readonly string[]): Promise<void> {
    const { stage } = this;
    const others = [...rescCodes.filter((code) => code !== resc).map((code) => stage.speaker(code)), stage.coordinator()];
    for (const id of files) {
      stage.expect((await stage.speaker(resc).takeFile(id)) === 200, `${resc} cannot take its own file away.`);
      for (const other of others) stage.expect((await other.takeFile(id)) === 404, `${other.name} was answered about a file of ${resc}.`);
    }
  }

  async submit(resc: RescCode): Promise<void> {
    const who = this.stage.speaker(resc);
    const version = (await this.seen(who)).proposal?.version;
    await who.act("submitProposal", { opportunityId: this.id, version });
    const submission = (await this.seen(who)).proposal?.submissions.at(-1);
    this.stage.tell(`${resc} submits: ${submission?.state ?? "no receipt"}, receipt ${submission?.receiptHash.slice(0, 12) ?? ""}`);
    this.stage.expect(Boolean(submission?.receiptHash), `${resc} has no receipt for what it submitted to ${this.ref}.`);
  }

  /** The instant of the Alliance's closing. */
  async closing(): Promise<Date> {
    const at = (await this.seen()).allianceClosesAt;
    return at ? new Date(at) : connecticutInstant(connecticutDate(this.stage.clock.now), "16:00:00");
  }

  /** The closing passes: what stands is sealed. */
  async close(): Promise<SeenOpportunity> {
    await this.stage.clock.to(await this.closing());
    await this.stage.clock.tick();
    const seen = await this.seen();
    this.stage.tell(`the closing has passed: ${seen.state}, ${seen.submissionCount?.submissions ?? 0} submitted`);
    return seen;
  }

  /** Everybody looks at everything there is; what they are answered is searched. */
  async everybodyLooks(): Promise<void> {
    const { stage } = this;
    const people = [
      ...rescCodes.map((code) => stage.speaker(code)),
      stage.coordinator(),
      stage.executive("CREC"),
      stage.staff("CREC"),
      stage.reader(),
    ];
    for (const person of people) for (const query of queries) await person.look(query, { ref: this.ref });
  }

  /** The panel is appointed from the computed list, attests, and everything opens at one instant. */
  async judge(judges: readonly RescCode[]): Promise<void> {
    const { stage } = this;
    await stage.clock.nextDay();
    const dueOn = connecticutDate(new Date(stage.clock.now.getTime() + 10 * 86_400_000));
    await this.keep("appointPanel", { rescs: judges, rubric, lowest: 1, highest: 5, dueOn });
    stage.tell(`judges: ${judges.join(", ")}`);
    const { version } = await this.seen();
    const early = await stage.coordinator().refusal("openSubmissions", { id: this.id, version });
    stage.expect(early !== null, `${this.ref} was opened before any judge had attested.`);
    for (const resc of judges) {
      const judgeId = await this.judgeId(resc);
      await stage.speaker(resc).act("attestAsJudge", { judgeId, noConflict: true, confidential: true, rubricRead: true });
    }
    await this.everybodyLooks();
    stage.transcript.open(this.ref, [stage.coordinator().sub, ...judges.map((resc) => stage.speaker(resc).sub)]);
    await this.keep("openSubmissions");
    stage.tell("all judges have attested; all submissions were opened at one instant");
  }

  async judgeId(resc: RescCode): Promise<string> {
    return (await this.seen()).panel?.judges.find((judge) => judge.resc === resc)?.id ?? "";
  }

  /** A judge scores everything; `better` gets the higher steps. */
  async score(judge: RescCode, better: RescCode): Promise<void> {
    const who = this.stage.speaker(judge);
    const judgeId = await this.judgeId(judge);
    for (const submission of (await this.seen(who)).openedSubmissions)
      for (const { key } of rubric)
        await who.act("scoreSubmission", {
          judgeId,
          submissionId: submission.id,
          criterion: key,
          value: submission.resc === better ? 5 : 3,
          comment: "Judged in the drill.",
        });
  }

  async submitScores(judge: RescCode): Promise<void> {
    await this.stage.speaker(judge).act("submitScores", { judgeId: await this.judgeId(judge) });
    this.stage.tell(`the judge of ${judge} has submitted`);
  }

  async recommend(resc: RescCode): Promise<void> {
    await this.stage.clock.nextDay();
    await this.keep("recordRecommendation", { rescs: [resc], words: "The stronger plan." });
    this.stage.tell(`recommended: ${resc}`);
  }

  /** The agency decides, and the designation goes on the State contract list. */
  async designate(rescs: readonly RescCode[]): Promise<void> {
    const { stage } = this;
    await stage.clock.nextDay(3);
    await this.keep("recordDecision", { rescs, decidedOn: connecticutDate(stage.clock.now), words: "The agency wrote its decision." });
    const { rows } = await stage.admin.query<{ ref: string; lead_code: string }>(
      "select ref, lead_code from funding.state_contract where route = 'COMPETED' and route_reference = $1 and state = 'EXPECTED'",
      [this.id],
    );
    stage.expect(rows.length === 1, `${this.ref} should stand on the State contract list once, not ${rows.length} times.`);
    stage.expect(
      rescs.some((resc) => resc === rows[0]?.lead_code),
      `${this.ref} stands on the State contract list with another lead.`,
    );
    await this.keep("closeOpportunity");
    stage.tell(`designated: ${rescs.join(", ")}; on the State contract list as ${rows[0]?.ref ?? "nothing"}`);
  }
}
