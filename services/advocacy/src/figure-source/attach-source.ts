import { permit } from "@resc/access";
import { type CalendarDate, InvalidInputError, newId, NotPossibleError } from "@resc/domain";
import { keepFile, type Transaction } from "@resc/store";
import { findFigure } from "../figure/write-version.ts";
import { derivedMetrics } from "../formula/derived-metrics.ts";
import { FigureSourceEntity } from "./figure-source.entity.ts";

/** What is attached to a figure: the value as the source states it, and where it stands there. */
export interface AttachedSource {
  readonly figureId: string;
  /** The version of the figure that the person saw. */
  readonly figureVersion: number;
  /** Decimal text in the metric's unit. */
  readonly value: string;
  readonly note: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly address: string | null;
  /** A file sent before; the address or the file is needed. */
  readonly fileId: string | null;
  readonly page: string | null;
  readonly readOn: CalendarDate;
  readonly license: string | null;
}

/** Attaches a source to a figure. The figure stays as it is until a second person confirms (SM-10). */
export async function attachSource(tx: Transaction, { figureId, figureVersion, ...source }: AttachedSource): Promise<{ id: string }> {
  permit(tx.actor, "figure:attach");
  const figure = await findFigure(tx, figureId);
  tx.expectVersion(figure, figureVersion);
  if (derivedMetrics[figure.metric]?.rows(figure))
    throw new NotPossibleError("This figure is computed. Attach the source to one of its rows; it is computed anew by itself.");
  if (figure.status === "contested")
    throw new NotPossibleError("This figure is a statement about which sources differ. Attach a source to a figure that stands beside it.");
  checkSource(source, tx.today);
  const [waiting] = await tx.query("select 1 from figure_source where figure_id = $1 and state = 'LOADED'", [figureId]);
  if (waiting) throw new NotPossibleError("A source of this figure waits for a second person already. Confirm it or return it first.");
  const id = newId("figureSource");
  if (source.fileId) await keepFile(tx, { id: source.fileId, purpose: "FIGURE_SOURCE", objectId: id });
  await tx.insert(FigureSourceEntity, {
    ...source,
    id,
    figureId,
    ofVersion: figure.version,
    state: "LOADED",
    attachedBy: tx.actor.personId ?? "",
    attachedAt: tx.now,
    answeredBy: null,
    answeredAt: null,
    answer: null,
    version: 1,
  });
  tx.audit({
    act: "figureSource.attach",
    objectType: "figure",
    objectId: figureId,
    after: { sourceId: id, value: source.value, title: source.title },
  });
  return { id: figureId };
}

function checkSource({ address, fileId, readOn, value }: Omit<AttachedSource, "figureId" | "figureVersion">, today: CalendarDate): void {
  const problems = [
    ...(/^-?\d{1,15}(\.\d{1,6})?$/.test(value)
      ? []
      : [{ field: "value", message: "Write a number with digits and a decimal point, such as 10652 or 45.2." }]),
    ...(address || fileId ? [] : [{ field: "address", message: "Write the web address, or send the file." }]),
    ...(address && !/^https?:\/\/\S+$/.test(address)
      ? [{ field: "address", message: "Write a web address such as https://www.cga.ct.gov." }]
      : []),
    ...(readOn > today ? [{ field: "readOn", message: "Write the day on which you read it, today or earlier." }] : []),
  ];
  if (problems.length > 0) throw new InvalidInputError(problems);
}
