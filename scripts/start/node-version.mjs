const MINIMUM = { major: 20, minor: 19 };

/**
 * @param {string} version as in process.versions.node
 * @returns {string | null} what to do, or null when this Node will do
 */
export function nodeVersionProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor)) return null;
  const wanted = `${MINIMUM.major}.${MINIMUM.minor}`;
  return `Pacta needs Node ${wanted} or newer; this is Node ${version}.\nInstall a newer one from https://nodejs.org/ and run the command again.`;
}
