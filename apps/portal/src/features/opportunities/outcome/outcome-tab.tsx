import { useSuspenseQuery } from "@apollo/client/react";
import { Opportunity_OutcomeDocument } from "@resc/client/portal";
import type { Opportunity_OutcomeQuery } from "@resc/client/portal";
import { Card, formatDay, KeyValue, RescTags } from "@resc/ui";
import { judgingMessages } from "../judging/messages.ts";
import { WaysOut } from "../judging/ways-out.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { CertificateCard } from "./certificate-card.tsx";
import { outcomeMessages as words } from "./messages.ts";
import { OutcomeActs } from "./outcome-acts.tsx";
import { ReceivedCard } from "./received-card.tsx";
import { TotalsCard } from "./totals-card.tsx";

/** An opportunity as its outcome reads it. */
export type OutcomePage = NonNullable<Opportunity_OutcomeQuery["opportunity"]>;

/** What came of it: recommendation, decision, totals, and what the judges said about the own proposal. */
export function OutcomeTab({ opportunity }: OpportunityProps) {
  const { data } = useSuspenseQuery(Opportunity_OutcomeDocument, { variables: { ref: opportunity.ref } });
  const one = data.opportunity;
  if (!one) return null;
  const { outcome, certificate } = one;
  const nothing =
    !outcome.recommended &&
    !outcome.decided &&
    [outcome.filed, outcome.agreedToJoint, outcome.agreedToExternalJudges].every((rescs) => rescs.length === 0);
  return (
    <div className="split">
      <div className="stack">
        {opportunity.state === "NO_NEUTRAL_PANEL" && <WaysOut intro={judgingMessages.none.note(Boolean(one.panel?.openedAt))} />}
        <Card title={words.title}>
          <div className="stack-tight">
            {nothing && <p className="quiet">{words.none}</p>}
            <KeyValue
              facts={[
                [
                  words.recommended(outcome.agreedToExternalJudges.length > 0),
                  outcome.recommended && <RescTags key="recommended" codes={outcome.recommended} none={words.nobody} />,
                ],
                [words.recommendation, outcome.recommendation],
                [words.decided, outcome.decided && <RescTags key="decided" codes={outcome.decided} none={words.nobody} />],
                [words.decidedOn, formatDay(outcome.decidedOn)],
                [words.decision, outcome.decision],
                [words.differs, outcome.differsReason],
                [words.agreed, outcome.agreedToJoint.length > 0 && <RescTags key="agreed" codes={outcome.agreedToJoint} none="" />],
                [
                  words.agreedExternal,
                  outcome.agreedToExternalJudges.length > 0 && <RescTags key="external" codes={outcome.agreedToExternalJudges} none="" />,
                ],
                [words.filed, outcome.filed.length > 0 && <RescTags key="filed" codes={outcome.filed} none="" />],
              ]}
            />
            <OutcomeActs opportunity={opportunity} one={one} />
          </div>
        </Card>
        {one.receivedScores.length > 0 && <ReceivedCard one={one} />}
      </div>
      <aside className="stack" aria-label={words.certificate}>
        {one.scoreTotals.length > 0 && <TotalsCard one={one} />}
        {certificate && <CertificateCard certificate={certificate} opportunity={opportunity} />}
      </aside>
    </div>
  );
}
