import { useSuspenseQuery } from "@apollo/client/react";
import { District_EngagementsDocument } from "@resc/client/portal";
import type { District_EngagementsQuery } from "@resc/client/portal";
import { Card, DataTable, EmptyState, PathLink, RescTag, formatPeriod } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useViewer } from "../../app/session/viewer.ts";
import { engagementStateWords } from "../engagements/words.ts";
import { OutOfRegionLine } from "../out-of-region-list/out-of-region-line.tsx";
import { messages } from "./messages.ts";

type Engagement = NonNullable<NonNullable<District_EngagementsQuery["district"]>["engagements"]>["nodes"][number];

const columns: readonly Column<Engagement>[] = [
  {
    id: "service",
    header: messages.service,
    cell: ({ id, service, ref }) => (
      <>
        <PathLink className="main-link" href={`/engagements/${id}`}>
          {service}
        </PathLink>
        <span className="sub">{ref}</span>
      </>
    ),
  },
  { id: "provider", header: messages.provider, cell: ({ provider }) => <RescTag code={provider.code} /> },
  { id: "period", header: messages.period, cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn) },
  { id: "state", header: messages.state, cell: ({ state }) => engagementStateWords[state] },
];

/** Who serves a district, for those who may know. */
export function DistrictEngagements({ id }: { readonly id: string }) {
  const viewer = useViewer();
  if (!viewer)
    return (
      <div className="card">
        <EmptyState title={messages.signIn}>{messages.signInMore}</EmptyState>
      </div>
    );
  return <Engagements id={id} />;
}

function Engagements({ id }: { readonly id: string }) {
  const { data } = useSuspenseQuery(District_EngagementsDocument, { variables: { id } });
  const served = data.district?.servedBy?.nodes ?? [];
  return (
    <div className="stack">
      <Card title={messages.servedBy}>
        {served.length === 0 ? (
          <p className="quiet">{messages.noServedBy}</p>
        ) : (
          <ul className="plain-list">
            {served.map((row) => (
              <OutOfRegionLine key={row.id} row={row} />
            ))}
          </ul>
        )}
      </Card>
      <Card title={messages.ownEngagements} flush>
        <DataTable
          caption={messages.ownEngagements}
          columns={columns}
          rows={data.district?.engagements?.nodes ?? []}
          rowKey={(row) => row.id}
          empty={<EmptyState title={messages.noEngagements}>{messages.noEngagementsMore}</EmptyState>}
        />
      </Card>
    </div>
  );
}
