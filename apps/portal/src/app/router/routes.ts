// Long on purpose: every page of the portal in one list, each with who needs which right for it.
import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { accordSearch } from "../../features/accord/search.ts";
import { auditSearch } from "../../features/audit/search.ts";
import { boardSearch } from "../../features/boards/search.ts";
import { catchmentMapSearch } from "../../features/catchment-map/search.ts";
import { courtesyNoticesSearch } from "../../features/courtesy-notices/search.ts";
import { concernsSearch } from "../../features/concerns/search.ts";
import { dataSearch } from "../../features/data/search.ts";
import { districtSearch, districtsSearch } from "../../features/districts/search.ts";
import { earlyChildhoodSearch } from "../../features/early-childhood/search.ts";
import { engagementsSearch, startEngagementSearch } from "../../features/engagements/search.ts";
import { figuresSearch } from "../../features/figures/search.ts";
import { grantSharesSearch } from "../../features/grant-shares/search.ts";
import { magnetGrantsSearch } from "../../features/magnet-grants/search.ts";
import { explorerSearch } from "../../features/explorer/search.ts";
import { membershipChangeSearch } from "../../features/membership-change/search.ts";
import { metricsSearch } from "../../features/metrics/search.ts";
import { opportunitiesSearch, opportunitySearch } from "../../features/opportunities/search.ts";
import { outOfRegionListSearch } from "../../features/out-of-region-list/search.ts";
import { peopleSearch } from "../../features/people/search.ts";
import { asOfSearch } from "../../features/rescs/search.ts";
import { expertiseSearch } from "../../features/expertise/search.ts";
import { scenariosSearch } from "../../features/scenarios/search.ts";
import { prioritiesSearch } from "../../features/priorities/search.ts";
import { chartSearch } from "../../features/charts/search.ts";
import { briefSearch } from "../../features/briefs/search.ts";
import { positionSearch } from "../../features/positions/search.ts";
import { sectionsSearch, stateContractsSearch } from "../../features/state-contracts/search.ts";
import { ventureSearch, venturesSearch } from "../../features/ventures/search.ts";
import { weekSearch } from "../../features/week/search.ts";
import { rootRoute } from "./root.tsx";

const page = { getParentRoute: () => rootRoute };
const open = { staticData: { access: "public" } } as const;

const home = createRoute({
  ...page,
  path: "/",
  component: lazyRouteComponent(() => import("../../features/home/home-page.tsx"), "HomePage"),
});
const signedIn = createRoute({
  ...page,
  ...open,
  path: "/signed-in",
  component: lazyRouteComponent(() => import("../session/signed-in-page.tsx"), "SignedInPage"),
});

const map = createRoute({
  ...page,
  ...open,
  path: "/map",
  validateSearch: catchmentMapSearch,
  component: lazyRouteComponent(() => import("../../features/catchment-map/map-page.tsx"), "MapPage"),
});
const districts = createRoute({
  ...page,
  ...open,
  path: "/districts",
  validateSearch: districtsSearch,
  component: lazyRouteComponent(() => import("../../features/districts/districts-page.tsx"), "DistrictsPage"),
});
const district = createRoute({
  ...page,
  ...open,
  path: "/districts/$id",
  validateSearch: districtSearch,
  component: lazyRouteComponent(() => import("../../features/districts/district-page.tsx"), "DistrictPage"),
});
const resc = createRoute({
  ...page,
  ...open,
  path: "/rescs/$code",
  validateSearch: asOfSearch,
  component: lazyRouteComponent(() => import("../../features/rescs/resc-page.tsx"), "RescPage"),
});

