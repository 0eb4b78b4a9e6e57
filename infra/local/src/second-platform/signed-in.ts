import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { root } from "../settings.ts";
import type { RunningPlatform } from "./running-platform.ts";

const operations = JSON.parse(readFileSync(join(root, "packages/client/generated/operations.json"), "utf8")) as Record<string, string>;

/** The id of a registered operation, found by the field it asks for. */
export function operationThatAsks(pattern: RegExp): { readonly documentId: string; readonly operationName: string } {
  const found = Object.entries(operations).find(([, text]) => pattern.test(text));
  if (!found) throw new Error(`No registered operation is like ${pattern}.`);
  const name = /(?:query|mutation)\s+(\w+)/.exec(found[1])?.[1];
  return { documentId: found[0], operationName: name ?? "" };
}

/** The portal's own mutation with a field. */
export function mutationNamed(field: string): RegExp {
  return new RegExp(`mutation \\w+\\([^)]*\\)\\s*\\{\\s*${field}\\(`);
}

/** What the gateway answers. */
export interface GatewayAnswer {
  // oxlint-disable-next-line no-explicit-any -- whoever asks reads the shape it asked for
  readonly data: Record<string, any> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly unknown[] }[];
}

/** Someone signed in without a browser: walks the provider's page by hand and keeps the cookies. */
export class SignedIn {
  private readonly platform: RunningPlatform;
  private readonly jar = new Map<string, Map<string, string>>();

  constructor(platform: RunningPlatform) {
    this.platform = platform;
  }

  private async step(url: string, form?: URLSearchParams): Promise<{ readonly response: Response; readonly url: string }> {
    const host = new URL(url).host;
    const cookies = this.jar.get(host) ?? new Map<string, string>();
    this.jar.set(host, cookies);
    const response = await fetch(url, {
      redirect: "manual",
      method: form ? "POST" : "GET",
      ...(form ? { body: form } : {}),
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(form ? { origin: new URL(url).origin } : {}),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) cookies.set(name, value ?? "");
    }
    const next = response.headers.get("location");
    return next ? this.step(new URL(next, url).href) : { response, url };
  }

  /** The same browser when every session is over: of its cookies the mark of the device alone is left. */
  onSameDevice(): SignedIn {
    const next = new SignedIn(this.platform);
    for (const [host, cookies] of this.jar) next.jar.set(host, new Map([...cookies].filter(([name]) => name === "__Host-resc-device")));
    return next;
  }

  async signIn(name: string): Promise<this> {
    await this.tryToSignIn(name);
    return this;
  }

  /** Walks the sign-in to its end; returns the last page as text. */
  async tryToSignIn(name: string): Promise<string> {
    const { response, url } = await this.step(`${this.platform.url}/auth/sign-in?returnTo=/`);
    const page = await response.text();
    const button = [...page.matchAll(/<button[^>]*name="([^"]+)"[^>]*value="([^"]+)"[^>]*>([\s\S]*?)<\/button>/g)].find(([, , , label]) =>
      label?.includes(name),
    );
    if (!button) throw new Error(`The sign-in page has no button for ${name}.`);
    const form = new URLSearchParams(
      [...page.matchAll(/<input[^>]*type="hidden"[^>]*name="([^"]+)"[^>]*value="([^"]*)"/g)].map(
        ([, field, value]) => [field ?? "", value ?? ""] as [string, string],
      ),
    );
    form.set(button[1] ?? "", button[2] ?? "");
    const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1];
    const { response: last } = await this.step(new URL(action ?? url, url).href, form);
    return last.text();
  }

  /** Fetches an address of the platform. */
  async get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
    return fetch(`${this.platform.url}${path}`, { redirect: "manual", headers: { ...headers, cookie: this.cookie } });
  }

  /** Posts to an address of the platform, as its own pages do. */
  async post(path: string, body: object = {}): Promise<Response> {
    return fetch(`${this.platform.url}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-resc-portal": "1", origin: this.platform.url, cookie: this.cookie },
      body: JSON.stringify(body),
    });
  }

  private get cookie(): string {
    return [...(this.jar.get(new URL(this.platform.url).host) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  /** Sends a file to a subgraph, as the portal does. Answers what came back as it stands. */
  async sendFile(subgraph: string, purpose: string, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
    const digest = createHash("sha256").update(bytes).digest("base64");
    return fetch(`${this.platform.url}/files/${subgraph}?${new URLSearchParams({ purpose, name }).toString()}`, {
      method: "PUT",
      headers: {
        "content-type": "application/octet-stream",
        "content-digest": `sha-256=:${digest}:`,
        "x-resc-portal": "1",
        origin: this.platform.url,
        cookie: this.cookie,
      },
      body: bytes,
    });
  }

  /** Takes a file away as a browser does: a ticket from the platform, then the file from the files' own origin. */
  async takeFile(subgraph: string, id: string): Promise<{ readonly status: number; readonly text: string }> {
    const ticket = await this.get(`/files/${subgraph}/${id}`);
    const location = ticket.headers.get("location");
    if (!location) return { status: ticket.status, text: await ticket.text() };
    const { host, port, pathname, search } = new URL(location, this.platform.url);
    // Not every machine resolves names below localhost; the files' origin is told by its name alone.
    return new Promise((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path: `${pathname}${search}`, headers: { host } }, (answer) => {
        let text = "";
        answer.setEncoding("latin1").on("data", (part: string) => (text += part));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      asked.on("error", reject).end();
    });
  }

  /** Runs a registered operation. */
  async ask(pattern: RegExp, variables: Record<string, unknown> = {}): Promise<GatewayAnswer> {
    return JSON.parse(await this.askText(pattern, variables)) as GatewayAnswer;
  }

  /** Runs a registered operation and answers the text as it came. */
  async askText(pattern: RegExp, variables: Record<string, unknown> = {}): Promise<string> {
    const response = await fetch(`${this.platform.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-resc-portal": "1",
        cookie: this.cookie,
      },
      body: JSON.stringify({ ...operationThatAsks(pattern), variables }),
    });
    return response.text();
  }
}
