import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RunningPlatform, until } from "../src/second-platform/running-platform.ts";
import { SignedIn } from "../src/second-platform/signed-in.ts";

const platform = new RunningPlatform();
let dana: SignedIn;
beforeAll(async () => {
  await platform.start("--processes");
  dana = await new SignedIn(platform).signIn("Dana Rivermont");
}, 120_000);
afterAll(async () => platform.remove());

async function startEngagement(district: string, service: string): Promise<void> {
  const found = await dana.ask(/customerSearch\(/, { text: district, first: 5 });
  const customer = found.data?.["customerSearch"][0];
  const input = {
    idempotencyKey: randomUUID(),
    districtId: customer.id ?? customer.district?.id,
    categoryCode: "talent",
    service,
    origin: "DISTRICT_REQUEST",
    notices: [{ host: "LEARN", mode: "GIVE" }],
  };
  const { data, errors } = await dana.ask(/startEngagement\(/, { input });
  expect(errors).toBeUndefined();
  expect(data?.["startEngagement"].__typename).toBe("StartEngagementSuccess");
}

describe("a platform whose parts are killed", () => {
  it("loses no mail and sends none twice when engagements dies between the act and the mail", async () => {
    const services = ["Crash rehearsal one", "Crash rehearsal two", "Crash rehearsal three"];
    for (const service of services) await startEngagement("Groton", service);
    platform.killPart("engagements");
    for (const service of services) {
      for (const address of ["beatrix.solano@learn.example", "marisol.greenwood@alliance.example"]) {
        const mails = await until(`A mail about ${service} to ${address}`, async () => {
          const about = (await platform.mails(address)).filter((mail) => mail.subject.includes(service));
          return about.length > 0 ? about : undefined;
        });
        expect(new Set(mails.map((mail) => mail.messageId)).size, `${service} to ${address}`).toBe(1);
      }
    }
  }, 90_000);

  it("dies again while it sends, and still each recipient has one message of each", async () => {
    const services = Array.from({ length: 6 }, (_, index) => `Second rehearsal ${index}`);
    for (const service of services) await startEngagement("Waterford", service);
    await until("The first mail goes out", async () =>
      (await platform.mails("beatrix.solano@learn.example")).some((mail) => mail.subject.includes("Second rehearsal")),
    );
    platform.killPart("engagements");
    for (const service of services) {
      const mails = await until(
        `A mail about ${service}`,
        async () => {
          const about = (await platform.mails("beatrix.solano@learn.example")).filter((mail) => mail.subject.includes(service));
          return about.length > 0 ? about : undefined;
        },
        75,
      );
      expect(new Set(mails.map((mail) => mail.messageId)).size, service).toBe(1);
    }
  }, 120_000);

  it("answers everything else while one subgraph is away, and names what is missing", async () => {
    await until("Everything is ready again", async () => fetch(`${platform.url}/readyz`).then((response) => response.ok));
    platform.killPart("advocacy");
    const metrics = await dana.ask(/query Metrics_Page\b/);
    const rescs = await dana.ask(/query OutOfRegionList_Page\b/, {});
    expect(metrics.data?.["metrics"] ?? null).toBeNull();
    expect(metrics.errors?.[0]?.path?.[0]).toBe("metrics");
    expect(rescs.data?.["outOfRegionList"]).toBeTruthy();
    await until("Metrics are back", async () => (await dana.ask(/query Metrics_Page\b/)).data?.["metrics"]);
  });
});

describe("a launcher that is killed", () => {
  it("leaves a database that the next start takes over", async () => {
    const other = new RunningPlatform();
    try {
      await other.start("--no-demo");
      await other.kill();
      await other.start("--no-demo");
      expect(other.output).toContain("Portal");
      expect(await other.stop()).toBe(0);
    } finally {
      await other.remove();
    }
  }, 120_000);
});
