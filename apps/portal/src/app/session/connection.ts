import { createStore } from "../data/store.ts";

/** Whether the last request could not reach the gateway. */
export const offline = createStore(false);

/** Operations whose last answer had a gap that the viewer's rights do not explain. */
export const incomplete = createStore<ReadonlySet<string>>(new Set());

/** Remembers, or forgets, that an operation was answered in part. */
export function noteAnswer(operation: string, whole: boolean): void {
  const known = incomplete.get();
  if (known.has(operation) !== whole) return;
  incomplete.set(new Set(whole ? [...known].filter((one) => one !== operation) : [...known, operation]));
}

/** When the gateway last answered, in the browser's clock; the idle time counts from here. */
export const lastContact = createStore(Date.now());

/** Why the sign-in dialog is open: the session ended, or the act asks for a fresh sign-in. */
export type SignInReason = "ENDED" | "FRESH";

/** The open request for a sign-in, if there is one. */
export interface SignInRequest {
  readonly reason: SignInReason;
  readonly settle: (signedIn: boolean) => void;
}

/** The sign-in that something waits for. */
export const signInRequest = createStore<SignInRequest | null>(null);

let pending: Promise<boolean> | null = null;

/** Opens the sign-in dialog over the page, and resolves when it is done with; several callers share one dialog. */
export function askToSignIn(reason: SignInReason): Promise<boolean> {
  pending ??= new Promise<boolean>((resolve) => {
    signInRequest.set({
      reason,
      settle: (signedIn) => {
        signInRequest.set(null);
        pending = null;
        resolve(signedIn);
      },
    });
  });
  return pending;
}
