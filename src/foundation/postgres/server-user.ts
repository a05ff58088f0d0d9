/**
 * PostgreSQL refuses to run as root. When the program is root, the server runs as `postgres` if the machine
 * has that account, else as `nobody`; otherwise it runs as the program does.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { userInfo } from "node:os";

export type ServerUser = {
  name: string;
  /** Absent when the server runs as the program itself does. */
  ids?: { uid: number; gid: number };
};

export function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return { name: userInfo().username };
  const accounts = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const account = accounts.find(([login]) => login === name);
    if (account) return { name, ids: { uid: Number(account[2]), gid: Number(account[3]) } };
  }
  return { name: "65534", ids: { uid: 65534, gid: 65534 } };
}

/**
 * Whether that user may enter the directory, tried rather than deduced from modes: access lists, mounts and
 * security modules have their say as well.
 */
export function mayEnter(user: ServerUser, directory: string): boolean {
  if (!user.ids) return true;
  const tried = spawnSync("/bin/sh", ["-c", 'cd -- "$1"', "sh", directory], {
    ...user.ids,
    cwd: "/",
    stdio: "ignore",
  });
  return tried.status === 0;
}
