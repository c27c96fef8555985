/** Where programs and people's folders are. */
const NAMES = ['PATH', 'HOME', 'TMPDIR', 'LD_LIBRARY_PATH'];
/** Of Node, of Terrace, and of the CLI of cdk8s. */
const PREFIXES = ['NODE_', 'TERRACE_', 'CDK8S_'];
/** For the network, which no synthesis uses; a process of Node reads all these certificates at its start, in about 0.03 s. */
const CERTIFICATES = 'NODE_EXTRA_CA_CERTS';

/**
 * Takes all variables of the shell from this process, and so from those that it starts, that no synthesis needs: what
 * nobody can read cannot change the output. Times of day are those of no place.
 *
 * @param {NodeJS.ProcessEnv} variables of this process
 */
function keepVariables(variables) {
  for (const name of Object.keys(variables)) {
    const isKept = NAMES.includes(name) || PREFIXES.some((prefix) => name.startsWith(prefix));
    if (!isKept || name === CERTIFICATES) {
      delete variables[name];
    }
  }
  variables.TZ = 'UTC';
}

module.exports = { keepVariables };
