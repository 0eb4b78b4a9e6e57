import type { BriefLineInput, Brief_ChoicesQuery } from "@resc/client/portal";

/** Something that a line can say: a sentence with its claims, an ask, or a position in force. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly line: Pick<BriefLineInput, "text" | "marks"> & Partial<BriefLineInput>;
}

type Session = NonNullable<Brief_ChoicesQuery["legislativeSession"]>;
type Claim = Session["claims"][number];

const money = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 1 });

/** "$5.5 million" for 5500000: the form in which an ask is said. */
function dollars(amount: string): string {
  const value = Number(amount);
  return value >= 1e6 ? `${money.format(value / 1e6).replace(/\.0$/, "")} million` : money.format(value).replace(/\.0$/, "");
}

/** Sentences of a session with all of their claims, and its asks with an amount. A retired claim, or one whose data changed, is not offered. */
export function claimChoices(session: Session | null | undefined): readonly Choice[] {
  if (!session) return [];
  const claims = [...session.claims, ...session.priorities.flatMap((priority) => priority.claims)];
  const usable = claims.filter(({ state }) => state === "BOUND" || state === "CONTESTED");
  const bySentence = new Map<string, Claim[]>();
  for (const claim of usable) bySentence.set(claim.sentence, [...(bySentence.get(claim.sentence) ?? []), claim]);
  const sentences = [...bySentence].map(([sentence, said]): Choice => {
    const marks = said.toSorted((one, other) => sentence.indexOf(one.stated) - sentence.indexOf(other.stated));
    return {
      value: marks[0]?.id ?? sentence,
      label: sentence,
      line: { text: sentence, marks: marks.map(({ id, stated }) => ({ text: stated, kind: "CLAIM", claimId: id, priorityId: null })) },
    };
  });
  const asks = session.priorities.flatMap(({ id, ask, percent, amountUsd }): Choice[] => {
    const amount = percent ? `${percent}%` : amountUsd ? dollars(amountUsd) : null;
    if (amount === null) return [];
    const text = `The Alliance asks for ${amount}: ${ask}.`;
    return [{ value: id, label: text, line: { text, marks: [{ text: amount, kind: "ASK", claimId: null, priorityId: id }] } }];
  });
  return [...sentences, ...asks];
}

/** Positions in force, which alone a brief can cite. */
export function positionChoices(positions: Brief_ChoicesQuery["positions"]): readonly Choice[] {
  return (positions?.nodes ?? []).flatMap(({ ref, inForce }) =>
    inForce
      ? [{ value: inForce.id, label: `${ref} ${inForce.title}`, line: { text: inForce.text, marks: [], positionVersionId: inForce.id } }]
      : [],
  );
}
