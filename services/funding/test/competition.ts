import { createHash } from "node:crypto";
import { type RescCode, rescCodes } from "@resc/domain";
import type { Actor } from "@resc/access";
import type { FundingStage, Told } from "./funding-stage.ts";
import { opportunityActs } from "./opportunity-acts.ts";

/** A small PDF that holds a word. */
export function pdfWith(word: string): Buffer {
  return Buffer.from(`%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% ${word}\ntrailer << /Root 1 0 R >>\n%%EOF\n`);
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Sends a file as the gateway passes it on. Answers its id. */
export async function sendFile(
  stage: FundingStage,
  who: Actor,
  { bytes, ...file }: { readonly purpose: string; readonly name: string; readonly bytes: Buffer },
): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return (await stage.subgraph.files.receive(who, { ...file, sha256 }, once(bytes))).id;
}

/** Sends a part of a proposal. Answers the file's id. */
export function sendPart(stage: FundingStage, who: Actor, name: string, bytes: Buffer): Promise<string> {
  return sendFile(stage, who, { purpose: "PROPOSAL_PART", name, bytes });
}

/** Acts of a competition, from a held call on. */
export function competition(stage: FundingStage) {
  const acts = opportunityActs(stage);
  const fresh = async (one: Told, who = stage.coordinator()): Promise<Told> => (await acts.read(one["ref"] as string, who)) ?? {};
  /** An opportunity whose call has been held with these competitors; the others have said that they are not interested. */
  const held = async (title: string, competitors: readonly RescCode[], silent: readonly RescCode[] = []): Promise<Told> => {
    const one = await acts.circulate(await acts.record({ title }));
    await stage.subgraph.tick();
    for (const code of rescCodes.filter((resc) => !silent.includes(resc)))
      await acts.state(one, code, competitors.includes(code) ? "stateInterest" : "stateNoInterest");
    if (silent.length > 0) await stage.sql("update funding.opportunity set window_closes_at = platform.now() where id = $1", [one["id"]]);
    const closed = silent.length > 0 ? (await stage.subgraph.tick(), await fresh(one)) : await acts.closeWindow(await fresh(one));
    const { now } = (await stage.sql("select platform.now() as now"))[0] as { now: Date };
    const times = [1, 2, 3].map((hours) => new Date(now.getTime() + hours * 3_600_000).toISOString());
    await acts.run(stage.coordinator(), "proposeCall", "ProposeCallInput", {
      opportunityId: one["id"],
      times,
      minutes: 30,
      dialIn: "+1 860 555 0100",
      contactIds: [],
    });
    await acts.run(stage.coordinator(), "inviteToCall", "InviteToCallInput", { opportunityId: one["id"], chosenAt: times[0] });
    const attendees = competitors.map((resc) => ({ resc, name: `Test ${resc}.director`, asInterested: true }));
    return acts.run(stage.coordinator(), "holdCall", "HoldCallInput", {
      id: one["id"],
      version: (await fresh(closed))["version"],
      attendees,
    });
  };
  const cover = (title: string) => ({
    title,
    abstract: `Abstract of ${title}`,
    amount: "125000.00",
    partners: "",
    contactName: "Sam",
    contactEmail: "sam@test.example",
  });
  const proposalOf = async (one: Told, who: Actor): Promise<Told | null> => ((await fresh(one, who))["proposal"] ?? null) as Told | null;
  const save = async (one: Told, who: Actor, more: object): Promise<Told> =>
    acts.run(who, "saveProposal", "SaveProposalInput", {
      opportunityId: one["id"],
      version: (await proposalOf(one, who))?.["version"] ?? 1,
      cover: cover("A proposal"),
      files: [],
      ...more,
    });
  /** Writes a whole proposal whose every part holds the word. */
  const write = async (one: Told, resc: RescCode, word: string): Promise<Told> => {
    const who = stage.director(resc);
    const files = [
      { id: await sendPart(stage, who, `narrative ${word}.pdf`, pdfWith(word)), part: "NARRATIVE" },
      { id: await sendPart(stage, who, `budget ${word}.pdf`, pdfWith(word)), part: "BUDGET" },
    ];
    return save(one, who, { cover: cover(word), files });
  };
  const submit = async (one: Told, resc: RescCode): Promise<Told> =>
    acts.run(stage.director(resc), "submitProposal", "ProposalActInput", {
      opportunityId: one["id"],
      version: (await proposalOf(one, stage.director(resc)))?.["version"],
    });
  const withdraw = async (one: Told, resc: RescCode): Promise<Told> =>
    acts.run(stage.director(resc), "withdrawProposal", "ProposalActInput", {
      opportunityId: one["id"],
      version: (await proposalOf(one, stage.director(resc)))?.["version"],
    });
  return { ...acts, fresh, held, cover, proposalOf, save, write, submit, withdraw };
}
