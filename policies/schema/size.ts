import type { Report } from './problem';

/**
 * Largest object in bytes of JSON. The API server hands etcd at most 1.5 MiB at once; the rest is for what it adds
 * itself, as who manages which field.
 */
const LARGEST = 1.25 * 1024 * 1024;

/** Checks that an object fits into one request of the API server to its store. */
export function checkSize(object: object, report: Report): void {
  const bytes = Buffer.byteLength(JSON.stringify(object));
  if (bytes > LARGEST) {
    report(
      '',
      `the object has ${bytes} bytes, the API server stores at most ${LARGEST}`,
      'declare less of what it lists',
    );
  }
}
