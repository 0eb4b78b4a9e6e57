import type { ScenarioAnswerFragment } from "@resc/client/portal";
import { Card, PathLink } from "@resc/ui";
import { messages } from "./messages.ts";

/** The question, how it is answered, and the asks it belongs to. */
export function QuestionCard({ question }: { readonly question: ScenarioAnswerFragment["question"] }) {
  return (
    <Card title={question.question}>
      <h3>{messages.how}</h3>
      <p>{question.method}</p>
      <h3>{messages.of}</h3>
      <ul className="plain-list">
        {question.priorities.map(({ id, slug, sessionYear, finding }) => (
          <li key={id}>
            <PathLink href={`/priorities/${slug}`}>{`${sessionYear}: ${finding}`}</PathLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
