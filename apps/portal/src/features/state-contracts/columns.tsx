import type { StateContracts_PageQuery } from "@resc/client/portal";
import { RescTags, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";

type Contract = NonNullable<StateContracts_PageQuery["stateContracts"]>["nodes"][number];

/** Columns of the State contract list. */
export const contractColumns: readonly Column<Contract>[] = [
  {
    id: "contract",
    header: messages.contract,
    cell: ({ title, kind, note }) => (
      <>
        {title}
        <span className="sub">{[kind, note].filter(Boolean).join(" · ")}</span>
      </>
    ),
  },
  { id: "agency", header: messages.agency, cell: ({ agency }) => agency },
  { id: "role", header: messages.role, cell: ({ role }) => role },
  {
    id: "participants",
    header: messages.participants,
    cell: ({ participants }) => <RescTags codes={participants.map(({ code }) => code)} none={messages.nobody} />,
  },
  { id: "year", header: messages.year, cell: ({ fiscalYear }) => (fiscalYear === null ? "–" : messages.fiscalYear(fiscalYear)) },
  {
    id: "amount",
    header: messages.amount,
    numeric: true,
    cell: ({ amount, amountNote }) => (
      <>
        {amount === null ? <span className="quiet">{messages.notStated}</span> : formatMoney(amount)}
        {amountNote && <span className="sub">{amountNote}</span>}
      </>
    ),
  },
  { id: "sources", header: messages.sources, cell: ({ sources, title }) => <SourcesPopover sources={sources} about={title} /> },
];
