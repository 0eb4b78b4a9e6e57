import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The platform under test; the test command starts it and says where. */
export const platform = {
  get url(): string {
    return required("E2E_URL");
  },
  get mailUrl(): string {
    return required("E2E_MAIL_URL");
  },
};

function required(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set. Browser tests run through \`npx -y pnpm@12.21.0 test\`, which starts a platform and finds a browser.`,
    );
  return value;
}

/** How a page is looked at. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
}

/** The looks in which every page has to hold. */
export const looks: readonly Look[] = [
  { width: 1440, height: 900, theme: "light" },
  { width: 1440, height: 900, theme: "dark" },
  { width: 390, height: 844, theme: "light" },
  { width: 390, height: 844, theme: "dark" },
];

/** A browser for a test file, and pages of its own for each person. */
export function withBrowser() {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: required("E2E_BROWSER"),
      chromiumSandbox: false,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    });
  });
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser.close();
  });
  const open = async (look: Look = { width: 1440, height: 900, theme: "light" }): Promise<Visitor> => {
    const context = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      colorScheme: look.theme,
      hasTouch: look.width < 600,
      timezoneId: "America/New_York",
      locale: "en-US",
      reducedMotion: "reduce",
    });
    contexts.push(context);
    // Patience, no measure of speed: a machine that is busy with other work is waited for.
    context.setDefaultTimeout(30_000);
    return new Visitor(await context.newPage());
  };
  return { open };
}

/** Someone in front of a page. Collects what the console complained about. */
export class Visitor {
  readonly page: Page;
  /** What the console said about the content security policy, and scripts that broke. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("console", (message) => {
      if (message.type() === "error" && /Content Security Policy|Trusted|Refused/i.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  /** Opens a path of the portal and waits for its heading. */
  async goto(path: string): Promise<void> {
    await this.page.goto(`${platform.url}${path}`);
    await this.page.getByRole("heading", { level: 1 }).first().waitFor();
  }

  /** Signs in as one of the demonstration people, by name, through the provider's own page. */
  async signIn(name: string): Promise<void> {
    await this.page.goto(`${platform.url}/auth/sign-in?returnTo=/`);
    await this.page
      .getByRole("button", { name: new RegExp(name) })
      .first()
      .click();
    await this.page.waitForURL(`${platform.url}/`);
    await this.page.getByRole("heading", { level: 1 }).first().waitFor();
  }

  /** What axe finds by WCAG 2.0, 2.1 and 2.2 A and AA. */
  async violations(): Promise<string[]> {
    await this.page.evaluate(axeSource);
    return this.page.evaluate(async () => {
      const axe = (
        globalThis as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> };
        }
      ).axe;
      const { violations } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
    });
  }
}

/** A mail as the mail page lists it. */
export interface Mail {
  readonly to: readonly string[];
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  readonly receivedAt: string;
}

/** The mails that an address has received so far. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${platform.mailUrl}/api/messages?to=${encodeURIComponent(address)}`);
  return (await response.json()) as Mail[];
}

/** Waits for a mail to an address whose subject fits and that came after an instant. */
export async function mailTo(address: string, subject: RegExp, since: Date): Promise<Mail> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = (await mailsTo(address)).find((mail) => subject.test(mail.subject) && new Date(mail.receivedAt) >= since);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`No mail to ${address} with a subject like ${subject} within 40 seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
