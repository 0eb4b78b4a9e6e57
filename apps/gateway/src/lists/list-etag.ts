import { createHash } from "node:crypto";
import type { FastifyReply } from "fastify";
import type { Actor } from "@resc/access";
import type { CalendarDate } from "@resc/domain";
import type { ListDefinition } from "./list-definition.ts";
import type { ListQuestion } from "./list-question.ts";

/**
 * The tag of a file, weak: the same list, columns and question, the same reader in the same role, the same day, and nothing changed on the platform since.
 * It is known before any subgraph is asked, and tells nothing of the rows.
 */
export function listEtag(parts: {
  readonly ending: string;
  readonly list: ListDefinition;
  readonly question: ListQuestion;
  /** The text of the operation. */
  readonly operation: string;
  readonly actor: Actor;
  readonly today: CalendarDate;
  readonly dataVersion: string;
}): string {
  const { list, actor } = parts;
  const columns = list.columns.map(({ name, label }) => [name, label]);
  const reader = [actor.personId, actor.role, actor.organization];
  const file = [parts.ending, list.name, columns, parts.operation, parts.question.values];
  const told = JSON.stringify([file, reader, parts.today, parts.dataVersion]);
  return `W/"${createHash("sha256").update(told).digest("base64url")}"`;
}

/** Whether the client still holds what the tag stands for (If-None-Match, compared weakly). */
export function isHeld(etag: string, ifNoneMatch: string | undefined): boolean {
  const opaque = (tag: string) => tag.trim().replace(/^W\//, "");
  return ifNoneMatch !== undefined && ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || opaque(tag) === opaque(etag));
}

/** The client may keep its file, and asks each time whether it is still the same under today's rights. */
export function letClientKeep(reply: FastifyReply, etag: string): void {
  reply.headers({ "cache-control": "private, no-cache", vary: "origin, cookie, authorization", etag });
}
