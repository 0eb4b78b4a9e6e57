import { randomBytes } from "node:crypto";
import { permit } from "@resc/access";
import { InvalidInputError, isRescCode, NotFoundError, NotPossibleError, type RescCode, step } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { opportunityClause } from "../opportunity/opportunity-change.ts";
import { standsIn } from "../opportunity/speakers.ts";
import type { Seal } from "../seal/seal.ts";
import { auditSealed } from "../seal/sealed-act.ts";
import { keepSealedFile } from "../seal/sealed-shelf.ts";
import { accessHash, accessPlaces, closeBox, openBox, type ProposalBox, type ProposalCover } from "./proposal-box.ts";
import { type ProposalAct, type ProposalFacts, proposalMachine } from "./proposal.machine.ts";

/** A box that is open in this change. */
export interface OpenBox {
  readonly slotId: string;
  readonly resc: RescCode;
  readonly box: ProposalBox;
  readonly standsIn: boolean;
  readonly closed: boolean;
  readonly competes: boolean;
}

/** The place of the office: a new director takes it, whoever was named before. */
const officePlace = accessPlaces - 1;

async function enterByOffice(tx: Transaction, seal: Seal, opportunityId: string, gap: boolean): Promise<void> {
  const { personId, role } = tx.actor;
  if (personId === null || !(role === "CLEARINGHOUSE_DIRECTOR" || (role === "EXECUTIVE_DIRECTOR" && gap))) return;
  await tx.query("update proposal_access set access_hash = $3 where opportunity_id = $1 and place = $2 and slot_resc(slot_id) = $4", [
    opportunityId,
    officePlace,
    accessHash(seal, opportunityId, personId),
    tx.actor.organization,
  ]);
}

/** Opens the own RESC's box for a change: for the named, and for who speaks for the RESC by office. For everybody else there is none (I-35). */
export async function openForChange(tx: Transaction, seal: Seal, opportunityId: string): Promise<OpenBox> {
  const own = tx.actor.organization;
  if (!isRescCode(own)) throw new NotFoundError();
  const gap = await standsIn(tx, own, tx.today);
  let opened = await openBox(tx, seal, opportunityId, tx.actor.personId, true);
  if (!opened) {
    await enterByOffice(tx, seal, opportunityId, gap);
    opened = await openBox(tx, seal, opportunityId, tx.actor.personId, true);
  }
  if (!opened || opened.resc !== own) throw new NotFoundError();
  const [row] = await tx.query<{ closed: boolean; competes: boolean }>(
    `select o.state <> 'PROPOSALS' or coalesce(o.alliance_closes_at <= platform.now(), false) as closed,
      coalesce((select p.intention in ('INTERESTED','CONFIRMED','SUBMITTED') from participation_of_own($1) p), false) as competes from opportunity o where o.id = $1`,
    [opportunityId],
  );
  return { ...opened, standsIn: gap, closed: row?.closed ?? true, competes: row?.competes ?? false };
}

/** What a submission still needs, each as a sentence that says what to do. */
export function missingParts(box: Pick<ProposalBox, "cover" | "files">): string[] {
  const { title, abstract, amount, contactName, contactEmail } = box.cover;
  return [
    !title.trim() && "Write the title.",
    !abstract.trim() && "Write the abstract.",
    !amount && "Write the amount you ask for.",
    !(contactName.trim() && contactEmail.trim()) && "Name a contact with a mail address.",
    !box.files.some((file) => file.part === "NARRATIVE") && "Add the narrative as PDF or Word.",
    !box.files.some((file) => file.part === "BUDGET") && "Add the budget.",
  ].filter((sentence) => sentence !== false);
}

/** The box after an act, if the machine allows it. */
export function stepped(open: OpenBox, act: ProposalAct, patch: Partial<ProposalBox>): ProposalBox {
  const box = { ...open.box, ...patch };
  const facts: ProposalFacts = { missing: missingParts(box), competes: open.competes, closed: open.closed };
  const next = step(proposalMachine, open.box.state, act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, opportunityClause);
  return { ...box, state: next.state, version: open.box.version + 1 };
}

