/**
 * Apollo's gateway as its documentation starts it, on the same subgraphs. Nothing is set but what it could not run without:
 * the signed statement of the actor, which our subgraphs insist on, and no telemetry. It serves one actor to everybody and checks nothing.
 */
import { readFileSync } from "node:fs";
import { ApolloGateway, type GraphQLDataSourceProcessOptions, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import type { Actor } from "@resc/access";
import { createActorAssertionSigner } from "@resc/gateway";
import type { JWK } from "jose";

process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
const environment = (name: string): string => process.env[name] ?? "";
const addresses = JSON.parse(environment("SUBGRAPHS")) as Record<string, string>;
const actor = JSON.parse(environment("ACTOR")) as Actor;
const sign = await createActorAssertionSigner(JSON.parse(environment("SIGNING_KEY")) as JWK);

class StatedActor extends RemoteGraphQLDataSource {
  readonly #name: string;

  constructor(name: string) {
    super({ url: addresses[name] });
    this.#name = name;
  }

  override async willSendRequest({ request }: GraphQLDataSourceProcessOptions): Promise<void> {
    const { query, http, ...rest } = request;
    // The statement is about the bytes that are sent: the library puts the query first and leaves out what is about HTTP.
    const body = Buffer.from(JSON.stringify({ query, ...rest }));
    const context = { actor, requestId: actor.requestId, signal: new AbortController().signal };
    http?.headers.set("x-resc-actor", await sign(this.#name, body, context));
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(environment("SUPERGRAPH_FILE"), "utf8"),
  buildService: ({ name }) => new StatedActor(name),
});
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { host: "127.0.0.1", port: Number(environment("PORT")) } });
process.once("SIGTERM", () => process.exit(0));
