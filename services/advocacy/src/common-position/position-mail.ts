import { may } from "@resc/access";
import { easternWords, organizationNames, type RescCode, rescCodes } from "@resc/domain";
import { findPerson } from "@resc/store";
import type { MadeMessage, MakeMessage, MessageParts } from "../mail/message.ts";
import { answersTo, type KnownVersion, knownVersion, positionClause } from "./position-change.ts";

interface Work {
  readonly answerBy: Date;
  readonly calledBy: string;
}

interface Told {
  readonly version: KnownVersion;
  readonly work: Work;
}

async function readTold({ read, actor, row }: MessageParts): Promise<Told | null> {
  if (!may(actor, "position:readAnswers")) return null;
  const [work] = await read.query<Work>(
    `select answer_by as "answerBy", called_by as "calledBy" from position_work where version_id = $1 and called_at is not null`,
    [row.object_id],
  );
  return work ? { work, version: await knownVersion(read, row.object_id) } : null;
}

/** Who called for commitment answers what is asked back. */
async function replyTo({ read }: MessageParts, { calledBy }: Work): Promise<MadeMessage["replyTo"]> {
  const person = await findPerson(read, calledBy);
  return person?.email ? { name: person.name, address: person.email } : null;
}

const answerWords: Readonly<Record<string, string>> = { COMMIT: "Commits", OBJECT: "Objects", ABSTAIN: "Abstains" };

const outForCommitment: MakeMessage = async (parts) => {
  const told = await readTold(parts);
  if (!told || told.version.state !== "OUT_FOR_COMMITMENT") return null;
  const { version, work } = told;
  const by = easternWords(work.answerBy);
  return {
    replyTo: await replyTo(parts, work),
    message: {
      subject: `A position to commit to, by ${by}: ${version.title}`,
      preview: "Commit, object or abstain for your RESC.",
      heading: version.title,
      paragraphs: [
        "The text below is fixed. Your RESC commits, objects or abstains once, by your word as its Executive Director. It becomes a position of the Alliance only when all six commit.",
        version.body,
      ],
      facts: [
        { label: "Position", value: `CP-${version.positionNumber}, version ${version.number}` },
        { label: "Answer by", value: by },
      ],
      action: { label: "Read and answer", url: `${parts.portal}/positions/CP-${version.positionNumber}` },
      reason: "You get this as Executive Director of a member of the Alliance. It cannot be turned off.",
      accord: positionClause,
    },
  };
};

function decided(subject: string, sentence: string): MakeMessage {
  return async (parts) => {
    const told = await readTold(parts);
    if (!told) return null;
    const { version, work } = told;
    const stated = new Map((await answersTo(parts.read, version.id)).map(({ rescCode, answer }) => [rescCode, answer]));
    const wordsOf = (code: RescCode) => answerWords[stated.get(code) ?? ""] ?? "Not stated";
    return {
      replyTo: await replyTo(parts, work),
      message: {
        subject: `${subject}: ${version.title}`,
        preview: sentence,
        heading: `${subject}: ${version.title}`,
        paragraphs: [sentence],
        facts: rescCodes.map((code) => ({ label: organizationNames[code], value: wordsOf(code) })),
        action: { label: "Open in the portal", url: `${parts.portal}/positions/CP-${version.positionNumber}` },
        reason: "You get this as an Executive Director of the Alliance, or as its Coordinator.",
        accord: positionClause,
      },
    };
  };
}

/** The messages about common positions, by kind. */
export const positionMails: Readonly<Record<string, MakeMessage>> = {
  "position.outForCommitment": outForCommitment,
  "position.adopted": decided("Adopted", "All six members have committed. The position is public once the Coordinator has released it."),
  "position.notAdopted": decided("Not adopted", "Not all six members have committed to this text, so it is no position of the Alliance."),
};
