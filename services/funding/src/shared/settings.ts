/** Days before the end of a State contract's period on which its lead and the Coordinator are asked whether it goes on. */
export const renewalAskedDays = 90;
