import { useElementSize } from "@mantine/hooks";
import { type CalendarDate, formatDate } from "@resc/domain";
import { PathLink } from "@resc/ui";
import { itemsBetween, mondaysOf, signsOf, type TimeLineItem } from "./time-line-layout.ts";
import { dueWords, shortDay, timeLineWords as words } from "./time-line-words.ts";
import "./time-line.css";

const radius = 10;
const laneHeight = 2 * radius + 4;
const axisHeight = 26;

/** Dates on a line between two days, and below it the same dates as a list: the numbers in the picture are those of the list. */
export function TimeLine({
  items,
  from,
  to,
}: {
  readonly items: readonly TimeLineItem[];
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}) {
  const shown = itemsBetween(items, from, to);
  if (shown.length === 0) return <p className="quiet">{words.nothing(formatDate(from), formatDate(to))}</p>;
  return (
    <div className="time-line">
      <Picture items={shown} from={from} to={to} />
      <ol className="time-line-list">
        {shown.map(({ id, at, title, what, path }, index) => (
          <li key={id ?? `${path}${at}${what}`}>
            <span className="time-line-number" aria-hidden>
              {index + 1}
            </span>
            <div>
              <time dateTime={at}>{dueWords(at)}</time>
              <PathLink href={path}>{title}</PathLink>
              <span>{what}</span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What the list says as a picture; the list is what is read. */
function Picture({ items, from, to }: { readonly items: readonly TimeLineItem[]; readonly from: CalendarDate; readonly to: CalendarDate }) {
  const { ref, width: measured } = useElementSize();
  const width = Math.max(260, Math.round(measured || 720));
  const room = width - 2 * radius;
  const x = (along: number) => radius + along * room;
  const signs = signsOf(items, from, to, (2 * radius + 2) / room);
  const lanes = Math.max(...signs.map(({ lane }) => lane)) + 1;
  const line = lanes * laneHeight + 4;
  return (
    <div ref={ref}>
      <svg className="time-line-picture" viewBox={`0 0 ${width} ${line + axisHeight}`} aria-hidden>
        <line className="time-line-axis" x1={0} x2={width} y1={line} y2={line} />
        {mondaysOf(from, to).map(({ day, along }) => (
          <g key={day}>
            <line className="time-line-axis" x1={x(along)} x2={x(along)} y1={line} y2={line + 6} />
            <text className="time-line-day" x={Math.min(x(along) + 3, width - 34)} y={line + 19}>
              {shortDay(day)}
            </text>
          </g>
        ))}
        {signs.map(({ number, along, lane }) => {
          const y = line - 4 - radius - lane * laneHeight;
          return (
            <g key={number}>
              <line className="time-line-stem" x1={x(along)} x2={x(along)} y1={y + radius} y2={line} />
              <circle className="time-line-sign" cx={x(along)} cy={y} r={radius} />
              <text className="time-line-sign-number" x={x(along)} y={y + 4} textAnchor="middle">
                {number}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
