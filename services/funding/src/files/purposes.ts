import { type FilePurpose, type FilePurposes, mostFileBytes } from "@resc/store";

const pdf = "application/pdf";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What files are sent to funding for. */
export const fundingFilePurposes = {
  /** What an agency published: the notice of an opportunity, and each answer and addendum of it. */
  OPPORTUNITY_SOURCE: {
    mediaTypes: [pdf, word, "message/rfc822", "text/plain", "text/html"],
    upload: "opportunity:keep",
    maximumBytes: mostFileBytes,
    visibility: "V1",
  },
  /** The form of a State contract, as signed. */
  STATE_CONTRACT_FORM: {
    mediaTypes: [pdf, word, excel, "image/png", "image/jpeg"],
    upload: "stateContract:file",
    maximumBytes: mostFileBytes,
    visibility: "V1",
  },
  /** A table whose rows are imported; it is read, never kept. */
  TABLE_IMPORT: { mediaTypes: ["text/csv", excel], upload: "stateContract:import", maximumBytes: 5 * 1024 * 1024, visibility: null },
  /** What shows that a contribution was given. */
  CONTRIBUTION_EVIDENCE: {
    mediaTypes: [pdf, "image/png", "image/jpeg", "text/csv", excel, word],
    upload: "contribution:fulfil",
    maximumBytes: mostFileBytes,
    visibility: "V1",
  },
} as const satisfies FilePurposes;

/** The name under which parts of a proposal are sent; they go to the sealed shelf. */
export const sealedPurpose = "PROPOSAL_PART";

/** What a part of a proposal may be. */
export const sealedPart: FilePurpose = {
  mediaTypes: [pdf, word, excel],
  upload: "proposal:draft",
  maximumBytes: mostFileBytes,
  visibility: null,
};
