import { depsFromEnvironment } from "./environment.ts";
import { createGateway } from "./gateway.ts";
import { createJsonLogger } from "./json-logger.ts";

const logger = createJsonLogger((line) => process.stdout.write(`${line}\n`));

async function main(): Promise<void> {
  const deps = await depsFromEnvironment(process.env, logger);
  const gateway = await createGateway(deps);
  const stop = () => {
    void gateway
      .close()
      .then(() => deps.store.close())
      .finally(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
