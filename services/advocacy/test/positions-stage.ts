import { createHash } from "node:crypto";
import type { Actor } from "@resc/access";
import { type RescCode, rescCodes } from "@resc/domain";
import { expect } from "vitest";
import { type Advocacy, advocacyWithFigures } from "./advocacy-database.ts";

// oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
export type Asked = any;

const versionFields = `id number title text hash state decidedAt releaseAt inForceSince endReason supersededByRef why answerBy version commitments { rescCode answer words } departures { rescCode reason }`;

/** What the tests ask of a position. */
export const positionFields = `id ref trigger newest { ${versionFields} } inForce { number } versions { ${versionFields} } viewerCan { draft call answer release amend depart retire }`;

const inputs: Readonly<Record<string, string>> = { callForCommitment: "CallForCommitmentInput" };

/** Advocacy with the six Executive Directors, the Coordinator and the liaison, on a clock that the test moves. */
export async function positionsStage() {
  const under: Advocacy = await advocacyWithFigures();
  await under.database.setClock("2027-01-04T15:00:00Z");
  const directors = new Map<RescCode, Actor>();
  for (const code of rescCodes) directors.set(code, await under.holding("EXECUTIVE_DIRECTOR", code));
  const coordinator = await under.holding("COORDINATOR", "ALLIANCE");
  const liaison = await under.holding("LIAISON", "ALLIANCE");
  const director = (code: RescCode) => directors.get(code) as Actor;
  /** An act; answers the position after it, or the error. */
  const act = async (actor: Actor, name: string, input: object): Promise<Asked> => {
    const type = inputs[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const result = await under.act(actor, name, type, input, `... on PositionActSuccess { position { ${positionFields} } }`);
    return result.position ?? result;
  };
  const read = async (actor: Actor, ref: string): Promise<Asked> => {
    const { data, errors } = await under.ask(actor, `{ position(ref: "${ref}") { ${positionFields} } }`);
    expect(errors).toEqual([]);
    return data?.["position"];
  };
  const target = (position: Asked, place = 0) => ({ versionId: position.versions[place].id, version: position.versions[place].version });
  const text = "The Alliance opposes the cut. All six members say so.";
  /** A position that is out for commitment. */
  const called = async (more: { readonly answerBy?: string; readonly title?: string } = {}): Promise<Asked> => {
    const title = more.title ?? "On the magnet grants";
    const proposed = await act(director("CREC"), "proposePosition", {
      trigger: "DANGER",
      why: "The budget cuts the grant",
      title,
      text: "We should speak up.",
    });
    const drafted = await act(liaison, "draftPosition", { ...target(proposed), title, text });
    return act(coordinator, "callForCommitment", { ...target(drafted), ...(more.answerBy ? { answerBy: more.answerBy } : {}) });
  };
  const answer = (code: RescCode, position: Asked, given: string, words?: string) =>
    act(director(code), "answerPosition", { ...target(position), answer: given, ...(words ? { words } : {}) });
  /** A position that all six committed to. */
  const adopted = async (title?: string): Promise<Asked> => {
    const position = await called(title ? { title } : {});
    for (const code of rescCodes) await answer(code, position, "COMMIT");
    return read(coordinator, position.ref);
  };
  /** A position in force. */
  const inForce = async (title?: string): Promise<Asked> => act(coordinator, "releasePosition", target(await adopted(title)));
  return { under, director, coordinator, liaison, act, read, target, called, answer, adopted, inForce, text };
}

/** The stage of tests about positions. */
export type PositionsStage = Awaited<ReturnType<typeof positionsStage>>;

/** SHA-256 of a text in UTF-8, hexadecimal. */
export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
