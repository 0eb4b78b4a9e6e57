import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import { Card, DataTable, EmptyState, formatDay, formatInstant, formatMoney, Pill } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useState } from "react";
import { ActDialog } from "./act-dialog.tsx";
import type { Contract } from "./contract-page.tsx";
import { messages } from "./messages.ts";

interface AllocationRow {
  readonly key: string;
  readonly name: string;
  readonly amounts: readonly (string | null)[];
}

const amountOf = (amount: string | null | undefined) =>
  amount ? formatMoney(amount) : <span className="quiet">{messages.notStated}</span>;

/** What each RESC gets by fiscal year, and the totals. */
export function ContractAllocation({ contract: { years, shares, participants } }: { readonly contract: Contract }) {
  const amounts = (resc: string) =>
    years.map(({ fiscalYear }) => shares.find((share) => share.resc === resc && share.fiscalYear === fiscalYear)?.amount ?? null);
  const rows: AllocationRow[] = [
    ...participants.map(({ code }) => ({ key: code, name: rescShortNames[code], amounts: amounts(code) })),
    { key: "total", name: messages.total, amounts: years.map(({ total }) => total) },
  ];
  const columns: Column<AllocationRow>[] = [
    { id: "resc", header: messages.participants, cell: ({ name }) => name },
    ...years.map(({ fiscalYear }, place): Column<AllocationRow> => ({
      id: String(fiscalYear),
      header: messages.fiscalYear(fiscalYear),
      numeric: true,
      cell: (row) => amountOf(row.amounts[place]),
    })),
  ];
  return (
    <Card title={messages.allocation} flush={years.length > 0}>
      {years.length === 0 ? (
        <p className="quiet">{messages.noAllocation}</p>
      ) : (
        <DataTable
          caption={messages.allocation}
          columns={columns}
          rows={rows}
          rowKey={({ key }) => key}
          empty={<EmptyState title={messages.noAllocation} />}
        />
      )}
    </Card>
  );
}

/** What is to be delivered, each open item with its act. */
export function ContractDeliverables({ contract }: { readonly contract: Contract }) {
  const [item, setItem] = useState<string>();
  const { deliverables, acts } = contract;
  return (
    <Card title={messages.deliverables}>
      {deliverables.length === 0 && <p className="quiet">{messages.noDeliverables}</p>}
      <ul className="contract-lines">
        {deliverables.map(({ id, title, dueOn, deliveredOn, overdue, note }) => (
          <li key={id} className="contract-line">
            <span>
              {title}
              <span className="sub">
                {[messages.due(formatDay(dueOn)), deliveredOn && messages.delivered(formatDay(deliveredOn)), note]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </span>
            {overdue && <Pill tone="bad">{messages.overdue}</Pill>}
            {!deliveredOn && acts.includes("deliver") && (
              <Button variant="default" size="compact-md" aria-label={messages.recordDelivery(title)} onClick={() => setItem(id)}>
                {messages.record}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {item && <ActDialog contract={contract} act="deliver" itemId={item} onClose={() => setItem(undefined)} />}
    </Card>
  );
}

/** Every version of the terms with what it changed, and the form as filed. */
export function ContractVersions({ contract: { versions } }: { readonly contract: Contract }) {
  if (versions.length === 0) return null;
  return (
    <Card title={messages.versions}>
      <ul className="contract-lines">
        {versions.map(({ number, madeAt, madeBy, reason, agencyReference, differences, file }) => (
          <li key={number}>
            <b>{messages.version(number)}</b>
            <span className="sub">{[formatInstant(madeAt), madeBy?.name, reason, agencyReference].filter(Boolean).join(" · ")}</span>
            {differences.map(({ what, before, after }) => (
              <div key={what}>
                {what}: {messages.wasIs(before, after)}
              </div>
            ))}
            {file && (
              <a className="contract-file" href={`/files/funding/${file.id}`} download>
                {messages.openFile(file.name)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
