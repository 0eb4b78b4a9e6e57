import type { StateContracts_PageQuery } from "@resc/client/portal";
import { PathLink, Pill, RescTags, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { SourcesPopover } from "../sources/sources-popover.tsx";
import { messages } from "./messages.ts";
import { stateTone, stateWords } from "./words.ts";

type Contract = NonNullable<StateContracts_PageQuery["stateContracts"]>["nodes"][number];

/** Columns of the State contract list. */
export const contractColumns: readonly Column<Contract>[] = [
  {
    id: "contract",
    header: messages.contract,
    cell: ({ ref, title, kind, note, state, incomplete }) => (
      <>
        <PathLink className="main-link" href={`/state-contracts/${ref}`}>
          {title}
        </PathLink>
        <span className="sub">{[ref, kind, note].filter(Boolean).join(" · ")}</span>
        {state && incomplete.length > 0 && <span className="sub">{messages.missing(incomplete)}</span>}
      </>
    ),
  },
  { id: "agency", header: messages.agency, cell: ({ agency }) => agency },
  {
    id: "state",
    header: messages.state,
    cell: ({ state }) =>
      state ? <Pill tone={stateTone(state)}>{stateWords[state]}</Pill> : <span className="quiet">{messages.notStated}</span>,
  },
  { id: "role", header: messages.role, cell: ({ role }) => role },
  {
    id: "participants",
    header: messages.participants,
    cell: ({ participants }) => <RescTags codes={participants.map(({ code }) => code)} none={messages.nobody} />,
  },
  {
    id: "year",
    header: messages.year,
    cell: ({ fiscalYear, years }) =>
      fiscalYear !== null ? messages.fiscalYear(fiscalYear) : years.map((year) => messages.fiscalYear(year.fiscalYear)).join(", ") || "–",
  },
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
