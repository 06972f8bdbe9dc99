/** A part of the data: to choose by, or to see what was chosen by the other. */
export type Fold = 'tune' | 'check';
