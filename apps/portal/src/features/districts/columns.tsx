import type { Districts_PageQuery } from "@resc/client/portal";
import { PathLink, RescTags, formatCount } from "@resc/ui";
import type { Column } from "@resc/ui";
import { stringifySearch } from "../../app/router/search.ts";
import { districtKindNames } from "../../app/words.ts";
import { messages } from "./messages.ts";

type DistrictRow = NonNullable<Districts_PageQuery["districts"]>["nodes"][number];

/** Columns of the list of districts; links keep the day. */
export function districtColumns(asOf: string | undefined): readonly Column<DistrictRow>[] {
  return [
    {
      id: "name",
      header: messages.name,
      cell: ({ id, name }) => (
        <PathLink className="main-link" href={`/districts/${id}${stringifySearch({ asOf })}`}>
          {name}
        </PathLink>
      ),
    },
    {
      id: "resc",
      header: messages.homeResc,
      cell: ({ homeRescs }) => <RescTags codes={homeRescs.map(({ code }) => code)} none={messages.notPlaced} />,
    },
    { id: "kind", header: messages.kind, cell: ({ kind }) => districtKindNames[kind] },
    { id: "grades", header: messages.grades, cell: ({ grades }) => grades && <span className="nowrap">{grades}</span> },
    { id: "town", header: messages.town, cell: ({ mailingTown }) => mailingTown },
    {
      id: "enrollment",
      header: messages.enrollment,
      numeric: true,
      cell: ({ enrollment, enrollmentSchoolYear }) =>
        enrollment !== null && (
          <>
            {formatCount(enrollment)}
            <span className="sub">{enrollmentSchoolYear}</span>
          </>
        ),
    },
  ];
}
