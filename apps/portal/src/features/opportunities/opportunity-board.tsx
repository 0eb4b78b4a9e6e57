import { EmptyState, PathLink, Pill, formatInstant, formatMoney } from "@resc/ui";
import type { ListedOpportunity } from "./columns.tsx";
import { IntentionDots } from "./intention-dots.tsx";
import { messages } from "./messages.ts";
import { boardColumns, stateTone, stateWords } from "./words.ts";

/** The opportunities by state, one column after the other; on a phone one below the other. */
export function OpportunityBoard({ opportunities }: { readonly opportunities: readonly ListedOpportunity[] }) {
  if (opportunities.length === 0) return <EmptyState title={messages.empty}>{messages.emptyMore}</EmptyState>;
  return (
    <div className="board">
      {boardColumns.map(({ title, states }) => {
        const cards = opportunities.filter(({ state }) => states.includes(state));
        return (
          <section key={title} className="board-column" aria-label={`${title}, ${cards.length}`}>
            <h2>
              {title} <span className="count count-quiet">{cards.length}</span>
            </h2>
            {cards.length === 0 ? (
              <p className="quiet small">{messages.columnEmpty}</p>
            ) : (
              <ul>
                {cards.map((card) => (
                  <OpportunityCard key={card.id} card={card} />
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

function OpportunityCard({ card }: { readonly card: ListedOpportunity }) {
  const { ref, title, agency, amount, state, sole, closesWords, allianceClosesAt } = card;
  return (
    <li className="board-card">
      <PathLink href={`/opportunities/${ref}`}>{title}</PathLink>
      <span className="sub">{`${ref} · ${agency.code}${amount === null ? "" : ` · ${formatMoney(amount)}`}`}</span>
      <Pill tone={stateTone(state)}>{sole ? messages.sole : stateWords[state]}</Pill>
      <span className="small">{`${messages.closes}: ${closesWords}`}</span>
      {allianceClosesAt && <span className="small">{`${messages.ownClosing}: ${formatInstant(allianceClosesAt)}`}</span>}
      <IntentionDots intentions={card.intentions} />
    </li>
  );
}
