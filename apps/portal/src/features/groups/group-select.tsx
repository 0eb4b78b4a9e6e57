import { Select } from "@mantine/core";
import type { SelectProps } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Groups_MineDocument, Groups_NamesDocument } from "@resc/client/portal";

/** A choice of a role-alike group; with `mine` of those of which the person is a member, and absent when there is none. */
export function GroupSelect({ mine = false, ...props }: SelectProps & { readonly mine?: boolean }) {
  const { data } = useSuspenseQuery(mine ? Groups_MineDocument : Groups_NamesDocument);
  const groups = data.roleAlikeGroups?.nodes ?? [];
  if (mine && groups.length === 0) return null;
  return (
    <Select
      searchable
      clearable={mine}
      clearButtonProps={{ "aria-label": `Clear: ${typeof props.label === "string" ? props.label : "group"}` }}
      data={groups.map(({ id, name }) => ({ value: id, label: name }))}
      {...props}
    />
  );
}
