import type { Month } from "../foundation/calendar.ts";
import type { Cents } from "../foundation/money.ts";
import type { Refusal } from "../foundation/refusal.ts";
import type { Scene } from "../foundation/scene.ts";
import type { Word } from "../foundation/words.ts";

/** What a step did: the entries it posted and what they moved. */
export interface Done {
  readonly entries: number;
  readonly amountCents: Cents;
}

/** A step with all that it found and held: why it cannot be done, or how it is. */
export interface Ready {
  readonly refusal: Refusal | null;
  run(): Promise<Done>;
}

/**
 * A step of the close: one transaction, and what was done is not done again, so that it can be run as often
 * as needed. `count` says, without holding anything, what it would do today.
 */
export interface Step {
  readonly name: string;
  readonly label: Word;
  readonly why: Word;
  /** How many entries wait for it; null where it posts none. */
  count: ((scene: Scene, month: Month) => Promise<number>) | null;
  find(scene: Scene, month: Month): Promise<Ready>;
}
