import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { pickEphemeralPort } from "@pacta/scripts/ports";
import { productEnvironment } from "./env.ts";
import { type Product, readPrintedProduct } from "./printed-product.ts";

const START = fileURLToPath(new URL("../../scripts/start.mjs", import.meta.url));

export type LaunchedProduct = { readonly product: Product; readonly stop: () => Promise<void> };

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function untilPrinted(child: ChildProcess): Promise<Product> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (text: string) => {
      output += text;
      try {
        const product = readPrintedProduct(output);
        if (product !== null) resolve(product);
      } catch (error) {
        reject(error);
      }
    };
    child.stdout?.setEncoding("utf8").on("data", read);
    child.stderr?.setEncoding("utf8").on("data", read);
    child.once("close", () => reject(new Error(`the product did not start:\n${output}`)));
  });
}

/** Starts the product as `npm start` does, on a data folder and ports of its own. */
export async function launchProduct(home: string): Promise<LaunchedProduct> {
  const port = String(await pickEphemeralPort());
  const child = spawn(process.execPath, [START, "--port", port], {
    env: productEnvironment(home),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stop = async () => {
    if (hasEnded(child)) return;
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  };
  try {
    return { product: await untilPrinted(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
