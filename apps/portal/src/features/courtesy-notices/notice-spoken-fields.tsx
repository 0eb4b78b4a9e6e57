import { Select, TextInput } from "@mantine/core";
import { DateField } from "@resc/ui";
import { messages } from "./messages.ts";
import type { NoticeFieldsProps } from "./notice-fields.tsx";
import { channelWords, optionsOf } from "./words.ts";

/** How, when and with whom it was said. */
export function NoticeSpokenFields({ field }: Pick<NoticeFieldsProps, "field">) {
  const words = messages.give;
  return (
    <>
      <div className="fields">
        <Select label={words.channel} required allowDeselect={false} data={optionsOf(channelWords, "PLATFORM")} {...field("channel")} />
        <TextInput label={words.spokeWith} required maxLength={120} {...field("spokeWith")} />
      </div>
      <div className="fields">
        <DateField label={words.spokenOn} required {...field("spokenOn")} />
        <TextInput type="time" label={words.spokenTime} required {...field("spokenTime")} />
      </div>
    </>
  );
}
