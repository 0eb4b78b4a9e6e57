import type { StateMachine } from "@resc/domain";

/** States of State contract work (SM-8). A row that public sources state has none: nobody here knows how it stands. */
export const contractStates = [
  "EXPECTED",
  "FORM_RECEIVED",
  "EXECUTED",
  "ACTIVE",
  "COMPLETED",
  "LAPSED",
  "CLOSED",
  "RENEWED",
  "DECLINED",
  "TERMINATED",
] as const;

/** A state of State contract work. */
export type ContractState = (typeof contractStates)[number];

/** Acts on State contract work; `begin` and `finish` are the clock's. */
export type ContractAct =
  | "receiveForm"
  | "import"
  | "execute"
  | "begin"
  | "amend"
  | "addDeliverable"
  | "deliver"
  | "finish"
  | "askForRenewal"
  | "renew"
  | "decline"
  | "terminate"
  | "close";

/** What the guards look at. */
export interface ContractFacts {
  readonly reason: string | null;
  /** Whether the agency's day of signing is stated. */
  readonly signed: boolean;
  readonly periodBegan: boolean;
  readonly periodOver: boolean;
  readonly allDelivered: boolean;
  /** Whether the next contract of the chain is on the list already. */
  readonly renewed: boolean;
}

const reasonNeeded = (facts: ContractFacts) => (facts.reason ? undefined : "Write in a few words why, and by whom.");
const notRenewed = (facts: ContractFacts) => (facts.renewed ? "Its renewal is on the list already." : undefined);

/**
 * State contract work, the designation form (SM-8, A43).
 * @clause A43 D-12 I-25 SM-8
 */
export const contractMachine: StateMachine<ContractState, ContractAct, ContractFacts> = {
  name: "State contract",
  initial: ["EXPECTED"],
  states: contractStates,
  ends: ["CLOSED", "RENEWED", "DECLINED", "TERMINATED"],
  transitions: [
    { from: ["EXPECTED"], act: "receiveForm", to: "FORM_RECEIVED", clause: "A43" },
    { from: ["FORM_RECEIVED"], act: "receiveForm", to: "same", clause: "A43" },
    { from: ["EXPECTED"], act: "import", to: "FORM_RECEIVED", clause: "A43" },
    { from: ["FORM_RECEIVED", "EXECUTED", "ACTIVE"], act: "import", to: "same", clause: "A43" },
    {
      from: ["FORM_RECEIVED"],
      act: "execute",
      to: "EXECUTED",
      clause: "A43",
      guardLabel: "agency's day of signing",
      guard: (facts) => (facts.signed ? undefined : "Write the day on which the agency signed."),
    },
    {
      from: ["EXECUTED"],
      act: "begin",
      to: "ACTIVE",
      clause: "A43",
      guardLabel: "period has begun",
      guard: (facts) => (facts.periodBegan ? undefined : "The period has not begun."),
    },
    { from: ["EXECUTED", "ACTIVE"], act: "amend", to: "same", clause: "A43", guardLabel: "reason", guard: reasonNeeded },
    { from: ["FORM_RECEIVED", "EXECUTED", "ACTIVE"], act: "addDeliverable", to: "same", clause: "A43" },
    { from: ["EXECUTED", "ACTIVE", "LAPSED"], act: "deliver", to: "same", clause: "A43" },
    {
      from: ["ACTIVE"],
      act: "finish",
      to: "COMPLETED",
      clause: "A43",
      guardLabel: "period over, everything delivered",
      guard: (facts) =>
        facts.periodOver ? (facts.allDelivered ? undefined : "Something is not delivered yet.") : "The period is not over.",
    },
    {
      from: ["ACTIVE"],
      act: "finish",
      to: "LAPSED",
      clause: "A43",
      guardLabel: "period over, something missing",
      guard: (facts) => (facts.periodOver && !facts.allDelivered ? undefined : "The period is not over."),
    },
    { from: ["EXECUTED", "ACTIVE"], act: "askForRenewal", to: "same", clause: "A43" },
    { from: ["ACTIVE"], act: "renew", to: "same", clause: "A43", guardLabel: "not renewed yet", guard: notRenewed },
    { from: ["COMPLETED", "LAPSED"], act: "renew", to: "RENEWED", clause: "A43", guardLabel: "not renewed yet", guard: notRenewed },
    { from: ["EXPECTED", "FORM_RECEIVED"], act: "decline", to: "DECLINED", clause: "A43", guardLabel: "reason", guard: reasonNeeded },
    { from: ["EXECUTED", "ACTIVE"], act: "terminate", to: "TERMINATED", clause: "A43", guardLabel: "reason", guard: reasonNeeded },
    { from: ["COMPLETED", "LAPSED"], act: "close", to: "CLOSED", clause: "A43" },
  ],
};
