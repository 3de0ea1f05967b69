type Step = { readonly name: string; readonly stop: () => Promise<void> };

const steps: Step[] = [];
let isStopping = false;

/** Adds what must be stopped before the process ends; the last added stops first. */
export function onShutdown(name: string, stop: () => Promise<void>): void {
  if (steps.length === 0) listen();
  steps.push({ name, stop });
}

function listen(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stopAll().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

async function stopAll(): Promise<void> {
  for (const step of [...steps].reverse()) {
    try {
      await step.stop();
    } catch (cause) {
      process.stderr.write(`could not stop ${step.name}: ${String(cause)}\n`);
    }
  }
}
