import type { Ventures_PageQuery } from "@resc/client/portal";
import { PathLink, Pill, RescTag, RescTags, formatMoney, formatPeriod } from "@resc/ui";
import type { Column } from "@resc/ui";
import { messages } from "./messages.ts";
import { ventureStateWords, ventureTones } from "./words.ts";

type Row = NonNullable<Ventures_PageQuery["ventures"]>["nodes"][number];
type Standing = NonNullable<Row["standing"]>;

const money = (id: keyof Standing, header: string): Column<Row> => ({
  id,
  header,
  numeric: true,
  cell: ({ standing }) => formatMoney(standing?.[id] ?? "0"),
});

/** Columns of the list of ventures: funds and value in kind each in their own. */
export const ventureColumns: readonly Column<Row>[] = [
  {
    id: "venture",
    header: messages.venture,
    cell: ({ ref, title, startsOn, endsOn }) => (
      <>
        <PathLink href={`/ventures/${ref}`}>{title}</PathLink>
        <span className="sub">
          {ref} · {formatPeriod(startsOn, endsOn)}
        </span>
      </>
    ),
  },
  { id: "state", header: messages.state, cell: ({ state }) => <Pill tone={ventureTones[state]}>{ventureStateWords[state]}</Pill> },
  { id: "lead", header: messages.lead, cell: ({ leadResc }) => <RescTag code={leadResc.code} /> },
  {
    id: "members",
    header: messages.members,
    cell: ({ members }) => (
      <RescTags codes={members.filter(({ leftOn }) => leftOn === null).map(({ resc }) => resc.code)} none={messages.nobody} />
    ),
  },
  money("fundsNeeded", messages.fundsNeeded),
  money("fundsPledged", messages.fundsPledged),
  money("fundsFulfilled", messages.fundsGiven),
  money("inKindPledged", messages.inKindPledged),
  money("inKindFulfilled", messages.inKindGiven),
];
