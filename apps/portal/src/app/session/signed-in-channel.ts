/** The name under which one tab tells the others that somebody signed in. */
export const signedInChannel = "resc-signed-in";
