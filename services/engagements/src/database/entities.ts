import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { DeliveryEntity } from "../engagement/delivery.entity.ts";
import { EngagementTermsEntity } from "../engagement/engagement-terms.entity.ts";
import { EngagementEntity } from "../engagement/engagement.entity.ts";
import { ListRowEntity } from "../out-of-region-list/list-row.entity.ts";

/** The tables that the use cases of engagements write. */
export const engagementsEntities = [EngagementEntity, EngagementTermsEntity, DeliveryEntity, CourtesyNoticeEntity, ListRowEntity];
