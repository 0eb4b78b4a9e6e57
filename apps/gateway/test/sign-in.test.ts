import { afterAll, beforeAll, expect, test } from "vitest";
import { documents } from "./support/operations.ts";
import { type FakeIssuer, startFakeIssuer } from "./support/fake-issuer.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
let issuer: FakeIssuer;

beforeAll(async () => {
  issuer = await startFakeIssuer();
  stage = await startStage({
    oidc: { issuer: issuer.issuer, clientId: "gateway", clientSecret: "a-secret-of-the-tests", allowInsecure: true },
  });
  stage.store.person("maria", ["DIRECTOR", "CREC"], ["COORDINATOR", "ALLIANCE"]);
  stage.membership.respond = () => ({ data: { viewer: { name: "Maria", role: "DIRECTOR" } } });
});
afterAll(async () => {
  await stage.close();
  await issuer.close();
});

const manually = { redirect: "manual" } as const;
const portalHeaders = {
  origin: "http://localhost:4000",
  "sec-fetch-site": "same-origin",
  "x-resc-portal": "1",
  "content-type": "application/json",
};

function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
}

async function signIn(query = "", carried = "") {
  const start = await fetch(`${stage.gateway.address}/auth/sign-in${query}`, manually);
  const attempt = cookiesOf(start);
  const atIssuer = await fetch(start.headers.get("location") ?? "", manually);
  const back = new URL(atIssuer.headers.get("location") ?? "");
  const callback = `${stage.gateway.address}${back.pathname}${back.search}`;
  const done = await fetch(callback, { ...manually, headers: { cookie: `${attempt}; ${carried}` } });
  const given = cookiesOf(done);
  return {
    start,
    attempt,
    callback,
    done,
    cookie: given.match(/__Host-resc=[\w-]+/)?.[0] ?? "",
    device: given.match(/__Host-resc-device=[^;]*/)?.[0] ?? "",
  };
}

