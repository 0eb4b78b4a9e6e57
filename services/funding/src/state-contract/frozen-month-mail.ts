import { may } from "@resc/access";
import { type StateAgencyCode, stateAgencyNames } from "@resc/domain";
import type { MakeMessage } from "../mail/message.ts";

/** What is kept with a message about a frozen month: facts of the file, which never change. */
export interface FrozenMonthFacts {
  readonly agency: StateAgencyCode;
  /** YYYY-MM. */
  readonly month: string;
  readonly rows: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

const monthWords = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", month: "long", year: "numeric" });

/** Tells an agency's reader that the file of a month stands, for programs that fetch it. @clause A43 B-18 */
export const frozenMonthMail: MakeMessage = async ({ row, actor, portal }) => {
  const { agency, month, rows, sha256 } = row.payload as unknown as FrozenMonthFacts;
  if (actor.organization !== agency || !may(actor, "stateContract:export")) return null;
  const words = monthWords.format(new Date(`${month}-01T00:00:00Z`));
  const address = `${portal}/lists/state-contracts.csv?month=${month}`;
  return {
    message: {
      subject: `Your State contract file of ${words}`,
      preview: `${rows} ${rows === 1 ? "row" : "rows"}, frozen at the end of the month`,
      heading: `The State contract file of ${words} is there`,
      paragraphs: [
        "It is the list of your agency's contracts as it stood at the end of the month, and stays the same, byte for byte, whatever changes on the list from now on. The address without its month gives today's rows.",
      ],
      facts: [
        { label: "Agency", value: stateAgencyNames[agency] },
        { label: "Month", value: month },
        { label: "Rows", value: String(rows) },
        { label: "SHA-256", value: sha256 },
        { label: "Address", value: address },
      ],
      action: { label: "Get the file", url: address },
      reason: "You get this message because you read this agency's State contracts. It comes once a month, when the file is frozen.",
    },
  };
};
