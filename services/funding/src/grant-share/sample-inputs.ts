import { rescCodes } from "@resc/domain";
import type { ShareInputSet } from "./share-input-set.ts";

/** The id under which the sample inputs are chosen. */
export const sampleSetId = "sample";

/** Round, invented numbers to try the calculation with. No source stands behind them, and everything made of them says "sample inputs". */
export const sampleInputs: ShareInputSet = {
  id: sampleSetId,
  name: "Sample inputs",
  sample: true,
  fiscalYear: null,
  sourceWords: "Invented round numbers, to see how the calculation works. No source stands behind them.",
  sourceAddress: null,
  countedOn: null,
  appropriation: "6000000.00",
  centers: rescCodes.map((resc, index) => ({
    resc,
    memberBoards: null,
    equalizationAid: `${(index + 1) * 100}000000.00`,
    amount1999: index === 4 ? "900000.00" : "500000.00",
  })),
};
