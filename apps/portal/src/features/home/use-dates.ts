import { useQuery } from "@apollo/client/react";
import {
  Home_AdvocacyDatesDocument,
  Home_EngagementDatesDocument,
  Home_FundingDatesDocument,
  Home_GovernanceDatesDocument,
} from "@resc/client/portal";
import type { DatedLineFragment } from "@resc/client/portal";

/** Something that has a date ahead. */
export type Dated = DatedLineFragment;

/** Dates of the viewer between two days, from every part of the platform, the nearest first. One part that does not answer leaves the others. */
export function useDates(
  from: string,
  to: string,
): { readonly dates: readonly Dated[]; readonly loading: boolean; readonly missing: boolean } {
  const options = { variables: { from, to }, fetchPolicy: "cache-and-network" } as const;
  const engagements = useQuery(Home_EngagementDatesDocument, options);
  const funding = useQuery(Home_FundingDatesDocument, options);
  const governance = useQuery(Home_GovernanceDatesDocument, options);
  const advocacy = useQuery(Home_AdvocacyDatesDocument, options);
  const parts = [engagements, funding, governance, advocacy];
  const dates = [
    ...(engagements.data?.engagementDates ?? []),
    ...(funding.data?.fundingDates ?? []),
    ...(governance.data?.governanceDates ?? []),
    ...(advocacy.data?.advocacyDates ?? []),
  ];
  return {
    dates: dates.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.id.localeCompare(other.id)),
    loading: parts.some((part) => part.loading && !part.data),
    missing: parts.some((part) => part.error !== undefined),
  };
}
