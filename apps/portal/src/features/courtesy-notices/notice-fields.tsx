import { SegmentedControl, Select, TextInput, Textarea } from "@mantine/core";
import type { UseFormReturnType } from "@mantine/form";
import type { NoticeMode } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import { formatDay } from "@resc/ui";
import { messages } from "./messages.ts";
import type { NoticeField, NoticeValues } from "./notice-form.ts";
import { NoticeRecipient } from "./notice-recipient.tsx";
import type { Duty } from "./notice-recipient.tsx";
import { NoticeSpokenFields } from "./notice-spoken-fields.tsx";
import { capacityWords, collaborationWords, lengthWords, optionsOf } from "./words.ts";
import type { Period } from "./words.ts";

/** What a form gives to the control of one field. */
export type FieldProps = ReturnType<UseFormReturnType<NoticeValues>["getInputProps"]> & { readonly id: string };

/** The part of a form that makes up one notice. */
export interface NoticeFieldsProps {
  readonly values: NoticeValues;
  readonly modes: readonly NoticeMode[];
  /** To whom the notice goes and until when; not there yet while it is looked up. */
  readonly duty: Duty | undefined;
  /** The first two topics, which the engagement says. */
  readonly service: string;
  readonly period: Period;
  readonly field: (name: NoticeField) => FieldProps;
}

/** Writes a notice, records a conversation, or says why it follows later. */
export function NoticeFields({ values, modes, duty, service, period, field }: NoticeFieldsProps) {
  const words = messages.give;
  const host = rescShortNames[values.host];
  const { id, value, onChange } = field("mode");
  return (
    <div className="form">
      <SegmentedControl
        id={id}
        aria-label={`${words.title(host)}: ${words.mode}`}
        className="mode-switch"
        fullWidth
        value={value as string}
        onChange={onChange}
        data={modes.map((mode) => ({ value: mode, label: words.modes[mode] }))}
      />
      {values.mode === "LATER" ? (
        <TextInput
          label={words.laterReason}
          description={duty && words.laterHelp(formatDay(duty.dueOn))}
          inputWrapperOrder={["label", "input", "description", "error"]}
          required
          maxLength={500}
          {...field("laterReason")}
        />
      ) : (
        <>
          <NoticeRecipient host={values.host} duty={duty} />
          {values.mode === "RECORD" && <NoticeSpokenFields field={field} />}
          <fieldset className="topics">
            <legend>{messages.topics}</legend>
            <dl className="kv">
              <dt>{messages.typeOfService}</dt>
              <dd>{service || "–"}</dd>
              <dt>{messages.lengthOfCommitment}</dt>
              <dd>{lengthWords(period)}</dd>
            </dl>
            <div className="fields">
              <Select
                label={messages.collaboration}
                allowDeselect={false}
                data={optionsOf(collaborationWords)}
                {...field("collaboration")}
              />
              {values.collaboration !== "NONE_DISCUSSED" && (
                <TextInput
                  label={words.inWords}
                  aria-label={`${messages.collaboration}: ${words.inWords}`}
                  maxLength={1000}
                  {...field("collaborationWords")}
                />
              )}
            </div>
            <div className="fields">
              <Select
                label={messages.capacityBuilding}
                allowDeselect={false}
                data={optionsOf(capacityWords)}
                {...field("capacityBuilding")}
              />
              {values.capacityBuilding !== "NONE_DISCUSSED" && (
                <TextInput
                  label={words.inWords}
                  aria-label={`${messages.capacityBuilding}: ${words.inWords}`}
                  maxLength={1000}
                  {...field("capacityWords")}
                />
              )}
            </div>
          </fieldset>
          {values.mode === "GIVE" && (
            <Textarea
              label={words.message}
              description={words.messageHelp}
              inputWrapperOrder={["label", "input", "description", "error"]}
              autosize
              minRows={2}
              maxLength={2000}
              {...field("message")}
            />
          )}
        </>
      )}
    </div>
  );
}
