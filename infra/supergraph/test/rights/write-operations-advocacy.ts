import type { Column } from "./columns.ts";
import { draftYear } from "./stage-advocacy.ts";
import type { Stage } from "./stage.ts";
import type { WriteOperation } from "./write-operations.ts";

const reason = "A reason";
const source =
  (more: object = {}) =>
  (stage: Stage) => ({ sourceId: stage.objects.advocacy.source, version: 1, ...more });
const onAsk =
  (more: object = {}) =>
  (stage: Stage) => ({ id: stage.objects.advocacy.ask, version: 1, ...more });
const onClaim =
  (more: object = {}) =>
  (stage: Stage) => ({ id: stage.objects.advocacy.claim, version: 1, ...more });
const published =
  "update advocacy.figure_source set state = 'PUBLISHED', answered_by = 'another', answered_at = platform.now() where id = 'figsource'";
const adopted = `update advocacy.legislative_session set state = 'ADOPTED' where year = ${draftYear}`;
const own = (stage: Stage, column: Column) =>
  `update advocacy.figure_source set attached_by = '${stage.actorOf(column).personId ?? "nobody"}' where id = 'figsource'`;
const csv = "metric_code,period,fiscal_year,dimension_code,dimension,value,numerator,denominator,note\nprice_index,FY2025,2025,,,300,,,";
const ask = { area: "magnet", finding: "A finding", ask: "An ask" };
const hearing = { sessionYear: 2025, heldOn: "2026-02-03", committee: "Education", bills: "", subject: "Magnets", speakers: "The liaison" };
const side = (stage: Stage) => ({ formula: "gap", places: 1, label: "A gap", figureIds: stage.objects.advocacy.rows });

/** What is changed of advocacy: figures by two persons, priorities by the liaison and the Executive Directors, hearings by the liaison and the Coordinator. */
export const advocacyOperations: readonly WriteOperation[] = [
  {
    operation: "attachFigureSource",
    object: "a figure",
    input: (stage) => ({
      figureId: stage.objects.advocacy.figure,
      figureVersion: 1,
      value: "1",
      title: "Budget",
      address: "https://www.cga.ct.gov",
      readOn: "2026-01-01",
    }),
  },
  { operation: "confirmFigureSource", object: "attached by another", input: source() },
  { operation: "confirmFigureSource", object: "attached by oneself", input: source(), prepare: own, guardRefuses: true },
  { operation: "returnFigureSource", object: "attached by another", input: source({ reason }) },
  { operation: "takeBackFigureSource", object: "attached by oneself", input: source({ reason }), prepare: own },
  { operation: "withdrawFigureSource", object: "published", input: source({ reason }), prepare: () => published },
  { operation: "previewFigures", object: "a file", input: () => ({ csv }) },
  {
    operation: "importFigures",
    object: "a file",
    input: () => ({ csv, sourceWords: "A report", address: "https://data.ct.gov", readOn: "2026-01-01" }),
  },
  { operation: "openLegislativeSession", object: "a copy", input: () => ({ year: 2041, from: 2025 }) },
  { operation: "adoptPriorities", object: "a draft", input: () => ({ year: draftYear, version: 1 }) },
  { operation: "publishPriorities", object: "adopted", input: () => ({ year: draftYear, version: 1 }), prepare: () => adopted },
  { operation: "addPriority", object: "a draft", input: () => ({ year: draftYear, ask }) },
  { operation: "changePriority", object: "of a draft", input: onAsk({ ask, reason }) },
  { operation: "dropPriority", object: "of a draft", input: onAsk({ reason }) },
  {
    operation: "recordPriorityOutcome",
    object: "published",
    input: (stage) => ({ id: stage.objects.advocacy.published, version: 1, outcome: "NOT", note: "It was not taken up", on: "2026-01-01" }),
  },
  {
    operation: "addClaim",
    object: "of an ask",
    input: (stage) => ({
      priorityId: stage.objects.advocacy.ask,
      sentence: "A gap of 42.1 points.",
      stated: "42.1 points",
      unit: " points",
      own: side(stage),
    }),
  },
  { operation: "bindClaim", object: "of 2022", input: onClaim({ sentence: "It is 10%.", stated: "10%" }) },
  { operation: "contestClaim", object: "of 2022", input: (stage) => ({ ...onClaim()(stage), other: side(stage) }) },
  { operation: "retireClaim", object: "of 2022", input: onClaim({ reason }) },
  { operation: "recordHearing", object: "a hearing", input: () => ({ hearing }) },
  { operation: "changeHearing", object: "of 2025", input: (stage) => ({ id: stage.objects.advocacy.hearing, version: 1, hearing }) },
  {
    operation: "addHearingPoint",
    object: "of 2025",
    input: (stage) => ({ hearingId: stage.objects.advocacy.hearing, kind: "ASKED", what: "Why it costs so much", byWhom: "A member" }),
  },
  {
    operation: "recordHearingOutcome",
    object: "of 2025",
    input: (stage) => ({ pointId: stage.objects.advocacy.point, version: 1, outcome: "Sent" }),
  },
  { operation: "keepScenario", object: "a result", input: () => ({ name: "MAGNET_INCREASE", title: "For the hearing", inputs: [] }) },
];
