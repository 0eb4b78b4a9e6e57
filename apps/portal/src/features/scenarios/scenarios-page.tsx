import { Button, Select } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Scenarios_PageDocument } from "@resc/client/portal";
import { Card, CopyLink, EmptyState, Page, PathLink, formatInstant } from "@resc/ui";
import { IconBookmark } from "@tabler/icons-react";
import { useState } from "react";
import { useSearchState } from "../../app/router/use-search-state.ts";
import { useRight } from "../../app/session/viewer.ts";
import { InputsForm } from "./inputs-form.tsx";
import { KeepDialog } from "./keep-dialog.tsx";
import { messages } from "./messages.ts";
import { QuestionCard } from "./question-card.tsx";
import { Results } from "./results.tsx";
import { Sureness } from "./sureness.tsx";
import { scenarioNames, type ScenariosSearch, writtenInputs, writtenText } from "./search.ts";

/** A question of the priorities, answered from the figures: what is assumed on one side, what comes out on the other. */
export function ScenariosPage() {
  const { search, shown, change } = useSearchState<ScenariosSearch>();
  const mayKeep = useRight("keepScenarios");
  const [keeping, setKeeping] = useState(false);
  const name = search.name ?? scenarioNames[0];
  const inputs = writtenInputs(search.with);
  const { data } = useSuspenseQuery(Scenarios_PageDocument, { variables: { name, inputs } });
  const { scenario } = data;
  if (!scenario) return <Page title={messages.title} lede={messages.lede}><EmptyState title={messages.notFound} /></Page>; // prettier-ignore
  const kept = data.keptScenarios?.nodes ?? [];
  const questions = (data.scenarioQuestions ?? []).map((one) => ({ value: one.name, label: one.title }));
  const acts = (
    <>
      <CopyLink />
      {mayKeep && (
        <Button leftSection={<IconBookmark size={17} aria-hidden />} onClick={() => setKeeping(true)}>
          {messages.keep}
        </Button>
      )}
    </>
  );
  return (
    <Page title={scenario.question.title} lede={messages.lede} marks={<Sureness inputs={scenario.inputs} />} acts={acts}>
      <Select
        className="no-print"
        maw={480}
        mb="md"
        label={messages.question}
        allowDeselect={false}
        data={questions}
        value={shown.name ?? scenarioNames[0]}
        onChange={(chosen) => change({ name: scenarioNames.slice(1).find((one) => one === chosen), with: undefined }, "push")}
      />
      <div className="split">
        <div className="stack">
          <Results answer={scenario} />
        </div>
        <aside className="stack" aria-label={messages.assumed}>
          <InputsForm
            key={`${name} ${search.with ?? ""}`}
            inputs={scenario.inputs}
            onCalculate={(values) => change({ with: writtenText(values) }, "push")}
          />
          <QuestionCard question={scenario.question} />
          <Card title={messages.keptTitle} foot={messages.keptMore}>
            {kept.length === 0 ? (
              <p className="quiet">{messages.keptNone}</p>
            ) : (
              <ul className="plain-list">
                {kept.map(({ id, ref, title, keptAt, keptBy, scenario: { question } }) => (
                  <li key={id}>
                    <PathLink href={`/scenarios/${ref}`}>{title}</PathLink>
                    <div className="small">{`${ref} · ${question.title}, ${messages.keptBy(keptBy?.name, formatInstant(keptAt))}`}</div>
                  </li>
                ))}
              </ul>
            )}
          </Card>
        </aside>
      </div>
      {keeping && <KeepDialog name={name} inputs={inputs} onClose={() => setKeeping(false)} />}
    </Page>
  );
}
