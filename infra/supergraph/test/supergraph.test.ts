import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose } from "../src/compose.ts";
import { subgraphTexts } from "../src/subgraph-schemas.ts";
import { wholeAlliance, type WholeAlliance } from "./alliance.ts";

let alliance: WholeAlliance;
let groton: string;
beforeAll(async () => {
  alliance = await wholeAlliance();
  const { data } = await alliance.ask(stranger(), `{ customerSearch(text: "gro") { id name } }`);
  groton = data?.["customerSearch"][0].id;
});
afterAll(async () => alliance.drop());

describe("the committed files", () => {
  it("are what the code composes to, and each schema is the same alone and together", async () => {
    const texts = await subgraphTexts();
    for (const { name, sdl } of texts)
      expect(sdl, `services/${name}/schema.graphql`).toBe(
        readFileSync(new URL(`../../../services/${name}/schema.graphql`, import.meta.url), "utf8"),
      );
    const { supergraph, api } = compose(texts);
    expect(supergraph).toBe(readFileSync(new URL("../schemas/supergraph.graphql", import.meta.url), "utf8"));
    expect(api).toBe(readFileSync(new URL("../schemas/api.graphql", import.meta.url), "utf8"));
  });

  it("hold nothing with which a home RESC could stop work (I-10)", () => {
    const api = readFileSync(new URL("../schemas/api.graphql", import.meta.url), "utf8");
    const names = [...api.matchAll(/^\s*([A-Za-z_]+)\s*[(:{]/gm)].map(([, name]) => name?.toLowerCase() ?? "");
    for (const word of ["approve", "deny", "veto", "reject", "hold"])
      // The call with a State agency is held by the Coordinator: no home RESC acts in it, and no work waits for it.
      expect(names.filter((name) => name.startsWith(word) && name !== "holdcall")).toEqual([]);
  });

  it("describe every type and field", () => {
    const api = readFileSync(new URL("../schemas/api.graphql", import.meta.url), "utf8");
    expect(api).toContain("type Engagement");
    for (const block of api.split(/\n\n/).filter((part) => /^(type|interface|input|enum) (?!Query|Mutation)/m.test(part))) {
      expect(block.trimStart().startsWith('"""'), block.slice(0, 60)).toBe(true);
    }
  });
});

describe("one question across the four subgraphs", () => {
  it("joins RESCs, their districts, out-of-region numbers, State contracts and metrics", async () => {
    const { data, errors } = await alliance.ask(
      alliance.actor("coordinator"),
      `{
      rescs { code name townCount members(first: 2) { nodes { shortName homeRescs { code } } } outOfRegionCounts { outOfRegion due } }
      stateContracts(first: 3) { totalCount nodes { title participants { name } sources { title } } }
      metrics { code name figures(first: 1) { nodes { period status sources { id title } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(data?.["rescs"]).toHaveLength(6);
    expect(data?.["stateContracts"].nodes[0].participants[0].name).toBeTypeOf("string");
    expect(data?.["metrics"].length).toBeGreaterThan(3);
  });
});

describe("the main job", () => {
  it("starts work in LEARN's region as CREC, tells LEARN, and the list shows it by itself, without the price", async () => {
    const crec = alliance.actor("crecDirector");
    const check = await alliance.ask(
      crec,
      `query($id: ID!) { catchmentCheck(districtId: $id, categoryCode: "instructional_services") { result sentence accordPlace hosts { resc { name } recipientIsDefault executiveDirector { name } } } }`,
      { id: groton },
    );
    expect(check.errors).toEqual([]);
    expect(check.data?.["catchmentCheck"]).toMatchObject({
      result: "OUT_OF_REGION",
      accordPlace: "Accord, guideline 1(a)",
      hosts: [{ resc: { name: "LEARN" }, recipientIsDefault: true, executiveDirector: { name: "Test learnEd" } }],
    });
    const started = await alliance.ask(
      crec,
      `mutation($input: StartEngagementInput!) { startEngagement(input: $input) { __typename ... on UserError { code message }
      ... on StartEngagementSuccess { engagement { id ref state terms { price } district { shortName } notices { id state recipient { name } } listRows { ref } } } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          districtId: groton,
          categoryCode: "instructional_services",
          service: "Literacy coaching",
          origin: "DISTRICT_REQUEST",
          price: "4321.00",
          whyUs: "ASKED_FOR_US",
          notices: [{ host: "LEARN", mode: "GIVE", collaboration: "JOINT" }],
        },
      },
    );
    expect(started.errors).toEqual([]);
    const engagement = started.data?.["startEngagement"].engagement;
    expect(engagement).toMatchObject({
      state: "PLACED",
      terms: { price: "4321.00" },
      district: { shortName: "Groton" },
      notices: [{ state: "GIVEN", recipient: { name: "Test learnEd" } }],
    });
    const seen = await alliance.ask(
      alliance.actor("learnEd"),
      `query($id: ID!) { engagement(id: $id) { customerName terms { price } deliveries { id } } outOfRegionList { totalCount nodes { ref customerName provider { name } host { name } noticeState } } }`,
      { id: engagement.id },
    );
    expect(seen.errors).toEqual([]);
    expect(seen.data?.["engagement"]).toEqual({ customerName: "Groton", terms: null, deliveries: [] });
    expect(seen.data?.["outOfRegionList"].nodes).toEqual([
      { ref: engagement.ref, customerName: "Groton", provider: { name: "CREC" }, host: { name: "LEARN" }, noticeState: "GIVEN" },
    ]);
    expect(JSON.stringify(seen.data)).not.toContain("4321");
  });

  it("tells recipient, Executive Director and Coordinator by mail once, with a link for the home RESC only", async () => {
    await alliance.database.admin.query("update platform.outbox set not_before = not_before - interval '1 minute'");
    await alliance.engagements.outbox.drain();
    await alliance.engagements.outbox.drain();
    const to = alliance.mailer.sent.map((mail) => JSON.stringify(mail.to));
    expect(to.filter((one) => one.includes("learnEd@test.example"))).toHaveLength(1);
    expect(to.filter((one) => one.includes("coordinator@test.example"))).toHaveLength(1);
    const toHost = alliance.mailer.sent.find((mail) => JSON.stringify(mail.to).includes("learnEd"));
    const toCoordinator = alliance.mailer.sent.find((mail) => JSON.stringify(mail.to).includes("coordinator"));
    expect(toHost?.text).toContain("http://localhost:4000/n/");
    expect(toCoordinator?.text).not.toContain("/n/");
    expect(JSON.stringify(toHost?.replyTo)).toContain("crecDirector@test.example");
    expect(JSON.stringify(alliance.mailer.sent)).not.toContain("4321");
  });
});
