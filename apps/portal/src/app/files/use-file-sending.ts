import { useEffect, useRef, useState } from "react";
import { sendFile } from "./send-file.ts";
import type { StagedFile } from "./send-file.ts";

/** Where the file of a field stands. */
export type FileSending =
  | { readonly state: "NONE" }
  | { readonly state: "SENDING"; readonly name: string; readonly percent: number }
  | { readonly state: "FAILED"; readonly message: string; readonly file: File | null }
  | { readonly state: "STAGED"; readonly file: StagedFile };

/** Sends one file at a time for a field, and stops when the field goes away. */
export function useFileSending(
  where: { readonly subgraph: string; readonly purpose: string },
  onChange: (file: StagedFile | null) => void,
) {
  const [sending, setSending] = useState<FileSending>({ state: "NONE" });
  const under = useRef<AbortController>(null);
  useEffect(() => () => under.current?.abort(), []);

  async function send(file: File): Promise<void> {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    const show = (next: FileSending) => {
      if (!controller.signal.aborted) setSending(next);
    };
    onChange(null);
    show({ state: "SENDING", name: file.name, percent: 0 });
    const onProgress = (part: number) => show({ state: "SENDING", name: file.name, percent: Math.floor(part * 100) });
    try {
      const staged = await sendFile({ ...where, file, onProgress, signal: controller.signal });
      show({ state: "STAGED", file: staged });
      if (!controller.signal.aborted) onChange(staged);
    } catch (failure) {
      show({ state: "FAILED", message: failure instanceof Error ? failure.message : String(failure), file });
    }
  }

  return {
    sending,
    send: (file: File) => void send(file),
    refuse: (message: string) => {
      under.current?.abort();
      onChange(null);
      setSending({ state: "FAILED", message, file: null });
    },
    clear: () => {
      under.current?.abort();
      onChange(null);
      setSending({ state: "NONE" });
    },
  };
}
