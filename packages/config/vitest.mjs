import { defineConfig } from "vitest/config";

/**
 * The settings every suite shares. Sources are tested directly ("source" export), and graphql is pinned to one file:
 * otherwise the test loads graphql's .mjs while libraries load its .js, and schemas come "from another realm".
 * Only these two conditions: "import" would also hold where CommonJS libraries (mailparser) require theirs, and
 * "module" names files meant for bundlers (@opentelemetry/api). Vite adds the kind of import itself.
 */
export function testConfig(options = {}) {
  return defineConfig({
    resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
    ssr: { resolve: { conditions: ["source", "node"] } },
    test: {
      include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts"],
      environment: "node",
      testTimeout: 20_000,
      hookTimeout: 60_000,
      ...options,
    },
  });
}
