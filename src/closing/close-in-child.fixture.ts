/**
 * A program that closes a month and is killed, as by `kill -9`: before a step, within its transaction once
 * its work is done, or right after its commit. Arguments: database, run, day, « within 2 ».
 */
import { openDatabase, openPool } from "../foundation/database.ts";
import { runJob } from "../foundation/job.ts";
import { carryOn } from "./carry-on.ts";
import { steps } from "./steps.ts";

const [url = "", run = "", day = "", killed = ""] = process.argv.slice(2);
const database = openDatabase(openPool(url, 2));
const dieAt = (moment: string) => {
  if (moment === killed) process.kill(process.pid, "SIGKILL");
};
for (let step = 1; step <= steps.length; step++) {
  const mortal: typeof carryOn = {
    ...carryOn,
    async run(input, scene) {
      dieAt(`before ${step}`);
      await carryOn.run(input, scene);
      dieAt(`within ${step}`);
    },
  };
  await runJob(mortal, { run }, { database, cooperative: 1, clock: () => new Date(day) });
  dieAt(`after ${step}`);
}
await database.destroy();
