import type { Column } from "./columns.ts";

/**
 * What the database alone would let through on opportunities, reviewed by hand, each with its reason. Nothing of a proposal, of an opened submission, of a score
 * before the lock and of an intention stands here: the database refuses these by itself.
 */
export const opportunityFloor: Readonly<Record<string, readonly Column[]>> = {
  // Public names.
  "stateAgencies (all)": ["analyst"],
  // What is read in a text that the asking person brings; nothing of ours is in it.
  "fundingNoticeReading (a text)": [
    "staff.provider",
    "director.provider",
    "clearinghouse.provider",
    "ed.provider",
    "staff.host",
    "director.host",
    "clearinghouse.host",
    "ed.host",
    "staff.third",
    "director.third",
    "clearinghouse.third",
    "ed.third",
    "chair",
    "member",
    "group",
    "liaison",
    "csde",
    "oec",
    "analyst",
    "operator",
    "anonymous",
  ],
  // Lines made of notices that all staff see; what would tell of intentions comes out as not there.
  "fundingWaitingForMe (own)": [
    "staff.provider",
    "staff.host",
    "director.host",
    "staff.third",
    "director.third",
    "ed.third",
    "chair",
    "member",
    "group",
    "liaison",
  ],
  // The trail opens to staff of the six; that the thread is narrower stands in packages/access only.
  // A count of zero, whatever there is: the function counts for who sees intentions.
  "Opportunity.submissionCount (sealed)": [
    "staff.provider",
    "director.provider",
    "staff.host",
    "director.host",
    "staff.third",
    "director.third",
    "chair",
    "member",
    "group",
    "liaison",
  ],
  // Six lines that say "not stated", whatever was stated: intentions are hidden.
  "Opportunity.possibleJudges (sealed)": [
    "staff.provider",
    "director.provider",
    "staff.host",
    "director.host",
    "staff.third",
    "director.third",
    "chair",
    "member",
    "group",
    "liaison",
  ],
  // Totals of the own RESC, once recommended: which of its people read them stands in packages/access.
  "Opportunity.scoreTotals (recommended)": ["staff.provider", "director.provider", "staff.third", "director.third"],
  // A certificate of an empty trail, which certifies nothing.
  "Opportunity.certificate (recommended)": [
    "staff.provider",
    "director.provider",
    "staff.host",
    "director.host",
    "staff.third",
    "director.third",
    "chair",
    "member",
    "group",
    "liaison",
  ],
  // Which of two voices speaks for a RESC.
  "writeToThread (taking proposals)": ["ed.provider", "ed.host", "ed.third"],
  "askQuestion (as a competitor)": ["ed.provider", "ed.third"],
  // Somebody who is named and opens the box.
  "nameProposalPeople (own RESC's)": ["staff.provider"],
  "agreeToJointProposal (as a competitor)": ["ed.provider", "ed.third"],
  "agreeToExternalJudges (as a competitor without a neutral panel)": ["ed.provider", "ed.third"],
  "recordFiling (as a competitor)": ["ed.provider", "ed.third"],
  // Who keeps the panel changes its judges; that only the judge attests stands in packages/access.
  "attestAsJudge (of LEARN)": ["coordinator"],
  "takeBackScores (as judge of LEARN)": ["coordinator"],
  "recuseAsJudge (as judge of LEARN)": ["coordinator"],
  // A judge ends the own appointment: by recusing, says packages/access.
  "removeJudge (of LEARN)": ["clearinghouse.host"],
};
