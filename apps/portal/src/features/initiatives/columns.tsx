import { Button } from "@mantine/core";
import type { InitiativeFactsFragment } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { formatInstant, Pill } from "@resc/ui";
import type { Column } from "@resc/ui";
import { intentionTone, intentionWords } from "../opportunities/words.ts";
import { initiativeMessages as words } from "./messages.ts";

/** An initiative as the list shows it. */
export type Initiative = InitiativeFactsFragment;

const columns: readonly Column<Initiative>[] = [
  {
    id: "initiative",
    header: words.initiative,
    wide: true,
    cell: ({ ref, title, programNumber, summary, recordedByResc, recordedAt }) => (
      <>
        {title}
        <span className="sub">
          {[ref, programNumber, words.recordedBy(rescShortNames[recordedByResc], formatInstant(recordedAt))].filter(Boolean).join(" · ")}
        </span>
        {summary && <span className="sub">{summary}</span>}
      </>
    ),
  },
  {
    id: "funder",
    header: words.funder,
    cell: ({ funder, funderKind }) => (
      <>
        {funder}
        <span className="sub">{words.kinds[funderKind]}</span>
      </>
    ),
  },
  {
    id: "closes",
    header: words.closes,
    cell: ({ closesWords, closesAt }) => (
      <>
        {closesWords}
        {closesAt && <span className="sub">{formatInstant(closesAt)} Eastern</span>}
      </>
    ),
  },
  {
    id: "intentions",
    header: words.intentions,
    wide: true,
    cell: ({ intentions }) => (
      <ul className="plain-list">
        {intentions.map(({ resc, state, words: said }) => (
          <li key={resc}>
            {rescShortNames[resc]} <Pill tone={intentionTone(state)}>{intentionWords[state]}</Pill>
            {said && <span className="sub">“{said}”</span>}
          </li>
        ))}
      </ul>
    ),
  },
  {
    id: "overlap",
    header: words.overlap,
    wide: true,
    cell: ({ overlaps }) =>
      overlaps.length === 0 ? (
        words.noOverlap
      ) : (
        <ul className="plain-list">
          {overlaps.map(({ ref, title, resc, reason }) => (
            <li key={ref}>{words.overlapWords(ref, title, resc, reason)}</li>
          ))}
        </ul>
      ),
  },
];

/** The columns of the list; the last one is there for who may state an intention. */
export function initiativeColumns(onState: ((initiative: Initiative) => void) | null): readonly Column<Initiative>[] {
  if (!onState) return columns;
  const act: Column<Initiative> = {
    id: "act",
    header: words.act,
    hiddenHeader: true,
    cell: (initiative) =>
      initiative.possible.length > 0 && (
        <Button variant="default" size="compact-sm" onClick={() => onState(initiative)}>
          {words.state}
          <span className="sr">: {initiative.title}</span>
        </Button>
      ),
  };
  return [...columns, act];
}
