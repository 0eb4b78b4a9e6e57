import { render } from "@react-email/render";
import { createElement } from "react";
import { Frame } from "./frame.tsx";
import type { MailMessage } from "./mail-message.ts";

/** The HTML of a message in the frame. */
export function renderFrame(message: MailMessage): Promise<string> {
  return render(createElement(Frame, { message }));
}
