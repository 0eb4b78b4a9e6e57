import { anonymousActor } from "@resc/access";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { DocumentRegistry } from "../documents/document-registry.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { Executor } from "../graphql/executor.ts";
import { requestSignal } from "../graphql/request-signal.ts";
import { type OperationAnswer, runOperation } from "../graphql/run-operation.ts";
import { sendPage } from "../pages/send-page.ts";
import { answeredNotice, linkedNotice } from "./linked-notice.ts";
import { closedLinkPage, notNowPage, openNoticePage, recordedPage } from "./notice-link.pages.ts";
import { readNoticeForm } from "./notice-form.ts";

/** What the notice link works with. */
export interface NoticeLinkParts {
  readonly executor: Executor;
  readonly registry: DocumentRegistry;
  readonly requestMilliseconds: number;
  readonly logger: GatewayLogger;
}

type WithToken = FastifyRequest<{ Params: { token: string } }>;

const tokenForm = /^[\w.~-]{8,200}$/;

function partIsAway(answer: OperationAnswer): boolean {
  return (answer.body.errors ?? []).some(({ extensions }) => extensions.code === "UNAVAILABLE" || extensions.code === "INTERNAL");
}

/** GET /n/:token shows one notice without an account; POST /n/:token answers it, once. Opening the page does nothing: mail scanners open links too. */
export function noticeLinkRoutes(app: FastifyInstance, { executor, registry, requestMilliseconds, logger }: NoticeLinkParts): void {
  async function run(
    request: FastifyRequest,
    reply: FastifyReply,
    name: string,
    variables: Record<string, unknown>,
  ): Promise<OperationAnswer | null> {
    const prepared = registry.byName(name, true);
    if (prepared === undefined) {
      logger.error("The notice link needs a public registered operation that is missing.", { operation: name });
      return null;
    }
    // A person who happens to be signed in still answers as the holder of the link.
    const context = { actor: anonymousActor(request.id), requestId: request.id, signal: requestSignal(reply, requestMilliseconds) };
    return runOperation(executor, prepared, variables, context);
  }

  app.get("/n/:token", async (request: WithToken, reply) => {
    const { token } = request.params;
    if (!tokenForm.test(token)) return sendPage(reply, 404, closedLinkPage());
    const answer = await run(request, reply, "NoticeByLink", { token });
    if (answer === null || partIsAway(answer)) return sendPage(reply, 503, notNowPage());
    const notice = linkedNotice(answer.body.data?.["noticeByLink"]);
    return notice?.state === "OPEN" ? sendPage(reply, 200, openNoticePage(notice)) : sendPage(reply, 404, closedLinkPage());
  });

  app.post("/n/:token", async (request: WithToken, reply) => {
    const { token } = request.params;
    const form = readNoticeForm(request.headers["content-type"], request.body);
    if (!tokenForm.test(token) || form === null) return sendPage(reply, 404, closedLinkPage());
    const answer = await run(request, reply, "AnswerNoticeByLink", { input: { token, ...form } });
    if (answer === null || partIsAway(answer)) return sendPage(reply, 503, notNowPage());
    const notice = answeredNotice(answer.body.data);
    return notice === null ? sendPage(reply, 404, closedLinkPage()) : sendPage(reply, 200, recordedPage(notice, form.answer));
  });
}
