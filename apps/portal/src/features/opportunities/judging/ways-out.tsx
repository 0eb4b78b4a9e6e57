import { judgingMessages } from "./messages.ts";

/** What can honestly be done when there are too few neutral judges. */
export function WaysOut({ intro }: { readonly intro: string }) {
  return (
    <div className="callout stack-tight">
      <p>{intro}</p>
      <ol>
        {judgingMessages.none.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ol>
    </div>
  );
}
