import { useSuspenseQuery } from "@apollo/client/react";
import { Concern_PageDocument } from "@resc/client/portal";
import type { Concern_PageQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, EmptyState, KeyValue, Page, PathLink, Pill, formatDay, formatInstant } from "@resc/ui";
import { useParams } from "@tanstack/react-router";
import { ConcernActs, FinishButton } from "./concern-acts.tsx";
import { messages, outcomeWords, stateTones, stateWords } from "./messages.ts";

/** A concern as its page reads it. */
export type Concern = NonNullable<Concern_PageQuery["concern"]>;

function Outcomes({ concern }: { readonly concern: Concern }) {
  if (concern.outcomes.length === 0) return <p className="quiet">{messages.noOutcome}</p>;
  return (
    <ul className="plain-list stack">
      {concern.outcomes.map((outcome) => (
        <li key={outcome.id}>
          <b>{outcomeWords[outcome.kind]}</b>
          {outcome.words && <p>{outcome.words}</p>}
          {outcome.owner && <p>{messages.by(outcome.owner.name, formatDay(outcome.dueOn))}</p>}
          {outcome.doneOn && <Pill tone="ok">{messages.done(formatDay(outcome.doneOn))}</Pill>}
          {outcome.overdue && <Pill tone="bad">{messages.overdue}</Pill>}
          {outcome.canFinish && <FinishButton outcome={outcome} />}
        </li>
      ))}
    </ul>
  );
}

/** One concern: its words, where it stands, what the directors came to. */
export function ConcernPage() {
  const { ref } = useParams({ from: "/concerns/$ref" });
  const { data } = useSuspenseQuery(Concern_PageDocument, { variables: { ref }, fetchPolicy: "cache-and-network" });
  const { concern } = data;
  if (!concern)
    return (
      <Page title={messages.title}>
        <div className="card">
          <EmptyState title={messages.notFound}>{messages.notFoundMore}</EmptyState>
        </div>
      </Page>
    );
  return (
    <Page
      title={concern.area}
      lede={concern.ref}
      marks={<Pill tone={stateTones[concern.state]}>{stateWords[concern.state]}</Pill>}
      acts={<ConcernActs concern={concern} />}
    >
      <div className="split">
        <div className="stack">
          <Card title={messages.concern}>
            <p className="prose">{concern.text}</p>
            <KeyValue
              facts={[
                [messages.newFacts, concern.newFacts],
                [messages.note, concern.note],
                [messages.withdrawReason, concern.withdrawReason],
              ]}
            />
          </Card>
          <Card title={messages.outcomes}>
            <Outcomes concern={concern} />
          </Card>
        </div>
        <aside className="stack" aria-label={messages.state}>
          <Card title={messages.state}>
            <KeyValue
              facts={[
                [
                  messages.byGroup,
                  concern.group && (
                    <PathLink key="group" href={`/groups/${concern.group.slug}`}>
                      {concern.group.name}
                    </PathLink>
                  ),
                ],
                [messages.raisedBy, `${concern.raisedBy?.name ?? ""}, ${rescShortNames[concern.raisedFor]}`],
                [messages.on, formatInstant(concern.raisedAt)],
                [messages.meetingOn, formatDay(concern.placedOn)],
                [
                  messages.mergedFrom,
                  concern.mergedFrom.map(({ raisedBy, raisedFor }) => `${raisedBy?.name ?? ""}, ${rescShortNames[raisedFor]}`).join("; "),
                ],
                [
                  messages.mergedInto,
                  concern.mergedInto && <PathLink href={`/concerns/${concern.mergedInto.ref}`}>{concern.mergedInto.area}</PathLink>,
                ],
                [messages.notice, concern.notice && <PathLink href={`/notices/${concern.notice.id}`}>{messages.openNotice}</PathLink>],
                [
                  messages.links,
                  concern.links.length > 0 && (
                    <>
                      {concern.links.map((link) => (
                        <div key={link}>
                          <PathLink href={link}>{link.split("/").at(-1)}</PathLink>
                        </div>
                      ))}
                    </>
                  ),
                ],
              ]}
            />
          </Card>
        </aside>
      </div>
    </Page>
  );
}
