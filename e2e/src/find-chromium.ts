import { execFileSync } from "node:child_process";
import { accessSync, constants, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { packagedChromium } from "./packaged-chromium.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` may be a stub that only says to install the snap. */
function reportsVersion(path: string): boolean {
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
    );
  } catch {
    return false;
  }
}

/** The Chromium of `PLAYWRIGHT_CHROMIUM`, else one of this machine, else the one that comes from npm. */
export async function findChromium(folder: string): Promise<string> {
  const given = process.env.PLAYWRIGHT_CHROMIUM;
  if (given) return given;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = [...folders.flatMap((place) => NAMES.map((name) => join(place, name))), MAC_CHROME];
  const found = candidates.find((path) => isExecutable(path) && reportsVersion(path));
  if (found !== undefined) return found;
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("no Chromium found: install one, or set PLAYWRIGHT_CHROMIUM to its path");
  }
  mkdirSync(folder, { recursive: true });
  return packagedChromium(folder);
}
