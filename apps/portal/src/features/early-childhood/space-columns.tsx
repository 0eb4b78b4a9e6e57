import type { EarlyChildhood_SpacesQuery } from "@resc/client/portal";
import { formatCount, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";

const words = messages.spaces;
type Spaces = NonNullable<EarlyChildhood_SpacesQuery["earlyChildhoodSpaces"]>["nodes"][number];

const number = (value: number | null) => (value === null ? messages.none : formatCount(value));

/** Columns of spaces by town. A suppressed row has its reason where the number would stand. */
export const spaceColumns: readonly Column<Spaces>[] = [
  {
    id: "place",
    header: words.place,
    cell: ({ townName, townKey, region }) => (
      <>
        {townName ?? townKey ?? region ?? words.state}
        {townKey && region && <span className="sub">{region}</span>}
      </>
    ),
  },
  { id: "year", header: words.year, cell: ({ fiscalYear }) => `FY${fiscalYear}` },
  {
    id: "type",
    header: words.type,
    cell: ({ spaceType, program }) => (
      <>
        {spaceType ?? words.allTypes}
        {program && <span className="sub">{program}</span>}
      </>
    ),
  },
  { id: "funded", header: words.funded, numeric: true, cell: ({ funded }) => number(funded) },
  {
    id: "filled",
    header: words.filled,
    numeric: true,
    cell: ({ filled, suppressed }) => (suppressed === null ? number(filled) : <span className="quiet">{suppressed}</span>),
  },
  { id: "unfilled", header: words.unfilled, numeric: true, cell: ({ unfilled }) => number(unfilled) },
  {
    id: "recorded",
    header: words.recorded,
    cell: ({ recordedOn, sourceWords }) => (
      <>
        {formatDay(recordedOn)}
        <span className="sub">{sourceWords}</span>
      </>
    ),
  },
];
