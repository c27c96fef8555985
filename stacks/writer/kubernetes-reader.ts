/*
 * Where the reader of Kubernetes (`sigs.k8s.io/yaml`, which kubectl, Helm and Argo CD use) finds something else than what
 * `yaml` printed. `test/stacks/writer/verdicts.json` holds what it says, and conformance asks it.
 */

/** What it refuses, or takes for a line end, or drops: control characters, separators of lines, byte order marks. */
const UNREADABLE = /[^\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;
/** Numbers as Go writes them, once `_` is left out wherever it stands but at the start. */
const GO_NUMBER =
  /^(?:[-+]?0[xX][\da-fA-F]+|[-+]?0[oO]?[0-7]+|[-+]?0[bB][-+]?[01]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/;
const MERGE_KEY = '<<';
/** Lines that hold white space only, or begin with a tab: a block says its indent by what comes first. */
const UNCLEAR_BLOCK = /^[ \t\n]*$|^[ \n]*\t/;

/** Whether the reader of Kubernetes finds another value, or none, in what `yaml` prints for a text. */
export function isMisread(text: string): boolean {
  if (UNREADABLE.test(text)) {
    return true;
  }
  return text.includes('\n')
    ? UNCLEAR_BLOCK.test(text)
    : text.includes('\t') || text === MERGE_KEY || (!text.startsWith('_') && GO_NUMBER.test(text.replaceAll('_', '')));
}
