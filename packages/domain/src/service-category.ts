/** The Alliance's categories of service, as its own lists name them; `other` asks for words. */
export const serviceCategoryCodes = [
  "administrative_services",
  "adult_community",
  "choice",
  "early_childhood",
  "instructional_services",
  "magnet",
  "operations",
  "planning",
  "special_education",
  "student_programs",
  "student_support",
  "talent",
  "technology",
  "other",
] as const;

/** A category of service. */
export type ServiceCategoryCode = (typeof serviceCategoryCodes)[number];

/** Whether a text names one of the Alliance's categories. */
export function isServiceCategoryCode(value: unknown): value is ServiceCategoryCode {
  return typeof value === "string" && (serviceCategoryCodes as readonly string[]).includes(value);
}
