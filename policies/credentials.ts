/** What names of passwords and keys end with, in lower case; the name of a file that holds one does not. */
const names =
  '(^|[_.-])(password|passwd|pwd|passphrase|secret|token|credentials?|((api|private|access|secret)[_.-]?)key)$';

/** What keys, tokens and passwords look like, and what stands before a password in texts. */
const values = [
  '-----BEGIN [A-Z ]*PRIVATE KEY',
  // a JSON web token: two objects in Base64
  'eyJ[A-Za-z0-9_-]{8,}[.]eyJ[A-Za-z0-9_-]{8,}',
  // access keys of AWS, tokens of GitHub and GitLab
  '(AKIA|ASIA)[0-9A-Z]{16}',
  'gh[pousr]_[A-Za-z0-9]{36}',
  'glpat-[A-Za-z0-9_-]{20}',
  // `amqp://user:password@host`
  '://[^/?#@: ]*:[^/?#@ ]+@',
  '([Pp]assword|PASSWORD|[Pp]asswd|[Ss]ecret|[Tt]oken|([Aa]pi|[Aa]ccess)[_-]?[Kk]ey)=[^&; ]',
].join('|');

/** CEL that holds for a name of something that nobody but its owner should read. */
export function namesCredential(name: string): string {
  return `${name}.lowerAscii().matches('${names}')`;
}

/** CEL that holds for a text that holds a key, a token or a password. */
export function holdsCredential(text: string): string {
  return `${text}.matches('${values}')`;
}
