import { Select } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { MembershipChange_ChoicesDocument } from "@resc/client/portal";
import { connecticutDate, fiscalYear, fiscalYearDays, rescCodes, rescShortNames } from "@resc/domain";
import { Card, CopyLink, DateField, EmptyState, Page, TextSkeleton } from "@resc/ui";
import { useState } from "react";
import { Boundary } from "../../app/errors/boundary.tsx";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { messages } from "./messages.ts";
import { Preview } from "./preview.tsx";
import type { MembershipChangeSearch } from "./search.ts";

const rescOptions = rescCodes.map((value) => ({ value, label: rescShortNames[value] }));

/** What a change of membership or boundary would bring, asked by the address. */
export function MembershipChangePage() {
  const { search, shown, change } = useSearchState<MembershipChangeSearch>();
  // A list of names alone, which stays out of the cache that the lists share.
  const { data } = useQuery(MembershipChange_ChoicesDocument, { fetchPolicy: "no-cache" });
  const [nextYear] = useState(() => fiscalYearDays(fiscalYear(connecticutDate(new Date())) + 1).from);
  const on = search.on ?? nextYear;
  const waiting = (
    <div className="card">
      <div className="card-body">
        <TextSkeleton rows={6} />
      </div>
    </div>
  );
  return (
    <Page title={messages.title} lede={messages.lede} acts={<CopyLink />}>
      <div className="stack">
        <Card title={messages.ask}>
          <div className="fields">
            <Select
              label={messages.district}
              searchable
              clearable
              clearButtonProps={{ "aria-label": `Clear: ${messages.district}` }}
              data={(data?.districts?.nodes ?? []).map(({ id, shortName }) => ({ value: id, label: shortName }))}
              value={shown.district ?? null}
              onChange={(district) => change({ district: district ?? undefined, town: undefined })}
            />
            <Select
              label={messages.town}
              searchable
              clearable
              clearButtonProps={{ "aria-label": `Clear: ${messages.town}` }}
              data={(data?.towns?.nodes ?? []).map(({ key, name }) => ({ value: key, label: name }))}
              value={shown.town ?? null}
              onChange={(town) => change({ town: town ?? undefined, district: undefined })}
            />
            <Select
              label={messages.to}
              description={messages.toHelp}
              inputWrapperOrder={["label", "input", "description", "error"]}
              clearable
              clearButtonProps={{ "aria-label": `Clear: ${messages.to}` }}
              data={rescOptions}
              value={shown.to ?? null}
              onChange={(to) => change({ to: rescCodes.find((code) => code === to) })}
            />
            <DateField
              label={messages.on}
              required
              value={shown.on ?? nextYear}
              onChange={(day) => change({ on: day && day !== nextYear ? day : undefined })}
            />
          </div>
        </Card>
        {search.district || search.town ? (
          <Boundary pending={waiting}>
            <Preview search={search} on={on} />
          </Boundary>
        ) : (
          <div className="card">
            <EmptyState title={messages.chooseTitle}>{messages.choose}</EmptyState>
          </div>
        )}
      </div>
    </Page>
  );
}
