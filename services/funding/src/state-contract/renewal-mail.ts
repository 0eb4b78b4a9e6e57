import { citeAccord, formatDate, organizationNames, stateAgencyNames, type RescCode, type StateAgencyCode } from "@resc/domain";
import type { MakeMessage } from "../mail/message.ts";

/** Asks whether a State contract goes on, 90 days before its period ends. */
export const renewalMail: MakeMessage = async ({ row, read, portal }) => {
  const [contract] = await read.query<{ ref: string; title: string; agency: StateAgencyCode; lead_code: RescCode; period_to: string }>(
    "select ref, title, agency, lead_code, period_to from state_contract where id = $1",
    [row.object_id],
  );
  if (!contract) return null;
  const end = formatDate(contract.period_to);
  return {
    message: {
      subject: `Does it go on? ${contract.title}`,
      preview: `The period ends on ${end}`,
      heading: `${contract.title} ends on ${end}`,
      paragraphs: [
        "If the agency goes on with it, put the next contract on the list, so that the Executive Directors see it coming. If it ends, nothing needs to be done now.",
      ],
      facts: [
        { label: "Agency", value: stateAgencyNames[contract.agency] },
        { label: "Lead", value: organizationNames[contract.lead_code] },
        { label: "Period ends", value: end },
      ],
      action: { label: "Open the contract", url: `${portal}/state-contracts/${contract.ref}` },
      reason: "You get this because you lead this contract or keep the State contract list.",
      accord: citeAccord("A43"),
    },
  };
};
