import { firstField, pagedPath } from "./read-document.ts";

/** A question that a program asks. */
export interface Asked {
  /** Where the platform is, such as `https://portal.example`. */
  readonly origin: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The languages in which an example is offered. */
export const languages = ["python", "r", "curl"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

/** How people call them. */
export const languageNames: Readonly<Record<Language, string>> = { python: "Python", r: "R", curl: "curl" };

/** Variables without the empty ones; a question that is paged asks for the largest page from the start. */
function sent({ document, variables }: Asked): Record<string, unknown> {
  const given = Object.entries(variables).filter(
    ([name, value]) => value !== null && value !== undefined && value !== "" && name !== "after",
  );
  return { ...Object.fromEntries(given), ...(pagedPath(document) && /\$first\b/.test(document) ? { first: 200 } : {}) };
}

/** A value as Python writes it. */
function pythonValue(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (Array.isArray(value)) return `[${value.map(pythonValue).join(", ")}]`;
  if (typeof value === "object") {
    const pairs = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${pythonValue(one)}`);
    return `{${pairs.join(", ")}}`;
  }
  return JSON.stringify(value);
}

function pythonText(text: string): string {
  return text.includes("'''") || /['\\]$/.test(text.trim()) ? JSON.stringify(text) : `r'''\n${text.trim()}\n'''`;
}

function python(asked: Asked): string {
  const path = pagedPath(asked.document);
  const steps = (path ?? []).map((step) => `[${JSON.stringify(step)}]`).join("");
  const head = `import os

import pandas as pd
import requests

URL = ${JSON.stringify(`${asked.origin}/graphql`)}
HEADERS = {"Authorization": f"Bearer {os.environ['RESC_KEY']}"}
QUERY = ${pythonText(asked.document)}
variables = ${pythonValue(sent(asked))}


def ask():
    response = requests.post(URL, json={"query": QUERY, "variables": variables}, headers=HEADERS, timeout=30)
    answer = response.json()
    if "errors" in answer:
        raise SystemExit(answer["errors"])
    return answer["data"]

`;
  const first = firstField(asked.document);
  const only = first === null ? "" : `[${JSON.stringify(first)}]`;
  if (!path) return `${head}\nframe = pd.json_normalize(ask()${only})\nprint(frame)\n`;
  return `${head}
rows = []
while True:
    page = ask()${steps}
    rows += page["nodes"]
    if not page["pageInfo"]["hasNextPage"]:
        break
    variables["after"] = page["pageInfo"]["endCursor"]

frame = pd.json_normalize(rows)
print(frame)
`;
}

/** Text between R's raw quotes, with as many dashes as it takes to be unmistakable. */
function rText(text: string): string {
  let dashes = "---";
  while (text.includes(`)${dashes}"`)) dashes += "-";
  return `r"${dashes}(${text})${dashes}"`;
}

const rFrame = `text <- jsonlite::toJSON(rows, auto_unbox = TRUE, null = "null", digits = NA)
frame <- jsonlite::fromJSON(text, flatten = TRUE)
print(head(frame))
`;

function r(asked: Asked): string {
  const path = pagedPath(asked.document);
  const steps = (path ?? []).map((step) => `$${step}`).join("");
  const head = `library(httr2)

query <- ${rText(`\n${asked.document.trim()}\n`)}
variables <- jsonlite::fromJSON(${rText(JSON.stringify(sent(asked)))}, simplifyVector = FALSE)

ask <- function(variables) {
  answer <- request(${JSON.stringify(`${asked.origin}/graphql`)}) |>
    req_auth_bearer_token(Sys.getenv("RESC_KEY")) |>
    req_body_json(list(query = query, variables = variables)) |>
    req_error(is_error = \\(response) FALSE) |>
    req_perform() |>
    resp_body_json()
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
  answer$data
}
`;
  const first = firstField(asked.document);
  if (!path) return `${head}\nrows <- ask(variables)${first === null ? "" : `$${first}`}\n${rFrame}`;
  return `${head}
rows <- list()
repeat {
  page <- ask(variables)${steps}
  rows <- append(rows, page$nodes)
  if (!page$pageInfo$hasNextPage) break
  variables$after <- page$pageInfo$endCursor
}
${rFrame}`;
}

/** Text that a shell takes as it is. */
function shellText(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function curl(asked: Asked): string {
  const body = JSON.stringify({ query: asked.document.trim(), variables: sent(asked) });
  return `curl --silent --show-error ${shellText(`${asked.origin}/graphql`)} \\
  --header "Authorization: Bearer $RESC_KEY" \\
  --header 'content-type: application/json' \\
  --data ${shellText(body)}
`;
}

/** A whole program that asks a question with the key in the environment variable RESC_KEY, page after page where the question is paged. */
export function copyAs(language: Language, asked: Asked): string {
  return { python, r, curl }[language](asked);
}
