import { DeputyEntity, NoticeRecipientEntity } from "../notice-recipient/notice-recipient.entity.ts";
import { PersonEntity } from "../person/person.entity.ts";

/** The tables that membership's use cases write. */
export const membershipEntities = [PersonEntity, NoticeRecipientEntity, DeputyEntity];
