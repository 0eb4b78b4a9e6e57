import { useSuspenseQuery } from "@apollo/client/react";
import { Select, Textarea, TextInput } from "@mantine/core";
import { schemaResolver, useForm } from "@mantine/form";
import { Brief_ChoicesDocument, Brief_WriteDocument } from "@resc/client/portal";
import type { BriefLineInput, BriefLineKind } from "@resc/client/portal";
import { useState } from "react";
import { useAct } from "../../app/data/use-act.ts";
import { FormDialog } from "../../app/form/form-dialog.tsx";
import { useProblems } from "../../app/form/use-problems.ts";
import { toastDone } from "../../app/parts/toast.tsx";
import { lineInput } from "./brief-lines.ts";
import { claimChoices, positionChoices } from "./choices.ts";
import { messages } from "./messages.ts";
import { lineSchema } from "./schemas.ts";
import { type Brief, type BriefLine, briefCharts, kindWords } from "./words.ts";

const kinds = ["CLAIM", "ARGUMENT", "REFERENCE", "POSITION", "CHART", "HEADING"] as const satisfies readonly BriefLineKind[];

/** Adds a line to a draft, or writes the words of one. Numbers come with a claim or an ask; none is typed into an argument. */
export function LineDialog({
  brief,
  line,
  onClose,
}: {
  readonly brief: Brief;
  readonly line: BriefLine | null;
  readonly onClose: () => void;
}) {
  const [kind, setKind] = useState<BriefLineKind>(line?.kind ?? "CLAIM");
  const { data } = useSuspenseQuery(Brief_ChoicesDocument, { variables: { year: brief.sessionYear } });
  const write = useAct(Brief_WriteDocument);
  const problems = useProblems();
  const choices = kind === "POSITION" ? positionChoices(data.positions) : claimChoices(data.legislativeSession);
  const form = useForm({
    initialValues: {
      text: line?.text ?? "",
      author: line?.author ?? "",
      choice: line?.kind === "CLAIM" ? line.id : "",
    },
    validate: schemaResolver(lineSchema(kind, line?.marks.map(({ text }) => text) ?? []), { sync: true }),
    validateInputOnBlur: true,
  });
  const written = ({ text, author, choice }: typeof form.values): BriefLineInput => {
    const own = line ? lineInput(line) : { id: null, kind, text: "", marks: [], author: null, chart: null, positionVersionId: null };
    if (kind === "CHART") return { ...own, kind, chart: choice };
    const chosen = choices.find(({ value }) => value === choice);
    if (chosen) return { ...own, kind, ...chosen.line };
    const kept = own.marks.filter((mark) => text.includes(mark.text));
    return { ...own, kind, text: text.trim(), marks: kept, author: kind === "ARGUMENT" ? author.trim() : null };
  };
  const send = async (values: typeof form.values) => {
    problems.clear();
    const lines = brief.lines.map(lineInput);
    const now = written(values);
    const next = line ? lines.map((one) => (one.id === line.id ? now : one)) : [...lines, now];
    const outcome = await write.run({ id: brief.id, version: brief.version, title: brief.title, lines: next });
    if (!outcome.ok) return problems.failed(outcome);
    toastDone(messages.saved);
    onClose();
  };
  const field = (name: keyof typeof form.values) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const options = kind === "CHART" ? [...briefCharts] : choices.map(({ value, label }) => ({ value, label }));
  const chooses = !line && (kind === "CLAIM" || kind === "POSITION" || kind === "CHART");
  return (
    <FormDialog
      title={messages.lineTitle}
      submitLabel={messages.keep}
      busy={write.busy}
      problems={problems}
      onSubmit={form.onSubmit((values) => void send(values), problems.invalid)}
      onClose={onClose}
    >
      {!line && (
        <Select
          label={messages.kind}
          data={kinds.map((value) => ({ value, label: kindWords[value] }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => {
            setKind(value ?? "CLAIM");
            form.setFieldValue("choice", "");
          }}
        />
      )}
      {chooses ? (
        <Select
          label={kind === "CLAIM" ? messages.whichClaim : kind === "CHART" ? messages.whichChart : messages.whichPosition}
          required
          searchable
          nothingFoundMessage={messages.noChoices}
          data={options}
          {...field("choice")}
        />
      ) : (
        <Textarea
          label={messages.text}
          description={kind === "ARGUMENT" ? messages.argumentHelp : kind === "REFERENCE" ? messages.contactHelp : undefined}
          required
          autosize
          minRows={2}
          maxLength={2000}
          {...field("text")}
        />
      )}
      {kind === "ARGUMENT" && <TextInput label={messages.author} required maxLength={160} {...field("author")} />}
    </FormDialog>
  );
}
