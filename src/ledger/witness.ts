import { mkdir, open, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** A seal as it was outside the database: whoever rewrites a chain cannot reach it from there. */
export interface Witnessed {
  readonly position: bigint;
  /** Hexadecimal. */
  readonly seal: string;
  readonly at: string;
}

/** Where the seals are kept: beside the data, or where the operator says, another disk at best. */
export const witnessFolder = (env = process.env): string =>
  resolve(env.ENSEMBLE_WITNESS || join(env.ENSEMBLE_DATA || "data", "witness"));

const fileOf = (installation: string, cooperative: number) =>
  join(witnessFolder(), installation, `${cooperative}.seals`);

/** What was witnessed of a cooperative's chain, oldest first; nothing where no file is kept yet. */
export async function readWitness(installation: string, cooperative: number): Promise<Witnessed[]> {
  const text = await readFile(fileOf(installation, cooperative), "utf8").catch(() => "");
  return [...text.matchAll(/^(\d+) ([0-9a-f]{64}) (\S+)$/gm)].map(([, position, seal, at]) => ({
    position: BigInt(position as string),
    seal: seal as string,
    at: at as string,
  }));
}

/** Adds one line at the end, on the disk before it answers. */
export async function bearWitness(
  installation: string,
  cooperative: number,
  { position, seal, at }: Witnessed,
): Promise<void> {
  const file = fileOf(installation, cooperative);
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, "a");
  try {
    await handle.write(`${position} ${seal} ${at}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
