/** Words about signing in and out. */
export const messages = {
  welcomeTitle: "One record of who serves whom",
  welcome: [
    "This is the portal of the Connecticut RESC Alliance, for staff of the six Regional Educational Service Centers.",
    "It shows whose catchment a district is in, keeps the out-of-region list, and carries courtesy notices between RESCs.",
    "The map, the districts and the RESCs are open to everybody; the rest needs an account.",
  ],
  signIn: "Sign in",
  openAlliance: "What the Alliance says and shows",
  openMap: "See the map",
  endedTitle: "Sign in to go on",
  ended: "Your session has ended. What you have on this page stays as it is, and goes on after you sign in.",
  freshTitle: "Sign in again",
  fresh: "This act asks for a fresh sign-in. It goes on by itself afterwards.",
  opensTab: "Signing in opens another tab. This page notices when it is done.",
  notNow: "Not now",
  signedInTitle: "You are signed in",
  signedIn: "Go back to the tab you came from. You can close this one.",
  idleTitle: "Are you still there?",
  idle: (minutes: number) =>
    `You will be signed out in about ${minutes === 1 ? "1 minute" : `${minutes} minutes`}. This page stays as it is.`,
  stay: "Stay signed in",
  signOut: "Sign out",
  notChanged: "That did not happen",
  notChangedMore: "You are signed in as before. Check the connection, then try again.",
} as const;
