import { VisuallyHidden } from "@mantine/core";
import { accordWords } from "@resc/client/portal";
import { type AccordClause, accordAnchor, citeAccord } from "@resc/domain";
import { PathLink } from "@resc/ui";
import { useRight } from "../session/viewer.ts";

/** The number or letter with which a guideline begins; the citation says it already. */
const label = /^(\d+\.|- [a-z]\.) /;

/** Which sentence of the Accord asks for what stands here, with its words and the way to its place (B-01). */
export interface AccordLineProps {
  readonly clause: AccordClause;
  /** Which of its sentences, from 1. */
  readonly sentence?: number;
  /** In a form the Accord opens beside it, so that nothing typed is lost. */
  readonly beside?: boolean;
}

/** The citation and the sentence behind what is asked for here. */
export function AccordLine({ clause, sentence = 1, beside = false }: AccordLineProps) {
  const readable = useRight("seeAccord");
  const words = accordWords[clause].sentences[sentence - 1]?.replace(label, "");
  const target = beside ? { target: "_blank", rel: "noreferrer" } : {};
  return (
    <blockquote className="accord-line">
      “{words}”
      <footer>
        {readable ? (
          <PathLink href={`/accord#${accordAnchor(clause)}`} {...target}>
            {citeAccord(clause)}
            {beside && <VisuallyHidden> (opens beside this page)</VisuallyHidden>}
          </PathLink>
        ) : (
          citeAccord(clause)
        )}
      </footer>
    </blockquote>
  );
}
