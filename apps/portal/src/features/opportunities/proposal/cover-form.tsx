import { Textarea, TextInput } from "@mantine/core";
import { amountOf, type CoverField } from "./draft-content.ts";
import { proposalMessages as words } from "./messages.ts";
import type { Draft } from "./use-draft.ts";

/** The cover form; it keeps itself. */
export function CoverForm({
  draft,
  fieldId,
  readOnly,
}: {
  readonly draft: Draft;
  readonly fieldId: (field: string) => string;
  readonly readOnly: boolean;
}) {
  const { content, change } = draft;
  const field = (name: CoverField) => ({
    id: fieldId(name),
    label: words.cover[name],
    value: content.cover[name],
    readOnly,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change({ ...content, cover: { ...content.cover, [name]: currentTarget.value } }),
  });
  const wrongAmount = content.cover.amount.trim() !== "" && amountOf(content.cover.amount) === null;
  return (
    <div className="form">
      <TextInput maxLength={300} {...field("title")} />
      <Textarea autosize minRows={5} maxRows={20} maxLength={8000} {...field("abstract")} />
      <TextInput
        inputMode="decimal"
        leftSection="$"
        maxLength={20}
        error={wrongAmount ? words.amountProblem : undefined}
        {...field("amount")}
      />
      <Textarea autosize minRows={2} maxRows={10} maxLength={4000} {...field("partners")} />
      <div className="fields">
        <TextInput maxLength={120} {...field("contactName")} />
        <TextInput type="email" maxLength={254} {...field("contactEmail")} />
      </div>
    </div>
  );
}
