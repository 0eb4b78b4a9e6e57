import { enumOf } from "@resc/subgraph";

const codes = ["ECS_PER_STUDENT", "ECS_TOTAL"] as const;

/** The growth with which grants are compared; total and per student are never mixed. */
export type GrowthOf = (typeof codes)[number];

/** The same as a GraphQL enum. */
export const GrowthOfEnum = enumOf(
  "GrowthOf",
  codes,
  "The growth with which a grant is compared. ECS_PER_STUDENT: Education Cost Sharing per enrolled student. ECS_TOTAL: its State total, which grows otherwise because enrollment falls.",
  {
    ECS_PER_STUDENT: "Education Cost Sharing per enrolled student.",
    ECS_TOTAL: "The State total of Education Cost Sharing.",
  },
);

/** The metric whose figures are the index. */
export const indexMetrics: Readonly<Record<GrowthOf, string>> = { ECS_PER_STUDENT: "ecs_per_student", ECS_TOTAL: "ecs_total" };
