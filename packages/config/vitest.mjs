import { defineConfig } from "vitest/config";

/**
 * The settings every suite shares. Sources are tested directly ("source" export), and graphql is pinned to one file:
 * otherwise the test loads graphql's .mjs while libraries load its .js, and schemas come "from another realm".
 */
export function testConfig(options = {}) {
  return defineConfig({
    resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
    ssr: { resolve: { conditions: ["source", "module", "node"] } },
    test: {
      include: ["src/**/*.test.ts", "src/**/*.test.tsx", "test/**/*.test.ts"],
      environment: "node",
      testTimeout: 20_000,
      hookTimeout: 60_000,
      ...options,
    },
  });
}
