import { useSuspenseQuery } from "@apollo/client/react";
import { Opportunity_CallDocument } from "@resc/client/portal";
import type { Opportunity_CallQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { Card, KeyValue, formatInstant } from "@resc/ui";
import { useRight } from "../../../app/session/viewer.ts";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { CallActs } from "./call-acts.tsx";
import { callMessages as words } from "./messages.ts";
import { QuestionsCard } from "./questions-card.tsx";

/** An opportunity as its call reads it. */
export type CallPage = NonNullable<Opportunity_CallQuery["opportunity"]>;

/** The call with the agency, and the questions that everybody reads. */
export function CallTab({ opportunity }: OpportunityProps) {
  const { data } = useSuspenseQuery(Opportunity_CallDocument, { variables: { ref: opportunity.ref } });
  const onlyReads = useRight("exploreData");
  const one = data.opportunity;
  if (!one) return null;
  const questions = <QuestionsCard opportunity={opportunity} questions={one.questions} />;
  // An agency's reader is not told of the call by the platform; "none" would not be true.
  if (onlyReads) return questions;
  return (
    <div className="split">
      <div className="stack">{questions}</div>
      <aside className="stack" aria-label={words.call}>
        <Card title={words.call}>
          <CallFacts one={one} />
          <CallActs opportunity={opportunity} one={one} />
        </Card>
      </aside>
    </div>
  );
}

function CallFacts({ one: { call } }: { readonly one: CallPage }) {
  if (!call) return <p className="quiet">{words.none}</p>;
  return (
    <KeyValue
      facts={[
        [words.when, call.chosenAt ? `${formatInstant(call.chosenAt)} Eastern, ${words.minutes(call.minutes)}` : null],
        [words.proposed, call.chosenAt ? null : call.proposedAt.map((time) => formatInstant(time)).join(" · ")],
        [words.join, call.dialIn],
        [words.agenda, call.agenda],
        [words.invited, call.agencyStaff.map(({ name }) => name).join(", ")],
        [words.held, call.heldAt ? formatInstant(call.heldAt) : null],
        [
          words.attendees,
          call.attendees
            .map(
              ({ name, resc, asInterested }) =>
                `${name}${resc ? ` (${rescShortNames[resc]}, ${asInterested ? words.asInterested : words.listening})` : ""}`,
            )
            .join("; "),
        ],
        [words.note, call.note],
      ]}
    />
  );
}
