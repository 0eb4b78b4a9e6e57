import type { Question } from "./question.ts";
import { everyReader } from "./readers.ts";

/** What the RESCs do: State contracts, figures, services, work outside the own region. */
export const workQuestions: readonly Question[] = [
  {
    id: "state-contracts",
    title: "State contracts",
    description: "Work that a State agency sponsors, by agency and fiscal year, with who takes part and the amount as published.",
    roles: everyReader,
    document: `# The State contract list. Amounts are decimal text: exact, never a float.
query StateContracts($agency: String, $resc: RescCode, $fiscalYear: Int, $first: Int! = 25, $after: String) {
  stateContracts(agency: $agency, resc: $resc, fiscalYear: $fiscalYear, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      agency
      title
      kind
      fiscalYear
      amount
      amountNote
      participants {
        code
      }
    }
  }
}
`,
    filters: [
      { name: "agency", variable: "agency", notFor: ["CSDE_READER", "OEC_READER"] },
      { name: "fiscalYear", variable: "fiscalYear" },
      { name: "resc", variable: "resc" },
    ],
    columns: [
      ["title", "Contract"],
      ["agency", "Agency"],
      ["fiscalYear", "Fiscal year"],
      ["amount", "Amount (US dollars)"],
      ["participants.code", "RESCs"],
      ["kind", "Kind"],
      ["amountNote", "What the amount covers"],
      ["id", "Id"],
    ],
    list: { name: "state-contracts", parameters: { agency: "agency", fiscalYear: "fiscalYear", resc: "resc" } },
  },
  {
    id: "figures",
    title: "Figures of a metric",
    description: "Every figure of one public metric, period by period, with how sure each is and where it comes from.",
    roles: everyReader,
    document: `# The figures of one metric, category by category in order of time.
query Figures($metric: ID!, $first: Int! = 25, $after: String) {
  metric(code: $metric) {
    code
    unit
    figures(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        period
        fiscalYear
        dimension
        value
        status
        note
        sources {
          title
        }
      }
    }
  }
}
`,
    filters: [{ name: "metric", variable: "metric", required: true }],
    columns: [
      ["period", "Period"],
      ["dimension", "For"],
      ["value", "Value"],
      ["unit", "Unit"],
      ["status", "Status"],
      ["note", "Note"],
      ["sources.title", "Sources"],
      ["fiscalYear", "Fiscal year"],
      ["code", "Metric"],
      ["id", "Id"],
    ],
    list: { name: "figures", parameters: { metric: "metric" } },
  },
  {
    id: "magnet-grants",
    title: "Magnet grants beside ECS",
    description: "RESC magnet grants per student, each year beside the same grant had it grown like ECS per student since FY2012.",
    roles: everyReader,
    document: `# The rows of the chart of magnet grants. Another base year or ECS_TOTAL gives the other views.
query MagnetGrants($baseFiscalYear: Int! = 2012, $growthOf: GrowthOf! = ECS_PER_STUDENT) {
  magnetGrantComparison(baseFiscalYear: $baseFiscalYear, growthOf: $growthOf) {
    baseFiscalYear
    rows {
      category
      categoryLabel
      fiscalYear
      actual
      actualStatus
      hadItGrown
      hadItGrownStatus
      hadItGrownNote
      apart
    }
  }
}
`,
    filters: [],
    columns: [
      ["categoryLabel", "Grant"],
      ["fiscalYear", "Fiscal year"],
      ["actual", "Actual (US dollars)"],
      ["actualStatus", "How sure"],
      ["hadItGrown", "Had it grown like ECS"],
      ["hadItGrownStatus", "How sure"],
      ["apart", "Apart"],
      ["hadItGrownNote", "Note"],
    ],
  },
  {
    id: "services",
    title: "Services on offer",
    description: "Which RESC offers which service, by category, in the words of its source.",
    roles: everyReader,
    document: `# Who offers what, by category and service.
query Services($resc: RescCode, $category: String, $first: Int! = 25, $after: String) {
  serviceOfferings(resc: $resc, category: $category, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      category {
        code
        label
      }
      service
      resc {
        code
      }
      sources {
        title
      }
    }
  }
}
`,
    filters: [
      { name: "resc", variable: "resc" },
      { name: "category", variable: "category" },
    ],
    columns: [
      ["service", "Service"],
      ["category.label", "Category"],
      ["resc.code", "RESC"],
      ["sources.title", "Sources"],
      ["category.code", "Category code"],
      ["id", "Id"],
    ],
    list: { name: "services", parameters: { resc: "resc", category: "category" } },
  },
  {
    id: "out-of-region",
    title: "Out-of-region work by year",
    description: "How much work of other RESCs came on the list in each region and State fiscal year. Counts only; zeros are said.",
    roles: ["ANALYST"],
    document: `# Counts of the out-of-region list by home RESC and State fiscal year, oldest first.
query OutOfRegionCounts($homeRescs: [RescCode!], $fiscalYear: Int, $first: Int! = 25, $after: String) {
  outOfRegionCounts(homeRescs: $homeRescs, fiscalYear: $fiscalYear, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      fiscalYear
      homeResc {
        code
      }
      engagements
      cameToNothing
      reported
    }
  }
}
`,
    filters: [
      { name: "resc", variable: "homeRescs", many: true },
      { name: "fiscalYear", variable: "fiscalYear" },
    ],
    columns: [
      ["homeResc.code", "Home RESC"],
      ["fiscalYear", "Fiscal year"],
      ["engagements", "Engagements"],
      ["cameToNothing", "Came to nothing"],
      ["reported", "Reported only"],
    ],
    list: { name: "out-of-region-counts", parameters: { resc: "home", fiscalYear: "fiscalYear" } },
  },
  {
    id: "contributions",
    title: "Contributions to common ventures by year",
    description: "What each RESC pledged and gave in each State fiscal year, funds and in kind apart. Totals only; zeros are said.",
    roles: ["ANALYST"],
    document: `# Totals of contributions to common ventures by RESC and State fiscal year, oldest first.
query ContributionTotals($rescs: [RescCode!], $fiscalYear: Int, $first: Int! = 25, $after: String) {
  contributionTotals(rescs: $rescs, fiscalYear: $fiscalYear, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      fiscalYear
      resc
      contributions
      fundsPledged
      fundsFulfilled
      inKindPledged
      inKindFulfilled
    }
  }
}
`,
    filters: [
      { name: "resc", variable: "rescs", many: true },
      { name: "fiscalYear", variable: "fiscalYear" },
    ],
    columns: [
      ["resc", "RESC"],
      ["fiscalYear", "Fiscal year"],
      ["contributions", "Contributions"],
      ["fundsPledged", "Funds pledged"],
      ["fundsFulfilled", "Funds fulfilled"],
      ["inKindPledged", "In kind pledged"],
      ["inKindFulfilled", "In kind fulfilled"],
    ],
    list: { name: "contribution-totals", parameters: { resc: "resc", fiscalYear: "fiscalYear" } },
  },
];
