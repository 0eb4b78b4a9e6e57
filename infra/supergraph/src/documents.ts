import { printRights } from "@resc/access";
import { briefMachine, claimMachine, figureSourceMachine, positionMachine, priorityMachine, sessionMachine } from "@resc/advocacy";
import { toMermaid } from "@resc/domain";
import { engagementMachine, noticeMachine, reportMachine } from "@resc/engagements";
import {
  contractMachine,
  contributionMachine,
  intentionMachine,
  judgeMachine,
  opportunityMachine,
  proposalMachine,
  ventureMachine,
} from "@resc/funding";
import {
  accordMachine,
  apiKeyMachine,
  concernMachine,
  meetingMachine,
  membershipMachine,
  onboardingMachine,
  seatMachine,
} from "@resc/membership";

const generated = "<!-- Generated from the code by `pnpm generate`; do not edit. -->\n\n";

/** docs/rights.md: who may do what. */
export function rightsDocument(): string {
  return `# Who may do what\n\n${generated}Action, then role, then the condition under which. A point means never; what is not listed is refused.\n\n${printRights()}`;
}

/** docs/machines.md: the state machines as drawings. */
export function machinesDocument(): string {
  const draw = (title: string, mermaid: string) => `## ${title}\n\n\`\`\`mermaid\n${mermaid}\`\`\`\n`;
  return `# State machines\n\n${generated}${[
    draw("Engagement (SM-1)", toMermaid(engagementMachine)),
    draw("Courtesy notice (SM-2)", toMermaid(noticeMachine)),
    draw("Reported work on the out-of-region list (SM-3)", toMermaid(reportMachine)),
    draw("Funding opportunity (SM-4)", toMermaid(opportunityMachine)),
    draw("Intention (SM-5)", toMermaid(intentionMachine)),
    draw("Proposal (SM-6)", toMermaid(proposalMachine)),
    draw("Judge (SM-6)", toMermaid(judgeMachine)),
    draw("State contract (SM-8)", toMermaid(contractMachine)),
    draw("Common venture (SM-11)", toMermaid(ventureMachine)),
    draw("Contribution to a common venture (SM-11)", toMermaid(contributionMachine)),
    draw("Accord, a version of it (SM-12)", toMermaid(accordMachine)),
    draw("On-boarding of a new leader (SM-12)", toMermaid(onboardingMachine)),
    draw("Concern (SM-7)", toMermaid(concernMachine)),
    draw("Meeting and packet (SM-7)", toMermaid(meetingMachine)),
    draw("Membership of a board of education (SM-13)", toMermaid(membershipMachine)),
    draw("Seat on a RESC's board (SM-13)", toMermaid(seatMachine)),
    draw("Priorities of a legislative session (SM-10)", toMermaid(sessionMachine)),
    draw("Legislative priority (SM-10)", toMermaid(priorityMachine)),
    draw("Sentence with a number (SM-10)", toMermaid(claimMachine)),
    draw("Brief (SM-10)", toMermaid(briefMachine)),
    draw("Common position (SM-9)", toMermaid(positionMachine)),
    draw("Source of a figure (SM-10)", toMermaid(figureSourceMachine)),
    draw("API key", toMermaid(apiKeyMachine)),
  ].join("\n")}`;
}
