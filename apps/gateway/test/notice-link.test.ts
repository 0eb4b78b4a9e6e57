import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
const notice = {
  __typename: "LinkedNotice",
  state: "OPEN",
  sentence: "CREC will work for Norwich <b>Public</b> Schools.",
  providerName: "CREC",
  customerName: "Norwich",
  service: "Coaching",
  period: "Jan to Mar 2027",
  length: "6 days",
  collaboration: "None",
  capacityBuilding: null,
  contactName: "Maria Lopez",
  contactPhone: "860-555-0100",
  contactEmail: "maria@crec.example",
  givenOn: "2026-11-20",
  expiresAt: "2026-11-23T00:00:00Z",
  answered: null,
};

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.engagements.calls.length = 0;
  stage.engagements.respond = (call) =>
    call.query.startsWith("mutation")
      ? {
          data: {
            answerNoticeByLink: {
              __typename: "AnswerNoticeByLinkSuccess",
              notice: { ...notice, state: "USED", answered: "CREC will call 860-555-0199." },
            },
          },
        }
      : { data: { noticeByLink: notice } };
});

const page = (token: string, init?: RequestInit) => fetch(`${stage.gateway.address}/n/${token}`, init);
const post = (token: string, form: Record<string, string>) => page(token, { method: "POST", body: new URLSearchParams(form) });

test("opening the link shows the notice with two forms and does nothing else", async () => {
  const answer = await page("a-token-of-the-mail");
  const text = await answer.text();
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'nonce-[\w-]+'; form-action 'self'/);
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
  expect(text).toContain("Norwich &lt;b&gt;Public&lt;/b&gt; Schools");
  expect(text.match(/<form method="post"/g)).toHaveLength(2);
  expect(text).toContain("11/20/2026");
  expect(text).not.toMatch(/<script|a-token-of-the-mail|approve|deny/i);
  expect(stage.engagements.calls.map(({ query, claims }) => [query.startsWith("mutation"), claims.role])).toEqual([[false, "ANONYMOUS"]]);
});

test("an answer is recorded once and the page says what was recorded", async () => {
  const answer = await post("a-token-of-the-mail", { answer: "CALL_ME", words: " About dates\u0007 ", phone: "860-555-0199" });
  expect([answer.status, (await answer.text()).includes("CREC will call 860-555-0199.")]).toEqual([200, true]);
  expect(stage.engagements.calls.map(({ variables }) => variables)).toEqual([
    { input: { token: "a-token-of-the-mail", answer: "CALL_ME", words: "About dates", phone: "860-555-0199" } },
  ]);
});

test("used, old, unknown and unreadable links give the same calm page", async () => {
  const texts: string[] = [];
  const strip = async (answer: Response) => texts.push(`${answer.status} ${(await answer.text()).replaceAll(/nonce="[^"]+"/g, "")}`);
  for (const found of [{ ...notice, state: "USED" }, { ...notice, state: "EXPIRED" }, null]) {
    stage.engagements.respond = () => ({ data: { noticeByLink: found } });
    await strip(await page("a-token-of-the-mail"));
  }
  stage.engagements.respond = () => ({ data: { answerNoticeByLink: { __typename: "NotPossibleError", code: "X", message: "x" } } });
  await strip(await post("a-token-of-the-mail", { answer: "GOT_IT" }));
  await strip(await page("x"));
  await strip(await post("a-token-of-the-mail", { answer: "APPROVE" }));
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain("This link is closed");
});

test("while engagements is away the page says so and that nothing was recorded", async () => {
  stage.engagements.respond = (_call, response) => void response.writeHead(500).end();
  const answer = await post("a-token-of-the-mail", { answer: "GOT_IT" });
  expect([answer.status, (await answer.text()).includes("Nothing was recorded")]).toEqual([503, true]);
});
