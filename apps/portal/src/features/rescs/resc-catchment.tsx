import { useSuspenseQuery } from "@apollo/client/react";
import { Resc_CatchmentDocument } from "@resc/client/portal";
import type { Resc_CatchmentQuery } from "@resc/client/portal";
import type { RescCode } from "@resc/domain";
import { Card, DataTable, EmptyState, PathLink, formatCount } from "@resc/ui";
import type { Column } from "@resc/ui";
import { stringifySearch } from "../../app/router/search.ts";
import { districtKindNames } from "../../app/words.ts";
import { messages } from "./messages.ts";

type Member = NonNullable<NonNullable<Resc_CatchmentQuery["resc"]>["members"]>["nodes"][number];

const columns: readonly Column<Member>[] = [
  {
    id: "district",
    header: messages.district,
    cell: ({ id, name }) => (
      <PathLink className="main-link" href={`/districts/${id}`}>
        {name}
      </PathLink>
    ),
  },
  { id: "kind", header: messages.kind, cell: ({ kind }) => districtKindNames[kind] },
  { id: "grades", header: messages.grades, cell: ({ grades }) => grades },
  {
    id: "students",
    header: messages.students,
    numeric: true,
    cell: ({ enrollment }) => (enrollment === null ? null : formatCount(enrollment)),
  },
];

/** Towns, member districts and schools of one RESC. */
export function RescCatchment({ code, asOf }: { readonly code: RescCode; readonly asOf: string | undefined }) {
  const { data } = useSuspenseQuery(Resc_CatchmentDocument, { variables: { code, asOf: asOf ?? null } });
  const schools = data.resc?.schools?.nodes ?? [];
  return (
    <>
      <Card title={messages.catchment}>
        <ul className="town-list">
          {(data.resc?.towns?.nodes ?? []).map(({ key, name }) => (
            <li key={key}>
              <PathLink href={`/map${stringifySearch({ town: key, asOf })}`}>{name}</PathLink>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={messages.memberDistricts} flush>
        <DataTable
          compact
          caption={messages.memberDistricts}
          columns={columns}
          rows={data.resc?.members?.nodes ?? []}
          rowKey={({ id }) => id}
          empty={<EmptyState title={messages.noMembers} />}
        />
      </Card>
      <Card title={messages.schools}>
        {schools.length === 0 && <p className="quiet">{messages.noSchools}</p>}
        <ul className="plain-list">
          {schools.map(({ id, name, grades, theme, town }) => (
            <li key={id}>
              {name}
              <div className="small">{[town?.name, grades, theme].filter(Boolean).join(" · ")}</div>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
