import { Select } from "@mantine/core";
import type { SelectProps } from "@mantine/core";
import { useQuery } from "@apollo/client/react";
import { Customer_CategoriesDocument } from "@resc/client/portal";
import { longList } from "./long-list.ts";
import { startMessages } from "./start-messages.ts";

/** The Alliance's categories of service. */
export function useCategories(): readonly { readonly value: string; readonly label: string }[] {
  const { data } = useQuery(Customer_CategoriesDocument);
  return (data?.serviceCategories ?? []).map(({ code, label }) => ({ value: code, label }));
}

/** Chooses one of them. */
export function CategorySelect(props: SelectProps) {
  return (
    <Select
      {...longList}
      label={startMessages.category}
      searchable
      nothingFoundMessage={startMessages.categoryNone}
      data={[...useCategories()]}
      comboboxProps={{ shadow: "md" }}
      {...props}
    />
  );
}
