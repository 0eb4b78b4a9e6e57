import { testConfig } from "../../packages/config/vitest.mjs";

export default {
  ...testConfig(),
  // Not "module": Apollo's gateway brings @opentelemetry/api, whose "module" build cannot be loaded by Node.
  ssr: { resolve: { conditions: ["source", "node", "import", "default"] } },
};
