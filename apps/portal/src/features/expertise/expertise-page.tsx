import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Expertise_EndDocument, Expertise_PageDocument } from "@resc/client/portal";
import type { Expertise_PageQuery } from "@resc/client/portal";
import { rescCodes, rescShortNames } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, Page, Pager, RescTag, formatDay } from "@resc/ui";
import type { Column } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { AskOnce } from "../agenda/ask-once.tsx";
import { AddDialog } from "./add-dialog.tsx";
import { messages } from "./messages.ts";
import type { ExpertiseSearch } from "./search.ts";

type Line = NonNullable<Expertise_PageQuery["expertise"]>["nodes"][number];

const columnsFor = (onEnd: (line: Line) => void): readonly Column<Line>[] => [
  {
    id: "topic",
    header: messages.topic,
    wide: true,
    cell: ({ topic, words, category }) => (
      <>
        {topic}
        <span className="sub">{[category?.label, words].filter(Boolean).join(" · ")}</span>
      </>
    ),
  },
  { id: "resc", header: messages.resc, cell: ({ rescCode }) => <RescTag code={rescCode} /> },
  {
    id: "ask",
    header: messages.ask,
    cell: ({ ask }) => (
      <>
        {ask?.name}
        <span className="sub">{ask?.title}</span>
      </>
    ),
  },
  { id: "since", header: messages.since, cell: ({ since }) => formatDay(since) },
  {
    id: "acts",
    header: messages.acts,
    cell: (line) =>
      line.viewerMayEnd && (
        <Button variant="subtle" size="compact-sm" aria-label={messages.endOf(line.topic)} onClick={() => onEnd(line)}>
          {messages.end}
        </Button>
      ),
  },
];

/** What each RESC knows well, and whom to ask. @clause A44 */
export function ExpertisePage() {
  const { search, shown, change } = useSearchState<ExpertiseSearch>();
  const mayKeep = useRight("keepExpertise");
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<Line>();
  const end = useAct(Expertise_EndDocument);
  const { data, fetchMore } = useSuspenseQuery(Expertise_PageDocument, {
    variables: { resc: search.resc ?? null, category: search.category ?? null },
  });
  const more = useMore(data.expertise?.pageInfo, fetchMore);
  const rows = data.expertise?.nodes ?? [];
  const categories = data.serviceCategories ?? [];
  const acts = (
    <>
      <CopyLink />
      <ExportMenu list="expertise" right="seeGroups" filters={{ resc: search.resc, category: search.category }} />
      {mayKeep && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAdding(true)}>
          {messages.add}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <Card label={messages.caption} flush>
        <div className="toolbar">
          <ChoiceFilter
            label={messages.resc}
            all={messages.all}
            value={shown.resc}
            options={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
            onChange={(resc) => change({ resc })}
          />
          <ChoiceFilter
            label={messages.category}
            all={messages.all}
            value={shown.category}
            options={categories.map(({ code, label }) => ({ value: code, label }))}
            onChange={(category) => change({ category })}
          />
        </div>
        <DataTable
          caption={messages.caption}
          columns={columnsFor(setEnding)}
          rows={rows}
          rowKey={({ id }) => id}
          empty={<EmptyState title={messages.none}>{messages.noneMore}</EmptyState>}
        />
        {rows.length > 0 && <Pager shown={rows.length} total={data.expertise?.totalCount ?? 0} noun={messages.noun} {...more} />}
      </Card>
      {adding && <AddDialog categories={categories} onClose={() => setAdding(false)} />}
      {ending && (
        <AskOnce
          {...messages.endDialog}
          busy={end.busy}
          run={() => end.run({ id: ending.id, version: ending.version })}
          onClose={() => setEnding(undefined)}
        />
      )}
    </Page>
  );
}
