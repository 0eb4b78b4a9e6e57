/** Kinds of files that people choose: the word, the endings by which a file is offered, and nothing that is trusted: the platform looks inside. */
export const fileKinds = {
  pdf: { word: "PDF", endings: [".pdf"] },
  word: { word: "Word", endings: [".docx"] },
  excel: { word: "Excel", endings: [".xlsx"] },
  png: { word: "PNG", endings: [".png"] },
  jpeg: { word: "JPEG", endings: [".jpg", ".jpeg"] },
  csv: { word: "CSV", endings: [".csv"] },
  text: { word: "plain text", endings: [".txt"] },
  html: { word: "HTML", endings: [".html", ".htm"] },
  mail: { word: "e-mail (EML)", endings: [".eml"] },
} as const;

/** A kind of file. */
export type FileKind = keyof typeof fileKinds;

/** Kinds in words: "PDF, Word or Excel". */
export function kindWords(kinds: readonly FileKind[]): string {
  const words = kinds.map((kind) => fileKinds[kind].word);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** The endings of the kinds, for the box in which a file is chosen. */
export function endingsOf(kinds: readonly FileKind[]): readonly string[] {
  return kinds.flatMap((kind) => [...fileKinds[kind].endings]);
}

/** A size as people say it: "1.4 MB", "31 MB", "12 KB". Never less than it is. */
export function sizeWords(bytes: number): string {
  const megabytes = bytes / (1024 * 1024);
  if (megabytes >= 10) return `${Math.ceil(megabytes)} MB`;
  if (megabytes >= 0.1) return `${Math.ceil(megabytes * 10) / 10} MB`;
  return `${Math.max(1, Math.ceil(bytes / 1024))} KB`;
}

/** Why a file need not even be sent; null when it may be tried. */
export function refusedHere(
  file: { readonly name: string; readonly size: number },
  kinds: readonly FileKind[],
  mostBytes: number,
): string | null {
  if (file.size === 0) return "This file is empty. Choose another, or save it anew.";
  if (file.size > mostBytes) return `This file is ${sizeWords(file.size)}. Send at most ${sizeWords(mostBytes)}, or split it.`;
  const name = file.name.toLowerCase();
  if (endingsOf(kinds).some((ending) => name.endsWith(ending))) return null;
  return `“${file.name}” is not taken here. Send ${kindWords(kinds)}.`;
}
