/** What the trail's acts read like in a history. */
export const historySentences: Readonly<Record<string, string>> = {
  "stateContract.expect": "Put it on the list as expected work",
  "stateContract.receiveForm": "Filed the agency's form",
  "stateContract.import": "Imported its terms",
  "stateContract.execute": "Recorded that it is signed",
  "stateContract.begin": "Its period began",
  "stateContract.amend": "Amended it",
  "stateContract.addDeliverable": "Added something to deliver",
  "stateContract.deliver": "Recorded a delivery",
  "stateContract.overdue": "Something became overdue",
  "stateContract.finish": "Its period ended",
  "stateContract.askForRenewal": "Asked whether it goes on",
  "stateContract.renew": "Put its renewal on the list",
  "stateContract.decline": "Recorded that it came to nothing",
  "stateContract.terminate": "Ended it before its time",
  "stateContract.close": "Closed it with its final amount",
};