const publicPage = createRoute({
  ...page,
  ...open,
  path: "/alliance",
  component: lazyRouteComponent(() => import("../../features/public-page/public-page.tsx"), "PublicPage"),
});
const opportunities = createRoute({
  ...page,
  path: "/opportunities",
  staticData: { needs: "seeOpportunities" },
  validateSearch: opportunitiesSearch,
  component: lazyRouteComponent(() => import("../../features/opportunities/opportunities-page.tsx"), "OpportunitiesPage"),
});
const recordNotice = createRoute({
  ...page,
  path: "/opportunities/new",
  staticData: { needs: "keepOpportunities" },
  component: lazyRouteComponent(() => import("../../features/opportunities/notice-form/record-notice-page.tsx"), "RecordNoticePage"),
});
const opportunity = createRoute({
  ...page,
  path: "/opportunities/$ref",
  staticData: { needs: "seeOpportunities" },
  validateSearch: opportunitySearch,
  component: lazyRouteComponent(() => import("../../features/opportunities/opportunity-page.tsx"), "OpportunityPage"),
});
const certificate = createRoute({
  ...page,
  path: "/opportunities/$ref/certificate",
  staticData: { needs: "seeIntentions" },
  component: lazyRouteComponent(() => import("../../features/opportunities/outcome/certificate-page.tsx"), "CertificatePage"),
});
const initiatives = createRoute({
  ...page,
  path: "/initiatives",
  staticData: { needs: "seeIntentions" },
  component: lazyRouteComponent(() => import("../../features/initiatives/initiatives-page.tsx"), "InitiativesPage"),
});

const mail = createRoute({
  ...page,
  path: "/mail",
  staticData: { needs: "chooseMail" },
  component: lazyRouteComponent(() => import("../../features/mail/mail-page.tsx"), "MailPage"),
});

const engagements = createRoute({
  ...page,
  path: "/engagements",
  staticData: { needs: "seeEngagements" },
  validateSearch: engagementsSearch,
  component: lazyRouteComponent(() => import("../../features/engagements/engagements-page.tsx"), "EngagementsPage"),
});
const startEngagement = createRoute({
  ...page,
  path: "/engagements/new",
  staticData: { needs: "startEngagement" },
  validateSearch: startEngagementSearch,
  component: lazyRouteComponent(() => import("../../features/engagements/start-engagement-page.tsx"), "StartEngagementPage"),
});
const engagement = createRoute({
  ...page,
  path: "/engagements/$id",
  staticData: { needs: "seeEngagements" },
  component: lazyRouteComponent(() => import("../../features/engagements/engagement-page.tsx"), "EngagementPage"),
});
const notices = createRoute({
  ...page,
  path: "/notices",
  staticData: { needs: "seeCourtesyNotices" },
  validateSearch: courtesyNoticesSearch,
  component: lazyRouteComponent(() => import("../../features/courtesy-notices/courtesy-notices-page.tsx"), "CourtesyNoticesPage"),
});
const notice = createRoute({
  ...page,
  path: "/notices/$id",
  staticData: { needs: "seeCourtesyNotices" },
  component: lazyRouteComponent(() => import("../../features/courtesy-notices/courtesy-notice-page.tsx"), "CourtesyNoticePage"),
});
const list = createRoute({
  ...page,
  path: "/list",
  staticData: { needs: "seeOutOfRegionList" },
  validateSearch: outOfRegionListSearch,
  component: lazyRouteComponent(() => import("../../features/out-of-region-list/out-of-region-list-page.tsx"), "OutOfRegionListPage"),
});

