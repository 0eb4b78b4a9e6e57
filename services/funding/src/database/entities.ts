import { CallEntity } from "../call/call.entity.ts";
import { ContributionEntity } from "../contribution/contribution.entity.ts";
import { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { QuestionEntity } from "../question/question.entity.ts";
import { StateContractEntity } from "../state-contract/state-contract.entity.ts";
import { VentureEntity } from "../venture/venture.entity.ts";

/** The tables that the use cases of funding write. */
export const fundingEntities: readonly Function[] = [
  OpportunityEntity,
  CallEntity,
  QuestionEntity,
  StateContractEntity,
  VentureEntity,
  ContributionEntity,
];
