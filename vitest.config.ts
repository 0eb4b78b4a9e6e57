import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { testConfig } from "./packages/config/vitest.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Every workspace is one project, named as its folder: `vitest run --project membership`. */
const workspaces = ["apps", "packages", "services", "infra"].flatMap((group) =>
  readdirSync(join(root, group))
    .filter((name) => existsSync(join(root, group, name, "package.json")))
    .map((name) => ({ name, folder: join(root, group, name) })),
);

export default defineConfig({
  test: {
    projects: [
      ...workspaces.map(({ name, folder }) => ({ root: folder, ...testConfig({ name }) })),
      // A real browser against a platform that the test command started; one file after another, as one person would.
      {
        root: join(root, "apps/portal"),
        ...testConfig({
          name: "e2e",
          include: ["e2e/**/*.e2e.ts"],
          fileParallelism: false,
          testTimeout: 420_000,
          hookTimeout: 420_000,
          expect: { poll: { timeout: 30_000 } },
        }),
      },
    ],
  },
});
