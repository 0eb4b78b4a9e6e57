import { createHash } from "node:crypto";
import type { Actor } from "@resc/access";
import { advocacyWithFigures } from "./advocacy-database.ts";

// oxlint-disable-next-line no-explicit-any -- a test reads the shape it asked for
export type Asked = any;

const piece = "text mark claimId note";
const page = `title dataAddress blocks { lineId kind by pieces { ${piece} } chart { name title text svg } } notes { number text } claims { id stated state own { value rows { figureId figureVersion value } } other { value } }`;

/** What the tests ask of a brief. */
export const briefFields = `id ref title state textVersion reviewedBy version lines { id kind text marks { text kind claimId priorityId } author adoptedBy chart positionVersionId } problems { lineId words message }
  page { ${page} } releases { version } viewerCan { write send review return release revise }`;
/** What the tests ask of a release. */
export const releaseFields = `id ref version title releasedAt hash pdfHash html pdf changes page { ${page} }`;

/** SHA-256, hexadecimal. */
export const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** Advocacy with the first brief as it was loaded, and who writes, reviews and releases it. */
export async function briefsStage() {
  const under = await advocacyWithFigures();
  const liaison = await under.holding("LIAISON", "ALLIANCE");
  const coordinator = await under.holding("COORDINATOR", "ALLIANCE");
  const director = await under.holding("EXECUTIVE_DIRECTOR", "CES");
  const staff = await under.holding("STAFF", "LEARN");
  const ask = async (actor: Actor, query: string): Promise<Asked> => {
    const { data, errors } = await under.ask(actor, query);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
  const brief = async (actor: Actor, ref: string): Promise<Asked> =>
    (await ask(actor, `{ brief(ref: "${ref}") { ${briefFields} } }`)).brief;
  const release = async (actor: Actor, ref: string, version = 1): Promise<Asked> =>
    (await ask(actor, `{ briefRelease(ref: "${ref}", version: ${version}) { ${releaseFields} } }`)).briefRelease;
  /** An act; answers the brief after it, or the error. */
  const act = async (actor: Actor, name: string, input: object): Promise<Asked> => {
    const type =
      name === "beginBrief" || name === "writeBrief" || name === "returnBrief"
        ? `${name[0]?.toUpperCase()}${name.slice(1)}Input`
        : "BriefInput";
    const result = await under.act(actor, name, type, input, `... on BriefActSuccess { brief { ${briefFields} } }`);
    return result.brief ?? result;
  };
  const target = ({ id, version }: Asked) => ({ id, version });
  /** A released brief with one claim: the given sentence of the 2022 priorities and an argument. */
  const released = async (title = "On the grants"): Promise<Asked> => {
    const first = await brief(liaison, "B-1");
    const claimLine = first.lines.find(({ text }: Asked) => text.startsWith("Over 10 years"));
    const begun = await act(liaison, "beginBrief", { sessionYear: 2022, title });
    const written = await act(liaison, "writeBrief", {
      ...target(begun),
      title,
      lines: [
        { kind: "CLAIM", text: claimLine.text, marks: claimLine.marks },
        { kind: "ARGUMENT", text: "Families need schools they can count on.", marks: [], author: "The liaison" },
      ],
    });
    const sent = await act(liaison, "sendBrief", target(written));
    const reviewed = await act(director, "reviewBrief", target(sent));
    return act(liaison, "releaseBrief", target(reviewed));
  };
  return { under, liaison, coordinator, director, staff, ask, brief, release, act, target, released };
}

/** The stage of tests about briefs. */
export type BriefsStage = Awaited<ReturnType<typeof briefsStage>>;
