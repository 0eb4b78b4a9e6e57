import type { ListedOpportunityFragment } from "@resc/client/portal";
import { PathLink, Pill, formatInstant, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IntentionDots } from "./intention-dots.tsx";
import { messages } from "./messages.ts";
import { stateTone, stateWords } from "./words.ts";

/** An opportunity as lists show it. */
export type ListedOpportunity = ListedOpportunityFragment;

/** Columns of the table of opportunities. */
export const opportunityColumns: readonly Column<ListedOpportunity>[] = [
  {
    id: "opportunity",
    header: messages.opportunity,
    cell: ({ ref, title, agency }) => (
      <>
        <PathLink href={`/opportunities/${ref}`}>{title}</PathLink>
        <span className="sub">{`${ref} · ${agency.name}`}</span>
      </>
    ),
  },
  {
    id: "state",
    header: messages.state,
    cell: ({ state, sole }) => <Pill tone={stateTone(state)}>{sole ? messages.sole : stateWords[state]}</Pill>,
  },
  {
    id: "amount",
    header: messages.amount,
    numeric: true,
    cell: ({ amount }) => (amount === null ? <span className="quiet">{messages.notStated}</span> : formatMoney(amount)),
  },
  {
    id: "own",
    header: messages.ownClosing,
    cell: ({ allianceClosesAt }) =>
      allianceClosesAt ? formatInstant(allianceClosesAt) : <span className="quiet">{messages.notStated}</span>,
  },
  { id: "closes", header: messages.closes, cell: ({ closesWords }) => closesWords },
  { id: "intentions", header: messages.tabs.intentions, cell: ({ intentions }) => <IntentionDots intentions={intentions} /> },
];
