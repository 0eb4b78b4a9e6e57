import { rescCodes, rescShortNames } from "@resc/domain";
import type { ListDefinition, ListQuestion } from "./list-definition.ts";
import { codeParameter, codesParameter, textParameter, yearParameter } from "./list-parameters.ts";
import { at, codeLabel, codesAt, labelAt } from "./row-values.ts";

const noticeStates = ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED", "CLOSED", "NOT_REQUIRED", "VOID"];
const flags = ["LATE", "AMENDED", "CONCERN", "NO_ANSWER", "CALL_ME", "INCOMPLETE", "NEVER_GIVEN"];
const sorts = ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "HOST", "PROVIDER"];

function rescNames(codes: readonly string[] | undefined): string | undefined {
  return codes?.map((code) => rescShortNames[code as keyof typeof rescShortNames] ?? code).join(" or ");
}

function labels(codes: readonly string[] | undefined): string | undefined {
  return codes?.map(codeLabel).join(" or ");
}

function question(search: URLSearchParams): ListQuestion {
  const filter = {
    text: textParameter(search, "text"),
    hosts: codesParameter(search, "host", rescCodes),
    providers: codesParameter(search, "provider", rescCodes),
    noticeStates: codesParameter(search, "noticeState", noticeStates),
    flags: codesParameter(search, "flag", flags),
    done: codeParameter(search, "done", ["DONE", "NOT_DONE"]),
    kind: codeParameter(search, "kind", ["ENGAGEMENT", "REPORTED"]),
    fiscalYear: yearParameter(search, "fiscalYear"),
  };
  const sort = codeParameter(search, "sort", sorts);
  const words: readonly (readonly [string, string | number | undefined])[] = [
    ["text", filter.text],
    ["home RESC", rescNames(filter.hosts)],
    ["working RESC", rescNames(filter.providers)],
    ["notice", labels(filter.noticeStates)],
    ["flag", labels(filter.flags)],
    ["done", filter.done && codeLabel(filter.done)],
    ["kind", filter.kind && codeLabel(filter.kind)],
    ["fiscal year", filter.fiscalYear],
    ["sorted by", sort && codeLabel(sort)],
  ];
  return { variables: { filter, sort }, filters: words.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])) };
}

/** The Coordinator's list of work outside a RESC's own region (Accord, guideline 1). It has no price: what work costs is nobody else's. */
export const outOfRegionList: ListDefinition = {
  name: "out-of-region",
  title: "RESC Alliance out-of-region list",
  operation: "OutOfRegionList_Csv",
  field: "outOfRegionList",
  exportAction: "outOfRegionList:export",
  question,
  columns: [
    { name: "ref", label: "Reference of the row", value: at("ref") },
    { name: "row_id", label: "Id of the row", value: at("id") },
    { name: "kind", label: "Code: own engagement, or work reported by others", value: at("kind") },
    { name: "kind_label", label: "Kind in words", value: labelAt("kind") },
    { name: "customer", label: "District or organization served", value: at("customerName") },
    { name: "district_id", label: "Id of the district", value: at("district.id") },
    { name: "organization_id", label: "Id of the organization", value: at("organization.id") },
    { name: "town", label: "Town", value: at("townName") },
    { name: "service", label: "Service, as entered", value: at("service") },
    { name: "category_code", label: "Code of the service category", value: at("category.code") },
    { name: "category", label: "Service category", value: at("category.label") },
    { name: "starts_on", label: "First day (YYYY-MM-DD)", value: at("startsOn") },
    { name: "ends_on", label: "Last day (YYYY-MM-DD)", value: at("endsOn") },
    { name: "days", label: "Days of work", value: at("days") },
    { name: "host_code", label: "Code of the home RESC", value: at("host.code") },
    { name: "host", label: "Home RESC", value: at("host.name") },
    { name: "provider_code", label: "Code of the working RESC", value: at("provider.code") },
    { name: "provider", label: "Working RESC", value: at("provider.name") },
    { name: "origin", label: "Code: how the work came about", value: at("origin") },
    { name: "origin_label", label: "How the work came about", value: labelAt("origin") },
    { name: "why_us", label: "Code: why the working RESC was asked", value: at("whyUs") },
    { name: "why_us_label", label: "Why the working RESC was asked", value: labelAt("whyUs") },
    { name: "notice_state", label: "Code: state of the courtesy notice", value: at("noticeState") },
    { name: "notice_state_label", label: "State of the courtesy notice", value: labelAt("noticeState") },
    { name: "flags", label: "Codes: what to look at, parted by a space", value: codesAt("flags") },
    { name: "given_on", label: "Day the notice was given (YYYY-MM-DD)", value: at("givenOn") },
    { name: "engagement_state", label: "Code: state of the engagement", value: at("engagementState") },
    { name: "engagement_state_label", label: "State of the engagement", value: labelAt("engagementState") },
    { name: "reviewed_on", label: "Day the Coordinator reviewed the row (YYYY-MM-DD)", value: at("reviewedOn") },
    { name: "listed_on", label: "Day the row came on the list (YYYY-MM-DD)", value: at("listedOn") },
    { name: "note", label: "Coordinator's note", value: at("note") },
    { name: "report_state", label: "Code: answer to reported work", value: at("report.state") },
    { name: "reported_on", label: "Day the work was reported (YYYY-MM-DD)", value: at("report.reportedOn") },
  ],
};
