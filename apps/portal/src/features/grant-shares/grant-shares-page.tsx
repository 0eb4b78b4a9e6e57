import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { GrantShares_CalculationDocument, GrantShares_SetsDocument } from "@resc/client/portal";
import { CopyLink, EmptyState, formatDay, Page, Pill } from "@resc/ui";
import { IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { AsOfField } from "../../app/parts/as-of-field.tsx";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { InputsForm } from "./inputs-form.tsx";
import { messages } from "./messages.ts";
import { RecordDialog } from "./record-dialog.tsx";
import type { GrantSharesSearch } from "./search.ts";
import type { Calculation, Entered } from "./share-inputs.ts";
import { SharesTable } from "./shares-table.tsx";
import { StepsTable } from "./steps-table.tsx";

const nothing: Entered = { appropriation: null, centers: null, moves: null };

function useCalculation(search: GrantSharesSearch, entered: Entered): Calculation | null {
  const variables = { setId: search.set ?? null, asOf: search.asOf ?? null, ...entered };
  return useSuspenseQuery(GrantShares_CalculationDocument, { variables }).data.grantShareCalculation;
}

/**
 * The shares of the State grant: inputs as a form, the six shares, every step; a second set beside the first.
 * @clause A9
 * @page /grant-shares Grant shares
 */
export function GrantSharesPage() {
  const { search, shown, change } = useSearchState<GrantSharesSearch>();
  const mayRecord = useRight("recordGrantShares");
  const [first, setFirst] = useState(nothing);
  const [second, setSecond] = useState(nothing);
  const [recording, setRecording] = useState(false);
  const { data } = useSuspenseQuery(GrantShares_SetsDocument);
  const set = useCalculation(search, nothing);
  const one = useCalculation(search, first);
  const other = useCalculation(search, second);
  if (!set || !one || !other) return <Page title={messages.title} lede={messages.lede}><EmptyState title={messages.none} /></Page>; // prettier-ignore
  const sets = data.grantShareSets ?? [];
  const choose = (patch: Partial<GrantSharesSearch>) => {
    setFirst(nothing);
    setSecond(nothing);
    change(patch);
  };
  const filledBy = `${search.set ?? ""} ${search.asOf ?? ""}`;
  const acts = (
    <>
      <CopyLink />
      <Button variant="default" leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
        {messages.print}
      </Button>
      <ExportMenu list="grant-shares" right="exportGrantShares" filters={{ setId: search.set, asOf: search.asOf }} />
    </>
  );
  return (
    <Page
      title={messages.title}
      lede={`${messages.lede} ${messages.statute(one.statute, one.statuteNote)} ${messages.asOf(formatDay(one.asOf))}`}
      marks={one.sampleInputs ? <Pill tone="warn">{messages.sample}</Pill> : null}
      acts={acts}
    >
      <div className="stack">
        <div className="toolbar no-print">
          <ChoiceFilter
            label={messages.set}
            all={messages.newest}
            value={shown.set}
            options={sets.map(({ id, name, sample, fiscalYear }) => ({
              value: id,
              label: sample ? messages.sampleOption : messages.option(name, fiscalYear),
            }))}
            onChange={(chosen) => choose({ set: chosen })}
          />
          <AsOfField value={shown.asOf} onChange={(asOf) => choose({ asOf })} />
          <Button variant="default" onClick={() => change({ compare: search.compare ? undefined : "on" })}>
            {search.compare ? messages.stopComparing : messages.compare}
          </Button>
          {mayRecord && !one.sampleInputs && (
            <Button variant="default" onClick={() => setRecording(true)}>
              {messages.record.open}
            </Button>
          )}
        </div>
        {sets.every(({ sample }) => sample) && !search.set && <p className="quiet">{messages.none}</p>}
        <SharesTable first={one} second={search.compare ? other : null} />
        <InputsForm
          key={`first ${filledBy}`}
          title={messages.inputs}
          set={set}
          withFile={mayRecord && !set.sampleInputs}
          onCalculate={setFirst}
        />
        {search.compare && (
          <InputsForm key={`second ${filledBy}`} title={messages.secondInputs} set={set} withMove onCalculate={setSecond} />
        )}
        <StepsTable calculation={one} />
      </div>
      {recording && <RecordDialog calculation={one} entered={first} onClose={() => setRecording(false)} />}
    </Page>
  );
}
