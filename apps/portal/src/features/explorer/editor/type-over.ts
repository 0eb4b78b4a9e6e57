import { EditorView } from "@codemirror/view";

/**
 * Typing over a selection, done by the editor instead of the browser: Chromium carries the look of the replaced words along
 * as a style attribute, which the page's security policy refuses and reports.
 */
export const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { main } = view.state.selection;
    const text = event.data;
    if (event.inputType !== "insertText" || text === null || main.empty || view.composing) return false;
    event.preventDefault();
    const insert = () => view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    const taken = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, main.from, main.to, text, insert));
    if (!taken) view.dispatch(insert());
    return true;
  },
});
