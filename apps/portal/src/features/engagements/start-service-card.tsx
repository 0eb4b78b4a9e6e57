import { NumberInput, Radio, Select, TextInput } from "@mantine/core";
import type { EngagementOrigin } from "@resc/client/portal";
import { Card, DateField } from "@resc/ui";
import { optionsOf } from "../courtesy-notices/words.ts";
import { CategorySelect } from "./category-select.tsx";
import { CustomerField } from "./customer-field.tsx";
import type { Customer } from "./customer.ts";
import { startMessages as messages } from "./start-messages.ts";
import type { StartForm } from "./use-start-form.ts";
import { originWords, whyUsWords } from "./words.ts";

const origins = ["DISTRICT_REQUEST", "ORGANIZATION_REQUEST", "STAFF_INVITATION", "BID"] as const satisfies readonly EngagementOrigin[];

/** For whom, what, how it came about, when, and why us. */
export function StartServiceCard({ start: { form, field } }: { readonly start: StartForm }) {
  const { values } = form;
  const other = values.categoryCode === "other";
  const { value, error, id } = field("customer");
  const choose = (customer: Customer | null) => {
    form.setFieldValue("customer", customer);
    form.clearFieldError("customer");
    if (customer?.kind === "organization" && values.origin === "DISTRICT_REQUEST") form.setFieldValue("origin", "ORGANIZATION_REQUEST");
    if (customer?.kind === "district" && values.origin === "ORGANIZATION_REQUEST") form.setFieldValue("origin", "DISTRICT_REQUEST");
  };
  return (
    <Card title={messages.service}>
      <div className="form">
        <CustomerField id={id} value={value as Customer | null} error={error as string | undefined} onChange={choose} />
        <div className="fields">
          <CategorySelect required {...field("categoryCode")} />
          <TextInput
            label={messages.serviceWords}
            required={other}
            description={other ? messages.serviceNeeded : messages.serviceHelp}
            inputWrapperOrder={["label", "input", "description", "error"]}
            maxLength={200}
            {...field("service")}
          />
        </div>
        <Radio.Group label={messages.origin} required {...field("origin")}>
          <div className="choices">
            {origins.map((origin) => (
              <Radio key={origin} value={origin} label={originWords[origin]} />
            ))}
          </div>
        </Radio.Group>
        {values.origin === "STAFF_INVITATION" && (
          <TextInput label={messages.invitedStaff} required maxLength={120} {...field("invitedStaffName")} />
        )}
        <div className="fields fields-three">
          <DateField label={messages.starts} required {...field("startsOn")} />
          <DateField label={messages.ends} minDate={values.startsOn ?? undefined} {...field("endsOn")} />
          <NumberInput
            label={messages.days}
            min={1}
            max={1000}
            allowDecimal={false}
            hideControls
            description={messages.lengthHelp}
            inputWrapperOrder={["label", "input", "description", "error"]}
            {...field("days")}
          />
        </div>
        <div className="fields">
          <Select
            label={messages.whyUs}
            clearable
            clearButtonProps={{ "aria-label": `Clear: ${messages.whyUs}` }}
            description={messages.whyUsHelp}
            inputWrapperOrder={["label", "input", "description", "error"]}
            data={optionsOf(whyUsWords)}
            {...field("whyUs")}
          />
          {values.whyUs === "OTHER" && <TextInput label={messages.whyUsWords} required maxLength={300} {...field("whyUsWords")} />}
        </div>
      </div>
    </Card>
  );
}
