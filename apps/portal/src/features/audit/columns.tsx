import { Button } from "@mantine/core";
import type { Audit_PageQuery } from "@resc/client/portal";
import { organizationNames } from "@resc/domain";
import { Pill, formatInstant } from "@resc/ui";
import type { Column } from "@resc/ui";
import { roleNames } from "../../app/words.ts";
import { actWords } from "./act-words.ts";
import { messages } from "./messages.ts";

/** A row of the trail as the page reads it. */
export type AuditRow = NonNullable<Audit_PageQuery["auditTrail"]>["nodes"][number];

function Values({ row }: { readonly row: AuditRow }) {
  return (
    <ul className="plain-list">
      {row.values.map(({ name, before, after }) => (
        <li key={name} className="small wrap-anywhere">
          {before === null
            ? messages.set(actWords(name), after ?? messages.nothing)
            : messages.value(actWords(name), before, after ?? messages.nothing)}
        </li>
      ))}
    </ul>
  );
}

/** Columns of the audit log; an object's id narrows the log to it. */
export function auditColumns(onObject: (id: string) => void): readonly Column<AuditRow>[] {
  return [
    { id: "when", header: messages.when, cell: ({ at }) => formatInstant(at) },
    {
      id: "who",
      header: messages.who,
      cell: ({ person, role, organization }) => (
        <>
          {person?.name ?? messages.clock}
          {role && organization && <span className="sub">{messages.acting(roleNames[role], organizationNames[organization])}</span>}
        </>
      ),
    },
    {
      id: "act",
      header: messages.act,
      cell: ({ act, refused, clause }) => (
        <>
          {actWords(act)} {refused && <Pill tone="warn">{messages.refused}</Pill>}
          {clause && <span className="sub">{clause}</span>}
        </>
      ),
    },
    {
      id: "object",
      header: messages.object,
      cell: ({ objectType, objectId }) => (
        <>
          {actWords(objectType)}
          <span className="sub">
            <Button variant="subtle" size="compact-xs" aria-label={messages.filterObject(objectId)} onClick={() => onObject(objectId)}>
              {messages.onlyThis}
            </Button>
          </span>
        </>
      ),
    },
    { id: "changed", header: messages.changed, cell: (row) => <Values row={row} /> },
    { id: "reason", header: messages.reason, cell: ({ reason }) => <span className="wrap-anywhere">{reason}</span> },
  ];
}
