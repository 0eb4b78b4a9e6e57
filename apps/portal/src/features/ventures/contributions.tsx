import { Button } from "@mantine/core";
import { Card, EmptyState, Pill, RescTag, formatDay, formatMoney } from "@resc/ui";
import type { Column } from "@resc/ui";
import { useMemo } from "react";
import { messages } from "./messages.ts";
import type { Contribution, Venture } from "./venture-page.tsx";
import { WideTable } from "./wide-table.tsx";
import { contributionStateWords, contributionTones, kindWords } from "./words.ts";

/** State and what stands beside it. */
export function ContributionMarks({ contribution: { state, flags } }: { readonly contribution: Contribution }) {
  return (
    <span className="row">
      <Pill tone={contributionTones[state]}>{contributionStateWords[state]}</Pill>
      {flags.includes("OVERDUE") && <Pill tone="bad">{messages.overdue}</Pill>}
    </span>
  );
}

function columnsFor(opened: string | undefined, onOpen: (ref: string | undefined) => void): readonly Column<Contribution>[] {
  const amount = (id: "fundsPledged" | "fundsFulfilled" | "inKindPledged" | "inKindFulfilled", header: string): Column<Contribution> => ({
    id,
    header,
    numeric: true,
    cell: (row) => {
      const value = row[id];
      return value === null ? "–" : formatMoney(value);
    },
  });
  return [
    {
      id: "contribution",
      header: messages.contribution,
      cell: ({ ref, what, kind, fiscalYear }) => (
        <>
          {what}
          <span className="sub">
            {ref} · {kindWords[kind]} · {messages.fiscalYear(fiscalYear)}
          </span>
        </>
      ),
    },
    { id: "giver", header: messages.giver, cell: ({ giver }) => <RescTag code={giver.code} /> },
    { id: "state", header: messages.state, cell: (contribution) => <ContributionMarks contribution={contribution} /> },
    amount("fundsPledged", messages.fundsPledged),
    amount("fundsFulfilled", messages.fundsGiven),
    amount("inKindPledged", messages.inKindPledged),
    amount("inKindFulfilled", messages.inKindGiven),
    { id: "due", header: messages.nextDue, cell: ({ nextDueOn }) => formatDay(nextDueOn) },
    {
      id: "open",
      header: messages.open,
      hiddenHeader: true,
      cell: ({ ref }) => {
        const isOpen = ref === opened;
        return (
          <Button
            variant="default"
            size="compact-md"
            aria-expanded={isOpen}
            aria-label={isOpen ? messages.closeAbout(ref) : messages.openAbout(ref)}
            onClick={() => onOpen(isOpen ? undefined : ref)}
          >
            {isOpen ? messages.close : messages.open}
          </Button>
        );
      },
    },
  ];
}

/** What RESCs give to the venture, the newest first; one of them can be opened. */
export function Contributions({
  venture: { contributions },
  opened,
  onOpen,
}: {
  readonly venture: Venture;
  readonly opened: string | undefined;
  readonly onOpen: (ref: string | undefined) => void;
}) {
  // oxlint-disable-next-line react/exhaustive-deps -- the address decides; the function is new at every drawing
  const columns = useMemo(() => columnsFor(opened, onOpen), [opened]);
  return (
    <Card title={messages.contributions} flush>
      <WideTable
        caption={messages.contributions}
        columns={columns}
        rows={contributions}
        rowKey={({ ref }) => ref}
        selected={opened}
        empty={<EmptyState title={messages.noContributions}>{messages.noContributionsMore}</EmptyState>}
      />
    </Card>
  );
}
