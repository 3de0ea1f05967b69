import { build } from "esbuild";

// CommonJS packages in the bundle still ask for `require`, which an ES module has not.
const banner =
  'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);';

await build({
  entryPoints: ["src/main.ts"],
  outdir: "dist",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: banner },
  logLevel: "warning",
});
