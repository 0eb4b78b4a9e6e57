/**
 * The floor that GraphQL is measured against: node:http, hand-written SQL, JSON. It knows no caller, no right and no policy:
 * it signs in as the administrator and reads the tables of two subgraphs in one statement, which nothing in the platform may do.
 */
import { createServer } from "node:http";
import { type RescCode, rescShortNames } from "@resc/domain";
import pg from "pg";
import { districtPage, newestFifty, threeHops } from "./hand-written.sql.ts";

pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 10 });

type Row = Readonly<Record<string, string | null>>;

const resc = (code: string | null | undefined) => ({ code, name: rescShortNames[code as RescCode] });

/** Rows of a join, in order, as one entry for each key. */
function grouped<Entry>(rows: readonly Row[], key: string, entry: (first: Row, rows: readonly Row[]) => Entry): Entry[] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.[key] === row[key]) last?.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => entry(group[0] ?? {}, group));
}

const hasEngagement = (row: Row) => row["id"] !== null;

async function threeHopsAnswer(): Promise<unknown> {
  const { rows } = await pool.query<Row>(threeHops);
  const engagement = ({ id, ref, customerName, service, state, startsOn, createdAt, provider }: Row) => ({
    id,
    ref,
    customerName,
    service,
    state,
    startsOn,
    createdAt,
    provider: resc(provider),
  });
  const district = ({ districtId, districtName }: Row, ofDistrict: readonly Row[]) => ({
    id: districtId,
    name: districtName,
    engagements: { nodes: ofDistrict.filter(hasEngagement).map(engagement) },
  });
  return {
    rescs: grouped(rows, "home", ({ home }, ofResc) => ({ ...resc(home), members: { nodes: grouped(ofResc, "districtId", district) } })),
  };
}

async function newestFiftyAnswer(): Promise<unknown> {
  const { rows } = await pool.query<Row>(newestFifty);
  return { outOfRegionList: { nodes: rows.map(({ host, provider, ...row }) => ({ ...row, host: resc(host), provider: resc(provider) })) } };
}

async function districtsAnswer(after: string | null): Promise<unknown> {
  const cursor = after ? (JSON.parse(Buffer.from(after, "base64url").toString("utf8")) as string[]) : [null, null];
  const { rows } = await pool.query<Row>({ ...districtPage, values: cursor });
  const last = rows.at(-1);
  return {
    districts: {
      pageInfo: { endCursor: last ? Buffer.from(JSON.stringify([last["shortName"], last["districtId"]])).toString("base64url") : null },
      nodes: grouped(rows, "districtId", ({ districtId, districtName }, ofDistrict) => ({
        id: districtId,
        name: districtName,
        engagements: {
          nodes: ofDistrict.filter(hasEngagement).map(({ id, ref, service, state, createdAt }) => ({ id, ref, service, state, createdAt })),
        },
      })),
    },
  };
}

const answers: Readonly<Record<string, (after: string | null) => Promise<unknown>>> = {
  "/three-hops": threeHopsAnswer,
  "/newest-50": newestFiftyAnswer,
  "/districts": districtsAnswer,
};

const server = createServer((request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const answer = answers[url.pathname];
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  answer(url.searchParams.get("after")).then(
    (data) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ data })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
});
server.listen(Number(process.env["PORT"]), "127.0.0.1");
process.once("SIGTERM", () => process.exit(0));
