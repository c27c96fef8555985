import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { plantedResult } from '../authorities/planted';
import type { RunCheck } from '../checks/check';
import { anywhere } from '../checks/coverage';
import { type Result, resultOf } from '../result';
import { contain, NO_CONTAINERS } from './container';
import { killedRunProblems, racingRunsProblems, secondRunProblems } from './scenes';

const FACTS = { check: 'containers', component: 'unshare', version: '-' };

/** Pairs of runs that begin at once. */
const RACES = 5;

/** Two syntheses in two containers on one volume, where each is process 1, never write at the same time, nor half. */
export const containers: RunCheck = {
  name: FACTS.check,
  budgetMinutes: 1,
  coverage: anywhere,
  async run() {
    const { code, errors } = await contain(['true']).said;
    if (code !== 0) {
      return [resultFor('all', 1, [`${NO_CONTAINERS}: ${errors || code}`])];
    }
    const raced: string[] = [];
    for (let race = 0; race < RACES; race++) {
      raced.push(...(await racingRunsProblems()));
    }
    return [
      resultFor('a second run', 1, await secondRunProblems()),
      resultFor('a killed run', 1, await killedRunProblems()),
      resultFor('runs that begin at once', RACES, raced),
      plantedResult({
        ...FACTS,
        subject: 'a run that cannot be seen',
        expected: ['while the first run was at work', 'dev=second prod=second'],
        problems: await secondRunProblems(hide),
      }),
    ];
  },
};

function resultFor(subject: string, count: number, problems: readonly string[]): Result {
  return resultOf({ ...FACTS, subject, count, unit: 'pairs of runs', problems });
}

/** Takes away by what a run is known to be at work. */
function hide(dist: string): void {
  for (const name of readdirSync(dist).filter((entry) => entry.startsWith('.'))) {
    rmSync(join(dist, name, 'alive'));
    rmSync(join(dist, name, 'owner.json'));
  }
}
