import type { MailLink, MailMessage } from "./mail-message.ts";
import { replyLine, senderName } from "./words.ts";

/** The message as plain text, with everything the HTML says and full link addresses. */
export function plainText(message: MailMessage): string {
  const blocks = [
    senderName,
    underlined(message.heading),
    ...message.paragraphs,
    (message.facts ?? []).map((fact) => `${fact.label}: ${fact.value}`).join("\n"),
    link(message.action),
    link(message.secondary),
    ["--", message.accord, message.reason, replyLine].filter(Boolean).join("\n"),
  ];
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

function underlined(heading: string): string {
  return `${heading}\n${"-".repeat(Math.min(heading.length, 72))}`;
}

function link(target: MailLink | undefined): string {
  return target ? `${target.label}:\n${target.url}` : "";
}
