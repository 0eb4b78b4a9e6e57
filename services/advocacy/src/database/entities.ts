import { BriefEntity } from "../brief/brief.entity.ts";
import { ClaimEntity } from "../claim/claim.entity.ts";
import { FigureSourceEntity } from "../figure-source/figure-source.entity.ts";
import { HearingEntity, HearingPointEntity } from "../hearing/hearing.entity.ts";
import { PositionVersionEntity } from "../common-position/position-version.entity.ts";
import { PriorityEntity } from "../priority/priority.entity.ts";

/** The tables that the use cases of advocacy change. */
export const advocacyEntities: readonly Function[] = [
  FigureSourceEntity,
  PriorityEntity,
  ClaimEntity,
  HearingEntity,
  HearingPointEntity,
  PositionVersionEntity,
  BriefEntity,
];
