import type { RescCode } from "@resc/domain";
import { DataTable, EmptyState, PathLink, RescTag, TableRegion } from "@resc/ui";
import type { Column, MapSchool, MapTown } from "@resc/ui";
import { stringifySearch } from "../../app/router/search.ts";
import { messages } from "./messages.ts";

/** The towns of the map as a table. */
export function MapTable({
  towns,
  schools,
  region,
  selected,
  asOf,
}: {
  readonly towns: readonly MapTown[];
  readonly schools: readonly MapSchool[];
  readonly region: RescCode | undefined;
  readonly selected: string | undefined;
  readonly asOf: string | undefined;
}) {
  const columns: readonly Column<MapTown>[] = [
    {
      id: "town",
      header: messages.town,
      cell: ({ key, name }) => (
        <PathLink className="main-link" href={`/map${stringifySearch({ town: key, resc: region, asOf, as: "table" })}`}>
          {name}
        </PathLink>
      ),
    },
    { id: "resc", header: messages.homeResc, cell: ({ resc }) => (resc ? <RescTag code={resc} /> : messages.noCatchment) },
    {
      id: "schools",
      header: messages.schoolsHere,
      cell: ({ name }) =>
        schools
          .filter(({ townName }) => townName === name)
          .map((school) => school.name)
          .join(", "),
    },
  ];
  return (
    <TableRegion label={messages.townCaption}>
      <DataTable
        compact
        caption={messages.townCaption}
        columns={columns}
        rows={towns.filter(({ resc }) => !region || resc === region)}
        rowKey={({ key }) => key}
        selected={selected}
        empty={<EmptyState title={messages.noTowns} />}
      />
    </TableRegion>
  );
}
