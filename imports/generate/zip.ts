import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;

/**
 * Reads the entries of a zip file (a Go module, a jar) whose names match, by name.
 *
 * @throws when the file is no zip file, or has more entries than this reader knows
 */
export function readZip(path: string, wanted: (name: string) => boolean): Map<string, Buffer> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) {
    throw new Error(`'${path}' is not a zip file; remove it and fetch it again`);
  }
  const entries = new Map<string, Buffer>();
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0xffff) {
    throw new Error(`'${path}' has too many entries for this reader`);
  }
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (wanted(name)) {
      entries.set(name, entryAt(bytes, at));
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The content of the entry whose record in the central directory starts at `at`. */
function entryAt(bytes: Buffer, at: number): Buffer {
  const method = bytes.readUInt16LE(at + 10);
  const size = bytes.readUInt32LE(at + 20);
  const header = bytes.readUInt32LE(at + 42);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const content = bytes.subarray(start, start + size);
  return method === STORED ? content : inflateRawSync(content);
}
