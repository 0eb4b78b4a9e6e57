import { accordWords } from "@resc/client/portal";
import { accordAnchor, accordClauses } from "@resc/domain";
import { Card, PathLink } from "@resc/ui";
import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { navigationFor } from "../../app/shell/navigation.ts";
import { useViewer } from "../../app/session/viewer.ts";
import type { AccordVersion } from "./accord-page.tsx";
import { messages } from "./messages.ts";

const byAnchor = new Map(accordClauses.map((clause) => [accordAnchor(clause), accordWords[clause]]));

type Clause = AccordVersion["clauses"][number];

/** One sentence with the way it is cited and the pages on which it is kept. */
function Sentence({ clause }: { readonly clause: Clause }) {
  const known = clause.anchor ? byAnchor.get(clause.anchor) : undefined;
  // Pages are known for the text that the platform was built on; another text under the same number is another sentence.
  const mine = navigationFor(useViewer()).flatMap(({ items }) => items.map(({ path }) => path));
  const open = (address: string) => mine.some((path) => address === path || address.startsWith(`${path}/`));
  const pages = known?.sentences.join(" ") === clause.text ? known.pages.filter(({ address }) => open(address)) : [];
  return (
    <li id={clause.anchor ?? undefined} className="accord-sentence" tabIndex={-1}>
      {clause.citation && <span className="accord-place">{clause.citation.replace("Accord, ", "")}</span>}
      <p>{clause.text}</p>
      {pages.length > 0 && (
        <p className="quiet no-print">
          {messages.honoredOn}{" "}
          {pages.map(({ address, title }, index) => (
            <span key={address}>
              {index > 0 && ", "}
              <PathLink href={address}>{title}</PathLink>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

/** The sentence that the address names is read first: it takes the focus once it is there. */
function useNamedSentence(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const sentence = hash ? document.getElementById(hash) : null;
    sentence?.scrollIntoView({ block: "center" });
    sentence?.focus({ preventScroll: true });
  }, [hash]);
}

/** The text line by line; each sentence has an address of its own. */
export function AccordText({ version }: { readonly version: AccordVersion }) {
  useNamedSentence();
  const part = (name: Clause["part"]) => version.clauses.filter((clause) => clause.part === name);
  return (
    <>
      <Card title={messages.opening}>
        <ul className="accord-text">
          {part("STATEMENT").map((clause) => (
            <Sentence key={clause.line} clause={clause} />
          ))}
        </ul>
      </Card>
      <Card title={messages.guidelines}>
        <ul className="accord-text">
          {part("GUIDELINE").map((clause) => (
            <Sentence key={clause.line} clause={clause} />
          ))}
        </ul>
      </Card>
    </>
  );
}
