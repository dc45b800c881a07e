/** Something that keeps the program from starting and that the host can mend; its message is one sentence. */
export class StartFault extends Error {}
