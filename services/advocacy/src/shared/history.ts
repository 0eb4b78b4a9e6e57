/** What the trail's acts read like in a history. */
export const historySentences: Readonly<Record<string, string>> = {
  "figureSource.attach": "Attached a source",
  "figureSource.confirm": "Confirmed the source as a second person",
  "figureSource.return": "Returned the source",
  "figureSource.takeBack": "Took the source back",
  "figureSource.withdraw": "Withdrew the source",
  "figure.confirmed": "The figure became verified, as a new version",
  "figure.computed": "It was computed anew, because a row changed",
  "figure.withdrawn": "The figure says again what it said before",
  "session.open": "Opened the session",
  "session.adopt": "Adopted the priorities",
  "session.publish": "Published the priorities",
  "priority.add": "Added the ask",
  "priority.change": "Changed the ask",
  "priority.drop": "Dropped the ask",
  "priority.outcome": "Recorded the outcome",
  "scenario.keep": "Kept a result",
};
