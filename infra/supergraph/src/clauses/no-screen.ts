/** Sentences that no page of the portal can show to be kept, each with its reason. Every one of them has a test nevertheless. */
export const noScreen: Readonly<Record<string, string>> = {
  P44: "A link of the printed page whose address the document does not hold.",
};
