/** One participant's words on one text variable. */
export interface Answer {
  readonly row: string;
  readonly words: string;
}
