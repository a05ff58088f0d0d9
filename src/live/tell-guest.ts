import { writeToGuest } from "../events/index.ts";
import type { NoticeKind } from "../foundation/notice.ts";
import type { Scene } from "../foundation/scene.ts";
import { insertGuestTold } from "./guest-told.sql.ts";

interface Told {
  readonly event: string;
  readonly guest: string;
  /** The question, or the film. */
  readonly about: string;
  readonly kind: NoticeKind;
}

/** Writes to a guest what a member is told, of each thing once. */
export async function tellGuest(scene: Scene, { event, guest, about, kind }: Told): Promise<void> {
  if (!(await insertGuestTold(scene, guest, about))) return;
  await writeToGuest(scene, { event, guest, sentence: kind.says });
}
