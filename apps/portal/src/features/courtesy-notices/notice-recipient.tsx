import type { Notice_CheckQuery } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { IconSend } from "@tabler/icons-react";
import { messages } from "./messages.ts";

/** What is owed to one home RESC. */
export type Duty = NonNullable<Notice_CheckQuery["catchmentCheck"]>["hosts"][number];

/** To whom a notice goes, and why to that person. */
export function NoticeRecipient({ host, duty }: { readonly host: RescCode; readonly duty: Duty | undefined }) {
  if (!duty) return null;
  const words = messages.give;
  const name = rescShortNames[host];
  const { recipient } = duty;
  return (
    <p className="recipient">
      <IconSend size={18} aria-hidden />
      {recipient ? (
        <span>
          <b>{words.goesTo(recipient.title ? `${recipient.name}, ${recipient.title}` : recipient.name)}.</b>{" "}
          {duty.recipientIsDefault ? words.byDefault(name) : words.named(name)}{" "}
          {recipient.id === duty.executiveDirector?.id ? words.copyCoordinator : words.copies}
        </span>
      ) : (
        <span>{words.nobody(name)}</span>
      )}
    </p>
  );
}
