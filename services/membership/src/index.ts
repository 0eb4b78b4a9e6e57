export { runMembership } from "./run.ts";
export * from "./subgraph.ts";
export { membershipMigrations } from "./database/migrations.ts";
export { membershipEntities } from "./database/entities.ts";
export { loadReferenceData, type LoadReport } from "./reference-load/load-reference-data.ts";
export { addPerson, type NewPerson } from "./person/add-person.ts";
export { giveRole, type NewGrant } from "./role/give-role.ts";
export { endRole } from "./role/end-role.ts";
export { nameDeputy, nameRecipient } from "./notice-recipient/name-recipient.ts";
export { addOrganization } from "./organization/organization.resolvers.ts";
export { apiKeyMachine } from "./api-key/api-key.machine.ts";
export { answerKey } from "./api-key/answer-key.ts";
export { accordMachine } from "./accord/accord-version.machine.ts";
export { loadFoundingAccord } from "./accord/load-founding-accord.ts";
export { onboardingMachine } from "./onboarding/onboarding.machine.ts";
export { acknowledgeAccord, shareAccord } from "./onboarding/share-accord.ts";
export { concernMachine } from "./concern/concern.machine.ts";
export { meetingMachine } from "./meeting/meeting.machine.ts";
export { type MeetingPlan, planMeeting } from "./meeting/plan-meeting.ts";
export { settleMinutes, beginMeeting, writeMinutes } from "./meeting/begin-meeting.ts";
export { addTopic, arrangeAgenda, writeNote } from "./agenda/arrange-agenda.ts";
export { raiseConcern, type RaisedConcern, withdrawConcern } from "./concern/raise-concern.ts";
export { addGroupMember, type ProposalLine, proposeFromTopic } from "./role-alike-group/keep-group.ts";
export {
  addGroupTopic,
  beginGroupMeeting,
  planGroupMeeting,
  sendGroupAgenda,
  settleGroupMinutes,
  writeGroupMinutes,
  writeGroupNote,
} from "./group-meeting/keep-group-meeting.ts";
export { placeConcern } from "./concern/place-concern.ts";
export { mergeConcern } from "./concern/merge-concern.ts";
export { type Decision, decideConcern, discussConcern } from "./concern/decide-concern.ts";
export { freezePacket } from "./packet/ask-freeze.ts";
export { type BoundaryFile, loadBoundaries } from "./boundary/load-boundaries.ts";
export { type FileTown } from "./boundary/town-shapes.ts";
export { membershipMachine } from "./board-membership/membership.machine.ts";
export { seatMachine } from "./seat/seat.machine.ts";
export { electToExecutiveBoard, endSeatTerm, fillSeat, leaveExecutiveBoard, type SeatTerm } from "./seat/keep-seat.ts";
