/** Departments of the State that issue funding notices or sponsor work of RESCs, by public code. */
export const stateAgencyNames = {
  CSDE: "Connecticut State Department of Education",
  OEC: "Connecticut Office of Early Childhood",
  CSL: "Connecticut State Library",
  DCF: "Connecticut Department of Children and Families",
  DDS: "Connecticut Department of Developmental Services",
  DECD: "Connecticut Department of Economic and Community Development",
  DMHAS: "Connecticut Department of Mental Health and Addiction Services",
  DOL: "Connecticut Department of Labor",
  DPH: "Connecticut Department of Public Health",
  DSS: "Connecticut Department of Social Services",
  OHE: "Connecticut Office of Higher Education",
  OPM: "Connecticut Office of Policy and Management",
} as const;

/** A State agency by its public code. */
export type StateAgencyCode = keyof typeof stateAgencyNames;

/** The codes; the two whose readers use the platform come first. */
export const stateAgencyCodes = Object.keys(stateAgencyNames) as readonly StateAgencyCode[];

/** Whether a text is the code of a State agency. */
export function isStateAgencyCode(value: unknown): value is StateAgencyCode {
  return typeof value === "string" && Object.hasOwn(stateAgencyNames, value);
}
