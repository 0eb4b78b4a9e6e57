import { Readable } from "node:stream";
import type { Actor } from "@resc/access";
import { InvalidInputError, UserError } from "@resc/domain";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { actorHeader, type ActorVerifier } from "../actor-assertion.ts";
import { drainUnread } from "../drain-unread.ts";
import { digestHeader, digestOf } from "./content-digest.ts";
import { fileName } from "./file-name.ts";
import { fileReceiveMilliseconds } from "./receive-milliseconds.ts";
import { getText, putText } from "./signed-text.ts";
import type { SubgraphFiles } from "./subgraph-files.ts";

/** What the routes of files work with. */
export interface FileRouteParts {
  readonly files: SubgraphFiles;
  readonly verify: ActorVerifier;
  readonly report: (error: unknown) => void;
}

const statuses: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  FILE_TOO_LARGE: 413,
  FILE_TYPE: 415,
  TOO_MANY_FILES: 409,
};

function refuse(reply: FastifyReply, error: unknown, report: FileRouteParts["report"]): FastifyReply {
  if (error instanceof UserError) return reply.code(statuses[error.code] ?? 400).send({ code: error.code, message: error.message });
  if (error instanceof Error && error.constructor.name === "RightEndedError")
    return reply.code(403).send({ code: "ROLE_ENDED", message: error.message });
  report(error);
  return reply.code(500).send({ code: "INTERNAL", message: "Something went wrong on our side. Send the file again." });
}

/**
 * PUT /files?purpose=&name= takes a file in while it comes, GET /files/:id gives one out. Both answer only what the gateway signed.
 */
export function fileRoutes(app: FastifyInstance, { files, verify, report }: FileRouteParts): void {
  const actorOf = async (request: FastifyRequest, signed: Buffer): Promise<Actor | null> => {
    const assertion = request.headers[actorHeader];
    return typeof assertion === "string" ? verify(assertion, signed).catch(() => null) : null;
  };
  const unsigned = (reply: FastifyReply) =>
    reply.code(401).send({ code: "UNAUTHENTICATED", message: "This address answers the gateway only." });

  void app.register(async (own) => {
    drainUnread(own);
    own.removeAllContentTypeParsers();
    // The bytes stay a stream: nothing here holds a whole file.
    own.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
    own.put<{ Querystring: { purpose?: string; name?: string } }>(
      "/files",
      { config: { receiveMilliseconds: fileReceiveMilliseconds } },
      async (request, reply) => {
        const sha256 = digestOf(request.headers["content-digest"]);
        const actor = sha256 === undefined ? null : await actorOf(request, putText(request.url, sha256));
        if (sha256 === undefined || actor === null) return unsigned(reply);
        try {
          const { purpose, name } = request.query;
          if (typeof purpose !== "string") throw new InvalidInputError([{ field: "purpose", message: "Say what the file is for." }]);
          const body = (request.body as Readable | undefined) ?? Readable.from([]);
          // A refusal in the middle of the bytes must leave the connection standing, or its words would be lost.
          const bytes = body.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
          return await reply.send(await files.receive(actor, { purpose, name: fileName(name), sha256 }, bytes));
        } catch (error) {
          return refuse(reply, error, report);
        }
      },
    );
    own.get<{ Params: { id: string } }>("/files/:id", { exposeHeadRoute: false }, async (request, reply) => {
      const actor = await actorOf(request, getText(request.url));
      if (actor === null) return unsigned(reply);
      try {
        const sent = await files.send(actor, request.params.id);
        if (sent === null)
          return await reply.code(404).send({ code: "NOT_FOUND", message: "There is no such file, or it is not yours to see." });
        const { facts, bytes } = sent;
        return await reply
          .headers({
            "content-type": facts.mediaType,
            "content-length": facts.size,
            ...(facts.sha256 === null ? {} : { "content-digest": digestHeader(facts.sha256) }),
            "x-file-name": encodeURIComponent(facts.name),
          })
          .send(Readable.from(bytes));
      } catch (error) {
        return refuse(reply, error, report);
      }
    });
  });
}
