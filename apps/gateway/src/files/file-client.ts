import type { Readable } from "node:stream";
import { digestHeader, fileReceiveMilliseconds, getText, putText } from "@resc/subgraph/call";
import { Agent, request } from "undici";
import type { SubgraphAddress } from "../gateway-deps.ts";
import type { ActorAssertionSigner } from "../subgraph-call/actor-assertion.ts";
import type { CallContext } from "../subgraph-call/call-context.ts";
import { fileSettings } from "./file-settings.ts";

/** What a subgraph answered about a file: its JSON, or the words with which it refused. */
export type FileReply =
  | { readonly ok: true; readonly file: FileFacts }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** A staged file as its sender is told of it. */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** A file's bytes, as they come from the subgraph. */
export interface OpenFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly bytes: Readable;
}

/** The calls about files, to the subgraphs by name. */
export interface FileClient {
  /** Whether there is such a subgraph. */
  knows(subgraph: string): boolean;
  /** Passes a file on while it comes. Rejects when the subgraph cannot be reached or breaks off. */
  put(
    subgraph: string,
    file: { readonly purpose: string; readonly name: string; readonly sha256: string },
    bytes: AsyncIterable<Uint8Array>,
    context: CallContext,
  ): Promise<FileReply>;
  /** Null when there is no such file for this actor. */
  get(subgraph: string, id: string, context: CallContext): Promise<OpenFile | null>;
  close(): Promise<void>;
}

/** Makes the client. It signs each call like every other call to a subgraph, the digest in place of the body. */
export function createFileClient(subgraphs: readonly SubgraphAddress[], sign: ActorAssertionSigner): FileClient {
  const origins = new Map(subgraphs.map(({ name, url }) => [name, new URL(url).origin]));
  const agent = new Agent({
    connections: fileSettings.mostAtOnce * 2,
    connect: { timeout: 1_000 },
    headersTimeout: fileReceiveMilliseconds,
    bodyTimeout: fileReceiveMilliseconds,
  });
  const headers = async (subgraph: string, signed: Uint8Array, context: CallContext) => ({
    "x-resc-actor": await sign(subgraph, signed, context),
    "x-request-id": context.requestId,
  });
  return {
    knows: (subgraph) => origins.has(subgraph),
    async put(subgraph, { purpose, name, sha256 }, bytes, context) {
      const path = `/files?${new URLSearchParams({ purpose, name }).toString()}`;
      const answer = await request(`${origins.get(subgraph)}${path}`, {
        method: "PUT",
        dispatcher: agent,
        headers: {
          ...(await headers(subgraph, putText(path, sha256), context)),
          "content-type": "application/octet-stream",
          "content-digest": digestHeader(sha256),
        },
        body: bytes as AsyncIterable<Buffer> as never,
        signal: context.signal,
      });
      const said = (await answer.body.json()) as Record<string, unknown>;
      if (answer.statusCode === 200) return { ok: true, file: said as unknown as FileFacts };
      return { ok: false, code: String(said["code"]), message: String(said["message"]) };
    },
    async get(subgraph, id, context) {
      const path = `/files/${encodeURIComponent(id)}`;
      const answer = await request(`${origins.get(subgraph)}${path}`, {
        dispatcher: agent,
        headers: await headers(subgraph, getText(path), context),
        headersTimeout: fileSettings.findMilliseconds,
        signal: context.signal,
      });
      answer.body.on("error", () => undefined);
      if (answer.statusCode === 200) {
        const said = answer.headers;
        return {
          name: decodeURIComponent(String(said["x-file-name"])),
          mediaType: String(said["content-type"]),
          size: Number(said["content-length"]),
          bytes: answer.body,
        };
      }
      await answer.body.dump();
      if (answer.statusCode === 403 || answer.statusCode === 404) return null;
      throw new Error(`A subgraph answered ${answer.statusCode} for a file.`);
    },
    close: () => agent.destroy(),
  };
}