const people = createRoute({
  ...page,
  path: "/people",
  staticData: { needs: "seePeople" },
  validateSearch: peopleSearch,
  component: lazyRouteComponent(() => import("../../features/people/people-page.tsx"), "PeoplePage"),
});
const boards = createRoute({
  ...page,
  path: "/boards",
  staticData: { needs: "seeBoards" },
  component: lazyRouteComponent(() => import("../../features/boards/boards-page.tsx"), "BoardsPage"),
});
const board = createRoute({
  ...page,
  path: "/boards/$resc",
  staticData: { needs: "seeBoards" },
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import("../../features/boards/board-page.tsx"), "BoardPage"),
});
const membershipChange = createRoute({
  ...page,
  path: "/membership-change",
  staticData: { needs: "previewMembershipChanges" },
  validateSearch: membershipChangeSearch,
  component: lazyRouteComponent(() => import("../../features/membership-change/membership-change-page.tsx"), "MembershipChangePage"),
});
const audit = createRoute({
  ...page,
  path: "/audit",
  staticData: { needs: "seeAudit" },
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import("../../features/audit/audit-page.tsx"), "AuditPage"),
});
const settingsDecisions = createRoute({
  ...page,
  path: "/settings/decisions",
  staticData: { needs: "seeDecisions" },
  component: lazyRouteComponent(() => import("../../features/decisions/decisions-page.tsx"), "DecisionsPage"),
});
const services = createRoute({
  ...page,
  path: "/services",
  component: lazyRouteComponent(() => import("../../features/services/services-page.tsx"), "ServicesPage"),
});
const stateContracts = createRoute({
  ...page,
  path: "/state-contracts",
  validateSearch: stateContractsSearch,
  component: lazyRouteComponent(() => import("../../features/state-contracts/state-contracts-page.tsx"), "StateContractsPage"),
});
const earlyChildhood = createRoute({
  ...page,
  ...open,
  path: "/early-childhood",
  validateSearch: earlyChildhoodSearch,
  component: lazyRouteComponent(() => import("../../features/early-childhood/early-childhood-page.tsx"), "EarlyChildhoodPage"),
});
const grantShares = createRoute({
  ...page,
  path: "/grant-shares",
  staticData: { needs: "seeGrantShares" },
  validateSearch: grantSharesSearch,
  component: lazyRouteComponent(() => import("../../features/grant-shares/grant-shares-page.tsx"), "GrantSharesPage"),
});
const stateContractImport = createRoute({
  ...page,
  path: "/state-contracts/import",
  staticData: { needs: "keepStateContracts" },
  component: lazyRouteComponent(() => import("../../features/state-contracts/import-page.tsx"), "ImportPage"),
});
const stateContractSections = createRoute({
  ...page,
  path: "/state-contracts/sections",
  staticData: { needs: "seePeople" },
  validateSearch: sectionsSearch,
  component: lazyRouteComponent(() => import("../../features/state-contracts/sections-page.tsx"), "SectionsPage"),
});
const stateContract = createRoute({
  ...page,
  path: "/state-contracts/$ref",
  component: lazyRouteComponent(() => import("../../features/state-contracts/contract-page.tsx"), "StateContractPage"),
});
const metrics = createRoute({
  ...page,
  path: "/metrics",
  validateSearch: metricsSearch,
  component: lazyRouteComponent(() => import("../../features/metrics/metrics-page.tsx"), "MetricsPage"),
});

const magnetGrants = createRoute({
  ...page,
  ...open,
  path: "/metrics/magnet-grants",
  validateSearch: magnetGrantsSearch,
  component: lazyRouteComponent(() => import("../../features/magnet-grants/magnet-grants-page.tsx"), "MagnetGrantsPage"),
});

const explorer = createRoute({
  ...page,
  path: "/explorer",
  staticData: { needs: "exploreData" },
  validateSearch: explorerSearch,
  component: lazyRouteComponent(() => import("../../features/explorer/explorer-page.tsx"), "ExplorerPage"),
});
const data = createRoute({
  ...page,
  path: "/data",
  staticData: { needs: "exportReference" },
  validateSearch: dataSearch,
  component: lazyRouteComponent(() => import("../../features/data/data-page.tsx"), "DataPage"),
});
const apiKeys = createRoute({
  ...page,
  path: "/api-keys",
  staticData: { needs: "grantKeys" },
  component: lazyRouteComponent(() => import("../../features/api-keys/api-keys-page.tsx"), "ApiKeysPage"),
});

