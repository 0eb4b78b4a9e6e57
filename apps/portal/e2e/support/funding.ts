import type { TypedDocumentNode } from "@apollo/client";
import {
  Opportunity_CallDocument,
  Opportunity_CirculateDocument,
  Opportunity_CloseWindowDocument,
  Opportunity_HoldCallDocument,
  Opportunity_InviteToCallDocument,
  Opportunity_PageDocument,
  Opportunity_ProposalDocument,
  Opportunity_ProposeCallDocument,
  Opportunity_RecordDocument,
  Opportunity_StateIntentionDocument,
  Proposal_SaveDocument,
  Proposal_SubmitDocument,
} from "@resc/client/portal";
import { expect } from "vitest";
import { expectSound } from "./acts.ts";
import { looks, type Visitor } from "./browser.ts";
import { pictureOf } from "./picture.ts";

/** Who speaks for each RESC on State funding in the demonstration. */
export const speakers = {
  ACES: "Tomas Verhoeven",
  CES: "Felix Brandvold",
  CREC: "Jonas Lindqvist-Moore",
  EASTCONN: "Saskia Redfern",
  EDADVANCE: "Cordelia Nakagawa",
  LEARN: "Emeka Stonebridge",
} as const;

/** A RESC of the demonstration. */
export type Code = keyof typeof speakers;

/** Sends one of the portal's own operations from the visitor's page, as the portal does. */
export async function send<Data, Variables>(
  visitor: Visitor,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  const answer = await visitor.page.evaluate(
    async ({ documentId, given }) => {
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json", "x-resc-portal": "1" },
        body: JSON.stringify({ documentId, variables: given }),
      });
      return (await response.json()) as { data: unknown; errors?: readonly { message: string }[] };
    },
    { documentId: hash, given: variables },
  );
  expect(answer.errors, JSON.stringify(answer.errors)).toBeUndefined();
  return answer.data as Data;
}

/** A change that must succeed. */
export async function change<Data, Input extends { idempotencyKey: string }>(
  visitor: Visitor,
  document: TypedDocumentNode<Data, { input: Input }>,
  input: Omit<Input, "idempotencyKey">,
): Promise<void> {
  const data = await send(visitor, document, { input: { ...input, idempotencyKey: crypto.randomUUID() } as Input });
  const [result] = Object.values(data as Record<string, { __typename: string; message?: string }>);
  expect(result?.__typename, result?.message).toMatch(/Success$/);
}

/** An opportunity as the visitor reads it now. */
export async function read(visitor: Visitor, ref: string) {
  const { opportunity } = await send(visitor, Opportunity_PageDocument, { ref });
  if (!opportunity) throw new Error(`${ref} is not there.`);
  return opportunity;
}

