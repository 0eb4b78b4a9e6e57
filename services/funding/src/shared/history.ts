/** What the trail's acts read like in a history. */
export const historySentences: Readonly<Record<string, string>> = {};
