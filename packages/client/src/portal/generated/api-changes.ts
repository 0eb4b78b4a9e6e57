/* Generated from the history of the contracts. Do not edit: run the generator again. */

/** What one day changed in a contract. */
export interface ApiChange {
  readonly date: string;
  /** Why something breaks and what to use instead; null when nothing does. */
  readonly declared: string | null;
  /** By contract; null on the first day. */
  readonly changes: Readonly<
    Record<string, { readonly added: readonly string[]; readonly dangerous: readonly string[]; readonly breaking: readonly string[] }>
  > | null;
}

/** What changed in the contracts and when, the newest first. */
export const apiChanges: readonly ApiChange[] = [
  {
    "date": "2026-11-22",
    "declared": null,
    "changes": {
      "analyst": {
        "added": [
          "`ContributionTotal`",
          "`ContributionTotalConnection`",
          "`ContributionTotalEdge`",
          "`Figure.attached`",
          "`FigureSource`",
          "`FigureSourceState`",
          "`MagnetGrantComparison.attachedSources`",
          "`Metric.formula`",
          "`Metric.license`",
          "`PositionInForce`",
          "`PositionInForceConnection`",
          "`PositionInForceEdge`",
          "`Query.contributionTotals`",
          "`Query.figure`",
          "`Query.positionInForce`",
          "`Query.positionsInForce`",
          "`Query.stateContracts(route:)`",
          "`Query.stateContractStanding`",
          "`StateContractRescStanding`",
          "`StateContractStanding`"
        ],
        "dangerous": [
          "An optional arg route on Query.stateContracts was added."
        ],
        "breaking": []
      },
      "csde": {
        "added": [
          "`Figure.attached`",
          "`FigureSource`",
          "`FigureSourceState`",
          "`MagnetGrantComparison.attachedSources`",
          "`Metric.formula`",
          "`Metric.license`",
          "`PositionInForce`",
          "`PositionInForceConnection`",
          "`PositionInForceEdge`",
          "`Query.figure`",
          "`Query.positionInForce`",
          "`Query.positionsInForce`",
          "`Query.stateContracts(route:)`",
          "`Query.stateContractStanding`",
          "`StateContractRescStanding`",
          "`StateContractStanding`"
        ],
        "dangerous": [
          "An optional arg route on Query.stateContracts was added."
        ],
        "breaking": []
      },
      "oec": {
        "added": [
          "`Figure.attached`",
          "`FigureSource`",
          "`FigureSourceState`",
          "`MagnetGrantComparison.attachedSources`",
          "`Metric.formula`",
          "`Metric.license`",
          "`PositionInForce`",
          "`PositionInForceConnection`",
          "`PositionInForceEdge`",
          "`Query.figure`",
          "`Query.positionInForce`",
          "`Query.positionsInForce`",
          "`Query.stateContracts(route:)`",
          "`Query.stateContractStanding`",
          "`StateContractRescStanding`",
          "`StateContractStanding`"
        ],
        "dangerous": [
          "An optional arg route on Query.stateContracts was added."
        ],
        "breaking": []
      }
    }
  },
  {
    "date": "2026-11-21",
    "declared": null,
    "changes": null
  }
];
