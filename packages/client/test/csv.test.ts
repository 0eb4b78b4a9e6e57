import { afterAll, beforeAll, expect, it } from "vitest";
import { createRescClient } from "../src/partners/index.ts";
import { FakePlatform, refused } from "./support/fake-platform.ts";

const platform = new FakePlatform();
beforeAll(() => platform.start());
afterAll(() => platform.stop());
const client = () => createRescClient({ url: platform.url, key: "k" });

it("a CSV comes as a stream with its tag, under the filters of its address", async () => {
  platform.reply({ headers: { etag: 'W/"one"' }, body: "district_id,name\n" });
  const answer = await client().csv("districts", { search: "new & old", kind: ["LOCAL", "REGIONAL"], asOf: undefined });
  expect(platform.received.at(-1)).toMatchObject({
    method: "GET",
    url: "/lists/districts.csv?search=new+%26+old&kind=LOCAL&kind=REGIONAL",
    headers: { authorization: "Bearer k" },
  });
  expect([answer.headers.get("etag"), answer.body]).toEqual(['W/"one"', expect.any(ReadableStream)]);
  expect(await answer.text()).toBe("district_id,name\n");
});

it("a CSV that is held already is not sent again", async () => {
  platform.answer = ({ headers }) => (headers["if-none-match"] === 'W/"one"' ? { status: 304, body: "" } : { body: "code\n" });
  expect((await client().csv("rescs", {}, { ifNoneMatch: 'W/"one"' })).status).toBe(304);
  expect((await client().csv("rescs", {}, { ifNoneMatch: 'W/"older"' })).status).toBe(200);
  expect((await client().csv("rescs", {}, { ifNoneMatch: null })).status).toBe(200);
});

it("a CSV that is refused is an error like any other", async () => {
  platform.reply(refused(403, "FORBIDDEN"));
  await expect(client().csv("out-of-region-counts", { home: "CREC" })).rejects.toMatchObject({ code: "FORBIDDEN", status: 403 });
});
