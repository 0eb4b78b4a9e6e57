import type { Actor } from "@resc/access";
import { freshKey } from "@resc/testing";
import type { WholeAlliance } from "../alliance.ts";

/** What of advocacy stands on the stage, with what an act on it has to name. */
export interface StagedAdvocacy {
  /** A figure that nobody has verified and to which nothing is attached. */
  readonly figure: string;
  /** A source that somebody attached to another figure; it waits for a second person. */
  readonly source: string;
  /** An ask of a session that is a draft. */
  readonly ask: string;
  /** An ask of a published session. */
  readonly published: string;
  /** A sentence whose figures give its number. */
  readonly claim: string;
  /** Two figures on which another sentence can rest. */
  readonly rows: readonly string[];
  readonly hearing: string;
  readonly point: string;
}

/** The year of the session that is a draft. */
export const draftYear = 2040;

/** The liaison has opened a session and recorded a hearing; somebody else attached a source to a figure. */
export async function addAdvocacy(alliance: WholeAlliance): Promise<StagedAdvocacy> {
  const { admin } = alliance.database;
  const liaison = alliance.actor("liaison");
  const one = async (sql: string): Promise<string> => (await admin.query<{ id: string }>(sql)).rows[0]?.id ?? "";
  const act = async (actor: Actor, name: string, type: string, input: object, success = "") => {
    const { data, errors } = await alliance.ask(actor, `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${success} } }`, {
      input: { idempotencyKey: freshKey(), ...input },
    });
    const result = data?.[name];
    if (!String(result?.__typename).endsWith("Success"))
      throw new Error(`The stage of advocacy could not be set: ${name} ${JSON.stringify({ data, errors })}`);
    return result;
  };
  const told = "... on HearingActSuccess { hearing { id points { id } } }";
  await act(liaison, "openLegislativeSession", "OpenLegislativeSessionInput", { year: draftYear, from: 2025 });
  const { hearing } = await act(
    liaison,
    "recordHearing",
    "RecordHearingInput",
    {
      hearing: {
        sessionYear: 2025,
        heldOn: "2026-02-02",
        committee: "Education",
        bills: "HB 5003",
        subject: "Magnets",
        speakers: "The liaison",
      },
    },
    told,
  );
  const added = await act(
    liaison,
    "addHearingPoint",
    "AddHearingPointInput",
    {
      hearingId: hearing.id,
      kind: "PROMISED",
      what: "Costs by school",
      byWhom: "The liaison",
      followUpOn: "2026-06-01",
    },
    told,
  );
  await act(liaison, "keepScenario", "KeepScenarioInput", { name: "RESIDENTS_CERTIFIED", title: "For the hearing", inputs: [] });
  await act(liaison, "importFigures", "ImportFiguresInput", {
    csv: "metric_code,period,fiscal_year,dimension_code,dimension,value,numerator,denominator,note\nprice_index,FY2024,2024,,,290,,,",
    sourceWords: "A report",
    address: "https://data.ct.gov",
    readOn: "2026-01-01",
  });
  const figure = await one("select id from advocacy.figure where metric_code = 'ecs_total' and fiscal_year = 2019");
  const sourced = await one("select id from advocacy.figure where metric_code = 'ecs_total' and fiscal_year = 2020");
  await admin.query(
    "insert into advocacy.file (id, purpose, visibility, name, sha256, uploaded_by, uploaded_for, received_at) values ('advocacy_file', 'FIGURE_SOURCE', 'V1', 'budget.pdf', sha256('%PDF'), 'somebody', 'ALLIANCE', platform.now())",
  );
  await admin.query("insert into advocacy.file_chunk values ('advocacy_file', 0, '%PDF')");
  await admin.query(
    "update advocacy.file set state = 'STAGED', media_type = 'application/pdf', size = 4, staged_at = platform.now() where id = 'advocacy_file'",
  );
  await admin.query(
    "update advocacy.file set state = 'KEPT', object_id = 'figsource', kept_at = platform.now() where id = 'advocacy_file'",
  );
  await admin.query(
    "insert into advocacy.figure_source (id, figure_id, of_version, value, title, file_id, read_on, state, attached_by, attached_at, version) values ('figsource', $1, 1, 2054000001, 'Budget', 'advocacy_file', '2026-01-01', 'LOADED', 'somebody', platform.now(), 1)",
    [sourced],
  );
  await admin.query(
    "insert into advocacy.session_adoption (session_year, round, resc_code, person_id, adopted_at) select year, round, 'CES', 'somebody', platform.now() from advocacy.legislative_session where state = 'DRAFT'",
  );
  const grants = await admin.query<{ id: string }>(
    "select id from advocacy.figure where metric_code in ('educators_of_color','students_of_color') and fiscal_year = 2024 order by metric_code desc",
  );
  return {
    figure,
    source: "figsource",
    ask: await one(`select id from advocacy.priority where session_year = ${draftYear} and place = 3`),
    published: await one("select id from advocacy.priority where slug = 'magnet-2025'"),
    claim: await one("select id from advocacy.claim where sentence_ref = 'P38' and stated = '10%'"),
    rows: grants.rows.map(({ id }) => id),
    hearing: hearing.id,
    point: added.hearing.points[0].id,
  };
}
