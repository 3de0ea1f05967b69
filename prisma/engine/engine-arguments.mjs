/** Reads the arguments Prisma's CLI gives its schema engine. */
export function parseEngineArguments(args) {
  const options = { datamodels: [], url: "", command: undefined };
  for (let at = 0; at < args.length; at += 1) {
    const name = args[at];
    if (name === "--datamodels") options.datamodels.push(args[++at]);
    else if (name === "--datasource") options.url = JSON.parse(args[++at]).url ?? "";
    else if (name === "can-connect-to-database") options.command = name;
  }
  return options;
}
