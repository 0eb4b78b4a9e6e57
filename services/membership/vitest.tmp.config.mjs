import { testConfig } from "../../packages/config/vitest.mjs";
export default testConfig();
