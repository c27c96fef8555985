/** First and last address of an IPv4 range, as numbers. */
export function bounds(cidr: string): readonly [first: number, last: number] {
  const [address = '', prefix = ''] = cidr.split('/');
  const first = address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
  return [first, first + 2 ** (32 - Number(prefix)) - 1];
}
