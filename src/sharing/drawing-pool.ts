import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";

import type { ShareCard } from "../views/share-card";
import type { DrawingOrder, DrawnPicture } from "./drawing/draw-worker";

/** By its place in the project: Node runs the worker as it is written, while the build has moved this code elsewhere. */
const workerFile = resolve("src/sharing/drawing/draw-worker.ts");
/** More would gain little, and each holds its own fonts. */
const mostWorkers = 4;

interface Waiting {
  readonly card: ShareCard;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/** Draws cards on the other processors while the build goes on: as many at a time as there are, in the order asked for. */
export class DrawingPool {
  readonly #waiting: Waiting[] = [];
  readonly #idle: Worker[] = [];
  #workers = 0;

  /** @throws Error if the card holds a letter that no font has, or if the worker stops */
  draw(card: ShareCard): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ card, resolve, reject });
      this.#next();
    });
  }

  #next(): void {
    const worker = this.#idle.pop() ?? this.#newWorker();
    if (!worker) return;
    const waiting = this.#waiting.shift();
    if (waiting) this.#employ(worker, waiting);
    else this.#rest(worker);
  }

  #newWorker(): Worker | undefined {
    if (this.#workers >= Math.min(mostWorkers, availableParallelism())) return undefined;
    this.#workers++;
    return new Worker(workerFile, { execArgv: [] });
  }

  #employ(worker: Worker, { card, resolve, reject }: Waiting): void {
    const onError = (error: Error): void => {
      this.#workers--;
      reject(error);
      this.#next();
    };
    worker.ref();
    worker.once("error", onError);
    worker.once("message", (drawn: DrawnPicture) => {
      worker.off("error", onError);
      if ("png" in drawn) resolve(drawn.png);
      else reject(new Error(drawn.failure));
      this.#idle.push(worker);
      this.#next();
    });
    worker.postMessage({ card } satisfies DrawingOrder);
  }

  /** An idle worker keeps no process from ending. */
  #rest(worker: Worker): void {
    worker.unref();
    this.#idle.push(worker);
  }
}
