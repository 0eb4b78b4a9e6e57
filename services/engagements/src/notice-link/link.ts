import { createHash, randomBytes } from "node:crypto";
import { citeAccord, NotFoundError, NotPossibleError, organizationNames } from "@resc/domain";
import { type Transaction, ring, findPerson } from "@resc/store";
import { CourtesyNoticeEntity } from "../courtesy-notice/courtesy-notice.entity.ts";
import { changeNotice } from "../courtesy-notice/notice-change.ts";
import { linkHours } from "../shared/settings.ts";

/** A link as the table keeps it: never the token, only its hash. */
export interface LinkRow {
  readonly notice_id: string;
  readonly person_id: string;
  readonly expires_at: Date;
  readonly used_at: Date | null;
  readonly answer: "GOT_IT" | "CALL_ME" | null;
}

function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** Makes the link of one mail: it opens one notice for 72 hours and acts once. Returns the token, which is kept nowhere. */
export async function makeLink(tx: Transaction, noticeId: string, personId: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await tx.query(
    "insert into notice_link (token_hash, notice_id, person_id, expires_at) values ($1, $2, $3, platform.now() + make_interval(hours => $4))",
    [hashOf(token), noticeId, personId, linkHours],
  );
  return token;
}

/** The link of a token, or null: unknown and malformed look the same. */
export async function findLink(tx: Transaction, token: string, lock: boolean): Promise<LinkRow | null> {
  if (token.length > 100) return null;
  const [row] = await tx.query<LinkRow>(
    `select notice_id, person_id, expires_at, used_at, answer from notice_link where token_hash = $1${lock ? " for update" : ""}`,
    [hashOf(token)],
  );
  return row ?? null;
}

/** Answers by the link, once. The platform acts for the person to whom the mail went; the trail says so. */
export async function answerByLink(
  tx: Transaction,
  token: string,
  answer: "GOT_IT" | "CALL_ME",
  words: string | null,
  phone: string | null,
): Promise<void> {
  const link = await findLink(tx, token, true);
  if (!link) throw new NotFoundError("This link is not known. Open the notice from its mail again.");
  if (link.used_at) throw new NotPossibleError("This link has been used. Sign in to say more.");
  if (link.expires_at < tx.now) throw new NotPossibleError("This link has expired. Sign in to answer the notice.");
  const notice = await tx.lock(CourtesyNoticeEntity, link.notice_id);
  if (!notice) throw new NotFoundError();
  const person = await findPerson(tx, link.person_id);
  const acknowledged = {
    acknowledgedAt: notice.acknowledgedAt ?? tx.now,
    acknowledgedBy: notice.acknowledgedBy ?? link.person_id,
    acknowledgedByName: notice.acknowledgedByName ?? person?.name ?? null,
  };
  const after = { byLinkOf: link.person_id };
  if (answer === "CALL_ME") {
    await changeNotice(
      tx,
      notice,
      "askForCall",
      {
        ...acknowledged,
        callMeAt: tx.now,
        callMeName: person?.name ?? null,
        callMeWords: words,
        callMePhone: phone ?? person?.phone ?? null,
      },
      { addFlags: ["CALL_ME"], dropFlags: ["NO_ANSWER"], after },
    );
  } else if (notice.state === "GIVEN") {
    await changeNotice(tx, notice, "acknowledge", acknowledged, { dropFlags: ["NO_ANSWER"], after });
  } else {
    // Somebody of the home RESC was quicker; "Got it" is still heard.
    tx.audit({
      act: "courtesyNotice.acknowledgedAgain",
      objectType: "courtesyNotice",
      objectId: notice.id,
      after,
      clause: citeAccord("A37"),
    });
  }
  await tx.query("update notice_link set used_at = platform.now(), answer = $2 where token_hash = $1", [hashOf(token), answer]);
  const what = answer === "CALL_ME" ? "asks for a call" : "acknowledged";
  await ring(tx, {
    personIds: [notice.givenBy],
    objectId: notice.id,
    path: `/notices/${notice.id}`,
    dedupeKey: `link:${notice.id}:${link.person_id}`,
    title: `${organizationNames[notice.hostCode]} ${what}: ${notice.customerName}`,
    detail: words,
  });
  if (answer === "CALL_ME" && notice.givenBy) {
    await tx.owe({
      kind: "courtesyNotice.answered",
      objectId: notice.id,
      recipientPersonId: notice.givenBy,
      dedupeKey: `link:${notice.id}:${link.person_id}:${notice.givenBy}`,
      payload: { what, by: link.person_id },
    });
  }
}
