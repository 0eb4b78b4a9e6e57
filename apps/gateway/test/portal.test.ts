import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "portal-"));
  mkdirSync(path.join(folder, "assets"));
  writeFileSync(
    path.join(folder, "index.html"),
    '<!doctype html><script nonce="__CSP_NONCE__" src="/assets/app-1.js"></script><meta property="csp-nonce" nonce="__CSP_NONCE__">',
  );
  writeFileSync(path.join(folder, "assets/app-1.js"), `console.log(1);${"// words\n".repeat(500)}`);
  writeFileSync(path.join(folder, "assets/app-1.js.map"), "{}");
  writeFileSync(path.join(folder, "favicon.svg"), "<svg/>");
  stage = await startStage({ portalDirectory: folder, publicUrl: "https://portal.example" });
});
afterAll(() => stage.close());

const get = (address: string, headers: Record<string, string> = {}) => fetch(`${stage.gateway.address}${address}`, { headers });

test("every address of the portal gets its page with a nonce of its own and the strict policy", async () => {
  const [one, two] = await Promise.all([get("/"), get("/districts/district_1?tab=towns")]);
  const text = await one.text();
  const nonce = /nonce="([^"]+)"/.exec(text)?.[1] ?? "";
  const policy = one.headers.get("content-security-policy") ?? "";
  expect(text).not.toContain("__CSP_NONCE__");
  expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
  expect(policy).toMatch(/^default-src 'none';.*frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'$/);
  expect(policy).not.toContain("unsafe");
  expect(await two.text()).not.toContain(nonce);
  expect(one.headers.get("cache-control")).toBe("no-store");
  expect(one.headers.get("strict-transport-security")).toContain("max-age=63072000");
  expect(one.headers.get("cross-origin-opener-policy")).toBe("same-origin");
});

test("files with a hash in their name are kept for ever, compressed and revalidated by tag", async () => {
  const file = await get("/assets/app-1.js", { "accept-encoding": "br" });
  expect([file.headers.get("content-encoding"), file.headers.get("cache-control")]).toEqual(["br", "public, max-age=31536000, immutable"]);
  expect(await file.text()).toContain("console.log(1)");
  expect((await get("/assets/app-1.js", { "if-none-match": file.headers.get("etag") ?? "" })).status).toBe(304);
  expect((await get("/favicon.svg")).headers.get("cache-control")).toBe("no-cache");
});

test("what is missing is missing: assets, source maps, addresses of the API, paths that climb", async () => {
  for (const address of ["/assets/old.js", "/assets/app-1.js.map", "/lists/x.csv", "/auth/nothing", "/files/1"])
    expect([address, (await get(address)).status]).toEqual([address, 404]);
  expect(await (await get("/..%2f..%2fetc/passwd")).text()).toContain("<!doctype html>");
  const post = await fetch(`${stage.gateway.address}/districts`, { method: "POST" });
  expect([post.status, post.headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
});
