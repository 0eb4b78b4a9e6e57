import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ReadCaller } from "../auth/session-reader.ts";
import type { DocumentRegistry } from "../documents/document-registry.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { Executor } from "../graphql/executor.ts";
import { requestSignal } from "../graphql/request-signal.ts";
import { runOperation } from "../graphql/run-operation.ts";

/** What the files of briefs work with. */
export interface BriefFileParts {
  readonly executor: Executor;
  readonly registry: DocumentRegistry;
  readonly readCaller: ReadCaller;
  readonly requestMilliseconds: number;
  readonly logger: GatewayLogger;
}

interface Release {
  readonly ref: string;
  readonly version: number;
  readonly html: string;
  readonly pdf: string;
}

const operation = "BriefFile";
const types = { pdf: "application/pdf", html: "text/html; charset=utf-8" } as const;

/** GET /brief-files/B-1-v1.pdf and .html: a released brief, byte for byte as it was released. Open to strangers, as every release is. */
export function briefFileRoutes(app: FastifyInstance, parts: BriefFileParts): void {
  app.get("/brief-files/:file", async (request: FastifyRequest<{ Params: { file: string } }>, reply) => {
    const [, ref, version, format] = /^(B-\d{1,9})-v(\d{1,6})\.(pdf|html)$/.exec(request.params.file) ?? [];
    if (ref === undefined || version === undefined || (format !== "pdf" && format !== "html")) throw new GatewayRefusal("NOT_FOUND");
    const prepared = parts.registry.byName(operation, true);
    if (prepared === undefined) {
      parts.logger.error("The files of briefs need a public registered operation that is missing.", { operation });
      throw new GatewayRefusal("UNAVAILABLE");
    }
    const { actor } = await parts.readCaller(request, true);
    const context = { actor, requestId: actor.requestId, signal: requestSignal(reply, parts.requestMilliseconds) };
    const { body } = await runOperation(parts.executor, prepared, { ref, version: Number(version) }, context);
    const error = body.errors?.[0];
    if (error !== undefined) throw new GatewayRefusal(error.extensions.code);
    const release = body.data?.["briefRelease"] as Release | null | undefined;
    if (!release) throw new GatewayRefusal("NOT_FOUND");
    reply.header("content-disposition", `attachment; filename="${request.params.file}"`).type(types[format]);
    return reply.send(format === "pdf" ? Buffer.from(release.pdf, "base64") : release.html);
  });
}
