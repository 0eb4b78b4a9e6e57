/** The columns of a table of inputs for the grant shares, one line for each RESC (CGS 10-66j). The appropriation is written once, or the same on every line. */
export const grantShareColumns = ["resc", "member_boards", "equalization_aid", "amount_1999", "appropriation"] as const;
