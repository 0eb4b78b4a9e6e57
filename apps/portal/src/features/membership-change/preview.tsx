import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { MembershipChange_PreviewDocument } from "@resc/client/portal";
import type { MembershipChange_PreviewQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, EmptyState, KeyValue, PathLink } from "@resc/ui";
import { Suspense, lazy, useState } from "react";
import { useRight } from "../../app/session/viewer.ts";
import { Effects } from "./effects.tsx";
import { messages } from "./messages.ts";
import { OpenWork } from "./open-work.tsx";
import type { MembershipChangeSearch } from "./search.ts";

/** A preview as the page reads it. */
export type ChangePreview = NonNullable<MembershipChange_PreviewQuery["membershipChangePreview"]>;
/** What can be recorded after a look. */
export type ChangeAct = keyof typeof messages.acts;

const RecordDialog = lazy(async () => ({ default: (await import("./record-dialog.tsx")).RecordDialog }));

/** Which act comes next, by where the board or the town stands. */
export function nextAct(preview: ChangePreview, isTown: boolean): ChangeAct | undefined {
  if (isTown) return preview.obstacles.length === 0 ? "move" : undefined;
  if (preview.from === null) return preview.to && preview.obstacles.length === 0 ? "join" : undefined;
  if (preview.from === preview.to) return undefined;
  return preview.state === "ACTIVE" ? "vote" : "end";
}

function Sentences({ list }: { readonly list: readonly string[] }) {
  return (
    <ul className="bullets">
      {list.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** The effects of a change, what stands in its way, and the act that comes next for who records it. */
export function Preview({ search, on }: { readonly search: MembershipChangeSearch; readonly on: string }) {
  const { data } = useSuspenseQuery(MembershipChange_PreviewDocument, {
    variables: { districtId: search.district ?? null, townKey: search.town ?? null, to: search.to ?? null, on },
  });
  const mayRecord = useRight("changeMembership");
  const [recording, setRecording] = useState<ChangeAct>();
  const preview = data.membershipChangePreview;
  if (!preview)
    return (
      <div className="card">
        <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
      </div>
    );
  const act = mayRecord ? nextAct(preview, !search.district) : undefined;
  return (
    <div className="split">
      <div className="stack">
        <Effects preview={preview} />
        {preview.obstacles.length > 0 && (
          <Card title={messages.obstacles}>
            <Sentences list={preview.obstacles} />
          </Card>
        )}
        {act && (
          <div className="row">
            <Button onClick={() => setRecording(act)}>{messages.acts[act]}</Button>
          </div>
        )}
      </div>
      <aside className="stack" aria-label={messages.about}>
        <Card title={messages.about}>
          <KeyValue
            facts={[
              [messages.from, preview.from ? rescShortNames[preview.from] : messages.nobody],
              [messages.state, preview.state && messages.states[preview.state]],
              [messages.townsConcerned, preview.towns.map(({ name }) => name).join(", ")],
              [messages.districts, preview.districts.map(({ shortName }) => shortName).join(", ")],
              [messages.schools, String(preview.schools)],
              [messages.organizations, String(preview.organizations)],
              [messages.seats, preview.seats.map(({ memberName }) => memberName ?? messages.vacantSeat).join(", ")],
            ]}
          />
        </Card>
        {preview.towns.length > 0 && (
          <Card title={messages.work} foot={messages.workMore}>
            <ul className="plain-list">
              {preview.towns.map(({ name }) => (
                <OpenWork key={name} town={name} />
              ))}
            </ul>
          </Card>
        )}
        <Card title={messages.unknown}>
          <Sentences list={preview.unknown} />
          <p>
            <PathLink href="/grant-shares">{messages.grantShares}</PathLink>
          </p>
        </Card>
      </aside>
      {recording && (
        <Suspense>
          <RecordDialog act={recording} search={search} on={on} onClose={() => setRecording(undefined)} />
        </Suspense>
      )}
    </div>
  );
}
