import {
  IconAdjustments,
  IconArmchair,
  IconArrowsExchange,
  IconBuildingCommunity,
  IconBriefcase,
  IconBulb,
  IconBulbFilled,
  IconCalculator,
  IconCalendarEvent,
  IconCalendarWeek,
  IconChartDots,
  IconChartLine,
  IconChartPie,
  IconChecklist,
  IconDatabase,
  IconDatabaseSearch,
  IconFileCertificate,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconInbox,
  IconKey,
  IconListDetails,
  IconMap2,
  IconMapPinCog,
  IconMessage2,
  IconPresentation,
  IconSignature,
  IconSpeakerphone,
  IconMoodKid,
  IconScript,
  IconUsers,
  IconWorld,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { IconComponent } from "@resc/ui";
import type { Right, Viewer } from "../session/viewer.ts";

/** A page in the left column. */
export interface NavigationItem {
  readonly path: string;
  readonly label: string;
  readonly icon: IconComponent;
  /** Open to strangers. */
  readonly open?: boolean;
  /** The right without which the page is absent. */
  readonly needs?: Right;
}

/** Pages that belong together. */
export interface NavigationGroup {
  readonly label: string | null;
  readonly items: readonly NavigationItem[];
}

const groups: readonly NavigationGroup[] = [
  {
    label: null,
    items: [
      { path: "/", label: "Home", icon: IconHome },
      { path: "/week", label: "The week", icon: IconCalendarWeek, needs: "seeWeek" },
    ],
  },
  {
    label: "Catchments",
    items: [
      { path: "/map", label: "Map", icon: IconMap2, open: true },
      { path: "/districts", label: "Districts", icon: IconBuildingCommunity, open: true },
      { path: "/services", label: "Services", icon: IconBriefcase },
    ],
  },
  {
    label: "Engagements",
    items: [
      { path: "/engagements", label: "Engagements", icon: IconArrowsExchange, needs: "seeEngagements" },
      { path: "/notices", label: "Courtesy notices", icon: IconInbox, needs: "seeCourtesyNotices" },
      { path: "/list", label: "Out-of-region list", icon: IconListDetails, needs: "seeOutOfRegionList" },
    ],
  },
  {
    label: "Funding",
    items: [
      { path: "/opportunities", label: "Opportunities", icon: IconSpeakerphone, needs: "seeOpportunities" },
      { path: "/initiatives", label: "Other initiatives", icon: IconBulb, needs: "seeIntentions" },
      { path: "/state-contracts", label: "State contract list", icon: IconFileCertificate },
      { path: "/early-childhood", label: "Early childhood", icon: IconMoodKid, open: true },
      { path: "/grant-shares", label: "Grant shares", icon: IconChartPie, needs: "seeGrantShares" },
    ],
  },
  {
    label: "Alliance",
    items: [
      { path: "/alliance", label: "Open to everybody", icon: IconWorld, open: true },
      { path: "/accord", label: "Accord", icon: IconScript, needs: "seeAccord" },
      { path: "/agenda", label: "Agenda", icon: IconCalendarEvent, needs: "seeAgenda" },
      { path: "/concerns", label: "Concerns", icon: IconMessage2, needs: "seeConcerns" },
      { path: "/groups", label: "Groups", icon: IconUsersGroup, needs: "seeGroups" },
      { path: "/expertise", label: "Expertise", icon: IconBulbFilled, needs: "seeGroups" },
      { path: "/boards", label: "Boards", icon: IconArmchair, needs: "seeBoards" },
      { path: "/membership-change", label: "Change of RESC", icon: IconMapPinCog, needs: "previewMembershipChanges" },
      { path: "/positions", label: "Positions", icon: IconSignature, open: true },
      { path: "/ventures", label: "Ventures", icon: IconHeartHandshake, needs: "seeVentures" },
      { path: "/priorities", label: "Priorities", icon: IconFlag, needs: "seePriorities" },
      { path: "/scenarios", label: "Scenarios", icon: IconCalculator, needs: "seePriorities" },
      { path: "/briefs", label: "Briefs", icon: IconFileText, needs: "seeBriefs" },
      { path: "/hearings", label: "Hearings", icon: IconGavel, needs: "seePriorities" },
    ],
  },
  {
    label: "Data",
    items: [
      { path: "/charts", label: "Charts", icon: IconPresentation, open: true },
      { path: "/metrics", label: "Metrics", icon: IconChartLine },
      { path: "/figures", label: "Figures to verify", icon: IconChecklist, needs: "verifyFigures" },
      { path: "/metrics/magnet-grants", label: "Magnet grants", icon: IconChartDots, open: true },
      { path: "/explorer", label: "Explorer", icon: IconDatabaseSearch, needs: "exploreData" },
      { path: "/data", label: "Data", icon: IconDatabase, needs: "exportReference" },
    ],
  },
  {
    label: "Administration",
    items: [
      { path: "/people", label: "People and roles", icon: IconUsers, needs: "seePeople" },
      { path: "/settings/decisions", label: "Settings", icon: IconAdjustments, needs: "seeDecisions" },
      { path: "/audit", label: "Audit log", icon: IconHistory, needs: "seeAudit" },
      { path: "/api-keys", label: "API keys", icon: IconKey, needs: "grantKeys" },
    ],
  },
];

/** The pages a viewer may open; what is not theirs is absent. */
export function navigationFor(viewer: Viewer | null): readonly NavigationGroup[] {
  const visible = (item: NavigationItem) => (viewer ? !item.needs || viewer.viewerCan[item.needs] : item.open === true);
  return groups.map((group) => ({ ...group, items: group.items.filter(visible) })).filter((group) => group.items.length > 0);
}

/** Whether an item stands for the page at a path: the longest one that begins the path. */
export function isCurrent(item: NavigationItem, path: string): boolean {
  const begins = (one: NavigationItem) => (one.path === "/" ? path === "/" : path === one.path || path.startsWith(`${one.path}/`));
  const all = groups.flatMap(({ items }) => items).filter(begins);
  return begins(item) && all.every((one) => one.path.length <= item.path.length);
}
