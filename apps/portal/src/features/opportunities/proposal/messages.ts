import type { ProposalPart, ProposalState, SubmissionState } from "@resc/client/portal";

/** Words of the own proposal. */
export const proposalMessages = {
  title: "Our proposal",
  privacy:
    "Only the people named here can open it. Nobody else, not the Coordinator and not the other RESCs, learns from the platform that it exists before it is submitted.",
  cover: {
    title: "Title",
    abstract: "Abstract",
    amount: "Amount asked for (dollars)",
    partners: "Partners",
    contactName: "Contact",
    contactEmail: "Mail address of the contact",
  },
  amountProblem: "Write dollars as digits, such as 125000. Until then the amount is not kept.",
  empty: "(empty)",
  files: "Files",
  parts: { NARRATIVE: "Narrative", BUDGET: "Budget", LETTER: "Letters of support", OTHER: "Other" } satisfies Readonly<
    Record<ProposalPart, string>
  >,
  addFile: { NARRATIVE: "Add the narrative", BUDGET: "Add the budget", LETTER: "Add a letter", OTHER: "Add another file" } satisfies Readonly<
    Record<ProposalPart, string>
  >,
  remove: "Remove",
  kept: (at: string, by: string | undefined) => `Draft kept at ${at}${by ? ` by ${by}` : ""}`,
  states: {
    KEPT: "Nothing written yet",
    TYPED: "Typing. It is kept two seconds after you stop.",
    SAVING: "Keeping the draft…",
    FAILED: "Not kept yet. What you typed is still here.",
    CONFLICT: "Two versions stand side by side. Choose one below.",
  },
  tryAgain: "Keep it now",
  conflict: {
    title: "Somebody else saved this proposal while you were writing",
    intro: "Nothing is lost. Both versions stand here, field by field.",
    field: "Field",
    mine: "Yours",
    theirs: "Saved meanwhile",
    keepMine: "Keep mine",
    takeTheirs: "Take what was saved",
  },
  missing: "Still missing",
  nothingMissing: "Everything that a submission needs is here.",
  /** Which field each sentence of the platform is about. */
  missingField: {
    "Write the title.": "title",
    "Write the abstract.": "abstract",
    "Write the amount you ask for.": "amount",
    "Name a contact with a mail address.": "contactName",
    "Add the narrative as PDF or Word.": "NARRATIVE",
    "Add the budget.": "BUDGET",
  } as Readonly<Record<string, string>>,
  named: "Who can open it",
  name: "Name people",
  nameIntro: "People of your RESC who may read and write this proposal. You stay named by your office.",
  people: "People",
  nameDone: "Named. Only these people can open the proposal.",
  submission: "Submission",
  proposalStates: {
    NONE: "Not begun",
    DRAFT: "Draft",
    SUBMITTED: "Submitted",
    WITHDRAWN: "Withdrawn",
    LATE: "Late",
    SEALED: "Sealed",
  } satisfies Readonly<Record<ProposalState, string>>,
  versionStates: {
    SUBMITTED: "Stands",
    REPLACED: "Replaced",
    WITHDRAWN: "Withdrawn",
    LATE: "Late, kept unopened",
    SEALED: "Sealed",
    OPENED: "Opened by the panel",
  } satisfies Readonly<Record<SubmissionState, string>>,
  submit: "Submit",
  replace: "Replace what was submitted",
  submitLate: "Send late",
  withdraw: "Withdraw",
  onlySpeaker: "Your clearinghouse director submits it; where there is none, your Executive Director.",
  binding: {
    title: "Submit our proposal",
    inTime:
      "The cover and the files as they stand now are your RESC's submission. The Coordinator sees your RESC, the time and the receipt, and nothing of what is in it. Until the closing you can replace or withdraw it; at the closing it is sealed until a panel opens all submissions at one instant.",
    late: "The Alliance's closing has passed. What you send now is late: it is kept unopened, all six directors learn that your RESC came late, and it is not judged. It cannot be taken back.",
    submit: "Submit",
    done: "Submitted. Your receipt stands below.",
    lateDone: "Kept as late and unopened.",
  },
  withdrawDialog: {
    title: "Withdraw our submission",
    intro: "Nothing of yours stands submitted any more. The draft stays here, and you can submit again before the closing.",
    submit: "Withdraw it",
    done: "Withdrawn. The draft stays.",
  },
  closedLate: "The Alliance's closing has passed. What is sent from now on is late, is kept unopened and is not judged.",
  closedIn: "The closing has passed. What you submitted is sealed and cannot be changed.",
  closedLateSent: "This came after the closing. It is kept unopened and is not judged.",
  receipt: "Receipt",
  receiptWords: (version: number, at: string) => `Version ${version}, received ${at} Eastern`,
  hash: "Hash of the cover and every file (SHA-256)",
  versions: "What was submitted",
} as const;
