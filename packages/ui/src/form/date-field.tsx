import { DateInput } from "@mantine/dates";
import "@mantine/dates/styles.css";
import type { DateInputProps } from "@mantine/dates";

/** A day that can be typed or picked; its value is `YYYY-MM-DD` or nothing. */
export function DateField(props: DateInputProps) {
  return <DateInput clearable={!props.required} clearButtonProps={{ "aria-label": "Clear the date" }} {...props} />;
}
