import type { Question } from "./question.ts";
import { everyReader } from "./readers.ts";

/** Who serves where: districts, towns and RESCs. */
export const catchmentQuestions: readonly Question[] = [
  {
    id: "districts",
    title: "Districts of a RESC",
    description: "Districts that exist on a day: kind, home RESC, membership, towns and enrollment.",
    roles: everyReader,
    document: `# Districts that exist on a day, with their home RESCs and towns.
query Districts($resc: RescCode, $kinds: [DistrictKind!], $search: String, $asOf: CalendarDate, $first: Int! = 25, $after: String) {
  districts(resc: $resc, kinds: $kinds, search: $search, asOf: $asOf, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kind
      stateCodes {
        code
      }
      homeRescs {
        code
      }
      membership {
        resc {
          code
        }
      }
      towns {
        name
      }
      enrollment
      enrollmentSchoolYear
    }
  }
}
`,
    filters: [
      { name: "resc", variable: "resc" },
      { name: "kind", variable: "kinds", many: true },
      { name: "search", variable: "search" },
      { name: "asOf", variable: "asOf" },
    ],
    columns: [
      ["name", "District"],
      ["kind", "Kind"],
      ["homeRescs.code", "Home RESC"],
      ["membership.resc.code", "Member of"],
      ["towns.name", "Towns"],
      ["enrollment", "Enrollment"],
      ["enrollmentSchoolYear", "School year"],
      ["stateCodes.code", "State codes"],
      ["id", "Id"],
    ],
    list: { name: "districts", parameters: { resc: "resc", kind: "kind", search: "search", asOf: "asOf" } },
  },
  {
    id: "towns",
    title: "Towns and catchments on a day",
    description: "Each of the 169 towns with the RESC in whose catchment it lies on a day, since when, and how sure that is.",
    roles: everyReader,
    document: `# Towns with the one catchment in which each lies on a day.
query Towns($resc: RescCode, $asOf: CalendarDate, $first: Int! = 25, $after: String) {
  towns(resc: $resc, asOf: $asOf, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      number
      name
      county
      planningRegion
      catchment(asOf: $asOf) {
        resc {
          code
        }
        validFrom
        confidence
      }
    }
  }
}
`,
    filters: [
      { name: "resc", variable: "resc" },
      { name: "asOf", variable: "asOf" },
    ],
    columns: [
      ["name", "Town"],
      ["catchment.resc.code", "Catchment of"],
      ["catchment.validFrom", "Since"],
      ["catchment.confidence", "How sure"],
      ["county", "County"],
      ["planningRegion", "Planning region"],
      ["number", "State number"],
      ["key", "Key"],
    ],
    list: { name: "catchments", parameters: { resc: "resc", asOf: "asOf" } },
  },
  {
    id: "rescs",
    title: "The six RESCs",
    description: "Legal name, office, towns in the catchment and member boards on a day.",
    roles: everyReader,
    document: `# The six RESCs, with counts on a day.
query Rescs($asOf: CalendarDate) {
  rescs {
    code
    name
    legalName
    officeTown
    website
    townCount(asOf: $asOf)
    memberCount(asOf: $asOf)
  }
}
`,
    filters: [{ name: "asOf", variable: "asOf" }],
    columns: [
      ["name", "RESC"],
      ["code", "Code"],
      ["legalName", "Legal name"],
      ["officeTown", "Office"],
      ["townCount", "Towns"],
      ["memberCount", "Member boards"],
      ["website", "Website"],
    ],
    list: { name: "rescs", parameters: { asOf: "asOf" } },
  },
  {
    id: "schools",
    title: "Interdistrict magnet schools",
    description: "Magnet schools with their operator, town, theme, grades and enrollment.",
    roles: everyReader,
    document: `# Interdistrict magnet schools, by name.
query Schools($resc: RescCode, $operatorKind: SchoolOperatorKind, $first: Int! = 25, $after: String) {
  schools(resc: $resc, operatorKind: $operatorKind, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      stateCode
      operatorName
      operatorKind
      town {
        key
        name
      }
      theme
      grades
      enrollment
      enrollmentSchoolYear
      sheff
    }
  }
}
`,
    filters: [
      { name: "resc", variable: "resc" },
      { name: "operator", variable: "operatorKind" },
    ],
    columns: [
      ["name", "School"],
      ["operatorName", "Operator"],
      ["town.name", "Town"],
      ["theme", "Theme"],
      ["grades", "Grades"],
      ["enrollment", "Enrollment"],
      ["enrollmentSchoolYear", "School year"],
      ["sheff", "Sheff region"],
      ["stateCode", "State code"],
      ["id", "Id"],
    ],
    list: { name: "schools", parameters: { resc: "resc", operator: "operatorKind" } },
  },
];
