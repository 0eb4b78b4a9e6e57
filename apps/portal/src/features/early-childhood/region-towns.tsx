import { useSuspenseQuery } from "@apollo/client/react";
import { EarlyChildhood_RegionTownsDocument } from "@resc/client/portal";
import type { EarlyChildhood_RegionTownsQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, Pager, Pill } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMore } from "../../app/data/use-more.ts";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";

const words = messages.spaces;
type Town = NonNullable<EarlyChildhood_RegionTownsQuery["earlyChildhoodRegionTowns"]>["nodes"][number];

const columns: readonly Column<Town>[] = [
  { id: "town", header: words.town, cell: ({ townName, townKey }) => townName ?? townKey },
  { id: "region", header: words.region, cell: ({ region }) => region },
  {
    id: "lead",
    header: words.lead,
    cell: ({ leadAgency, differsFromCatchment, looksWrong, note }) => (
      <>
        {leadAgency} {looksWrong ? <Pill tone="warn">{words.wrong}</Pill> : differsFromCatchment && <Pill>{words.differs}</Pill>}
        {note && <span className="sub">{note}</span>}
      </>
    ),
    wide: true,
  },
  { id: "rate", header: words.rateRegion, cell: ({ rateRegion }) => rateRegion },
  { id: "sources", header: messages.sources, cell: ({ sources, townKey }) => <SourcesPopover sources={sources} about={townKey} /> },
];

/** The towns of the OEC's regions by name, with what differs and what looks wrong. */
export function RegionTowns({ region }: { readonly region: string | undefined }) {
  const { data, fetchMore } = useSuspenseQuery(EarlyChildhood_RegionTownsDocument, { variables: { region: region ?? null } });
  const towns = data.earlyChildhoodRegionTowns;
  const more = useMore(towns?.pageInfo, fetchMore);
  const rows = towns?.nodes ?? [];
  return (
    <Card
      title={words.regions}
      acts={<ExportMenu list="early-childhood-regions" right="exportEarlyChildhood" filters={{ region }} />}
      foot={words.regionsLede}
      flush
    >
      <DataTable
        caption={words.regions}
        columns={columns}
        rows={rows}
        rowKey={({ townKey }) => townKey}
        empty={<EmptyState title={words.empty} />}
      />
      <Pager shown={rows.length} total={towns?.totalCount ?? 0} noun={words.town.toLowerCase() + "s"} {...more} />
    </Card>
  );
}
