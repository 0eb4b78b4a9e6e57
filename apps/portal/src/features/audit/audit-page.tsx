import { useSuspenseQuery } from "@apollo/client/react";
import { Audit_PageDocument } from "@resc/client/portal";
import { Card, CopyLink, DataTable, DateField, EmptyState, FilterChips, Page, Pager, SearchBox, formatDay } from "@resc/ui";
import { useMemo, useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { PersonSelect } from "../people/person-select.tsx";
import { actWords } from "./act-words.ts";
import { ChainState } from "./chain-state.tsx";
import { auditColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import type { AuditSearch } from "./search.ts";
import "./audit.css";

const none: AuditSearch = { who: undefined, act: undefined, object: undefined, from: undefined, to: undefined };

/** The audit log: what its reader may read of the trail, and whether the chains hold. */
export function AuditPage() {
  const { search, shown, busy, change } = useSearchState<AuditSearch>();
  const [cleared, setCleared] = useState(0);
  const { data, fetchMore } = useSuspenseQuery(Audit_PageDocument, {
    variables: {
      person: search.who ?? null,
      act: search.act ?? null,
      object: search.object ?? null,
      from: search.from ?? null,
      to: search.to ?? null,
    },
  });
  const more = useMore(data.auditTrail?.pageInfo, fetchMore);
  // oxlint-disable-next-line react/exhaustive-deps -- the address decides; the function is new at every drawing
  const columns = useMemo(() => auditColumns((object) => change({ object })), []);
  const rows = data.auditTrail?.nodes ?? [];
  const chip = (key: keyof AuditSearch, label: string) =>
    shown[key] === undefined ? [] : [{ key, label, onRemove: () => change({ [key]: undefined }) }];
  const chips = [
    ...chip("act", `${messages.act}: ${actWords(shown.act ?? "")}`),
    ...chip("object", `${messages.object}: ${shown.object ?? ""}`),
    ...chip("from", `${messages.from}: ${formatDay(shown.from)}`),
    ...chip("to", `${messages.to}: ${formatDay(shown.to)}`),
  ];
  const clear = () => {
    setCleared(cleared + 1);
    change(none);
  };
  return (
    <Page title={messages.title} lede={messages.lede} acts={<CopyLink />}>
      <div className="stack">
        <ChainState checks={data.auditChecks ?? []} />
        <Card label={messages.caption} flush>
          <div className="toolbar">
            <PersonSelect
              size="sm"
              w={230}
              aria-label={messages.who}
              placeholder={messages.who}
              clearable
              clearButtonProps={{ "aria-label": `Clear: ${messages.who}` }}
              value={shown.who ?? null}
              onChange={(who) => change({ who: who ?? undefined })}
            />
            <SearchBox key={cleared} label={messages.act} value={shown.act ?? ""} onSearch={(text) => change({ act: text || undefined })} />
            <DateField
              size="sm"
              aria-label={messages.from}
              placeholder={messages.from}
              value={shown.from ?? null}
              onChange={(day) => change({ from: day ?? undefined })}
            />
            <DateField
              size="sm"
              aria-label={messages.to}
              placeholder={messages.to}
              value={shown.to ?? null}
              onChange={(day) => change({ to: day ?? undefined })}
            />
          </div>
          <FilterChips chips={chips} onClear={clear} />
          <DataTable
            caption={messages.caption}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            compact
            empty={<EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={data.auditTrail?.totalCount ?? 0} noun={messages.noun} {...more} />
        </Card>
      </div>
    </Page>
  );
}
