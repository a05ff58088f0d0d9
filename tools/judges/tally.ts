import { spawnSync } from "node:child_process";

/** What the judges said so far: one line each as it comes. */
export class Tally {
  accepted = 0;
  rejected = 0;
  unable = 0;

  /** `detail` is shown only where the output was not accepted. */
  count(verdict: "accepted" | "rejected" | "unable", what: string, detail = ""): void {
    this[verdict]++;
    const mark = { accepted: "✔", rejected: "✖", unable: "?" }[verdict];
    console.log(
      `${mark} ${what}${detail && verdict !== "accepted" ? `\n${detail.trimEnd().replace(/^/gm, "    ")}` : ""}`,
    );
  }

  /** Puts an output before a judge: 0 accepts, 1 rejects, anything else could not judge. */
  judge(what: string, command: string, args: readonly string[]): void {
    const { status, stdout, stderr, error } = spawnSync(command, args, {
      encoding: "utf8",
      maxBuffer: 64_000_000,
    });
    const verdict = status === 0 ? "accepted" : status === 1 ? "rejected" : "unable";
    this.count(verdict, what, error?.message ?? `${stdout}${stderr}`.split("\n").slice(0, 30).join("\n"));
  }

  /** 2 where a judge could not run: a failed build, never a verdict. */
  get exitCode(): 0 | 1 | 2 {
    return this.unable > 0 ? 2 : this.rejected > 0 ? 1 : 0;
  }
}
