import { formatFigure } from "@resc/ui";
import { messages } from "./messages.ts";
import type { LetterPage } from "./words.ts";

type Claim = LetterPage["claims"][number];
type Side = Claim["own"];

function SideFacts({ heading, side }: { readonly heading: string; readonly side: Side }) {
  return (
    <>
      <h3>{heading}</h3>
      <p>
        {side.label}: <b>{side.value ? messages.gives(formatFigure(side.value)) : messages.cannotTell}</b>
      </p>
      <p className="small">{side.formulaWords}</p>
      <ul className="brief-rows">
        {side.rows.map(({ letter, metric, part, period, value, figureVersion, status, sources }) => (
          <li key={letter}>
            <b>{letter}</b> {[metric, part, period].filter(Boolean).join(", ")}: <b>{value ? formatFigure(value) : messages.noValue}</b>
            <span className="sub">
              {messages.figureVersion(figureVersion)}, {status.replaceAll("_", " ")}
            </span>
            <span className="sub">{sources}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The formula and the figures behind a number of a brief, and beside them what another source says. */
export function ClaimFacts({ claim }: { readonly claim: Claim }) {
  return (
    <div className="card-body">
      <p>“{claim.sentence}”</p>
      <SideFacts heading={`${messages.own}: ${claim.stated}`} side={claim.own} />
      {claim.other && <SideFacts heading={messages.other} side={claim.other} />}
    </div>
  );
}
