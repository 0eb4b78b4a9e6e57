import { Card, Pill, RescTag, formatDay } from "@resc/ui";
import type { AccordVersion } from "./accord-page.tsx";
import { messages } from "./messages.ts";

type Signature = AccordVersion["signatures"][number];

function Word({ signature }: { readonly signature: Signature }) {
  const { word, name, title, signedOn, reason } = signature;
  if (!word) return <span className="quiet">{messages.nothingYet}</span>;
  return (
    <>
      <Pill tone={word === "SIGNED" ? "ok" : "bad"}>{word === "SIGNED" ? messages.signed : messages.declined}</Pill>
      <span>
        {name}, {title}
      </span>
      {word === "SIGNED" && <span className="quiet">{signedOn ? messages.on(formatDay(signedOn)) : messages.noDate}</span>}
      {reason && <span>{reason}</span>}
    </>
  );
}

/** The six in a row: who signed as what, and when if that was stated. */
export function Signatures({ version }: { readonly version: AccordVersion }) {
  return (
    <Card title={messages.signatures} foot={messages.signaturesFoot}>
      <ul className="accord-six">
        {version.signatures.map((signature) => (
          <li key={signature.rescCode}>
            <RescTag code={signature.rescCode} />
            <Word signature={signature} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
