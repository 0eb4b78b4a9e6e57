import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { onlyReads } from "@resc/access";
import type { GatewayStore } from "@resc/store/gateway";
import { digestOf, drainUnread, fileReceiveMilliseconds } from "@resc/subgraph/call";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Caller } from "../auth/caller.ts";
import { actingCookieOf, cookieOf } from "../auth/owner-cookie.ts";
import type { ReadCaller } from "../auth/session-reader.ts";
import { type ErrorCode, isErrorCode } from "../errors/error-codes.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { LogDenials } from "../graphql/log-denials.ts";
import { clientSignal } from "../graphql/request-signal.ts";
import { counted, tooLarge } from "./counted.ts";
import type { FileClient, FileFacts } from "./file-client.ts";
import type { FilePlaces } from "./file-places.ts";
import { fileSettings } from "./file-settings.ts";

/** What the routes of files work with. */
export interface FileParts {
  readonly client: FileClient;
  readonly places: FilePlaces;
  readonly store: GatewayStore;
  readonly readCaller: ReadCaller;
  readonly logDenials: LogDenials;
  readonly publicUrl: string;
  /** The origin from which files are taken away. */
  readonly filesUrl: string;
  readonly logger: GatewayLogger;
}

/** What a subgraph may say of a file in words of its own; everything else it says becomes one of our sentences. */
const spoken: ReadonlySet<string> = new Set<ErrorCode>([
  "FILE_TOO_LARGE",
  "FILE_EMPTY",
  "FILE_TYPE",
  "FILE_DIGEST",
  "FILE_PURPOSE",
  "TOO_MANY_FILES",
]);
const passed: ReadonlySet<string> = new Set<ErrorCode>(["FORBIDDEN", "ROLE_ENDED"]);

function refusalOf(code: string, message: string): GatewayRefusal {
  if (code === "INVALID_INPUT") return new GatewayRefusal("BAD_USER_INPUT", undefined, [{ message: message.slice(0, 300) }]);
  if (spoken.has(code) && isErrorCode(code)) return new GatewayRefusal(code, undefined, [{ message: message.slice(0, 300) }]);
  return new GatewayRefusal(passed.has(code) && isErrorCode(code) ? code : "UNAVAILABLE");
}

/** A signed-in person who acts in a live role and does not only read. */
async function sender(parts: FileParts, request: FastifyRequest): Promise<Caller & { readonly personId: string }> {
  actingCookieOf(request, parts.publicUrl);
  const caller = await parts.readCaller(request, true);
  const { actor, session, roleEnded } = caller;
  const code = session === null ? "UNAUTHENTICATED" : roleEnded ? "ROLE_ENDED" : onlyReads(actor.role) ? "FORBIDDEN" : null;
  if (code === null && actor.personId !== null) return { ...caller, personId: actor.personId };
  parts.logDenials(caller, code === null ? [] : [code], "file");
  throw new GatewayRefusal(code ?? "UNAUTHENTICATED");
}

type Put = { Params: { subgraph: string }; Querystring: { purpose?: string | string[]; name?: string | string[] } };

/**
 * PUT /files/:subgraph?purpose=&name= passes a file on to the subgraph while it comes, with its digest in `Content-Digest` (RFC 9530).
 * GET /files/:subgraph/:id makes a ticket for one file and sends the browser to the files' own origin with it;
 * a submission is taken away as the ZIP of its parts.
 */
export function fileRoutes(app: FastifyInstance, parts: FileParts): void {
  const { client, places, store, filesUrl, logger } = parts;

  void app.register(async (own) => {
    drainUnread(own);
    own.removeAllContentTypeParsers();
    // The bytes stay a stream: nothing here holds a whole file.
    own.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    own.put<Put>(
      "/files/:subgraph",
      { config: { receiveMilliseconds: fileReceiveMilliseconds } },
      async (request, reply): Promise<FileFacts> => {
        const { actor, personId } = await sender(parts, request);
        const { purpose, name } = request.query;
        const sha256 = digestOf(request.headers["content-digest"]);
        if (!client.knows(request.params.subgraph)) throw new GatewayRefusal("NOT_FOUND");
        if (typeof purpose !== "string" || typeof name !== "string" || sha256 === undefined) throw new GatewayRefusal("FILE_NOT_DESCRIBED");
        const length = Number(request.headers["content-length"] ?? 0);
        if (length > fileSettings.mostBytes) throw tooLarge(length);
        const leave = places.take(personId);
        let refusal: unknown;
        const bytes = async function* () {
          try {
            // A refusal in the middle of the bytes must leave the connection standing, or its words would be lost.
            const body = (request.body as Readable | undefined) ?? Readable.from([]);
            yield* counted(body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>);
          } catch (error) {
            refusal = error;
            throw error;
          }
        };
        try {
          const context = { actor, requestId: request.id, signal: clientSignal(reply) };
          const answer = await client.put(request.params.subgraph, { purpose, name, sha256 }, bytes(), context);
          if (!answer.ok) throw refusalOf(answer.code, answer.message);
          return answer.file;
        } catch (error) {
          if (refusal instanceof GatewayRefusal) throw refusal;
          if (error instanceof GatewayRefusal) throw error;
          logger.warn("A file could not be passed on.", { requestId: request.id, reason: String(error) });
          throw new GatewayRefusal("UNAVAILABLE");
        } finally {
          leave();
        }
      },
    );
  });

  app.get<{ Params: { subgraph: string; id: string } }>("/files/:subgraph/:id", { exposeHeadRoute: false }, async (request, reply) => {
    const cookie = cookieOf(request);
    const { subgraph, id } = request.params;
    if (!client.knows(subgraph) || !/^(?:file|submission)_[0-9a-z]{26}$/.test(id)) throw new GatewayRefusal("NOT_FOUND");
    const token = randomBytes(32).toString("base64url");
    if (!(await store.tickets.make(cookie, token, subgraph, id))) throw new GatewayRefusal("UNAUTHENTICATED");
    return reply.code(303).header("location", `${filesUrl}/download/${token}`).send();
  });
}
