import { type CelLibrary, parses, register } from './library';

class Address {
  private readonly url: URL;
  private readonly relative: boolean;

  public constructor(text: string) {
    this.relative = text.startsWith('/');
    if (!this.relative && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
      throw new Error(`'${text}' is neither an absolute URL nor an absolute path`);
    }
    this.url = new URL(text, 'http://relative.invalid');
  }

  public get scheme(): string {
    return this.relative ? '' : this.url.protocol.slice(0, -1);
  }

  public get host(): string {
    return this.relative ? '' : this.url.host;
  }

  public get hostname(): string {
    return this.relative ? '' : this.url.hostname.replace(/^\[(.*)\]$/, '$1');
  }

  public get port(): string {
    return this.relative ? '' : this.url.port;
  }

  public get path(): string {
    return this.url.pathname;
  }

  public get query(): Record<string, string[]> {
    const query: Record<string, string[]> = {};
    for (const [name, value] of this.url.searchParams) {
      query[name] = [...(query[name] ?? []), value];
    }
    return query;
  }
}

/** `url('https://a.b/c').getHost()` */
export const urls: CelLibrary = (environment) => {
  environment.registerType('URL', { ctor: Address, fields: {} });
  register(environment, {
    'url(string): URL': (text: string) => new Address(text),
    'isURL(string): bool': parses((text) => new Address(text)),
    'URL.getScheme(): string': (url: Address) => url.scheme,
    'URL.getHost(): string': (url: Address) => url.host,
    'URL.getHostname(): string': (url: Address) => url.hostname,
    'URL.getPort(): string': (url: Address) => url.port,
    'URL.getEscapedPath(): string': (url: Address) => url.path,
    'URL.getQuery(): map<string, list<string>>': (url: Address) => url.query,
  });
};
