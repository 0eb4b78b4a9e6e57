import { Select } from "@mantine/core";
import { useQuery, useSuspenseQuery } from "@apollo/client/react";
import { Claims_FiguresDocument, Claims_MetricsDocument } from "@resc/client/portal";
import { formatFigure } from "@resc/ui";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";

interface FigureChoiceProps {
  readonly letter: string;
  readonly metric: string;
  readonly figureId: string;
  readonly figureField: { readonly id: string; readonly error?: ReactNode };
  readonly onChange: (row: { metric: string; figureId: string }) => void;
}

/** One row of a formula: a metric, and one of its figures. */
export function FigureChoice({ letter, metric, figureId, figureField, onChange }: FigureChoiceProps) {
  const { data: listed } = useSuspenseQuery(Claims_MetricsDocument);
  const { data } = useQuery(Claims_FiguresDocument, { variables: { code: metric }, skip: metric === "" });
  const figures = (data?.metric?.figures?.nodes ?? []).filter(({ value }) => value !== null);
  return (
    <div className="fields">
      <Select
        label={messages.metric(letter)}
        placeholder={messages.chooseMetric}
        searchable
        required
        data={(listed.metrics ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        value={metric || null}
        onChange={(chosen) => onChange({ metric: chosen ?? "", figureId: "" })}
      />
      <Select
        {...figureField}
        label={messages.figure(letter)}
        placeholder={messages.chooseFigure}
        searchable
        required
        disabled={metric === ""}
        data={figures.map(({ id, period, dimension, value, status }) => ({
          value: id,
          label: `${[dimension, period].filter(Boolean).join(", ")}: ${formatFigure(value ?? "")} (${status.replaceAll("_", " ")})`,
        }))}
        value={figureId || null}
        onChange={(chosen) => onChange({ metric, figureId: chosen ?? "" })}
      />
    </div>
  );
}
