import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
const pdf = Buffer.from("%PDF-1.7 a page");
const release = { ref: "B-1", version: 2, html: "<!doctype html><title>A brief</title>", pdf: pdf.toString("base64") };

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.engagements.calls.length = 0;
  stage.engagements.respond = () => ({ data: { briefRelease: release } });
});

const get = (file: string) => fetch(`${stage.gateway.address}/brief-files/${file}`);

test("a release is a file for everybody, byte for byte, as an attachment under the headers of every answer", async () => {
  const answer = await get("B-1-v2.pdf");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("application/pdf");
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="B-1-v2.pdf"');
  expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
  expect(Buffer.from(await answer.arrayBuffer()).equals(pdf)).toBe(true);
  const page = await get("B-1-v2.html");
  expect(page.headers.get("content-disposition")).toBe('attachment; filename="B-1-v2.html"');
  expect(await page.text()).toBe(release.html);
  expect(stage.engagements.calls.map(({ variables }) => variables)).toEqual([
    { ref: "B-1", version: 2 },
    { ref: "B-1", version: 2 },
  ]);
});

test("what is no release is not found, and asks nobody", async () => {
  for (const file of ["B-1.pdf", "B-1-v2.docx", "B-x-v1.pdf", "B-1-v2.pdf.pdf"]) expect((await get(file)).status).toBe(404);
  expect(stage.engagements.calls).toEqual([]);
  stage.engagements.respond = () => ({ data: { briefRelease: null } });
  expect((await get("B-9-v1.pdf")).status).toBe(404);
  stage.engagements.respond = (_call, response) => void response.writeHead(500).end();
  expect((await get("B-1-v2.pdf")).status).toBe(503);
});
