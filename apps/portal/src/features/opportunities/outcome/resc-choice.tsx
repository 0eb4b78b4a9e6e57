import { Checkbox } from "@mantine/core";
import type { CheckboxGroupProps } from "@mantine/core";
import type { RescCode } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";

/** Chooses among RESCs. */
export function RescChoice({ codes, ...group }: Omit<CheckboxGroupProps, "children"> & { readonly codes: readonly RescCode[] }) {
  return (
    <Checkbox.Group {...group}>
      <div className="stack-tight">
        {codes.map((code) => (
          <Checkbox key={code} value={code} label={rescShortNames[code]} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
