import { type Column, columns } from "./columns.ts";
import { advocacyFloor } from "./floor-advocacy.ts";
import { boardFloor } from "./floor-boards.ts";
import { datesFloor } from "./floor-dates.ts";
import { opportunityFloor } from "./floor-opportunities.ts";

const staffOf = (resc: "provider" | "host" | "third", roles: readonly string[] = ["staff", "director", "clearinghouse", "ed"]) =>
  roles.map((role) => `${role}.${resc}` as Column);
const unnamed = ["staff", "director", "clearinghouse"] as const;
const readers: readonly Column[] = ["csde", "oec", "analyst", "operator"];
const others: readonly Column[] = ["chair", "member", "group"];
const coordinator: readonly Column[] = ["coordinator"];

/**
 * What the database alone would let through, reviewed by hand. It is the coarse floor (security design, section 5): the parties of a notice or row and
 * the Coordinator may write it, and which of them does which act stands in packages/access only. Nothing of V4 and nobody who is no party stands here.
 */
export const databaseFloor: Readonly<Record<string, readonly Column[]>> = {
  // One's own lines and one's own row of the directory; numbers and offices that come out as zero and empty.
  "bell (own lines)": ["operator"],
  "people (all)": readers,
  "homeNumbers (own)": [...readers, "anonymous"],
  ...boardFloor,
  ...datesFloor,
  "roleGaps (all)": [...readers, "anonymous"],
  // A calculation on facts of the directory, which the board sees too.
  "catchmentCheck (own RESC as provider)": others,
  "noticePreview (own RESC as provider)": others,
  // Which of the parties does what with a notice.
  "CourtesyNotice.mail (given)": staffOf("host"),
  ...Object.fromEntries(
    ["acknowledgeCourtesyNotice", "askForCall", "rememberDifferently"].flatMap((act) => [
      [`${act} (not named)`, [...staffOf("provider"), ...staffOf("host", unnamed), ...coordinator]],
      [`${act} (named)`, [...staffOf("provider"), ...coordinator]],
    ]),
  ),
  "raiseConcern (not named)": staffOf("host", unnamed),
  "raiseConcern (named)": staffOf("host", ["staff"]),
  "recordConversation (not named)": [...staffOf("host", unnamed), ...coordinator],
  "recordConversation (named)": coordinator,
  "giveCourtesyNotice (owed)": [...staffOf("host"), ...coordinator],
  "recordCourtesyNotice (owed)": [...staffOf("host"), ...coordinator],
  "nudge (given)": [...staffOf("provider"), ...staffOf("host")],
  // Which of the parties does what with a row.
  "annotateOutOfRegionRow (of an engagement)": [...staffOf("provider"), ...staffOf("host")],
  "confirmReportedWork (reported of CREC)": staffOf("host"),
  "correctReportedWork (reported of CREC)": [...staffOf("host"), ...coordinator],
  "disownReportedWork (reported of CREC)": [...staffOf("host"), ...coordinator],
  "reportWork (CREC in LEARN's region)": staffOf("provider"),
  // The sample inputs are part of the program; no set on record is among what these would see.
  "mailChoices (own choices)": ["operator", "anonymous"],
  "grantShareSets (all)": ["csde", "oec", "operator", "anonymous"],
  "grantShareCalculation (sample inputs)": ["csde", "oec", "operator", "anonymous"],
  "grantShares (sample inputs)": ["operator", "anonymous"],
  // Which person of the RESC that leads does what with a venture, and which of the giver's with a contribution; who confirms, the ledger's trigger says itself (I-27).
  ...Object.fromEntries(
    ["openVenture", "runVenture", "closeVenture", "changeVentureNeed", "nameVentureDistricts"].map((act) => [
      `${act} (led by CREC's director)`,
      [...staffOf("provider", ["staff", "clearinghouse", "ed"]), ...coordinator],
    ]),
  ),
  "setVentureRate (led by CREC's director)": staffOf("provider", ["staff", "clearinghouse", "ed"]),
  "nameVentureLead (led by CREC's director)": staffOf("provider", ["staff", "director", "clearinghouse"]),
  "recordFulfilment (of LEARN)": staffOf("host", ["staff"]),
  "returnFulfilment (of LEARN)": [...staffOf("provider", ["staff", "clearinghouse", "ed"]), ...staffOf("host", ["staff"])],
  // Which of the lead's staff, and whether they or the Coordinator, do what on the State contract list.
  ...Object.fromEntries(
    [
      "expectStateContract",
      "receiveStateContractForm",
      "declineStateContract",
      "terminateStateContract",
      "closeStateContract",
      "renewStateContract",
    ].map((act) => [`${act} (CREC's own)`, staffOf("provider", ["staff", "director"])]),
  ),
  "executeStateContract (CREC's own)": [...staffOf("provider", unnamed), ...coordinator],
  "amendStateContract (CREC's own)": [...staffOf("provider", ["staff", "director"]), ...coordinator],
  "addStateContractDeliverable (CREC's own)": [...staffOf("provider", ["staff"]), ...coordinator],
  "deliverStateContractItem (CREC's own)": [...staffOf("provider", ["staff"]), ...coordinator],
  // Whoever holds the token holds the right, and the platform writes the answer; but not for who only reads (I-34).
  "answerNoticeByLink (token held)": columns.filter((column) => !["anonymous", "csde", "oec", "analyst"].includes(column)),
  ...advocacyFloor,
  // Positions in force are public; their list by version is the portal's.
  "positions (all)": ["operator", "anonymous"],
  "position (in force)": ["operator", "anonymous"],
  ...opportunityFloor,
};
