/** One field that the server found wrong. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** An act that did not happen, and why. */
export interface ActFailure {
  readonly ok: false;
  readonly typename: string;
  readonly message: string;
  readonly fields: readonly FieldProblem[];
}

/** The successful member of a mutation's result. */
export type Success<Data> = Extract<Data[keyof Data], { __typename: `${string}Success` }>;

/** What became of an act. */
export type ActOutcome<Data> = { readonly ok: true; readonly result: Success<Data> } | ActFailure;

interface ResultMember {
  readonly __typename: string;
  readonly message?: string;
  readonly fields?: readonly FieldProblem[];
}

/** Reads the union that every mutation returns. */
export function readOutcome<Data extends object>(data: unknown): ActOutcome<Data> {
  const [member] = Object.values((data ?? {}) as Record<string, ResultMember | null>);
  if (member?.__typename.endsWith("Success")) return { ok: true, result: member as unknown as Success<Data> };
  const message = member?.message ?? "Nothing was changed. Try again.";
  return { ok: false, typename: member?.__typename ?? "Failure", message, fields: member?.fields ?? [] };
}
