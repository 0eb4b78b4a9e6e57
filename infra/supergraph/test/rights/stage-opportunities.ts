import { createHash } from "node:crypto";
import type { Actor } from "@resc/access";
import { type RescCode, rescCodes } from "@resc/domain";
import { freshKey } from "@resc/testing";
import type { WholeAlliance } from "../alliance.ts";

/** An opportunity as the acts that set the stage read it. */
// oxlint-disable-next-line no-explicit-any -- the stage reads the shape it asked for
type Told = Record<string, any>;

const shown = `{ id ref version state proposal { version files { id } submissions { id } } call { proposedAt } panel { judges { id resc } } openedSubmissions { id resc } questions { id version } intentions { resc state } }`;
const rubric = [{ key: "plan", label: "Plan", description: "", weight: 100 }];

/** The word that stands in every text and file of the proposal of a RESC, by the name of the opportunity on the stage. */
export type Canary = (resc: RescCode, of: "open" | "sealed" | "judged" | "decided") => string;

const noCanary: Canary = (resc) => `A proposal of ${resc}`;

/** A small PDF that holds a word. */
export function pdfWith(word: string): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${word}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Acts on opportunities as the whole alliance does them; `who` finds the clearinghouse directors. */
export function opportunityActs(alliance: WholeAlliance, who: (key: string) => Actor) {
  const director = (resc: RescCode): Actor => who(`${resc.toLowerCase()}Clearinghouse`);
  const coordinator = (): Actor => who("coordinator");
  const run = async (actor: Actor, name: string, type: string, input: object): Promise<Told> => {
    const { data, errors } = await alliance.ask(
      actor,
      `mutation($input: ${type}!) { ${name}(input: $input) { ... on OpportunityActSuccess { opportunity ${shown} } ... on UserError { code message } } }`,
      { input: { idempotencyKey: freshKey(), ...input } },
    );
    const found = data?.[name]?.opportunity as Told | undefined;
    if (!found) throw new Error(`The stage of opportunities could not be set: ${name} ${JSON.stringify({ data, errors })}`);
    return found;
  };
  const read = async (one: Told, actor: Actor = coordinator()): Promise<Told> =>
    ((await alliance.ask(actor, `query($ref: ID!) { opportunity(ref: $ref) ${shown} }`, { ref: one["ref"] })).data?.["opportunity"] ??
      {}) as Told;
  const fresh = async (one: Told) => ({ id: one["id"] as string, version: (await read(one))["version"] as number });
  const record = (title: string, agencyCode = "CSDE", more: object = {}): Promise<Told> =>
    run(coordinator(), "recordFundingNotice", "RecordFundingNoticeInput", {
      notice: {
        agencyCode,
        title,
        number: "RFP 1",
        route: "ALLIANCE",
        summary: "Support for mentors.",
        isPublic: true,
        closesWords: "May 29, 2026",
        closesPrecision: "DATE",
        closesDate: "2026-05-29",
        ...more,
      },
      sourceText: `The notice of ${title}`,
    });
  const circulated = async (title: string, more: object = {}): Promise<Told> => {
    const one = await record(title, "CSDE", more);
    await run(coordinator(), "circulateOpportunity", "CirculateOpportunityInput", { ...(await fresh(one)), note: "Please look at this." });
    await alliance.funding.tick();
    return one;
  };
  /** An opportunity whose call these competitors attended; the others said that they are not interested. */
  const held = async (title: string, competitors: readonly RescCode[], more: object = {}): Promise<Told> => {
    const one = await circulated(title, more);
    for (const resc of rescCodes)
      await run(director(resc), "stateIntention", "StateIntentionInput", {
        opportunityId: one["id"],
        act: competitors.includes(resc) ? "stateInterest" : "stateNoInterest",
        from: "NOT_STATED",
      });
    await run(coordinator(), "closeIntentionWindow", "OpportunityActInput", await fresh(one));
    const { rows } = await alliance.database.admin.query<{ now: Date }>("select platform.now() as now");
    const times = [1, 2, 3].map((hours) => new Date((rows[0]?.now.getTime() ?? 0) + hours * 3_600_000).toISOString());
    const opportunityId = one["id"];
    await run(coordinator(), "proposeCall", "ProposeCallInput", {
      opportunityId,
      times,
      minutes: 30,
      dialIn: "+1 860 555 0100",
      contactIds: [],
    });
    await run(coordinator(), "inviteToCall", "InviteToCallInput", { opportunityId, chosenAt: times[0] });
    const attendees = competitors.map((resc) => ({ resc, name: `Of ${resc}`, asInterested: true }));
    await run(coordinator(), "holdCall", "HoldCallInput", { ...(await fresh(one)), attendees });
    return one;
  };
  const version = async (one: Told, actor: Actor): Promise<number> => ((await read(one, actor))["proposal"]?.version ?? 1) as number;
  const send = async (actor: Actor, name: string, text: string): Promise<string> => {
    const bytes = pdfWith(text);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return (await alliance.funding.files.receive(actor, { purpose: "PROPOSAL_PART", name, sha256 }, once(bytes))).id;
  };
  /** A whole proposal of which every text and file holds the word. */
  const draft = async (one: Told, resc: RescCode, word: string): Promise<Told> => {
    const actor = director(resc);
    const files = [
      { id: await send(actor, `narrative ${word}.pdf`, word), part: "NARRATIVE" },
      { id: await send(actor, `budget ${word}.pdf`, word), part: "BUDGET" },
    ];
    const cover = {
      title: word,
      abstract: `Abstract ${word}`,
      amount: "125000.00",
      partners: `Partners ${word}`,
      contactName: `Contact ${word}`,
      contactEmail: `${word}@test.example`,
    };
    return run(actor, "saveProposal", "SaveProposalInput", { opportunityId: one["id"], version: await version(one, actor), cover, files });
  };
  const submit = async (one: Told, resc: RescCode): Promise<Told> =>
    run(director(resc), "submitProposal", "ProposalActInput", { opportunityId: one["id"], version: await version(one, director(resc)) });
  /** Judges of these RESCs are appointed and have attested. */
  const panel = async (one: Told, rescs: readonly RescCode[]): Promise<readonly { readonly id: string; readonly resc: RescCode }[]> => {
    const plan = { rescs, rubric, lowest: 1, highest: 5, dueOn: "2027-01-05" };
    const made = await run(coordinator(), "appointPanel", "AppointPanelInput", { ...(await fresh(one)), ...plan });
    const judges = made["panel"].judges as readonly { readonly id: string; readonly resc: RescCode }[];
    for (const { id, resc } of judges)
      await run(director(resc), "attestAsJudge", "AttestInput", { judgeId: id, noConflict: true, confidential: true, rubricRead: true });
    return judges;
  };
  const open = async (one: Told): Promise<void> => {
    const { rows } = await alliance.database.admin.query<{ now: Date }>("select platform.now() as now");
    const actor = { ...coordinator(), authTime: Math.floor((rows[0]?.now.getTime() ?? 0) / 1000) };
    await run(actor, "openSubmissions", "OpportunityActInput", await fresh(one));
  };
  const score = async (one: Told, judge: { readonly id: string; readonly resc: RescCode }, comment: string): Promise<void> => {
    for (const submission of (await read(one, director(judge.resc)))["openedSubmissions"] as Told[])
      await run(director(judge.resc), "scoreSubmission", "ScoreInput", {
        judgeId: judge.id,
        submissionId: submission["id"],
        criterion: "plan",
        value: 3,
        comment,
      });
  };
  return { director, coordinator, run, read, fresh, record, circulated, held, version, send, draft, submit, panel, open, score };
}

