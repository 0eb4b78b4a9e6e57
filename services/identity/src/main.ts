import { settingsFrom } from "./environment.ts";
import { createIdentityProvider, refuseProduction } from "./identity-provider.ts";

try {
  refuseProduction(process.env["NODE_ENV"]);
  const provider = await createIdentityProvider(settingsFrom(process.env));
  console.log(`Identity provider for local use: ${provider.issuer}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void provider.close());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
