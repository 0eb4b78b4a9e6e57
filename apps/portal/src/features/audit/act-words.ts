/** A code such as `membership.voteWithdrawal` in words: `membership: vote withdrawal`. */
export function actWords(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/[.:]/, ": ")
    .toLowerCase();
}
