import { useForm } from "@mantine/form";
import type { UseFormReturnType } from "@mantine/form";
import { useQuery } from "@apollo/client/react";
import { Notice_CheckDocument } from "@resc/client/portal";
import { useEffect, useRef, useState } from "react";
import { useProblems } from "../../app/form/use-problems.ts";
import type { Problems } from "../../app/form/use-problems.ts";
import type { FieldProps } from "../courtesy-notices/notice-fields.tsx";
import type { Check } from "./catchment-card.tsx";
import { customerInput } from "./customer.ts";
import type { Customer } from "./customer.ts";
import { dropDraft, keepDraft, restoreDraft } from "./draft.ts";
import { emptyStart, noticesFor, startProblems } from "./start-form.ts";
import type { StartValues } from "./start-form.ts";

/** The form, the check that goes with it, and the draft. */
export interface StartForm {
  readonly form: UseFormReturnType<StartValues>;
  readonly problems: Problems;
  readonly field: (path: string) => FieldProps;
  readonly check: Check | null;
  readonly checkFailed: boolean;
  readonly drafted: boolean;
  readonly discard: () => void;
}

/** Keeps the form: what is typed is a draft of this person, and each home RESC that the check finds gets its notice. */
export function useStartForm(owner: string, customer: Customer | null): StartForm {
  const problems = useProblems();
  const [kept] = useState(() => draftFor(owner, customer));
  const [drafted, setDrafted] = useState(kept !== null);
  const blank = { ...emptyStart, customer };
  const form = useForm<StartValues>({
    initialValues: { ...blank, ...kept },
    validate: (values) => startProblems(values, new Date()),
    validateInputOnBlur: true,
    onValuesChange: (values, previous) => {
      // The check writes its notices into the form by itself; that alone is nobody's draft.
      if (!drafted && sameButNotices(values, previous)) return;
      keepDraft(owner, values);
      setDrafted(true);
    },
  });
  const { values } = form;
  const { check, failed } = useCheck(values);
  useNotices(form, check);
  const discard = () => {
    dropDraft(owner);
    form.setValues({ ...blank, notices: [] });
    form.clearErrors();
    dropDraft(owner);
    problems.clear();
    setDrafted(false);
  };
  const field = (path: string) => ({ id: problems.fieldId(path), ...form.getInputProps(path) });
  return { form, problems, field, check, checkFailed: failed, drafted, discard };
}

// A link that names another customer begins anew; the draft stays until something is typed.
function draftFor(owner: string, customer: Customer | null): Partial<StartValues> | null {
  const kept = restoreDraft(owner);
  return customer && kept?.customer?.id !== customer.id ? null : kept;
}

function sameButNotices({ notices, ...one }: StartValues, { notices: before, ...other }: StartValues): boolean {
  return notices !== before && JSON.stringify(one) === JSON.stringify(other);
}

function useCheck({ customer, startsOn, categoryCode }: StartValues): { check: Check | null; failed: boolean } {
  const variables = { ...customerInput(customer), startsOn, categoryCode };
  const { data, previousData, error } = useQuery(Notice_CheckDocument, { variables, skip: !customer, fetchPolicy: "cache-and-network" });
  // While a date or category changes the last finding stays; another customer waits for its own.
  const found = (data ?? previousData)?.catchmentCheck ?? null;
  const [checked, setChecked] = useState(customer?.id);
  if (data && checked !== customer?.id) setChecked(customer?.id);
  return { check: customer && (data ?? checked === customer.id) ? found : null, failed: Boolean(error) };
}

function useNotices(form: UseFormReturnType<StartValues>, check: Check | null): void {
  const suggested = useRef<ReadonlyMap<string, string>>(new Map());
  const hosts = check?.hosts ?? [];
  const found = hosts.map(({ resc, recipient }) => `${resc.code} ${recipient?.name ?? ""}`).join();
  useEffect(() => {
    if (!check && form.getValues().customer) return;
    form.setFieldValue("notices", noticesFor(hosts, form.getValues().notices, suggested.current, new Date()));
    suggested.current = new Map(hosts.map(({ resc, recipient }) => [resc.code, recipient?.name ?? ""]));
    // oxlint-disable-next-line react/exhaustive-deps -- the notices follow what the check found, not each rendering
  }, [found, check === null]);
}
