import { boardSeatsList } from "./board-seats.list.ts";
import { catchmentsList } from "./catchments.list.ts";
import { contributionTotalsList } from "./contribution-totals.list.ts";
import { contributionsList } from "./contributions.list.ts";
import { courtesyNoticesList } from "./courtesy-notices.list.ts";
import { districtsList } from "./districts.list.ts";
import { spaceTypesList } from "./space-types.list.ts";
import { earlyChildhoodRatesList } from "./early-childhood-rates.list.ts";
import { earlyChildhoodCountsList } from "./early-childhood-counts.list.ts";
import { earlyChildhoodRegionsList } from "./early-childhood-regions.list.ts";
import { earlyChildhoodSpacesList } from "./early-childhood-spaces.list.ts";
import { grantSharesList } from "./grant-shares.list.ts";
import { engagementsList } from "./engagements.list.ts";
import { intentionsList } from "./intentions.list.ts";
import { membersList } from "./members.list.ts";
import { figuresList } from "./figures.list.ts";
import { metricsList } from "./metrics.list.ts";
import { opportunitiesList } from "./opportunities.list.ts";
import { outOfRegionList } from "./out-of-region.list.ts";
import { outOfRegionCountsList } from "./out-of-region-counts.list.ts";
import { peopleList } from "./people.list.ts";
import { expertiseList } from "./expertise.list.ts";
import { positionsInForceList } from "./positions-in-force.list.ts";
import { regionHealthList } from "./region-health.list.ts";
import { rescsList } from "./rescs.list.ts";
import { roleGapsList } from "./role-gaps.list.ts";
import { schoolsList } from "./schools.list.ts";
import { serviceCategoriesList } from "./service-categories.list.ts";
import { servicesList } from "./services.list.ts";
import { stateContractsList } from "./state-contracts.list.ts";
import { townsList } from "./towns.list.ts";
import { venturesList } from "./ventures.list.ts";
import type { ListDefinition } from "./list-definition.ts";

/** Every list with twins, by its name in the address. */
export const listDefinitions: ReadonlyMap<string, ListDefinition> = new Map(
  [
    districtsList,
    townsList,
    catchmentsList,
    membersList,
    boardSeatsList,
    schoolsList,
    rescsList,
    servicesList,
    serviceCategoriesList,
    stateContractsList,
    opportunitiesList,
    intentionsList,
    spaceTypesList,
    earlyChildhoodRatesList,
    earlyChildhoodCountsList,
    earlyChildhoodRegionsList,
    earlyChildhoodSpacesList,
    grantSharesList,
    metricsList,
    figuresList,
    outOfRegionList,
    outOfRegionCountsList,
    regionHealthList,
    engagementsList,
    courtesyNoticesList,
    peopleList,
    roleGapsList,
    venturesList,
    contributionsList,
    contributionTotalsList,
    positionsInForceList,
    expertiseList,
  ].map((list) => [list.name, list]),
);
