export const questionStates = ["open", "current", "answered", "aside", "withdrawn"] as const;
export type QuestionState = (typeof questionStates)[number];

/** A question as one who is in the room reads it. */
export interface Question {
  readonly id: string;
  readonly event: string;
  readonly text: string;
  /** Of whoever asked; null where they did without. */
  readonly asker: string | null;
  readonly own: boolean;
  readonly askedAt: Date;
  readonly votes: number;
  readonly voted: boolean;
  readonly state: QuestionState;
  /** The answer in writing, or why it was put aside. */
  readonly said: string;
  /** When it was first taken up. */
  readonly takenAt: Date | null;
}

/** So many of one’s questions wait at most. */
export const mostWaiting = 10;

/** So many are read at once. */
export const questionsShown = 60;

export const isWaiting = ({ state }: Pick<Question, "state">): boolean =>
  state === "open" || state === "current";
