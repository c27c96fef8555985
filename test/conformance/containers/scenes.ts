import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Said } from '../authorities/command';
import { withFolder } from '../authorities/folders';
import { type Contained, containRun } from './container';

const ENVIRONMENTS = ['dev', 'prod'];

/** How often files are looked for, in milliseconds, and how many times at most. */
const INTERVAL = 20;
const ATTEMPTS = 1500;

/** A volume that containers share. */
interface Volume {
  readonly dist: string;
  /** Starts a run that writes a text into every environment. */
  start(text: string): Contained;
  /** Starts one that stops while it writes. */
  startGated(text: string): Promise<{ readonly run: Contained; readonly open: () => void }>;
}

/** What is wrong when one run begins while another is at work, and again when that has ended. */
export function secondRunProblems(tamper: (dist: string) => void = () => undefined): Promise<string[]> {
  return withVolume(async ({ dist, start, startGated }) => {
    const { run, open } = await startGated('first');
    tamper(dist);
    const second = await start('second').said;
    const meanwhile = environmentsIn(dist);
    open();
    const first = await run.said;
    const ended = contentOf(dist);
    const third = await start('third').said;
    return [
      ...(second.errors.includes('is writing to')
        ? []
        : [`the second run was not told of the first: ${textOf(second)}`]),
      ...different('while the first run was at work', meanwhile, 'before'),
      ...(first.code === 0 ? [] : [`the first run failed: ${textOf(first)}`]),
      ...different('after the first run', ended, 'first'),
      ...(first.output === second.output ? [] : [`the runs are ${first.output} and ${second.output}, not one number`]),
      ...(third.code === 0 ? [] : [`a run after both was refused: ${textOf(third)}`]),
      ...different('after the third run', contentOf(dist), 'third'),
    ];
  });
}

/** What is wrong when a run is killed while it writes, and another comes after it. */
export function killedRunProblems(): Promise<string[]> {
  return withVolume(async ({ dist, start, startGated }) => {
    const { run } = await startGated('killed');
    run.process.kill('SIGKILL');
    await run.said;
    const next = await start('next').said;
    return [
      ...(next.code === 0 ? [] : [`the run after it failed: ${textOf(next)}`]),
      ...different('after the next run', contentOf(dist), 'next'),
    ];
  });
}

/** What is wrong when two runs begin at once: one of them stands, as a whole. */
export function racingRunsProblems(): Promise<string[]> {
  return withVolume(async ({ dist, start }) => {
    const runs = ['left', 'right'].map((text) => ({ text, said: start(text).said }));
    const said = await Promise.all(runs.map(async (run) => ({ text: run.text, ...(await run.said) })));
    const done = said.filter(({ code }) => code === 0).map(({ text }) => text);
    const content = contentOf(dist);
    return done.some((text) => different('', content, text).length === 0)
      ? []
      : [
          `${done.join(' and ') || 'none'} said to have written, and there is ${content}: ${said.map(textOf).join('; ')}`,
        ];
  });
}

function withVolume(use: (volume: Volume) => Promise<string[]>): Promise<string[]> {
  return withFolder(async (folder) => {
    const dist = join(folder, 'dist');
    for (const name of ENVIRONMENTS) {
      mkdirSync(join(dist, name), { recursive: true });
      writeFileSync(join(dist, name, 'facts.json'), 'before');
    }
    const gate = join(folder, 'gate');
    return use({
      dist,
      start: (text) => containRun({ dist, environments: ENVIRONMENTS, text }),
      async startGated(text) {
        const run = containRun({ dist, environments: ENVIRONMENTS, text, gate });
        await appears(`${gate}.asked`);
        return { run, open: () => writeFileSync(gate, '') };
      },
    });
  });
}

async function appears(file: string): Promise<void> {
  for (let attempt = 0; !existsSync(file); attempt++) {
    if (attempt === ATTEMPTS) {
      throw new Error(`a run in a container did not begin to write: ${file} did not appear`);
    }
    await delay(INTERVAL);
  }
}

/** Everything in the folder, with the text of each environment: `dev=first prod=first`. */
function contentOf(dist: string): string {
  return readdirSync(dist)
    .map((name) => `${name}=${textIn(join(dist, name, 'facts.json'))}`)
    .join(' ');
}

/** The same without the folders of runs that are at work. */
function environmentsIn(dist: string): string {
  return contentOf(dist).replaceAll(/\.\S+ /g, '');
}

function textIn(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '?';
}

function different(when: string, content: string, text: string): string[] {
  const wanted = ENVIRONMENTS.map((name) => `${name}=${text}`).join(' ');
  return content === wanted ? [] : [`${when} there is ${content}, not ${wanted}`];
}

function textOf({ code, output, errors }: Said): string {
  return `ended with ${code}: ${errors || output}`;
}
