/** How schedules of spaces read. */
const schedules: Readonly<Record<string, string>> = {
  all: "All schedules",
  full_day_full_year: "Full-day, full-year",
  school_day_school_year: "School-day, school-year",
  part_day_part_year: "Part-day, part-year",
  extended_day: "Extended-day",
  extended_year: "Extended-year",
  extended_day_year: "Extended day and year",
  full_time: "Full-time",
  part_time: "Part-time",
  split_time: "Part-time and full-time split",
  additional_full_day_full_year: "Additional full-day, full-year",
  additional_school_day_school_year: "Additional school-day, school-year",
  additional_school_day_school_year_extended_year: "Additional school-day, school-year, extended year",
};

/** What an amount is for. */
const units: Readonly<Record<string, string>> = {
  space_and_year: "per space and fiscal year",
  child_and_week: "per child and week",
  state_spending_per_child: "State spending per child and fiscal year, not a rate",
};

/** How sure a published number is. */
const statuses: Readonly<Record<string, string>> = {
  verified: "verified",
  partial: "verified, of a part of the State only",
  inconsistent: "verified, but the source contradicts itself",
};

/** The OEC's service regions by name; they are no catchments. */
const regions: Readonly<Record<string, string>> = {
  "north-central": "North Central",
  northeast: "Northeast",
  northwest: "Northwest",
  "south-central": "South Central",
  southeast: "Southeast",
  southwest: "Southwest",
  East: "East",
  NorthCentral: "North Central",
  NorthWest: "Northwest",
  SouthCentral: "South Central",
  SouthWest: "Southwest",
};

const nameIn = (names: Readonly<Record<string, string>>) => (code: string) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);

/** Labels of the codes of early childhood; a code without one is shown as it is. */
export const scheduleName = nameIn(schedules);
export const unitName = nameIn(units);
export const statusName = nameIn(statuses);
export const regionName = nameIn(regions);
