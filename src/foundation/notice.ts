import type { Scene } from "./scene.ts";
import type { Word } from "./words.ts";

/** How a person is told: on the page only, by mail at once, in the day's letter, or not at all. */
export const ways = ["page", "mail", "digest", "none"] as const;
export type Way = (typeof ways)[number];

/** A kind of thing people are told of: what their choice is about, and the sentence with its parameters. */
export interface NoticeKind {
  /** `module.noun`, as in the database. */
  readonly name: string;
  readonly label: Word;
  readonly says: Word;
  /** What holds for whoever has not chosen. */
  readonly usual: Way;
  /** Of what waits for the day’s letter, what this person may still be told, by its links; all without it. */
  readonly still?: (scene: Scene, person: string, links: readonly string[]) => Promise<readonly string[]>;
}
