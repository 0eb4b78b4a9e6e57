import { useApolloClient, useSuspenseQuery } from "@apollo/client/react";
import { Button, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { Opportunity_NoticeFormDocument, Opportunity_ReadingDocument, Opportunity_RecordDocument } from "@resc/client/portal";
import type { Opportunity_ReadingQuery } from "@resc/client/portal";
import { Card, ErrorSummary, Page } from "@resc/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useAct } from "../../../app/data/use-act.ts";
import { useProblems } from "../../../app/form/use-problems.ts";
import { FileField } from "../../../app/parts/file-field.tsx";
import { toastDone } from "../../../app/parts/toast.tsx";
import { FoundDates } from "./found-dates.tsx";
import { noticeFormMessages as words } from "./messages.ts";
import { NoticeDates } from "./notice-dates.tsx";
import { NoticeFactsFields } from "./notice-facts-fields.tsx";
import { emptyNotice, noticeInput, noticeRules, type NoticeValues } from "./notice-values.ts";

type Reading = NonNullable<Opportunity_ReadingQuery["fundingNoticeReading"]>;

/**
 * The Coordinator logs a funding notice: the source as it came, what was found in it, and what a person makes of it.
 * @clause A40
 * @page /opportunities/new Log a funding notice
 */
export function RecordNoticePage() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const act = useAct(Opportunity_RecordDocument);
  const problems = useProblems();
  const [reading, setReading] = useState<Reading | null>(null);
  const form = useForm<NoticeValues>({ initialValues: emptyNotice, validate: noticeRules, validateInputOnBlur: true });
  const { data } = useSuspenseQuery(Opportunity_NoticeFormDocument, { variables: { agency: form.values.agencyCode } });

  const read = async () => {
    const answer = await client.query({
      query: Opportunity_ReadingDocument,
      variables: { text: form.values.sourceText.slice(0, 10_000) },
      fetchPolicy: "no-cache",
    });
    const found = answer.data?.fundingNoticeReading ?? null;
    setReading(found);
    if (!found) return;
    const { values } = form;
    form.setValues({
      agencyCode: values.agencyCode ?? found.agencyCode,
      title: values.title || (found.title ?? ""),
      number: values.number || (found.number ?? ""),
      amount: values.amount || (found.amount ?? ""),
    });
  };
  const send = async (values: NoticeValues) => {
    problems.clear();
    const outcome = await act.run(noticeInput(values));
    if (!outcome.ok)
      return problems.failed({ ...outcome, fields: outcome.fields.map((one) => ({ ...one, field: one.field.replace(/^notice\./, "") })) });
    toastDone(words.done);
    void navigate({ to: "/opportunities/$ref", params: { ref: outcome.result.opportunity.ref } });
  };
  return (
    <Page title={words.title} lede={words.lede}>
      <form className="form stack" noValidate onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}>
        <ErrorSummary title={problems.title} problems={problems.list} />
        <Card title={words.source}>
          <Textarea
            label={words.paste}
            description={words.pasteHelp}
            inputWrapperOrder={["label", "input", "description", "error"]}
            autosize
            minRows={6}
            maxRows={16}
            maxLength={60_000}
            id={problems.fieldId("sourceText")}
            {...form.getInputProps("sourceText")}
          />
          <div className="acts">
            <Button variant="default" disabled={form.values.sourceText.trim() === ""} onClick={() => void read()}>
              {words.read}
            </Button>
          </div>
          <FileField
            label={words.file}
            description={words.fileHelp}
            subgraph="funding"
            purpose="OPPORTUNITY_SOURCE"
            kinds={["pdf", "word", "mail", "text", "html"]}
            onChange={(file) => form.setFieldValue("sourceFileId", file?.id ?? null)}
          />
          {reading && (
            <FoundDates
              dates={reading.dates}
              onUse={(date) =>
                form.setValues({
                  closesWords: date.words,
                  closesPrecision: date.precision,
                  closesDate: date.date,
                  closesTime: date.time ?? "",
                })
              }
            />
          )}
        </Card>
        <NoticeFactsFields form={form} problems={problems} agencies={data.stateAgencies ?? []} contacts={data.agencyContacts ?? []} />
        <NoticeDates form={form} problems={problems} />
        <div className="form-acts">
          <Button type="submit" loading={act.busy} onMouseDown={(event) => event.preventDefault()}>
            {words.submit}
          </Button>
        </div>
      </form>
    </Page>
  );
}
