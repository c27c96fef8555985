import { contains, type Family, formatAddress, parseAddress, parseBlock } from '../addresses';
import { type CelLibrary, parses, register, registerNamespace } from './library';

class IP {
  public readonly family: Family;
  public readonly value: bigint;

  public constructor(public readonly text: string) {
    ({ family: this.family, value: this.value } = parseAddress(text));
  }

  /** Whether it is in the block of its family. */
  public in(blocks: Readonly<Record<Family, string>>): boolean {
    return contains(parseBlock(blocks[this.family]), { family: this.family, first: this.value, last: this.value });
  }
}

class CIDR {
  public readonly block: ReturnType<typeof parseBlock>;
  public readonly address: string;

  public constructor(public readonly text: string) {
    this.block = parseBlock(text);
    this.address = text.slice(0, text.indexOf('/'));
  }
}

const loopback = { 4: '127.0.0.0/8', 6: '::1/128' };
const unspecified = { 4: '0.0.0.0/32', 6: '::/128' };
const linkLocal = { 4: '169.254.0.0/16', 6: 'fe80::/10' };
const linkLocalMulticast = { 4: '224.0.0.0/24', 6: 'ff02::/16' };
const multicast = { 4: '224.0.0.0/4', 6: 'ff00::/8' };
const broadcast = { 4: '255.255.255.255/32', 6: '::/128' };

function isGlobalUnicast(ip: IP): boolean {
  return ![loopback, unspecified, linkLocal, multicast, broadcast].some((blocks) => ip.in(blocks));
}

function containsIP({ block }: CIDR, { family, value }: IP): boolean {
  return contains(block, { family, first: value, last: value });
}

function masked({ block }: CIDR): CIDR {
  return new CIDR(`${formatAddress(block.family, block.first)}/${block.prefix}`);
}

/** The canonical text of IPv6 is the one that URLs show. */
function isCanonical(text: string): boolean {
  const ip = new IP(text);
  return ip.family === 4 || new URL(`http://[${text}]`).hostname === `[${text}]`;
}

/** `ip('10.0.0.1').isLoopback()`, `cidr('10.0.0.0/8').containsIP('10.1.2.3')` */
export const network: CelLibrary = (environment) => {
  environment.registerType('IP', { ctor: IP, fields: {} });
  environment.registerType('CIDR', { ctor: CIDR, fields: {} });
  environment.registerOperator('IP == IP', (a: IP, b: IP) => a.family === b.family && a.value === b.value);
  environment.registerOperator(
    'CIDR == CIDR',
    (a: CIDR, b: CIDR) => a.block.prefix === b.block.prefix && new IP(a.address).value === new IP(b.address).value,
  );
  register(environment, {
    'ip(string): IP': (text: string) => new IP(text),
    'isIP(string): bool': parses((text) => new IP(text)),
    'string(IP): string': (ip: IP) => ip.text,
    'IP.family(): int': (ip: IP) => BigInt(ip.family),
    'IP.isLoopback(): bool': (ip: IP) => ip.in(loopback),
    'IP.isUnspecified(): bool': (ip: IP) => ip.in(unspecified),
    'IP.isLinkLocalUnicast(): bool': (ip: IP) => ip.in(linkLocal),
    'IP.isLinkLocalMulticast(): bool': (ip: IP) => ip.in(linkLocalMulticast),
    'IP.isGlobalUnicast(): bool': isGlobalUnicast,
    'cidr(string): CIDR': (text: string) => new CIDR(text),
    'isCIDR(string): bool': parses((text) => new CIDR(text)),
    'string(CIDR): string': (cidr: CIDR) => cidr.text,
    'CIDR.containsIP(string): bool': (cidr: CIDR, text: string) => containsIP(cidr, new IP(text)),
    'CIDR.containsIP(IP): bool': containsIP,
    'CIDR.containsCIDR(string): bool': (cidr: CIDR, text: string) => contains(cidr.block, parseBlock(text)),
    'CIDR.containsCIDR(CIDR): bool': (cidr: CIDR, other: CIDR) => contains(cidr.block, other.block),
    'CIDR.prefixLength(): int': (cidr: CIDR) => BigInt(cidr.block.prefix),
    'CIDR.ip(): IP': (cidr: CIDR) => new IP(cidr.address),
    'CIDR.masked(): CIDR': masked,
  });
  registerNamespace(environment, 'ip', { 'isCanonical(string): bool': isCanonical });
};
