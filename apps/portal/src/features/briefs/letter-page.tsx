import type { LetterPage as Letter } from "./words.ts";
import { messages } from "./messages.ts";

type Block = Letter["blocks"][number];
type Piece = Block["pieces"][number];

/** What a page shows beside its words. */
interface LetterPageProps {
  readonly page: Letter;
  readonly meta: string;
  /** The claim whose figures are shown, and how another one is chosen. Left out where the figures stand below the page. */
  readonly shown?: string | undefined;
  readonly onClaim?: (id: string) => void;
}

function PieceWords({ piece, shown, onClaim }: { readonly piece: Piece } & Pick<LetterPageProps, "shown" | "onClaim">) {
  const { text, claimId, note } = piece;
  const words =
    claimId && onClaim ? (
      <button type="button" className="brief-number" aria-pressed={shown === claimId} onClick={() => onClaim(claimId)}>
        {text}
      </button>
    ) : (
      text
    );
  return (
    <>
      {words}
      {note && (
        <sup>
          <span className="sr">{messages.note} </span>
          {note}
        </sup>
      )}
    </>
  );
}

function BlockWords({ block, ...more }: { readonly block: Block } & Pick<LetterPageProps, "shown" | "onClaim">) {
  const words = block.pieces.map((piece, at) => <PieceWords key={at} piece={piece} {...more} />);
  if (block.chart)
    return (
      <figure>
        <img alt={block.chart.text} src={`data:image/svg+xml,${encodeURIComponent(block.chart.svg)}`} />
      </figure>
    );
  if (block.kind === "HEADING") return <h3>{words}</h3>;
  return (
    <>
      <p className={block.kind === "ARGUMENT" ? "brief-argument" : undefined}>{words}</p>
      {block.by && <p className="brief-by">{block.by}</p>}
    </>
  );
}

/** A brief as it is printed: a Letter page in true size, as wide as the screen allows. */
export function LetterPage({ page, meta, ...more }: LetterPageProps) {
  return (
    <article className="brief-letter" aria-label={messages.page}>
      <h2>{page.title}</h2>
      <p className="brief-meta">{meta}</p>
      {page.blocks.map((block) => (
        <BlockWords key={block.lineId} block={block} {...more} />
      ))}
      {page.notes.length > 0 && (
        <>
          <h3>{messages.notes}</h3>
          <ol className="brief-notes">
            {page.notes.map(({ number, text }) => (
              <li key={number}>{text}</li>
            ))}
          </ol>
        </>
      )}
    </article>
  );
}
