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

type Row = Readonly<Record<string, string>>;

const resc = (code: string | undefined) => ({ code, name: rescShortNames[code as RescCode] });

/** Rows of a join, in order, as one entry per key with the rows that belong to it. */
function grouped(rows: readonly Row[], key: string): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.[key] === row[key]) last?.push(row);
    else groups.push([row]);
  }
  return groups;
}

const first = (group: readonly Row[]): Row => group[0] ?? {};
const found = (group: readonly Row[]): readonly Row[] => group.filter((row) => row["id"] !== null);

const answers: Readonly<Record<string, (after: string | null) => Promise<unknown>>> = {
  "/three-hops": async () => {
    const { rows } = await pool.query<Row>(threeHops);
    return {
      rescs: grouped(rows, "home").map((ofResc) => ({
        ...resc(first(ofResc)["home"]),
        members: {
          nodes: grouped(ofResc, "districtId").map((ofDistrict) => ({
            id: first(ofDistrict)["districtId"],
            name: first(ofDistrict)["districtName"],
            engagements: {
              nodes: found(ofDistrict).map(({ home, districtId, districtName, provider, ...engagement }) => ({
                ...engagement,
                provider: resc(provider),
              })),
            },
          })),
        },
      })),
    };
  },
  "/newest-50": async () => {
    const { rows } = await pool.query<Row>(newestFifty);
    return {
      outOfRegionList: { nodes: rows.map(({ host, provider, ...row }) => ({ ...row, host: resc(host), provider: resc(provider) })) },
    };
  },
  "/districts": async (after) => {
    const cursor = after ? (JSON.parse(Buffer.from(after, "base64url").toString("utf8")) as string[]) : [null, null];
    const { rows } = await pool.query<Row>({ ...districtPage, values: cursor });
    const last = rows.at(-1);
    return {
      districts: {
        pageInfo: { endCursor: last ? Buffer.from(JSON.stringify([last["shortName"], last["districtId"]])).toString("base64url") : null },
        nodes: grouped(rows, "districtId").map((ofDistrict) => ({
          id: first(ofDistrict)["districtId"],
          name: first(ofDistrict)["districtName"],
          engagements: { nodes: found(ofDistrict).map(({ districtId, districtName, shortName, ...engagement }) => engagement) },
        })),
      },
    };
  },
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
