import { askGateway } from "../../../app/data/gateway-api.ts";

/** A list that can be taken away as a file. */
export interface FileList {
  /** Its name in the addresses of files. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly { readonly name: string; readonly label: string }[];
  /** What narrows it; `codes` when the values are a closed list. */
  readonly filters: readonly { readonly parameter: string; readonly words: string; readonly codes: readonly string[] | null }[];
}

/** The lists that the viewer may take away. */
export async function readFileLists(): Promise<readonly FileList[]> {
  return (await askGateway<{ lists: readonly FileList[] }>("/lists")).lists;
}
