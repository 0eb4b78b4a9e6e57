/** A file to write, relative to the output folder. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const documentLine = /^export const (\w+) = (.*) as unknown as DocumentNode<(\w+), (\w+)>;$/;
/** The first line of every generated file. */
export const header = "/* Generated from the .graphql files. Do not edit: run the generator again. */\n";

/**
 * Cuts the one generated file into types, and one module per document. A page then loads only the documents it uses;
 * in one module they would all be in the first download.
 */
export function splitDocuments(generated: string): readonly GeneratedFile[] {
  const documents = generated.split("\n").flatMap((line) => {
    const match = documentLine.exec(line);
    return match ? [documentModule(match)] : [];
  });
  if (documents.length === 0) throw new Error("The generated file holds no document: its form has changed.");
  documents.sort((one, other) => one.name.localeCompare(other.name, "en"));
  return [
    { path: "types.ts", content: typesModule(generated) },
    ...documents.map(({ name, content }) => ({ path: `documents/${name}.ts`, content })),
    { path: "index.ts", content: indexModule(documents.map(({ name }) => name)) },
  ];
}

/** The types of the one generated file, without its documents. */
export function typesModule(generated: string): string {
  const types = generated.split("\n").filter((line) => !documentLine.test(line) && !isPreamble(line));
  return header + types.join("\n");
}

function documentModule([, variable = "", value = "", result = "", variables = ""]: RegExpExecArray) {
  const named = [result, variables].filter((type) => type !== "unknown");
  const content = `${header}import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ${named.join(", ")} } from "../types.ts";

export const ${variable} = ${value} as unknown as TypedDocumentNode<${result}, ${variables}>;
`;
  return { name: kebab(variable.replace(/(FragmentDoc|Document)$/, "")), content };
}

function indexModule(names: readonly string[]): string {
  const lines = names.map((name) => `export * from "./documents/${name}.ts";`);
  return `${header}export type * from "./types.ts";\nexport * from "./possible-types.ts";\n${lines.join("\n")}\n`;
}

function isPreamble(line: string): boolean {
  return line.startsWith("/* eslint-disable") || line.startsWith("import ");
}

function kebab(name: string): string {
  return name
    .replaceAll("_", "-")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
}
