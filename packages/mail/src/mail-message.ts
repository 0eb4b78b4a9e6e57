/** A link with its words. */
export interface MailLink {
  readonly label: string;
  /** Full http or https address. */
  readonly url: string;
}

/** One line of the facts table. */
export interface MailFact {
  readonly label: string;
  readonly value: string;
}

/** What a message says; the frame decides how it looks. All texts are plain: markup in them is shown, not followed. */
export interface MailMessage {
  /** One line. Never the title or count of anything sealed. */
  readonly subject: string;
  /** The line that mail programs show beside the subject. */
  readonly preview: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly facts?: readonly MailFact[];
  /** The one thing to do, as a button. */
  readonly action?: MailLink;
  /** A quieter link below the button. */
  readonly secondary?: MailLink;
  /** Why the reader got this message, as a whole sentence. */
  readonly reason: string;
  /** The clause as people cite it, such as `Accord, guideline 1(a)`. */
  readonly accord?: string;
}

/** A message ready to be sent. */
export interface RenderedMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}
