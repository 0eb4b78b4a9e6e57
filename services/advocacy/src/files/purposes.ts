import { type FilePurposes, mostFileBytes } from "@resc/store";

/** What files are sent to advocacy for. */
export const advocacyFilePurposes = {
  /** The document in which a figure stands. */
  FIGURE_SOURCE: {
    mediaTypes: [
      "application/pdf",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "text/csv",
      "image/png",
      "image/jpeg",
    ],
    upload: "figure:attach",
    maximumBytes: mostFileBytes,
    visibility: "V1",
  },
} as const satisfies FilePurposes;
