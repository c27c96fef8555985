import { setTimeout as delay } from 'node:timers/promises';

/** How often the server is asked, in milliseconds, and how many times at most. */
const INTERVAL = 500;
const ATTEMPTS = 360;

/** Asks until nothing is missing; answers what is still missing in the end. */
export async function eventually(missing: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let found = await missing();
  for (let attempt = 1; found.length > 0 && attempt < ATTEMPTS; attempt++) {
    await delay(INTERVAL);
    found = await missing();
  }
  return found;
}
