import type { IntentionAct } from "@resc/client/portal";

/** Words of the intentions. */
export const intentionMessages = {
  title: "What the six have said",
  window: (until: string) =>
    `The window ends ${until} Eastern. Silence stays “not stated”: such a RESC may neither judge nor is it presumed to compete.`,
  caption: "Intentions of the six RESCs",
  resc: "RESC",
  intention: "Intention",
  stated: "Stated",
  by: "By",
  judge: "May judge?",
  yes: "May judge",
  no: "May not judge",
  standsIn: "Executive Director, standing in",
  none: "You see the intentions of your own RESC once it has stated one.",
  stateOurs: "State our intention",
  dialog: "Our intention",
  what: "What do you say?",
  words: "In your own words (the other directors read them)",
  consequence: "What this means",
  submit: "State it",
  done: "Stated. The other directors, the Executive Directors and the Coordinator see it now.",
  acts: {
    stateInterest: "We are interested",
    stateNoInterest: "We are not interested",
    confirm: "We will submit",
    withdraw: "We withdraw",
    recordSubmission: "We have submitted to the agency",
  } satisfies Readonly<Record<IntentionAct, string>>,
} as const;
