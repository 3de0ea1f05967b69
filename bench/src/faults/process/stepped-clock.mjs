// Preloaded into a worker: its clock begins at `start` and takes the next of `steps` at each SIGUSR2.
const plan = new URL(import.meta.url).searchParams;
const steps = (plan.get("steps") ?? "").split(",").map(Number);
const RealDate = Date;
let aheadMs = Number(plan.get("start")) - RealDate.now();

const now = () => RealDate.now() + aheadMs;

globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, args, created) => Reflect.construct(target, args.length === 0 ? [now()] : args, created),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});

process.on("SIGUSR2", () => {
  aheadMs += steps.shift() ?? 0;
});