/** Saves the draft as it was typed. The files are those the proposal has now; new ones were sent before and become its own. */
export async function saveProposal(
  tx: Transaction,
  seal: Seal,
  opportunityId: string,
  draft: {
    readonly version: number;
    readonly cover: ProposalCover;
    readonly files: readonly { readonly id: string; readonly part: string }[];
  },
): Promise<void> {
  const open = await openForChange(tx, seal, opportunityId);
  permit(tx.actor, "proposal:draft", { provider: open.resc, named: [tx.actor.personId ?? ""] });
  tx.expectVersion(open.box, draft.version);
  if (new Set(draft.files.map((file) => file.id)).size !== draft.files.length)
    throw new InvalidInputError([{ field: "files", message: "One file was named twice. Name each file once." }]);
  const files = [];
  for (const { id, part } of draft.files) {
    const known = open.box.files.find((file) => file.id === id);
    files.push(known ? { ...known, part } : { ...(await keepSealedFile(tx, seal, opportunityId, id)), part });
  }
  const box = stepped(open, "draft", { cover: draft.cover, files, savedAt: tx.clock.now, savedBy: tx.actor.personId });
  await closeBox(tx, seal, opportunityId, open.slotId, box);
  auditSealed(tx, seal, opportunityId, open.slotId, { act: "proposal.saved", more: { version: box.version } });
}

/** Names who may open the proposal, all of the own RESC (I-16). Who speaks for the RESC stays named by office. */
export async function namePeople(
  tx: Transaction,
  seal: Seal,
  opportunityId: string,
  version: number,
  personIds: readonly string[],
): Promise<void> {
  const open = await openForChange(tx, seal, opportunityId);
  permit(tx.actor, "proposal:name", { provider: open.resc, standsIn: open.standsIn });
  tx.expectVersion(open.box, version);
  const wanted = [...new Set([...personIds, tx.actor.personId ?? ""])].filter((id) => id !== "");
  if (wanted.length > officePlace)
    throw new InvalidInputError([{ field: "personIds", message: `Name at most ${officePlace - 1} people besides yourself.` }]);
  const own = await tx.query<{ person_id: string }>(
    `select distinct k.person_id from known_role k where k.person_id = any ($1) and k.organization = $2 and k.ended_at is null and k.valid_from <= platform.today() and (k.valid_to is null or k.valid_to >= platform.today())
      and not exists (select from known_role r where r.person_id = k.person_id and r.organization <> $2 and r.organization in ('ACES','CES','CREC','EASTCONN','EDADVANCE','LEARN') and r.ended_at is null and (r.valid_to is null or r.valid_to >= platform.today()))`,
    [wanted, open.resc],
  );
  if (own.length !== wanted.length)
    throw new InvalidInputError([{ field: "personIds", message: "Name people who hold a role at your RESC and at no other." }]);
  const named = wanted.map((personId, place) => ({ personId, place }));
  await giveAccess(tx, seal, opportunityId, open.slotId, wanted);
  await closeBox(tx, seal, opportunityId, open.slotId, { ...open.box, named, version: open.box.version + 1 });
  auditSealed(tx, seal, opportunityId, open.slotId, { act: "proposal.named", more: { personIds: wanted } });
}

/** Fills the places of the named, and those of nobody with chance. */
async function giveAccess(tx: Transaction, seal: Seal, opportunityId: string, slotId: string, personIds: readonly string[]): Promise<void> {
  const places = Array.from({ length: officePlace }, (_, place) => place);
  await tx.query("savepoint naming");
  try {
    await tx.query(
      "update proposal_access a set access_hash = h.hash from unnest($2::int[], $3::bytea[]) as h(place, hash) where a.slot_id = $1 and a.place = h.place",
      [slotId, places, places.map((place) => hashFor(seal, opportunityId, personIds[place]))],
    );
  } catch (error) {
    // Somebody is named in another box of this opportunity (I-16). Which one, nobody is told.
    if ((error as { code?: string }).code !== "23505") throw error;
    await tx.query("rollback to savepoint naming");
    throw new InvalidInputError([{ field: "personIds", message: "One of these people cannot be named here. Name others of your RESC." }]);
  }
}

function hashFor(seal: Seal, opportunityId: string, personId: string | undefined): Buffer {
  return personId === undefined ? randomBytes(32) : accessHash(seal, opportunityId, personId);
}
