import { Card, DataTable, PathLink, RescTags, formatPeriod } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import type { Packet } from "./packet-page.tsx";

type Region = NonNullable<Packet["outOfRegion"]>;
type RegionLine = Region["lines"][number];
type RegionRow = Region["rows"][number];
type ContractLine = NonNullable<Packet["stateContracts"]>["lines"][number];

const plain = (code: string | null) => (code ?? "").toLowerCase().replaceAll("_", " ");

const parties: readonly Column<RegionLine | RegionRow>[] = [
  { id: "provider", header: messages.provider, cell: ({ provider }) => <RescTags codes={[provider]} none="" /> },
  { id: "host", header: messages.host, cell: ({ host }) => <RescTags codes={[host]} none="" /> },
];
const regionLine: readonly Column<RegionLine>[] = [
  {
    id: "customer",
    header: messages.customer,
    cell: ({ customer, service, rowId }) => (
      <>
        <PathLink href={`/list/${rowId}`}>{customer}</PathLink>
        <span className="sub">{service}</span>
      </>
    ),
  },
  ...parties,
  { id: "detail", header: messages.detail, wide: true, cell: ({ detail }) => detail },
];
const regionRow: readonly Column<RegionRow>[] = [
  {
    id: "customer",
    header: messages.customer,
    cell: ({ customer, service, id }) => (
      <>
        <PathLink href={`/list/${id}`}>{customer}</PathLink>
        <span className="sub">{service}</span>
      </>
    ),
  },
  ...parties,
  { id: "period", header: messages.period, cell: ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn) },
  { id: "work", header: messages.work, cell: ({ work }) => plain(work) },
  { id: "notice", header: messages.notice, cell: ({ notice }) => (notice === "DUE" ? "owed" : plain(notice)) },
];
const contractLine: readonly Column<ContractLine>[] = [
  {
    id: "contract",
    header: messages.contract,
    cell: ({ ref, title, path }) => (
      <>
        <PathLink href={path}>{title}</PathLink>
        <span className="sub">{ref}</span>
      </>
    ),
  },
  { id: "agency", header: messages.agency, cell: ({ agency }) => agency ?? "" },
  { id: "lead", header: messages.lead, cell: ({ lead }) => <RescTags codes={lead ? [lead] : []} none="" /> },
  { id: "detail", header: messages.detail, wide: true, cell: ({ detail }) => detail },
];

function Part<Row extends object>({
  title,
  columns,
  rows,
  rowKey,
}: {
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}) {
  return (
    <Card title={title} flush>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        compact
        empty={<p className="quiet">{messages.nothing}</p>}
      />
    </Card>
  );
}

/** A section that has arrived but whose owner cannot be reached, or that is awaited. */
function Missing({ title, awaited }: { readonly title: string; readonly awaited: boolean }) {
  return (
    <Card title={title}>
      <p className="quiet">{awaited ? messages.awaitedMore : messages.unread}</p>
    </Card>
  );
}

/** The out-of-region list as it was frozen: what changed, then the list. */
export function OutOfRegionPart({ packet }: { readonly packet: Packet }) {
  const { outOfRegion: section } = packet;
  if (!section?.lines) return <Missing title={messages.outOfRegion} awaited={packet.awaited.includes("OUT_OF_REGION")} />;
  return (
    <section className="stack" aria-label={messages.outOfRegion}>
      <h2 className="packet-heading">{messages.outOfRegion}</h2>
      {(["NEW", "CHANGED", "OVERDUE", "CLOSED"] as const).map((part) => (
        <Part
          key={part}
          title={messages.parts[part]}
          columns={regionLine}
          rows={section.lines.filter((line) => line.part === part)}
          rowKey={({ rowId }) => rowId}
        />
      ))}
      <Part title={messages.whole} columns={regionRow} rows={section.rows} rowKey={({ id }) => id} />
    </section>
  );
}

/** State contract work as it was frozen, with the contributions that are past due or changed. */
export function StateContractPart({ packet }: { readonly packet: Packet }) {
  const { stateContracts: section } = packet;
  if (!section?.lines) return <Missing title={messages.stateContracts} awaited={packet.awaited.includes("STATE_CONTRACTS")} />;
  return (
    <section className="stack" aria-label={messages.stateContracts}>
      <h2 className="packet-heading">{messages.stateContracts}</h2>
      {(["NEW", "CHANGED", "OVERDUE", "CLOSED", "ACTIVE", "CONTRIBUTION"] as const).map((part) => (
        <Part
          key={part}
          title={messages.parts[part]}
          columns={contractLine}
          rows={section.lines.filter((line) => line.part === part)}
          rowKey={({ ref }) => ref}
        />
      ))}
    </section>
  );
}
