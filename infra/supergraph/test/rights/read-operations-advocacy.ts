import type { ReadOperation } from "./read-operations.ts";
import { draftYear } from "./stage-advocacy.ts";

const page = "totalCount nodes { __typename }";

function root(operation: string, object: string, field: string): ReadOperation {
  return { operation, object, query: `{ ${field} }`, path: operation };
}

/** What is read of advocacy beyond figures. */
export const advocacyReads: readonly ReadOperation[] = [
  {
    operation: "figure",
    object: "any",
    query: "query($id: ID!) { figure(id: $id) { id } }",
    path: "figure",
    variables: (stage) => ({ id: stage.objects.advocacy.figure }),
  },
  {
    operation: "constantDollars",
    object: "any",
    query: "query($id: ID!) { constantDollars(figureId: $id, fiscalYear: 2024) { words } }",
    path: "constantDollars",
    variables: (stage) => ({ id: stage.objects.advocacy.figure }),
  },
  root("figuresToVerify", "all", `figuresToVerify { ${page} }`),
  root("legislativeSessions", "all", "legislativeSessions { year }"),
  root("legislativeSession", "published", "legislativeSession(year: 2025) { year }"),
  root("legislativeSession", "a draft", `legislativeSession(year: ${draftYear}) { year }`),
  root("priority", "published", 'priority(slug: "magnet-2025") { id }'),
  root("priority", "of a draft", `priority(slug: "magnet-${draftYear}") { id }`),
  root("hearings", "all", `hearings { ${page} }`),
  root("scenarioQuestions", "all", "scenarioQuestions { name }"),
  root("scenario", "any", "scenario(name: RESIDENTS_CERTIFIED) { question { name } }"),
  root("keptScenarios", "all", `keptScenarios { ${page} }`),
  root("keptScenario", "of the liaison", 'keptScenario(ref: "SC-1") { id }'),
  root("advocacyNumbers", "all", "advocacyNumbers { label }"),
  root("advocacyWaitingForMe", "a source and a draft", "advocacyWaitingForMe { id }"),
];
