import { Fragment } from "react";

/** A meaning as the contract says it; what stands between backticks is drawn as code. */
export function Meaning({ text }: { readonly text: string }) {
  return text.split("`").map((part, index) =>
    // oxlint-disable-next-line react/no-array-index-key -- the parts of a text have no other names
    index % 2 === 1 ? (
      <code key={index} className="code">
        {part}
      </code>
    ) : (
      <Fragment key={index}>{part}</Fragment>
    ),
  );
}
