import { TextInput, Textarea } from "@mantine/core";
import { isRescCode, rescShortNames } from "@resc/domain";
import { Card } from "@resc/ui";
import { IconLock } from "@tabler/icons-react";
import { useViewer } from "../../app/session/viewer.ts";
import { startMessages as messages } from "./start-messages.ts";
import type { StartForm } from "./use-start-form.ts";

/** Contact, price and notes: what nobody outside the own RESC sees. */
export function StartTermsCard({ start: { field } }: { readonly start: StartForm }) {
  const organization = useViewer()?.organization;
  const own = isRescCode(organization) ? rescShortNames[organization] : "your RESC";
  return (
    <Card title={messages.only(own)} acts={<IconLock size={17} aria-hidden color="var(--ink-3)" />}>
      <div className="form">
        <fieldset className="plain-fields">
          <legend>{messages.contact}</legend>
          <div className="fields fields-three">
            <TextInput label={messages.contactName} maxLength={120} autoComplete="off" {...field("contactName")} />
            <TextInput label={messages.contactEmail} type="email" maxLength={200} autoComplete="off" {...field("contactEmail")} />
            <TextInput label={messages.contactPhone} type="tel" maxLength={40} autoComplete="off" {...field("contactPhone")} />
          </div>
        </fieldset>
        <TextInput
          label={messages.price}
          w={220}
          maw="100%"
          inputMode="decimal"
          leftSection="$"
          maxLength={20}
          autoComplete="off"
          {...field("price")}
        />
        <Textarea label={messages.notes} autosize minRows={2} maxLength={5000} {...field("notes")} />
      </div>
    </Card>
  );
}
