/** Something the owner can mend, said in one sentence that is printed as it is. */
export class Mistake extends Error {}
