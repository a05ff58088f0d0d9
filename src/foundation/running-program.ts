/** Telling a program that runs from one that was killed, also when its number was given to another since. */
import { readFileSync } from "node:fs";

export function isAlive(pid: number): boolean {
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // it lives, and belongs to another account
  }
}

/** The moment a process began, in the kernel's ticks; empty where the system does not say it in a file. */
function birthOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")")).split(" ")[20] ?? "";
  } catch {
    return "";
  }
}

/** `pid birth`: what a program leaves in a file to say that it is there. */
export const markOfThisProgram = (): string => `${process.pid} ${birthOf(process.pid)}`;

/** Whether the program that left the mark still runs. */
export function livesUnder(mark: string): boolean {
  const [pid = "", birth] = mark.split(" ");
  return isAlive(Number(pid)) && birthOf(Number(pid)) === birth;
}