test("signing in gives the cookie of a session, no token, and goes back to a path of this site", async () => {
  const { start, done, cookie } = await signIn("?returnTo=/districts%3Fq=avon&loginHint=maria");
  expect(issuer.lastAsk?.get("code_challenge_method")).toBe("S256");
  expect(issuer.lastAsk?.get("login_hint")).toBe("maria");
  expect(start.headers.getSetCookie()[0]).toMatch(/^__Host-resc-sign-in=.*; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect([done.status, done.headers.get("location")]).toEqual([303, "/districts?q=avon"]);
  expect(done.headers.getSetCookie().find((line) => line.startsWith("__Host-resc="))).toMatch(
    /^__Host-resc=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect((await stage.run(documents.viewer, {}, cookie)).status).toBe(200);
  expect(stage.membership.calls.at(-1)?.claims).toMatchObject({ sub: "person_maria", role: "DIRECTOR", org: "CREC" });
  const session = await (await fetch(`${stage.gateway.address}/auth/session`, { headers: { cookie } })).json();
  expect(session).toMatchObject({
    signedIn: true,
    role: "DIRECTOR",
    organization: "CREC",
    grants: [{ role: "DIRECTOR" }, { role: "COORDINATOR" }],
  });
  expect(JSON.stringify(session)).not.toMatch(/refresh|token/i);
});

const newDevice = () => stage.store.log.at(-1)?.detail["newDevice"];

test("a browser is marked once, for a year, and the mark opens nothing", async () => {
  stage.store.devices.clear();
  const first = await signIn();
  expect(first.done.headers.getSetCookie().find((line) => line.startsWith("__Host-resc-device="))).toMatch(
    /^__Host-resc-device=[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(newDevice()).toBe(true);
  const again = await signIn("", first.device);
  expect([again.device, newDevice()]).toEqual([first.device, false]);
  const other = await signIn();
  expect(other.device).not.toBe(first.device);
  expect(newDevice()).toBe(true);
  expect((await stage.run(documents.viewer, {}, first.device)).status).toBe(401);
  expect((await stage.run(documents.viewer, {}, first.device.replace("-device", ""))).status).toBe(401);
});

test.each([
  ["too short", "forged"],
  ["too long", "x".repeat(44)],
  ["very long", "x".repeat(4000)],
  ["of other signs", `${"x".repeat(42)}%`],
  ["empty", ""],
])("a mark that is %s counts for nothing, and another is given", async (_, forged) => {
  const { done, device } = await signIn("", `__Host-resc-device=${forged}`);
  expect(done.status).toBe(303);
  expect(device).toMatch(/^__Host-resc-device=[\w-]{43}$/);
  expect(device).not.toContain(forged.slice(0, 30) || "=;");
  expect(newDevice()).toBe(true);
});

test("addresses of other sites are not returned to", async () => {
  for (const bad of ["https://evil.example/", "//evil.example", "/\\evil.example", "/%09/evil.example/..//x", "javascript:alert(1)"]) {
    const { done } = await signIn(`?returnTo=${encodeURIComponent(bad)}`);
    expect(new URL(done.headers.get("location") ?? "", "http://localhost:4000").origin).toBe("http://localhost:4000");
  }
});

test("a callback without its own attempt, with a wrong state, or a second time opens nothing", async () => {
  const { callback, attempt } = await signIn();
  for (const [address, cookie] of [
    [callback, ""],
    [callback.replace(/state=[^&]+/, "state=other"), attempt],
    [callback, attempt.replace(/=.{20}/, "=AAAAAAAAAAAAAAAAAAAA")],
  ]) {
    const answer = await fetch(address ?? "", { ...manually, headers: { cookie: cookie ?? "" } });
    expect([answer.status, cookiesOf(answer).includes("__Host-resc=e")]).toEqual([400, false]);
    expect(answer.headers.getSetCookie().some((line) => /^__Host-resc=[\w-]/.test(line))).toBe(false);
    expect(await answer.text()).toContain("not signed in");
  }
});

test("fresh asks for a new proof and refuses an old one", async () => {
  issuer.authTime = Math.floor(Date.now() / 1000) - 3_600;
  const { done } = await signIn("?fresh=1");
  expect([issuer.lastAsk?.get("prompt"), issuer.lastAsk?.get("max_age"), done.status]).toEqual(["login", "0", 400]);
  issuer.authTime = undefined;
  expect((await signIn("?fresh=1")).done.status).toBe(303);
});

test("a person without a role is told what to give to the Executive Director, and gets no session", async () => {
  issuer.sub = "<nobody>";
  const { done, cookie, device } = await signIn();
  issuer.sub = "maria";
  const page = await done.text();
  expect(done.status).toBe(403);
  expect([cookie, device]).toEqual(["", ""]);
  expect(page).toContain("&lt;nobody&gt;");
  expect(page).toContain(issuer.issuer);
  expect(page).not.toContain("<script");
  expect(stage.store.log.at(-1)).toMatchObject({ kind: "SIGN_IN_REFUSED", detail: { sub: "<nobody>" } });
});

test("another role can be chosen, one that is not held cannot, and no other site can choose", async () => {
  const { cookie } = await signIn();
  const choose = (role: string, organization: string, headers: Record<string, string> = portalHeaders) =>
    fetch(`${stage.gateway.address}/auth/act-as`, {
      method: "POST",
      headers: { ...headers, cookie },
      body: JSON.stringify({ role, organization }),
    });
  expect(await (await choose("COORDINATOR", "ALLIANCE")).json()).toMatchObject({ role: "COORDINATOR", organization: "ALLIANCE" });
  expect((await choose("ANALYST", "ALLIANCE")).status).toBe(403);
  const { origin: _origin, "x-resc-portal": _portal, ...without } = portalHeaders;
  for (const headers of [
    { ...portalHeaders, origin: "https://evil.example" },
    { ...portalHeaders, "sec-fetch-site": "cross-site" },
    { ...without, origin: "http://localhost:4000" },
    { "content-type": "application/json", "x-resc-portal": "1" },
  ]) {
    expect((await choose("DIRECTOR", "CREC", headers as Record<string, string>)).status).toBe(403);
  }
  expect(stage.store.log.filter(({ kind }) => kind === "ACT_AS")).toHaveLength(1);
});

test("signing out ends the session here and names the address to end it at the issuer", async () => {
  const { cookie } = await signIn();
  const answer = await fetch(`${stage.gateway.address}/auth/sign-out`, { method: "POST", headers: { ...portalHeaders, cookie } });
  expect(await answer.json()).toMatchObject({ signedIn: false, issuerSignOut: expect.stringContaining(`${issuer.issuer}/end?`) });
  expect((await stage.run(documents.viewer, {}, cookie)).status).toBe(401);
  expect(await (await fetch(`${stage.gateway.address}/auth/session`, { headers: { cookie } })).json()).toEqual({ signedIn: false });
});

test("after five minutes the issuer is asked once; while it is away people go on; when it refuses the session ends", async () => {
  const { cookie } = await signIn();
  const value = cookie.split("=")[1] ?? "";
  const use = () => stage.run(documents.viewer, {}, cookie);
  const kept = () => stage.store.sessions.get(value);
  expect(kept()?.refreshToken?.includes("refresh")).toBe(false);
  issuer.refreshes = 0;
  stage.store.now += 301;
  const [one, two, three] = await Promise.all([use(), use(), use()]);
  expect([one.status, two.status, three.status, issuer.refreshes]).toEqual([200, 200, 200, 1]);
  stage.store.now += 301;
  issuer.refresh = "break";
  expect((await use()).status).toBe(200);
  const claimed = kept();
  if (claimed !== undefined) claimed.claimed = false;
  issuer.refresh = "refuse";
  expect((await use()).status).toBe(401);
  expect(kept()).toBeUndefined();
  issuer.refresh = "give";
});
