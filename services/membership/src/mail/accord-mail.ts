import type { MakeMessage } from "./message.ts";

/** A version of the Accord is circulated: each Executive Director is asked to read and sign it. */
const toSign: MakeMessage = async ({ row, read, portal }) => {
  const [version] = await read.query<{ title: string; month: string; number: number }>(
    "select title, month, number from accord_version where id = $1 and state in ('CIRCULATED','PART_SIGNED')",
    [row.object_id],
  );
  if (!version) return null;
  return {
    subject: `To sign: ${version.title}, ${version.month}`,
    preview: "Its text is fixed. It enters into force with the sixth signature.",
    heading: "A version of the Accord to sign",
    paragraphs: ["Its text is fixed now. It enters into force with the sixth signature; a signature binds your RESC."],
    facts: [{ label: "Version", value: `${version.title}, ${version.month}` }],
    action: { label: "Read and sign", url: `${portal}/accord?version=${version.number}` },
    reason: "You get this message because you are an Executive Director. It cannot be turned off.",
    accord: "Accord",
  };
};

/** The messages about the Accord by kind. */
export const accordMails: Readonly<Record<string, MakeMessage>> = { "accord.toSign": toSign };
