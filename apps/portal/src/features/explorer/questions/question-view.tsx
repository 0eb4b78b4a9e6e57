import { Button } from "@mantine/core";
import { Card, CopyLink } from "@resc/ui";
import { IconPlayerPlay } from "@tabler/icons-react";
import type { FormEvent } from "react";
import { stringifySearch } from "../../../app/router/search.ts";
import { useSearchState } from "../../../app/router/use-search-state.ts";
import { messages } from "../messages.ts";
import { draftOf, setDraft } from "../query/draft.ts";
import { CopyAsMenu } from "../result/copy-as-menu.tsx";
import { FileButtons, ResultCard } from "../result/result-card.tsx";
import { useRun } from "../run/use-run.ts";
import type { ExplorerSearch } from "../search.ts";
import { QuestionFields } from "./question-fields.tsx";
import { fileFilters, variablesOf, type Question } from "./question.ts";

const words = messages.questions;

/** One question: what narrows it, and its answer. */
export function QuestionView({ question }: { readonly question: Question }) {
  const { shown, change } = useSearchState<ExplorerSearch>();
  const runner = useRun();
  const variables = variablesOf(question, shown);
  const missing = question.filters.some(({ name, required }) => required && !shown[name]);
  const run = () => void runner.run({ document: question.document, variables }, question.title);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing) run();
  };
  const openAsQuery = () => {
    setDraft(draftOf({ document: question.document, variables }));
    change({ tab: "query", query: undefined, q: undefined }, "push");
  };
  return (
    <div className="stack">
      <Card
        title={question.title}
        acts={
          <div className="row">
            <CopyAsMenu asked={{ document: question.document, variables }} />
            <CopyLink />
          </div>
        }
      >
        <form className="question-form" onSubmit={submit}>
          <p className="quiet">{question.description}</p>
          <QuestionFields question={question} values={shown} onChange={(name, value) => change({ [name]: value })} />
          <div className="form-acts">
            <Button type="submit" loading={runner.busy} disabled={missing} leftSection={<IconPlayerPlay size={16} aria-hidden />}>
              {messages.run}
            </Button>
            <Button variant="subtle" onClick={openAsQuery}>
              {words.asQuery}
            </Button>
            {missing && <span className="small">{words.choose}</span>}
          </div>
        </form>
      </Card>
      <ResultCard
        runner={runner}
        title={messages.result.title}
        view={shown.as ?? "table"}
        onView={(view) => change({ as: view === "table" ? undefined : view })}
        columns={question.columns}
        files={question.list && <FileButtons list={question.list.name} query={stringifySearch(fileFilters(question, shown))} />}
        question={question.title}
        before={words.notRun}
        onAgain={run}
      />
    </div>
  );
}
