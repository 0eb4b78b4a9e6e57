import { AccordClauseEntity, AccordVersionEntity } from "../accord/accord.entity.ts";
import { AgendaItemEntity } from "../agenda/agenda-item.entity.ts";
import { ConcernEntity, ConcernOutcomeEntity } from "../concern/concern.entity.ts";
import { GroupMeetingEntity } from "../group-meeting/group-meeting.entity.ts";
import { MeetingEntity } from "../meeting/meeting.entity.ts";
import { DeputyEntity, NoticeRecipientEntity } from "../notice-recipient/notice-recipient.entity.ts";
import { OnboardingEntity } from "../onboarding/onboarding.entity.ts";
import { PersonEntity } from "../person/person.entity.ts";
import { ExecutiveTermEntity, SeatEntity } from "../seat/seat.entity.ts";

/** The tables that membership's use cases write. */
export const membershipEntities = [
  PersonEntity,
  NoticeRecipientEntity,
  DeputyEntity,
  MeetingEntity,
  GroupMeetingEntity,
  ConcernEntity,
  ConcernOutcomeEntity,
  AgendaItemEntity,
  AccordVersionEntity,
  AccordClauseEntity,
  OnboardingEntity,
  SeatEntity,
  ExecutiveTermEntity,
];
