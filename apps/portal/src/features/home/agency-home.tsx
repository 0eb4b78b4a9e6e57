import { useSuspenseQuery } from "@apollo/client/react";
import { Home_AgencyDocument, type Home_AgencyQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { formatDay, formatMoney, type Stat } from "@resc/ui";
import { useState } from "react";
import type { Viewer } from "../../app/session/viewer.ts";
import { agencyNeeds, monthWords, newestMonth } from "./agency-needs.ts";
import { ContractsByResc } from "./contracts-by-resc.tsx";
import { messages } from "./messages.ts";
import { ReaderFrame } from "./reader-frame.tsx";

const words = messages.agency;

function numbersOf({ stateContractStanding: standing, stateContractMonths: months }: Home_AgencyQuery): readonly Stat[] {
  const newest = newestMonth(months ?? []);
  const asOf = standing?.asOf ?? null;
  return [
    { label: words.contracts, value: standing?.contracts ?? null, href: "/state-contracts" },
    ...(standing
      ? [
          {
            label: words.amount(standing.fiscalYear, standing.yearStated, standing.yearContracts),
            value: standing.yearAmount === null ? null : formatMoney(standing.yearAmount),
            href: `/state-contracts?year=${standing.fiscalYear}`,
          },
        ]
      : []),
    { label: words.asOf, value: asOf === null ? null : formatDay(connecticutDate(new Date(asOf))), href: "/state-contracts" },
    { label: words.version, value: newest === null ? null : monthWords(newest.month), href: "/data?tab=files" },
  ];
}

/** The first page of a State agency's reader: its questions and files, its rows in numbers, and by RESC. */
export function AgencyHome({ viewer }: { readonly viewer: Viewer }) {
  const [now] = useState(() => new Date());
  const { data } = useSuspenseQuery(Home_AgencyDocument, { fetchPolicy: "cache-and-network" });
  const needs = agencyNeeds(data.opportunities?.nodes ?? [], data.stateContractMonths ?? [], now.getTime());
  return (
    <ReaderFrame viewer={viewer} now={now} needs={needs} nothingMore={words.nothingMore} stats={numbersOf(data)}>
      {data.stateContractStanding && <ContractsByResc standing={data.stateContractStanding} />}
    </ReaderFrame>
  );
}
