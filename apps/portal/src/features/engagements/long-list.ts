/** A long list of choices scrolls as the list itself, so that it stays one thing for keyboards and screen readers. */
export const longList = { withScrollArea: false, styles: { options: { maxHeight: 320, overflowY: "auto" } } } as const;
