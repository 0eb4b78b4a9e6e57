import { randomBytes } from "node:crypto";
import type { RescCode } from "@resc/domain";

/** A word that stands in one draft and nowhere else, and who may read it. */
export interface Canary {
  readonly word: string;
  readonly resc: RescCode;
  readonly ref: string;
  /** Sign-ins of those who may be answered it: its author, and from the opening on the panel and who keeps it. */
  readonly readers: Set<string>;
}

/** Everything that the drill was answered, searched for what nobody but its readers may see. */
export class Transcript {
  readonly canaries: Canary[] = [];
  /** Each place in which a canary stood that should not have. */
  readonly leaks: string[] = [];
  answers = 0;
  /** Answers in which a reader rightly found a canary: the search can find. */
  found = 0;

  /** A new word for one draft. */
  plant(ref: string, resc: RescCode, author: string): Canary {
    const canary = { word: `canary${randomBytes(9).toString("hex")}`, resc, ref, readers: new Set([author]) };
    this.canaries.push(canary);
    return canary;
  }

  /** The submissions of an opportunity were opened to these. */
  open(ref: string, readers: readonly string[]): void {
    for (const canary of this.canaries) if (canary.ref === ref) for (const reader of readers) canary.readers.add(reader);
  }

  /** Somebody of the panel may read it no longer. */
  close(ref: string, reader: string): void {
    for (const canary of this.canaries) if (canary.ref === ref) canary.readers.delete(reader);
  }

  /** Keeps that somebody was answered something. */
  hear(sub: string, what: string, text: string): void {
    this.answers += 1;
    for (const { word, resc, ref, readers } of this.canaries) {
      if (!text.includes(word)) continue;
      if (readers.has(sub)) this.found += 1;
      else this.leaks.push(`${sub} was answered what stands in the draft of ${resc} for ${ref} (${what}).`);
    }
  }

  /** Searches what goes to everybody: mail, where no draft is ever quoted. */
  searchMail(text: string, to: string): void {
    for (const { word, resc, ref } of this.canaries)
      if (text.includes(word)) this.leaks.push(`A mail to ${to} quotes the draft of ${resc} for ${ref}.`);
  }
}
