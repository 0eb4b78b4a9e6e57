import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Ventures_PageDocument } from "@resc/client/portal";
import { rescCodes, rescShortNames } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, FilterButton, FilterChips, Page, Pager } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { Suspense, lazy, useState } from "react";
import { AccordLine } from "../../app/parts/accord-line.tsx";
import { useMore } from "../../app/data/use-more.ts";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { ventureColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import type { VenturesSearch } from "./search.ts";
import { ventureStates, ventureStateWords } from "./words.ts";

const ProposeDialog = lazy(async () => ({ default: (await import("./propose-dialog.tsx")).ProposeDialog }));

/**
 * All common ventures, the newest first.
 * @clause A15 A17 A27 A23
 * @page /ventures Ventures
 */
export function VenturesPage() {
  const { search, shown, busy, change } = useSearchState<VenturesSearch>();
  const mayPropose = useRight("proposeVentures");
  const [proposing, setProposing] = useState(false);
  const { data, fetchMore } = useSuspenseQuery(Ventures_PageDocument, {
    variables: { states: search.state ? [...search.state] : null, resc: search.resc ?? null },
  });
  const more = useMore(data.ventures?.pageInfo, fetchMore);
  const rows = data.ventures?.nodes ?? [];
  const chips = [
    ...(shown.state ?? []).map((one) => ({
      key: one,
      label: ventureStateWords[one],
      onRemove: () => change({ state: shown.state?.filter((other) => other !== one) }),
    })),
    ...(shown.resc
      ? [{ key: "resc", label: `${messages.resc}: ${rescShortNames[shown.resc]}`, onRemove: () => change({ resc: undefined }) }]
      : []),
  ];
  const acts = (
    <>
      <ExportMenu list="ventures" right="exportVentures" filters={{ state: search.state, resc: search.resc }} />
      {mayPropose && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setProposing(true)}>
          {messages.propose}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <AccordLine clause="A27" />
      <Card label={messages.caption} flush foot={messages.apart}>
        <div className="toolbar">
          <FilterButton
            label={messages.state}
            value={shown.state ?? []}
            onChange={(states) => change({ state: states.length > 0 ? ventureStates.filter((one) => states.includes(one)) : undefined })}
            options={ventureStates.map((value) => ({ value, label: ventureStateWords[value] }))}
          />
          <ChoiceFilter
            label={messages.resc}
            all={messages.all}
            value={shown.resc}
            options={rescCodes.map((value) => ({ value, label: rescShortNames[value] }))}
            onChange={(resc) => change({ resc })}
          />
          <span className="toolbar-space" />
          <CopyLink />
        </div>
        <FilterChips chips={chips} onClear={() => change({ state: undefined, resc: undefined })} />
        <DataTable
          caption={messages.caption}
          columns={ventureColumns}
          rows={rows}
          rowKey={({ id }) => id}
          busy={busy}
          empty={<EmptyState title={messages.empty}>{chips.length > 0 ? messages.emptyFiltered : messages.emptyMore}</EmptyState>}
        />
        <Pager shown={rows.length} total={data.ventures?.totalCount ?? 0} noun={messages.noun} {...more} />
      </Card>
      {proposing && (
        <Suspense>
          <ProposeDialog onClose={() => setProposing(false)} />
        </Suspense>
      )}
    </Page>
  );
}
