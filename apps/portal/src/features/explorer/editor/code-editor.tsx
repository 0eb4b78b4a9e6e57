import { autocompletion, closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { Compartment, EditorState, type Extension, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import { useEffect, useEffectEvent, useRef } from "react";
import { nonce } from "../../../app/boot.ts";
import { editorLook } from "./editor-look.ts";
import { typeOver } from "./type-over.ts";

/** A text that is edited as code. */
export interface CodeEditorProps {
  readonly label: string;
  /** The id of the words that say how one leaves it. */
  readonly describedBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onRun: () => void;
  /** What makes it a language; give the same object while it is the same. */
  readonly language: Extension;
}

const basics: Extension = [
  lineNumbers(),
  history(),
  drawSelection(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion(),
  EditorView.lineWrapping,
  typeOver,
  EditorView.cspNonce.of(nonce),
  editorLook,
  keymap.of([...closeBracketsKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
];

/** A code editor. Tab indents; Escape, then Tab, leaves it. Ctrl or Command with Enter runs. */
export function CodeEditor({ label, describedBy, value, onChange, onRun, language }: CodeEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const languagePart = useRef(new Compartment());
  const changed = useEffectEvent((text: string) => {
    if (text !== value) onChange(text);
  });
  const run = useEffectEvent(onRun);
  const first = useEffectEvent(() =>
    EditorState.create({
      doc: value,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run: () => (run(), true) }])),
        basics,
        languagePart.current.of(language),
        EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": describedBy, tabindex: "0" }),
        EditorView.updateListener.of((update) => update.docChanged && changed(update.state.doc.toString())),
      ],
    }),
  );
  useEffect(() => {
    if (!place.current) return undefined;
    const made = new EditorView({ state: first(), parent: place.current });
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.dispatch({ effects: languagePart.current.reconfigure(language) }), [language]);
  useEffect(() => {
    const shown = view.current?.state.doc.toString();
    if (shown !== undefined && shown !== value) view.current?.dispatch({ changes: { from: 0, to: shown.length, insert: value } });
  }, [value]);
  return <div className="code-editor" ref={place} />;
}
