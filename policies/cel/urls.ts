import type { Environment } from '@marcbachmann/cel-js';

/** An absolute URL or an absolute path, as Go's `url.ParseRequestURI` takes them. */
class Address {
  /** Of the URL, without its colon; empty for a path. */
  public readonly scheme: string;

  /** @throws when the text is neither */
  public constructor(text: string) {
    const relative = text.startsWith('/');
    if (!relative && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
      throw new Error(`'${text}' is neither an absolute URL nor an absolute path`);
    }
    const { protocol } = new URL(text, 'http://relative.invalid');
    this.scheme = relative ? '' : protocol.slice(0, -1);
  }
}

function isAddress(text: string): boolean {
  try {
    return new Address(text) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Adds what rules of custom resources call of the URL library of Kubernetes: `url('https://a.b').getScheme()`.
 *
 * @throws nothing itself; `url()` in an expression throws for what is no URL
 */
export function registerUrls(environment: Environment): void {
  environment.registerType('URL', { ctor: Address, fields: {} });
  environment.registerFunction('url(string): URL', (text: string) => new Address(text));
  environment.registerFunction('isURL(string): bool', isAddress);
  environment.registerFunction('URL.getScheme(): string', ({ scheme }: Address) => scheme);
}
