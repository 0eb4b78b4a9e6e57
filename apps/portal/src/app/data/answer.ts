/** What the gateway answers. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Errors that only say that a field is not this viewer's: the page leaves such fields out by itself. */
const ofRights: readonly (string | undefined)[] = ["UNAUTHENTICATED", "FORBIDDEN", "NOT_PERMITTED"];

/** Whether nothing was answered because nobody is signed in. */
export function isRefusedForSignIn(status: number, { data, errors = [] }: Answer): boolean {
  return status === 401 || (!data && errors.some((error) => error.extensions?.code === "UNAUTHENTICATED"));
}

/** Whether a part is missing that rights do not explain. */
export function hasGap({ errors = [] }: Answer): boolean {
  return errors.some((error) => !ofRights.includes(error.extensions?.code));
}
