import { Select, TextInput } from "@mantine/core";
import { Card, DateField } from "@resc/ui";
import { noticeFormMessages as words } from "./messages.ts";
import type { NoticeFormPart } from "./notice-facts-fields.tsx";
import type { NoticeValues } from "./notice-values.ts";

/** The closing as published and as read, the Alliance's own, and other dates. */
export function NoticeDates({ form, problems }: NoticeFormPart) {
  const field = (name: keyof NoticeValues) => ({ id: problems.fieldId(name), ...form.getInputProps(name) });
  const { closesPrecision } = form.values;
  return (
    <Card title={words.dates}>
      <div className="fields">
        <TextInput label={words.closesWords} required maxLength={300} {...field("closesWords")} />
        <Select
          label={words.precision}
          allowDeselect={false}
          data={Object.entries(words.precisions).map(([value, label]) => ({ value, label }))}
          {...field("closesPrecision")}
        />
      </div>
      {closesPrecision !== "NOT_STATED" && (
        <div className="fields">
          <DateField label={words.closesDate} required {...field("closesDate")} />
          {closesPrecision === "DATE_TIME" && <TextInput label={words.closesTime} required maxLength={5} {...field("closesTime")} />}
        </div>
      )}
      <div className="fields">
        <DateField label={words.allianceDate} description={words.allianceHelp} {...field("allianceClosesDate")} />
        <TextInput label={words.allianceTime} maxLength={5} {...field("allianceClosesTime")} />
      </div>
      <div className="fields">
        <DateField label={words.published} {...field("publishedOn")} />
        <TextInput label={words.conference} maxLength={500} {...field("conferenceWords")} />
      </div>
    </Card>
  );
}
