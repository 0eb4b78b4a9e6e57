import type { Home_AgencyQuery } from "@resc/client/portal";
import { connecticutDate } from "@resc/domain";
import { countOf, formatDay } from "@resc/ui";
import { messages } from "./messages.ts";
import type { ReaderNeed } from "./reader-frame.tsx";

type Notice = NonNullable<Home_AgencyQuery["opportunities"]>["nodes"][number];
type Month = NonNullable<Home_AgencyQuery["stateContractMonths"]>[number];

const words = messages.agency;
const dayLength = 86_400_000;
/** An answer is news for two weeks, a frozen month for thirty days. */
const answerNews = 14 * dayLength;
const fileNews = 30 * dayLength;
/** Where RESCs can still ask, and the Coordinator can still record what the agency answers. */
const asking: readonly Notice["state"][] = ["CALL", "PROPOSALS", "JOINT"];
const monthFormat = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", year: "numeric", month: "long" });

const dayOf = (instant: string) => formatDay(connecticutDate(new Date(instant)));

/** A month as `YYYY-MM` in words: `October 2026`. */
export function monthWords(month: string): string {
  return monthFormat.format(new Date(`${month}-15T00:00:00Z`));
}

/** The newest of the frozen months; null before the first. */
export function newestMonth(months: readonly Month[]): Month | null {
  return months.toSorted((one, other) => other.month.localeCompare(one.month))[0] ?? null;
}

/** What an agency's reader is told first: questions to the own agency and what was recorded as its answer, then a file that is new. */
export function agencyNeeds(notices: readonly Notice[], months: readonly Month[], now: number): readonly ReaderNeed[] {
  const toAnswer = notices
    .filter(({ state }) => asking.includes(state))
    .flatMap(({ ref, title, questions }): ReaderNeed[] => {
      const open = questions.filter(({ answeredAt }) => answeredAt === null).toSorted((one, other) => one.number - other.number);
      const [first] = open;
      if (!first) return [];
      return [
        {
          id: `ask:${ref}`,
          kind: "QUESTION",
          title: words.asked(title),
          detail: words.askedMore(countOf(open.length, "question", "questions"), dayOf(first.askedAt)),
          path: `/opportunities/${ref}?tab=call`,
          actLabel: words.readQuestions,
        },
      ];
    });
  const answered = notices.flatMap(({ ref, title, questions }) =>
    questions.flatMap(({ number, answeredAt }): ReaderNeed[] =>
      answeredAt === null || now - Date.parse(answeredAt) > answerNews
        ? []
        : [
            {
              id: `answer:${ref}:${number}`,
              kind: "QUESTION",
              title: words.answered(number, title),
              detail: words.answeredMore(dayOf(answeredAt)),
              path: `/opportunities/${ref}?tab=call`,
              actLabel: words.readAnswer,
            },
          ],
    ),
  );
  const newest = newestMonth(months);
  const file: readonly ReaderNeed[] =
    newest === null || now - Date.parse(newest.frozenAt) > fileNews
      ? []
      : [
          {
            id: `file:${newest.month}`,
            kind: "FILE",
            title: words.file(monthWords(newest.month)),
            detail: words.fileMore(countOf(newest.rows, "row", "rows"), dayOf(newest.frozenAt)),
            path: "/data?tab=files",
            actLabel: words.takeFile,
          },
        ];
  return [...toAnswer, ...answered, ...file];
}
