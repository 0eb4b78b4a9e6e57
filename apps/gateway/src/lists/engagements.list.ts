import type { ListDefinition } from "./list-definition.ts";
import { codes, flag, rescs, sort, text } from "./list-filters.ts";
import { noticeStates } from "./notice-codes.ts";
import { at, codesAt, labelAt, rescAt, rescsAt } from "./row-values.ts";

const states = [
  "REQUESTED",
  "PLACED",
  "SCOPING",
  "AGREED",
  "IN_DELIVERY",
  "DELIVERED",
  "CLOSED",
  "DECLINED",
  "REFERRED",
  "WITHDRAWN",
  "CANCELLED",
];
const placements = ["HOME", "OUT_OF_REGION", "MULTI_HOST", "STATEWIDE", "UNPLACED"];

/** Engagements of the own RESC. It has no price, notes or contact (V4): files are passed on. */
export const engagementsList: ListDefinition = {
  name: "engagements",
  title: "Engagements of the own RESC",
  description: "Engagements of your own RESC. Prices, notes and contacts are not in the file.",
  operation: "Engagements_Csv",
  field: "engagements",
  exportAction: "engagement:export",
  filters: [
    text({ parameter: "text", variable: "filter.text", words: "text" }),
    codes({ parameter: "state", variable: "filter.states", words: "state" }, states),
    codes({ parameter: "placement", variable: "filter.placement", words: "placement" }, placements),
    rescs({ parameter: "host", variable: "filter.hosts", words: "home RESC" }),
    codes({ parameter: "noticeState", variable: "filter.noticeStates", words: "notice" }, noticeStates),
    flag({ parameter: "needsNotice", variable: "filter.needsNotice", words: "notice owed" }),
    flag({ parameter: "openOnly", variable: "filter.openOnly", words: "open only" }),
    sort(["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "SERVICE"]),
  ],
  columns: [
    { name: "ref", label: "Reference of the engagement", value: at("ref") },
    { name: "engagement_id", label: "Id of the engagement", value: at("id") },
    { name: "customer", label: "District or organization served", value: at("customerName") },
    { name: "district_id", label: "Id of the district", value: at("district.id") },
    { name: "organization_id", label: "Id of the organization", value: at("organization.id") },
    { name: "town", label: "Town or towns", value: at("townName") },
    { name: "category_code", label: "Code of the service category", value: at("category.code") },
    { name: "category", label: "Service category", value: at("category.label") },
    { name: "service", label: "Service, as entered", value: at("service") },
    { name: "requested_on", label: "Request date, for which the customer was placed (YYYY-MM-DD)", value: at("requestedOn") },
    { name: "starts_on", label: "First day (YYYY-MM-DD)", value: at("startsOn") },
    { name: "ends_on", label: "Last day (YYYY-MM-DD)", value: at("endsOn") },
    { name: "days", label: "Days of work", value: at("days") },
    { name: "provider_code", label: "Code of the working RESC", value: at("providerCode") },
    { name: "provider", label: "Working RESC", value: rescAt("providerCode") },
    { name: "placement", label: "Code: what placing found", value: at("placement") },
    { name: "placement_label", label: "What placing found", value: labelAt("placement") },
    { name: "host_codes", label: "Codes of the home RESCs, parted by a space", value: codesAt("hosts") },
    { name: "hosts", label: "Home RESCs, parted by a semicolon", value: rescsAt("hosts") },
    { name: "origin", label: "Code: how the work came about", value: at("origin") },
    { name: "origin_label", label: "How the work came about", value: labelAt("origin") },
    { name: "why_us", label: "Code: why the working RESC was asked", value: at("whyUs") },
    { name: "why_us_label", label: "Why the working RESC was asked", value: labelAt("whyUs") },
    { name: "state", label: "Code: state of the engagement", value: at("state") },
    { name: "state_label", label: "State of the engagement", value: labelAt("state") },
    { name: "ended_on", label: "Day on which it was delivered or ended (YYYY-MM-DD)", value: at("endedOn") },
    { name: "end_reason", label: "Why it was declined, withdrawn or cancelled", value: at("endReason") },
    { name: "notice_ids", label: "Ids of its courtesy notices, parted by a space", value: codesAt("notices.id") },
    { name: "notice_states", label: "Codes: state of each notice in the same order, parted by a space", value: codesAt("notices.state") },
    { name: "created_at", label: "When it was recorded", value: at("createdAt") },
    { name: "updated_at", label: "When it last changed", value: at("updatedAt") },
  ],
};
