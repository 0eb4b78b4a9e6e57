import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import { Card, EmptyState, formatInstant } from "@resc/ui";
import { useState } from "react";
import { OpportunityTextDialog } from "../acts/opportunity-text-dialog.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { AnswerDialog } from "./answer-dialog.tsx";
import type { CallPage } from "./call-tab.tsx";
import { callMessages as words } from "./messages.ts";

/** A question and its answer. */
export type Question = CallPage["questions"][number];

/** Questions to the agency and its answers, the same for everybody. */
export function QuestionsCard({ opportunity, questions }: OpportunityProps & { readonly questions: readonly Question[] }) {
  const [asking, setAsking] = useState(false);
  const [answering, setAnswering] = useState<Question | null>(null);
  return (
    <Card title={words.questions}>
      {questions.length === 0 && <EmptyState title={words.questionsEmpty} />}
      <ol className="thread">
        {questions.map((question) => (
          <li key={question.id}>
            <b>{question.text}</b>
            <span className="sub">
              {[formatInstant(question.askedAt), question.askedBy && words.askedBy(rescShortNames[question.askedBy])]
                .filter(Boolean)
                .join(" · ")}
            </span>
            {question.answer ? (
              <>
                <p>{question.answer}</p>
                <span className="sub">
                  {[
                    question.answeredBy,
                    question.answeredAt && formatInstant(question.answeredAt),
                    question.told.length > 0 && words.told(question.told.map((resc) => rescShortNames[resc]).join(", ")),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </>
            ) : (
              <p className="quiet">{words.waiting}</p>
            )}
            {!question.answer && opportunity.viewerCan.answer && (
              <Button variant="default" size="compact-md" onClick={() => setAnswering(question)}>
                {words.answer}
                <span className="sr">: {question.text}</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {opportunity.viewerCan.ask && <Button onClick={() => setAsking(true)}>{words.ask}</Button>}
      {asking && <OpportunityTextDialog act="ask" opportunity={opportunity} onClose={() => setAsking(false)} />}
      {answering && <AnswerDialog opportunity={opportunity} question={answering} onClose={() => setAnswering(null)} />}
    </Card>
  );
}