/** Waits until an opportunity is in a state; the clock brings it there. */
export async function until(visitor: Visitor, ref: string, state: string): Promise<void> {
  const deadline = Date.now() + 330_000;
  for (;;) {
    const now = (await read(visitor, ref)).state;
    if (now === state) return;
    if (Date.now() > deadline) throw new Error(`${ref} is ${now}, and not ${state}, after five and a half minutes.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** The next whole minute in Connecticut that lies at least so many seconds ahead, as a form takes it. */
function soon(seconds: number): { readonly date: string; readonly time: string } {
  const at = new Date(Math.ceil((Date.now() + seconds * 1000) / 60_000) * 60_000);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York", ...options }).format(at);
  return {
    date: part({ year: "numeric", month: "2-digit", day: "2-digit" }),
    time: part({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  };
}

/** The Coordinator logs and circulates an opportunity whose own closing comes soon. Answers its reference. */
async function circulated(marisol: Visitor, title: string, closesIn: number): Promise<string> {
  const own = soon(closesIn);
  const input = {
    sourceText: `${title}. Proposals are due in June.`,
    sourceFileId: null,
    notice: {
      agencyCode: "CSDE",
      title,
      number: null,
      office: "Talent Office",
      route: "ALLIANCE" as const,
      summary: "Support for mentors of beginning teachers.",
      amount: "250000.00",
      isPublic: true,
      closesWords: "in thirty days",
      closesPrecision: "DATE" as const,
      closesDate: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
      allianceClosesDate: own.date,
      allianceClosesTime: own.time,
    },
    idempotencyKey: crypto.randomUUID(),
  };
  const { recordFundingNotice: recorded } = await send(marisol, Opportunity_RecordDocument, { input });
  if (recorded.__typename !== "OpportunityActSuccess") throw new Error(JSON.stringify(recorded));
  const { id, ref, version } = recorded.opportunity;
  await change(marisol, Opportunity_CirculateDocument, { id, version, note: null });
  return ref;
}

/** What each of the six says, and the call that follows. Answers the reference of an opportunity on which proposals can be written. */
export async function held(
  marisol: Visitor,
  people: Readonly<Record<Code, Visitor>>,
  title: string,
  competitors: readonly Code[],
  closesIn: number,
): Promise<string> {
  const ref = await circulated(marisol, title, closesIn);
  const { id } = await read(marisol, ref);
  for (const [code, visitor] of Object.entries(people) as [Code, Visitor][])
    await change(visitor, Opportunity_StateIntentionDocument, {
      opportunityId: id,
      act: competitors.includes(code) ? "stateInterest" : "stateNoInterest",
      from: "NOT_STATED",
      words: null,
    });
  await until(marisol, ref, "INTENTIONS");
  await change(marisol, Opportunity_CloseWindowDocument, { id, version: (await read(marisol, ref)).version });
  const times = [1, 2, 3].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
  await change(marisol, Opportunity_ProposeCallDocument, {
    opportunityId: id,
    times,
    minutes: 30,
    dialIn: "+1 860 555 0100",
    contactIds: [],
  });
  await change(marisol, Opportunity_InviteToCallDocument, { opportunityId: id, chosenAt: times[0] ?? "" });
  await send(marisol, Opportunity_CallDocument, { ref });
  await change(marisol, Opportunity_HoldCallDocument, {
    id,
    version: (await read(marisol, ref)).version,
    attendees: competitors.map((resc) => ({ resc, name: speakers[resc], asInterested: true })),
    note: null,
  });
  return ref;
}

/** A small PDF. */
export function pdf(word: string): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${word}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

async function upload(visitor: Visitor, name: string): Promise<string> {
  return visitor.page.evaluate(
    async ({ fileName, text }) => {
      const bytes = new TextEncoder().encode(text);
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      const response = await fetch(`/files/funding?${new URLSearchParams({ purpose: "PROPOSAL_PART", name: fileName }).toString()}`, {
        method: "PUT",
        headers: {
          "content-type": "application/octet-stream",
          "content-digest": `sha-256=:${btoa(String.fromCodePoint(...digest))}:`,
          "x-resc-portal": "1",
        },
        body: bytes,
      });
      return ((await response.json()) as { id: string }).id;
    },
    { fileName: name, text: pdf(name).toString() },
  );
}

/** Writes a whole proposal, beside the page. Answers what submitting it takes. */
export async function write(visitor: Visitor, ref: string, title: string) {
  const mine = async () => (await send(visitor, Opportunity_ProposalDocument, { ref })).opportunity?.proposal;
  const before = await mine();
  if (!before) throw new Error(`There is no proposal for ${ref}.`);
  const files = [
    { id: await upload(visitor, "narrative.pdf"), part: "NARRATIVE" as const },
    { id: await upload(visitor, "budget.pdf"), part: "BUDGET" as const },
  ];
  const cover = {
    title,
    abstract: "Mentors visit each beginning teacher every month.",
    amount: "125000.00",
    partners: "",
    contactName: "Tomas Verhoeven",
    contactEmail: "tomas@aces.example",
  };
  const { opportunityId } = before;
  await change(visitor, Proposal_SaveDocument, { opportunityId, version: before.version, cover, files });
  return { opportunityId, version: (await mine())?.version ?? 0 };
}

/** Writes a whole proposal and submits it before the closing, beside the page. */
export async function submit(visitor: Visitor, ref: string, title: string): Promise<void> {
  await change(visitor, Proposal_SubmitDocument, await write(visitor, ref, title));
  const { opportunity } = await send(visitor, Opportunity_ProposalDocument, { ref });
  expect(
    opportunity?.proposal?.submissions.map(({ state }) => state),
    `${title} was in time`,
  ).toContain("SUBMITTED");
}

/** The person who speaks for each RESC, each signed in on a page of their own. */
export async function seated(open: () => Promise<Visitor>): Promise<Record<Code, Visitor>> {
  const people = {} as Record<Code, Visitor>;
  for (const [code, name] of Object.entries(speakers) as [Code, string][]) {
    people[code] = await open();
    await people[code].signIn(name);
  }
  return people;
}

/** What is open right now holds in both themes and both widths. */
export async function expectSoundInAllLooks(visitor: Visitor, what: string): Promise<void> {
  for (const { width, height, theme } of looks) {
    await visitor.page.setViewportSize({ width, height });
    await visitor.page.emulateMedia({ colorScheme: theme });
    await expectSound(visitor, `${what}, ${theme}, ${width} wide`);
  }
  const [first] = looks;
  if (first) await visitor.page.setViewportSize({ width: first.width, height: first.height });
  await visitor.page.emulateMedia({ colorScheme: "light" });
  // What the width decides is drawn again before anything is pressed: a button that moves under the pointer is missed.
  await visitor.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Keeps a picture for the guide to State funding. */
export const picture = (visitor: Visitor, name: string): Promise<void> => pictureOf(visitor, `funding-${name}`);
