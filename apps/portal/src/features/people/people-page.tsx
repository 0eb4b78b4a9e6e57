import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { People_PageDocument } from "@resc/client/portal";
import { organizationNames } from "@resc/domain";
import { Card, CopyLink, DataTable, EmptyState, FilterChips, Page, Pager, SearchBox } from "@resc/ui";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useMore } from "../../app/data/use-more.ts";
import { Boundary } from "../../app/errors/boundary.tsx";
import { ChoiceFilter } from "../../app/parts/choice-filter.tsx";
import { ExportMenu } from "../../app/parts/export-menu.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useViewer } from "../../app/session/viewer.ts";
import { personColumns } from "./columns.tsx";
import { messages } from "./messages.ts";
import { PeopleDialog } from "./people-dialog.tsx";
import type { OpenDialog } from "./people-dialog.tsx";
import { OtherGaps } from "./other-gaps.tsx";
import { RoleGaps } from "./role-gaps.tsx";
import { organizationOptions } from "./options.ts";
import type { PeopleSearch } from "./search.ts";

/**
 * The directory: missing roles first, then everybody.
 * @clause A40
 * @page /people People and roles
 */
export function PeoplePage() {
  const { search, shown, busy, change } = useSearchState<PeopleSearch>();
  const viewer = useViewer();
  const can = viewer?.viewerCan;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [cleared, setCleared] = useState(0);
  const { data, fetchMore } = useSuspenseQuery(People_PageDocument, {
    variables: { search: search.q ?? null, organization: search.organization ?? null },
  });
  const more = useMore(data.people?.pageInfo, fetchMore);
  const rows = data.people?.nodes ?? [];
  const clear = () => {
    setCleared(cleared + 1);
    change({ q: undefined, organization: undefined });
  };
  const chips = shown.organization
    ? [{ key: "organization", label: organizationNames[shown.organization], onRemove: () => change({ organization: undefined }) }]
    : [];
  const acts = (
    <>
      <ExportMenu list="people" right="exportPeople" filters={{ search: search.q, organization: search.organization }} />
      {can?.nameRecipients && (
        <Button variant="default" onClick={() => setDialog({ kind: "recipient" })}>
          {messages.nameRecipient}
        </Button>
      )}
      {can?.addPeople && (
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setDialog({ kind: "add" })}>
          {messages.addPerson}
        </Button>
      )}
    </>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={acts}>
      <div className="stack">
        <Boundary pending={null}>
          <RoleGaps />
        </Boundary>
        <Boundary pending={null}>
          <OtherGaps />
        </Boundary>
        <Card label={messages.caption} flush>
          <div className="toolbar">
            <SearchBox key={cleared} label={messages.search} value={shown.q ?? ""} onSearch={(text) => change({ q: text || undefined })} />
            <ChoiceFilter
              label={messages.organization}
              all={messages.all}
              value={shown.organization}
              options={organizationOptions}
              onChange={(organization) => change({ organization })}
            />
            <span className="toolbar-space" />
            <CopyLink />
          </div>
          <FilterChips chips={chips} onClear={clear} />
          <DataTable
            caption={messages.caption}
            columns={personColumns({
              self: viewer?.person?.id,
              own: viewer?.organization,
              mayGive: can?.giveRoles ?? false,
              mayName: can?.nameRecipients ?? false,
              mayLeave: can?.recordLeavers ?? false,
              open: setDialog,
            })}
            rows={rows}
            rowKey={({ id }) => id}
            busy={busy}
            empty={<EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>}
          />
          <Pager shown={rows.length} total={data.people?.totalCount ?? 0} noun={messages.noun} {...more} />
        </Card>
      </div>
      {dialog && <PeopleDialog dialog={dialog} onClose={() => setDialog(null)} />}
    </Page>
  );
}
