import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { projectRoot } from "../foundation/root.ts";
import type { ModelMonth, PayAnswer } from "./model-worker.ts";
import type { ModelPay } from "./payslip.ts";
import type { PaySituation } from "./situation.ts";

/** Shown with every figure: the parameters of a year come with a version (R7.07). */
export const modelVersion = "modele-social 11.1.0";

/** The public model of social law, asked beside the program: whole answers, or why there is none. */
export interface PayModel {
  /** The pays, in the order asked; rejects with `ModelSilent` where the model does not answer in time. */
  pays(situation: PaySituation, grossCents: readonly bigint[]): Promise<ModelPay[]>;
  month(situation: PaySituation): Promise<ModelMonth>;
  close(): Promise<void>;
}

export class ModelSilent extends Error {
  constructor(why: string) {
    super(`the model of social law did not answer: ${why}`);
    this.name = "ModelSilent";
  }
}

type Waiting = {
  by: Worker;
  resolve: (answer: PayAnswer) => void;
  reject: (error: Error) => void;
  timer: NodeJS.Timeout;
};

/** So many pays are remembered: what the model says of a month never changes. */
const remembered = 20_000;
const ownWorker = join(projectRoot, "src", "payroll", "model-worker.ts");
const keyOf = (situation: PaySituation) => JSON.stringify(situation);

/**
 * One thread holds the model, opened when it is first asked and kept. One that dies or stays silent is
 * replaced: whoever waited is told, the next call is answered by the new one.
 */
class ThreadModel implements PayModel {
  readonly #worker: string;
  readonly #limitMs: number;
  readonly #waiting = new Map<number, Waiting>();
  readonly #known = new Map<string, ModelPay>();
  readonly #months = new Map<string, ModelMonth>();
  readonly #ready = new WeakSet<Worker>();
  #current: Worker | null = null;
  #asked = 0;

  constructor(worker: string, limitMs: number) {
    this.#worker = worker;
    this.#limitMs = limitMs;
  }

  async pays(situation: PaySituation, grossCents: readonly bigint[]): Promise<ModelPay[]> {
    const key = keyOf(situation);
    const found = new Map(grossCents.map((one) => [one, this.#known.get(`${key}:${one}`)]));
    const missing = [...found].filter(([, pay]) => !pay).map(([one]) => Number(one));
    for (const pay of missing.length > 0 ? await this.#ask(situation, missing) : [])
      found.set(BigInt(pay.grossCents), pay);
    return grossCents.map((one) => {
      const pay = found.get(one);
      if (!pay) throw new ModelSilent(`nothing for ${one}`);
      return pay;
    });
  }

  async month(situation: PaySituation): Promise<ModelMonth> {
    const key = keyOf(situation);
    if (!this.#months.has(key)) await this.#ask(situation, []);
    return this.#months.get(key) as ModelMonth;
  }

  async close(): Promise<void> {
    const opened = this.#current;
    this.#current = null;
    await opened?.terminate();
  }

  async #ask(situation: PaySituation, grossCents: readonly number[]): Promise<readonly ModelPay[]> {
    this.#current ??= this.#open();
    const by = this.#current;
    // Reading its rules takes it a second or two, on a busy machine more.
    const limitMs = this.#ready.has(by) ? this.#limitMs : this.#limitMs * 3;
    const id = ++this.#asked;
    by.ref();
    const { pays, month, failure } = await new Promise<PayAnswer>((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(by, `nothing within ${limitMs} ms`), limitMs);
      this.#waiting.set(id, { by, resolve, reject, timer });
      by.postMessage({ id, situation, grossCents });
    });
    if (!pays || !month) throw new ModelSilent(failure ?? "an empty answer");
    const key = keyOf(situation);
    if (this.#known.size > remembered) this.#known.clear();
    for (const pay of pays) this.#known.set(`${key}:${pay.grossCents}`, pay);
    this.#months.set(key, month);
    return pays;
  }

  #open(): Worker {
    const opened = new Worker(this.#worker);
    opened.on("message", (answer: PayAnswer) => {
      this.#ready.add(opened);
      const one = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      if (one) clearTimeout(one.timer);
      one?.resolve(answer);
      // A program that has nothing else to do ends, although a worker waits for more.
      if (this.#waiting.size === 0) opened.unref();
    });
    opened.on("error", (error) => this.#giveUp(opened, (error as Error).message));
    opened.on("exit", (code) => this.#giveUp(opened, `its thread ended (${code})`));
    return opened;
  }

  #giveUp(opened: Worker, why: string): void {
    if (this.#current === opened) this.#current = null;
    void opened.terminate();
    for (const [id, { by, reject, timer }] of this.#waiting) {
      if (by !== opened) continue;
      this.#waiting.delete(id);
      clearTimeout(timer);
      reject(new ModelSilent(why));
    }
  }
}

export const openModel = ({ worker = ownWorker, limitMs = 5_000 } = {}): PayModel =>
  new ThreadModel(worker, limitMs);

let own = openModel();

/** The one of this program. */
export const payModel: PayModel = {
  pays: (situation, grossCents) => own.pays(situation, grossCents),
  month: (situation) => own.month(situation),
  close: () => own.close(),
};

/** Another one in its place, such as one that says nothing; answers the one that was there. */
export function putModel(model: PayModel): PayModel {
  const before = own;
  own = model;
  return before;
}