const listRow = createRoute({
  ...page,
  path: "/list/$id",
  staticData: { needs: "seeOutOfRegionList" },
  component: lazyRouteComponent(() => import("../../features/out-of-region-list/out-of-region-row-page.tsx"), "OutOfRegionRowPage"),
});

const ventures = createRoute({
  ...page,
  path: "/ventures",
  staticData: { needs: "seeVentures" },
  validateSearch: venturesSearch,
  component: lazyRouteComponent(() => import("../../features/ventures/ventures-page.tsx"), "VenturesPage"),
});
const venture = createRoute({
  ...page,
  path: "/ventures/$ref",
  staticData: { needs: "seeVentures" },
  validateSearch: ventureSearch,
  component: lazyRouteComponent(() => import("../../features/ventures/venture-page.tsx"), "VenturePage"),
});

const agenda = createRoute({
  ...page,
  path: "/agenda",
  staticData: { needs: "seeAgenda" },
  component: lazyRouteComponent(() => import("../../features/agenda/agenda-page.tsx"), "AgendaPage"),
});
const meeting = createRoute({
  ...page,
  path: "/agenda/$meeting",
  staticData: { needs: "seeAgenda" },
  component: lazyRouteComponent(() => import("../../features/agenda/meeting-page.tsx"), "MeetingPage"),
});
const packet = createRoute({
  ...page,
  path: "/agenda/$meeting/packet",
  staticData: { needs: "seeAgenda" },
  component: lazyRouteComponent(() => import("../../features/packet/packet-page.tsx"), "PacketPage"),
});
const concerns = createRoute({
  ...page,
  path: "/concerns",
  staticData: { needs: "seeConcerns" },
  validateSearch: concernsSearch,
  component: lazyRouteComponent(() => import("../../features/concerns/concerns-page.tsx"), "ConcernsPage"),
});
const raiseConcern = createRoute({
  ...page,
  path: "/concerns/new",
  staticData: { needs: "raiseConcerns" },
  component: lazyRouteComponent(() => import("../../features/concerns/raise-concern-page.tsx"), "RaiseConcernPage"),
});
const concern = createRoute({
  ...page,
  path: "/concerns/$ref",
  staticData: { needs: "seeConcerns" },
  component: lazyRouteComponent(() => import("../../features/concerns/concern-page.tsx"), "ConcernPage"),
});
const week = createRoute({
  ...page,
  path: "/week",
  staticData: { needs: "seeWeek" },
  validateSearch: weekSearch,
  component: lazyRouteComponent(() => import("../../features/week/week-page.tsx"), "WeekPage"),
});
const groups = createRoute({
  ...page,
  path: "/groups",
  staticData: { needs: "seeGroups" },
  component: lazyRouteComponent(() => import("../../features/groups/groups-page.tsx"), "GroupsPage"),
});
const group = createRoute({
  ...page,
  path: "/groups/$slug",
  staticData: { needs: "seeGroups" },
  component: lazyRouteComponent(() => import("../../features/groups/group-page.tsx"), "GroupPage"),
});
const expertise = createRoute({
  ...page,
  path: "/expertise",
  staticData: { needs: "seeGroups" },
  validateSearch: expertiseSearch,
  component: lazyRouteComponent(() => import("../../features/expertise/expertise-page.tsx"), "ExpertisePage"),
});
const accord = createRoute({
  ...page,
  path: "/accord",
  staticData: { needs: "seeAccord" },
  validateSearch: accordSearch,
  component: lazyRouteComponent(() => import("../../features/accord/accord-page.tsx"), "AccordPage"),
});
const figures = createRoute({
  ...page,
  path: "/figures",
  staticData: { needs: "verifyFigures" },
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import("../../features/figures/figures-page.tsx"), "FiguresPage"),
});
const priorities = createRoute({
  ...page,
  path: "/priorities",
  staticData: { needs: "seePriorities" },
  validateSearch: prioritiesSearch,
  component: lazyRouteComponent(() => import("../../features/priorities/priorities-page.tsx"), "PrioritiesPage"),
});
const priority = createRoute({
  ...page,
  path: "/priorities/$slug",
  staticData: { needs: "seePriorities" },
  component: lazyRouteComponent(() => import("../../features/priorities/priority-page.tsx"), "PriorityPage"),
});
const scenarios = createRoute({
  ...page,
  path: "/scenarios",
  staticData: { needs: "seePriorities" },
  validateSearch: scenariosSearch,
  component: lazyRouteComponent(() => import("../../features/scenarios/scenarios-page.tsx"), "ScenariosPage"),
});
const keptScenario = createRoute({
  ...page,
  path: "/scenarios/$ref",
  staticData: { needs: "seePriorities" },
  component: lazyRouteComponent(() => import("../../features/scenarios/kept-scenario-page.tsx"), "KeptScenarioPage"),
});
const hearings = createRoute({
  ...page,
  path: "/hearings",
  staticData: { needs: "seePriorities" },
  component: lazyRouteComponent(() => import("../../features/hearings/hearings-page.tsx"), "HearingsPage"),
});
const positions = createRoute({
  ...page,
  ...open,
  path: "/positions",
  component: lazyRouteComponent(() => import("../../features/positions/positions-page.tsx"), "PositionsPage"),
});
const position = createRoute({
  ...page,
  ...open,
  path: "/positions/$ref",
  validateSearch: positionSearch,
  component: lazyRouteComponent(() => import("../../features/positions/position-page.tsx"), "PositionPage"),
});
const charts = createRoute({
  ...page,
  ...open,
  path: "/charts",
  component: lazyRouteComponent(() => import("../../features/charts/charts-page.tsx"), "ChartsPage"),
});
const chart = createRoute({
  ...page,
  ...open,
  path: "/charts/$name",
  validateSearch: chartSearch,
  component: lazyRouteComponent(() => import("../../features/charts/chart-page.tsx"), "ChartPage"),
});
const briefs = createRoute({
  ...page,
  path: "/briefs",
  staticData: { needs: "seeBriefs" },
  component: lazyRouteComponent(() => import("../../features/briefs/briefs-page.tsx"), "BriefsPage"),
});
const brief = createRoute({
  ...page,
  path: "/briefs/$ref",
  staticData: { needs: "seeBriefs" },
  validateSearch: briefSearch,
  component: lazyRouteComponent(() => import("../../features/briefs/brief-page.tsx"), "BriefPage"),
});
const briefRelease = createRoute({
  ...page,
  ...open,
  path: "/briefs/$ref/$version",
  component: lazyRouteComponent(() => import("../../features/briefs/release-page.tsx"), "ReleasePage"),
});

/** Every page of the portal. */
export const routeTree = rootRoute.addChildren([
  home,
  signedIn,
  map,
  districts,
  district,
  resc,
  publicPage,
  opportunities,
  recordNotice,
  opportunity,
  certificate,
  initiatives,
  mail,
  engagements,
  startEngagement,
  engagement,
  notices,
  notice,
  list,
  listRow,
  people,
  boards,
  board,
  audit,
  settingsDecisions,
  membershipChange,
  services,
  stateContracts,
  earlyChildhood,
  grantShares,
  stateContractImport,
  stateContractSections,
  stateContract,
  metrics,
  magnetGrants,
  explorer,
  data,
  apiKeys,
  ventures,
  venture,
  agenda,
  meeting,
  packet,
  concerns,
  raiseConcern,
  accord,
  week,
  concern,
  figures,
  priorities,
  priority,
  groups,
  expertise,
  group,
  scenarios,
  keptScenario,
  hearings,
  positions,
  position,
  charts,
  chart,
  briefs,
  brief,
  briefRelease,
]);
