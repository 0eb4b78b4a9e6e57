import { randomBytes, randomUUID } from "node:crypto";
import type { Actor } from "@resc/access";
import { answerKey } from "@resc/membership";
import { type DatabaseAccess, type DatabaseSecrets, loginUrl, openDatabase, UnitOfWork } from "@resc/store";
import { createGatewayStore, type GatewayStore } from "@resc/store/gateway";
import type { Cast } from "./cast.ts";

/** Where keys are played. */
export interface KeyScenes {
  readonly adminUrl: string;
  readonly secrets: DatabaseSecrets;
  readonly issuer: string;
  readonly cast: Cast;
  /** The platform's clock, as it stands. */
  readonly now: Date;
}

async function signIn(store: GatewayStore, { issuer, now }: KeyScenes, sub: string): Promise<string> {
  const cookie = randomBytes(32).toString("base64url");
  const session = await store.openSession({ cookie, iss: issuer, sub, authTime: Math.floor(now.getTime() / 1000), refreshToken: null });
  if (session === null) throw new Error(`The demonstration has no reader ${sub}.`);
  return cookie;
}

async function grant(app: DatabaseAccess, scenes: KeyScenes, keyId: string): Promise<void> {
  const coordinator: Actor = {
    personId: scenes.cast.get("coordinator") ?? "",
    role: "COORDINATOR",
    organization: "ALLIANCE",
    requestId: `demo-${randomUUID()}`,
    authTime: Math.floor(scenes.now.getTime() / 1000),
  };
  const operation = { name: "grantApiKey", key: randomUUID(), body: { keyId } };
  await new UnitOfWork(app).run(coordinator, operation, (tx) => answerKey(tx, keyId, 1, { act: "grant", days: null }));
}

/** The analyst has a key whose secret nobody keeps, and asks for another; CSDE's reader asks for the first one. */
export async function playKeys(scenes: KeyScenes): Promise<void> {
  const { adminUrl, secrets } = scenes;
  const store = createGatewayStore({ connectionString: loginUrl(adminUrl, "gateway_app", secrets) });
  const app = await openDatabase({ adminUrl, secrets, name: "membership", as: "app", poolSize: 1 });
  try {
    const analyst = await signIn(store, scenes, "analyst");
    const weekly = { name: "Weekly figures", purpose: "Refreshes the tables behind our monthly note on early learning.", days: 180 };
    const { id } = await store.keys.ask(analyst, weekly, "demo-ask");
    await grant(app, scenes, id);
    await store.keys.collect(analyst, id, "demo-collect");
    const study = { name: "Catchment study", purpose: "Joins towns and catchments to our survey of special education.", days: 90 };
    await store.keys.ask(analyst, study, "demo-ask");
    const csde = await signIn(store, scenes, "csde-reader");
    const warehouse = {
      name: "Grants office spreadsheet",
      purpose: "State contract rows of CSDE for the quarterly reconciliation.",
      days: 365,
    };
    await store.keys.ask(csde, warehouse, "demo-ask");
  } finally {
    await store.close();
    await app.source.destroy();
  }
}
