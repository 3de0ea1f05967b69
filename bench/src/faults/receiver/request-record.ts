import { type ReceiverScript, trickOf } from "./endpoint-trick.ts";
import type { KeptRequest, ReceiverReport } from "./receiver-report.ts";

const HUNG_REQUESTS = 2;
const TAKEN_BEFORE_GONE = 2;
const FAILED_ATTEMPTS = 2;

/** What the endpoints were told, and what they say to it. */
export class RequestRecord {
  readonly #script: ReceiverScript;
  readonly #kept: KeptRequest[] = [];
  #strays = 0;
  #hanging = 0;
  #leftToHold = 0;
  #isHolding = false;

  constructor(script: ReceiverScript) {
    this.#script = script;
  }

  /** Keeps a request; gives the status to answer, or null for no answer. */
  keep(request: Omit<KeptRequest, "status">): number | null {
    const status = this.#holdsThis() ? null : this.#statusFor(request);
    this.#kept.push({ ...request, status });
    return status;
  }

  noteStray(): void {
    this.#strays += 1;
  }

  /** Counts a request that waits in vain, until the function it gives is called. */
  noteHanging(): () => void {
    this.#hanging += 1;
    return () => {
      this.#hanging -= 1;
    };
  }

  /** Gives the nth request from now no answer. */
  hold(nth: number): void {
    this.#leftToHold = nth;
    this.#isHolding = false;
  }

  report(isFull: boolean): ReceiverReport {
    return {
      count: this.#kept.length,
      kept: isFull ? this.#kept : [],
      strays: this.#strays,
      hanging: this.#hanging,
      isHolding: this.#isHolding,
    };
  }

  #holdsThis(): boolean {
    if (this.#leftToHold === 0) return false;
    this.#leftToHold -= 1;
    if (this.#leftToHold > 0) return false;
    this.#isHolding = true;
    return true;
  }

  #statusFor({ endpoint, webhookId }: Omit<KeptRequest, "status">): number | null {
    const own = this.#kept.filter((request) => request.endpoint === endpoint);
    const attempts = own.filter((request) => request.webhookId === webhookId).length;
    switch (trickOf(endpoint, this.#script)) {
      case "hang":
        return own.length < HUNG_REQUESTS ? null : 200;
      case "redirect":
        return 307;
      case "gone":
        return own.length < TAKEN_BEFORE_GONE ? 200 : 410;
      case "fail":
        return attempts < FAILED_ATTEMPTS ? 500 : 200;
      case "busy":
        return attempts === 0 ? 503 : 200;
      case null:
        return 200;
    }
  }
}
