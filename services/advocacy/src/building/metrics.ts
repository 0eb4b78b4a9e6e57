/** A metric as the loader writes it; the order here is the order in which metrics are told. */
export interface BuiltMetric {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly method: string;
  readonly area: "magnet" | "education_cost_sharing" | "educator_diversity" | "residency" | "early_childhood" | "alliance" | "prices";
  /** Which way the Alliance asks for it to move. */
  readonly polarity: "up" | "down" | "none";
  /** How its figures are computed from others. */
  readonly formula?: "growth" | "gap" | "per_student" | "constant_dollars";
}

const growth =
  "(amount of the last year / amount of the year ten before - 1) x 100, rounded to one decimal. Derived only where both amounts are verified, else unverified.";

/** What advocacy measures. Totals and amounts per student stand apart, because comparing one with the other misleads. */
export const builtMetrics: readonly BuiltMetric[] = [
  {
    code: "magnet_grant_per_student",
    name: "Magnet operating grant per student",
    unit: "US dollars per student",
    area: "magnet",
    polarity: "up",
    method:
      "State operating grant to an interdistrict magnet school for each student and year, by category in statute, not adjusted for inflation. The flat categories end after FY2024; from FY2025 a need-weighted formula replaces them, so the series ends there. The category of RESC schools outside Sheff with 55% or more of their students from one town was not found.",
  },
  {
    code: "magnet_grant_growth_ten_years",
    formula: "growth",
    name: "Growth of the RESC magnet grant per student over ten years",
    unit: "percent",
    area: "magnet",
    polarity: "up",
    method: `What the Alliance stated, beside what the grants per student of each RESC category give: ${growth}`,
  },
  {
    code: "ecs_total",
    name: "Education Cost Sharing, State total",
    unit: "US dollars",
    area: "education_cost_sharing",
    polarity: "up",
    method:
      "State total of a fiscal year, not adjusted for inflation; each figure names its basis. Unverified totals are general knowledge in rounded millions, written out in dollars.",
  },
  {
    code: "ecs_total_growth_ten_years",
    formula: "growth",
    name: "Growth of total Education Cost Sharing over ten years",
    unit: "percent",
    area: "education_cost_sharing",
    polarity: "none",
    method: `What the Alliance stated, beside what the State totals give: ${growth}`,
  },
  {
    code: "ecs_per_student",
    formula: "per_student",
    name: "Education Cost Sharing per enrolled student",
    unit: "US dollars per enrolled student",
    area: "education_cost_sharing",
    polarity: "up",
    method:
      "State total / statewide enrollment of that school year. Derived from verified totals, rounded to cents; from unverified totals the figure is unverified and rounded to dollars. Without a total or an enrollment there is no figure.",
  },
  {
    code: "ecs_per_student_growth_ten_years",
    formula: "growth",
    name: "Growth of Education Cost Sharing per enrolled student over ten years",
    unit: "percent",
    area: "education_cost_sharing",
    polarity: "none",
    method: `From State totals and enrollments before any rounding: ${growth}`,
  },
  {
    code: "ecs_foundation",
    name: "Education Cost Sharing foundation amount",
    unit: "US dollars per need student",
    area: "education_cost_sharing",
    polarity: "up",
    method: "The amount per need student with which the formula begins; a need student is a weighted count, not an enrolled student.",
  },
  {
    code: "statewide_enrollment",
    name: "Statewide public school enrollment",
    unit: "students",
    area: "education_cost_sharing",
    polarity: "none",
    method: "Students enrolled statewide in the school year, as published. The figure divides State totals into amounts per student.",
  },
  {
    code: "educators_of_color",
    name: "Educators of color in Connecticut",
    unit: "percent of educators",
    area: "educator_diversity",
    polarity: "up",
    method:
      "Share as the source states it. Sources count educators in different ways, so years from different sources are not strictly comparable.",
  },
  {
    code: "students_of_color",
    name: "Students of color in Connecticut",
    unit: "percent of students",
    area: "educator_diversity",
    polarity: "none",
    method: "Share as the source states it; for 2020-21 sources differ.",
  },
  {
    code: "national_teachers_of_color",
    name: "Teachers of color in the United States",
    unit: "percent of teachers",
    area: "educator_diversity",
    polarity: "none",
    method: "Share as the source states it, for comparison.",
  },
  {
    code: "educator_diversity_gap",
    formula: "gap",
    name: "Gap between students and educators of color",
    unit: "percentage points",
    area: "educator_diversity",
    polarity: "down",
    method:
      "Students of color in percent - educators of color in percent, for years in which both are known. Contested where one of the two is.",
  },
  {
    code: "magnet_students",
    name: "Students of RESC-operated magnet schools",
    unit: "students",
    area: "magnet",
    polarity: "none",
    method: "October count of the RESC-operated interdistrict magnets on record, added; beside it what the Alliance stated.",
  },
  {
    code: "magnet_school_students",
    name: "Students of a RESC-operated magnet school",
    unit: "students",
    area: "magnet",
    polarity: "none",
    method: "October count of each RESC-operated interdistrict magnet on record. A school without a count in a source has no figure.",
  },
  {
    code: "resc_magnet_schools",
    name: "RESC-operated magnet schools",
    unit: "schools",
    area: "magnet",
    polarity: "none",
    method: "Open schools that a RESC operates, from the State's list of January 2023; beside it what the Alliance stated.",
  },
  {
    code: "magnet_increase_asked",
    name: "Increase that the Alliance asks for RESC-operated magnet schools",
    unit: "percent",
    area: "magnet",
    polarity: "none",
    method: "As the priorities of a session ask; the fiscal year is the year of the session.",
  },
  {
    code: "sheff_grant_growth",
    name: "Growth of the Sheff grant per student since 2010",
    unit: "percent",
    area: "magnet",
    polarity: "up",
    method: "As the Alliance stated it; the grants themselves stand in the magnet operating grant per student.",
  },
  {
    code: "magnet_grant_share_of_cost",
    name: "Share of average cost that the magnet grant covers",
    unit: "percent",
    area: "magnet",
    polarity: "up",
    method: "As the Alliance stated it. The costs per student behind it are not on record.",
  },
  {
    code: "current_expenditure_growth",
    name: "Growth of net current expenditure per pupil since 2010",
    unit: "percent",
    area: "education_cost_sharing",
    polarity: "none",
    method: "As the Alliance stated it. The expenditures behind it are not on record.",
  },
  {
    code: "residency_residents",
    name: "Residents of the Connecticut Teacher Residency Program",
    unit: "residents",
    area: "residency",
    polarity: "up",
    method: "Residents of a cohort as the source counts them. Few cohorts are published.",
  },
  {
    code: "residency_sites",
    name: "Sites of the Connecticut Teacher Residency Program",
    unit: "RESCs",
    area: "residency",
    polarity: "up",
    method: "RESCs at which a cohort is prepared, as published.",
  },
  {
    code: "residency_partners",
    name: "Partners of the Connecticut Teacher Residency Program",
    unit: "districts and schools",
    area: "residency",
    polarity: "up",
    method:
      "Districts and schools on the program's partner page; the count of districts alone stands apart, and so do those of each site, with their names.",
  },
  {
    code: "residency_teachers_added",
    name: "Teachers of color added by the residency program",
    unit: "teachers",
    area: "residency",
    polarity: "up",
    method: "As the Alliance stated it, rounded.",
  },
  {
    code: "residency_capacity_goal",
    name: "Teachers that the residency program meant to prepare in a year",
    unit: "teachers per year",
    area: "residency",
    polarity: "up",
    method: "A goal as the program stated it, not a count.",
  },
  {
    code: "residency_capacity_cost",
    name: "What that capacity of the residency program costs",
    unit: "US dollars",
    area: "residency",
    polarity: "none",
    method: "As the program stated it beside the goal. The source does not say for how many years.",
  },
  {
    code: "residency_request",
    name: "What the Alliance asks of the State for the residency program",
    unit: "US dollars per year",
    area: "residency",
    polarity: "none",
    method: "The amount in the priorities of a session; the fiscal year is the year of the session.",
  },
  {
    code: "early_childhood_rate",
    name: "State payment for a School Readiness space",
    unit: "US dollars per space and year",
    area: "early_childhood",
    polarity: "up",
    method:
      "Published rate of a preschool space by schedule. These space types ended on June 30, 2025; what took their place pays by other types, so the series ends there and is never joined to it.",
  },
  {
    code: "early_childhood_children",
    name: "Children in State-funded early childhood spaces, or spaces",
    unit: "children or spaces",
    area: "early_childhood",
    polarity: "up",
    method:
      "Statewide counts as each source states them. What is counted differs from row to row and stands in the note; rows are never added together.",
  },
  {
    code: "early_childhood_payment_rise",
    name: "Rise of State payments to early childhood providers",
    unit: "percent",
    area: "early_childhood",
    polarity: "up",
    method: "As announced.",
  },
  {
    code: "residency_certified_share",
    name: "Share of residents who are certified",
    unit: "percent of residents",
    area: "residency",
    polarity: "up",
    method:
      "Residents certified / residents enrolled of the same cohort. No source on record counts both; without it nothing is said of certified residents.",
  },
  {
    code: "resc_founding_year",
    name: "Year in which a RESC was founded",
    unit: "calendar year",
    area: "alliance",
    polarity: "none",
    method:
      "As each RESC states it; two of the six are not on record. Beside it the one year that the Alliance stated for all. The fiscal year is that calendar year.",
  },
  {
    code: "member_districts",
    name: "Member districts of the six RESCs",
    unit: "districts",
    area: "alliance",
    polarity: "none",
    method:
      "Memberships without an end among those on record, taken from the State directory of January 2023 and later changes; beside it what the Alliance stated.",
  },
  {
    code: "price_index",
    name: "Consumer price index of a fiscal year",
    unit: "index points",
    area: "prices",
    polarity: "none",
    method:
      "Puts dollars of one year into dollars of another: amount x index of the other year / index of its own. No index is on record yet; without one nothing is put into constant dollars.",
  },
];
