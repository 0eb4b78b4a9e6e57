import type { OrganizationCode, RoleCode } from "@resc/client/portal";
import { toastFailed } from "../parts/toast.tsx";
import { messages } from "./messages.ts";

/** What the gateway says about the session of this browser. */
export interface SessionState {
  readonly signedIn: boolean;
  readonly idleExpiresAt: string | null;
  readonly absoluteExpiresAt: string | null;
}

const headers = { "content-type": "application/json", accept: "application/json", "x-resc-portal": "1" };

/** Where the browser goes to sign in; it comes back to `returnTo`. */
export function signInPath(returnTo: string): string {
  return `/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`;
}

/** The session of this browser, as the gateway sees it. */
export async function readSession(): Promise<SessionState> {
  const response = await fetch("/auth/session", { credentials: "same-origin", headers });
  if (!response.ok) throw new Error(`The session could not be read (${response.status}).`);
  return (await response.json()) as SessionState;
}

/** From now on the viewer acts in another of their own roles. The portal is loaded anew: nothing read in the other role is left. */
export async function actAs(role: RoleCode, organization: OrganizationCode): Promise<void> {
  await change("/auth/act-as", { role, organization }, () => "/");
}

/** Ends the session here, and goes on to the issuer to end it there: else the next person at this device would be let in without a question. */
export async function signOut(): Promise<void> {
  await change("/auth/sign-out", {}, (answer) => (answer as { issuerSignOut: string | null }).issuerSignOut ?? "/");
}

/** Changes the session and goes where the answer says; where that fails, the page stays and says so. */
async function change(path: string, input: object, next: (answer: unknown) => string): Promise<void> {
  try {
    const response = await fetch(path, { method: "POST", credentials: "same-origin", headers, body: JSON.stringify(input) });
    // Nobody is signed in any more: the first page says so.
    if (response.status === 401) return globalThis.location.assign("/");
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    globalThis.location.assign(next(await response.json()));
  } catch {
    toastFailed(messages.notChanged, messages.notChangedMore);
  }
}
