import { useSuspenseQuery } from "@apollo/client/react";
import { Radio } from "@mantine/core";
import { Mail_ChooseDocument, Mail_PageDocument } from "@resc/client/portal";
import type { Mail_PageQuery } from "@resc/client/portal";
import { Card, Page } from "@resc/ui";
import { useAct } from "../../app/data/use-act.ts";
import { toastDone, toastFailed } from "../../app/parts/toast.tsx";
import { messages } from "./messages.ts";
import "./mail.css";

type Choice = NonNullable<Mail_PageQuery["mailChoices"]>[number];

/** When mail about each topic comes: at once, with the summary of the morning, or not at all. */
export function MailPage() {
  const { data } = useSuspenseQuery(Mail_PageDocument);
  return (
    <Page title={messages.title} lede={messages.lede}>
      <div className="stack">
        <Card title={messages.topics}>
          <div className="mail-topics">
            {data.mailChoices?.map((choice) => (
              <Topic key={choice.topic} choice={choice} />
            ))}
          </div>
        </Card>
        <Card title={messages.always}>
          <ul className="plain">
            {messages.alwaysMore.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Card>
      </div>
    </Page>
  );
}

function Topic({ choice: { topic, label, timing, timings } }: { readonly choice: Choice }) {
  const act = useAct(Mail_ChooseDocument);
  const choose = async (value: string) => {
    const chosen = timings.find((one) => one === value);
    if (!chosen) return;
    const outcome = await act.run({ topic, timing: chosen });
    if (outcome.ok) toastDone(messages.saved, `${label}: ${messages.timings[chosen]}`);
    else toastFailed(messages.failed, outcome.message);
  };
  return (
    <Radio.Group label={label} value={timing} onChange={(value) => void choose(value)}>
      <div className="mail-timings">
        {timings.map((one) => (
          <Radio key={one} value={one} label={messages.timings[one]} disabled={act.busy} />
        ))}
      </div>
    </Radio.Group>
  );
}
