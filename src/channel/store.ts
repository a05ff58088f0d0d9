import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Where films lie: `incoming` files on their way, named by the hash of the key of their upload; `shown` what
 * plays, one folder for each file that was made playable. Programs that share a database share this folder.
 */
export interface FilmStore {
  readonly root: string;
  readonly incoming: string;
  readonly shown: string;
}

export async function openStore(root: string): Promise<FilmStore> {
  const store = storeAt(root);
  await mkdir(store.incoming, { recursive: true });
  await mkdir(store.shown, { recursive: true });
  return store;
}

export const storeAt = (root: string): FilmStore => ({
  root,
  incoming: join(root, "incoming"),
  shown: join(root, "shown"),
});

export interface FilmKey {
  readonly cooperative: number;
  readonly upload: string;
}

export const folderOf = (store: FilmStore, { cooperative, upload }: FilmKey): string =>
  join(store.shown, String(cooperative), upload);

export const incomingOf = (store: FilmStore, keyHash: string): string => join(store.incoming, keyHash);

/** A folder to work in, beside its place: whoever reads finds it whole or not at all. */
export async function openDraft(store: FilmStore, key: FilmKey) {
  await dropDrafts(store, key);
  const place = folderOf(store, key);
  const path = `${place}.${randomUUID()}`;
  await mkdir(path, { recursive: true });
  return {
    path,
    drop: () => rm(path, { recursive: true, force: true }),
    async keep() {
      await rm(place, { recursive: true, force: true });
      await rename(path, place);
    },
  };
}

/** What was made of a file is gone, and halves that a program left when it was killed. */
export async function dropFilm(store: FilmStore, key: FilmKey): Promise<void> {
  await dropDrafts(store, key);
  await rm(folderOf(store, key), { recursive: true, force: true });
}

async function dropDrafts(store: FilmStore, { cooperative, upload }: FilmKey): Promise<void> {
  const folder = join(store.shown, String(cooperative));
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(`${upload}.`)))
    await rm(join(folder, name), { recursive: true, force: true });
}

export async function dropIncoming(store: FilmStore, keyHash: string): Promise<void> {
  for (const file of [incomingOf(store, keyHash), `${incomingOf(store, keyHash)}.json`])
    await rm(file, { force: true });
}

export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