/** What stands on the stage of opportunities, with what an act on them has to name. */
export type StagedOpportunities = Awaited<ReturnType<typeof addOpportunities>>;

/**
 * Five opportunities: one takes proposals (CREC drafts, ACES has submitted, LEARN is neutral), one states intentions, one is sealed, one is judged by LEARN and
 * CES, one has its recommendation, and a notice of OEC lies there uncirculated. The clock is left at the last closing: the stage sets it afterwards.
 */
export async function addOpportunities(alliance: WholeAlliance, who: (key: string) => Actor, canary: Canary = noCanary) {
  const acts = opportunityActs(alliance, who);
  await alliance.funding.projection.catchUp();
  await alliance.database.setClock("2026-01-05T15:00:00Z");
  const early = { closesWords: "February 20, 2026", closesDate: "2026-02-20" };
  const contact = await alliance.ask(
    who("coordinator"),
    `mutation($input: AddAgencyContactInput!) { addAgencyContact(input: $input) { ... on AgencyContactSuccess { contact { id version } } } }`,
    { input: { idempotencyKey: freshKey(), agencyCode: "CSDE", name: "Pat of the agency", email: "pat@test.example" } },
  );
  const contactId = contact.data?.["addAgencyContact"].contact.id as string;
  const [sealed, judged, decided] = [
    await acts.held("Sealed", ["CREC", "ACES"], early),
    await acts.held("Judged", ["CREC", "ACES"], { ...early, contactId }),
    await acts.held("Decided", ["CREC", "ACES"], early),
  ];
  for (const [of, one] of Object.entries({ sealed, judged, decided }) as ["sealed" | "judged" | "decided", Told][])
    for (const resc of ["CREC", "ACES"] as const) {
      await acts.draft(one, resc, canary(resc, of));
      await acts.submit(one, resc);
    }
  await alliance.database.setClock("2026-02-14T15:00:00Z");
  await alliance.funding.tick();
  const judges = await acts.panel(judged, ["CES", "LEARN"]);
  await acts.open(judged);
  for (const judge of judges) await acts.score(judged, judge, `Comment of ${judge.resc}`);
  const decidedJudges = await acts.panel(decided, ["CES", "LEARN"]);
  await acts.open(decided);
  for (const judge of decidedJudges) {
    await acts.score(decided, judge, `Comment of ${judge.resc}`);
    await acts.run(acts.director(judge.resc), "submitScores", "JudgeActInput", { judgeId: judge.id });
  }
  await acts.run(who("coordinator"), "recordRecommendation", "RecommendInput", {
    ...(await acts.fresh(decided)),
    rescs: ["CREC"],
    words: "The stronger plan.",
  });
  const open = await acts.held("Taking proposals", ["CREC", "ACES"], { contactId });
  const proposed = await acts.draft(open, "CREC", canary("CREC", "open"));
  await acts.run(who("crecClearinghouse"), "nameProposalPeople", "NamePeopleInput", {
    opportunityId: open["id"],
    version: proposed["proposal"].version,
    personIds: [who("crecStaff").personId],
  });
  await acts.draft(open, "ACES", canary("ACES", "open"));
  await acts.submit(open, "ACES");
  await acts.run(who("crecClearinghouse"), "askQuestion", "OpportunityTextInput", {
    opportunityId: open["id"],
    text: "May two RESCs propose?",
  });
  const asked = await acts.run(who("acesClearinghouse"), "askQuestion", "OpportunityTextInput", {
    opportunityId: open["id"],
    text: "By when is the work done?",
  });
  const second = asked["questions"][1] as { readonly id: string; readonly version: number };
  await acts.run(who("coordinator"), "recordAnswer", "RecordAnswerInput", {
    questionId: second.id,
    version: second.version,
    answer: "By June.",
  });
  await acts.run(who("acesClearinghouse"), "agreeToJointProposal", "AgreeInput", { opportunityId: open["id"], words: "We agree." });
  await acts.run(who("acesClearinghouse"), "recordFiling", "RecordFilingInput", {
    opportunityId: decided["id"],
    filedAt: "2026-02-13T15:00:00Z",
    receipt: "Number 1",
  });
  await acts.run(who("crecEd"), "waiveLookBack", "WaiveLookBackInput", {
    opportunityId: sealed["id"],
    personId: who("learnClearinghouse").personId,
    words: "We waive it.",
  });
  await alliance.database.admin.query(
    "insert into funding.agency_decision (opportunity_id, at, by_person, decided_on, resc_codes, words) values ($1, platform.now(), $2, '2026-02-14', '{CREC}', 'Awarded.')",
    [decided["id"], who("coordinator").personId],
  );
  await acts.run(who("coordinator"), "writeToThread", "OpportunityTextInput", { opportunityId: open["id"], text: "Please confirm." });
  await acts.run(who("coordinator"), "recordAddendum", "RecordAddendumInput", {
    ...(await acts.fresh(open)),
    words: "More money",
    amount: "90000.00",
    sourceText: "Addendum 1",
  });
  const intentions = await acts.circulated("Stating intentions");
  const received = await acts.record("Of early childhood", "OEC");
  const initiative = await alliance.ask(
    who("crecClearinghouse"),
    `mutation($input: RecordOutsideInitiativeInput!) { recordOutsideInitiative(input: $input) { ... on InitiativeActSuccess { initiative { id ref } } } }`,
    {
      input: {
        idempotencyKey: freshKey(),
        title: "A federal grant",
        funderKind: "FEDERAL",
        funder: "Department of Education",
        closesWords: "In spring",
        closesPrecision: "NOT_STATED",
        interested: true,
      },
    },
  );
  const seenOpen = await acts.read(open);
  const own = async (resc: RescCode) => ({
    version: await acts.version(open, acts.director(resc)),
    files: ((await acts.read(open, acts.director(resc)))["proposal"]?.files ?? []) as readonly { readonly id: string }[],
  });
  return {
    open: { id: open["id"] as string, ref: open["ref"] as string },
    intentions: { id: intentions["id"] as string, ref: intentions["ref"] as string },
    sealed: { id: sealed["id"] as string, ref: sealed["ref"] as string },
    judged: { id: judged["id"] as string, ref: judged["ref"] as string },
    decided: { id: decided["id"] as string, ref: decided["ref"] as string },
    received: { id: received["id"] as string, ref: received["ref"] as string },
    judges: Object.fromEntries(judges.map(({ id, resc }) => [resc, id])) as Readonly<Record<string, string>>,
    opened: (
      (await acts.read(judged, acts.director("LEARN")))["openedSubmissions"] as { readonly id: string; readonly resc: string }[]
    ).find(({ resc }) => resc === "CREC")?.id as string,
    contact: contactId,
    initiative: initiative.data?.["recordOutsideInitiative"].initiative.id as string,
    question: seenOpen["questions"][0] as { readonly id: string; readonly version: number },
    chosenAt: seenOpen["call"].proposedAt[0] as string,
    proposals: { CREC: await own("CREC"), ACES: await own("ACES"), LEARN: await own("LEARN") },
  };
}
