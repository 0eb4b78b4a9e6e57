import type { FormProblem } from "@resc/ui";
import { useId, useState } from "react";
import type { ActFailure } from "../data/outcome.ts";

/** Problems of one form, from the check here and from the server, in one place. */
export interface Problems {
  readonly list: readonly FormProblem[];
  /** The heading above the problems. */
  readonly title: string;
  /** The id that a field's control must carry, so that a problem can lead to it. */
  readonly fieldId: (field: string) => string;
  /** For the second argument of `form.onSubmit`. */
  readonly invalid: (errors: Record<string, unknown>) => void;
  readonly failed: (failure: ActFailure) => void;
  readonly clear: () => void;
}

/** Keeps the problems of a form. */
export function useProblems(): Problems {
  const form = useId();
  const [list, setList] = useState<readonly FormProblem[]>([]);
  const fieldId = (field: string) => `${form}${field}`;
  return {
    list,
    title: list.length === 1 ? "One thing needs attention" : `${list.length} things need attention`,
    fieldId,
    invalid: (errors) => setList(Object.entries(errors).map(([field, message]) => ({ fieldId: fieldId(field), message: String(message) }))),
    failed: ({ message, fields }) =>
      setList(fields.length > 0 ? fields.map((problem) => ({ fieldId: fieldId(problem.field), message: problem.message })) : [{ message }]),
    clear: () => setList([]),
  };
}
