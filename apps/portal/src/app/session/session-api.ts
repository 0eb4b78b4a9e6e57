import type { OrganizationCode, RoleCode } from "@resc/client/portal";

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

/** From now on the viewer acts in another of their own roles. */
export async function actAs(role: RoleCode, organization: OrganizationCode): Promise<void> {
  const body = JSON.stringify({ role, organization });
  const response = await fetch("/auth/act-as", { method: "POST", credentials: "same-origin", headers, body });
  if (!response.ok) throw new Error(`The role could not be changed (${response.status}).`);
}

/** Ends the session, here and at the issuer. */
export async function signOut(): Promise<void> {
  await fetch("/auth/sign-out", { method: "POST", credentials: "same-origin", headers });
  globalThis.location.assign("/");
}
