import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { jsonForYaml } from '../../../constructs/core/json-for-yaml';
import type { JsonObject } from '../../../stacks/writer/manifest';
import { printDocuments } from '../../../stacks/writer/print';
import { anyText, DIFFERENCES } from '../../stacks/writer/texts';
import { plantedResult } from '../authorities/planted';
import { buildYamlReader, type YamlReader } from '../build/yaml-reader';
import type { Context, RunCheck } from '../checks/check';
import { devAndProd } from '../checks/coverage';
import { manifestsOf, subjectOf } from '../manifests/manifest';
import { type Result, resultOf } from '../result';
import { readByKubernetes } from './reader';
import { VERDICTS, type Verdict, verdictsOf } from './verdicts';

const CHECK = 'yaml-reader';
const SEED = 20_260_103;
const TEXTS = 24_000;
/** Most problems that are told. */
const TOLD = 20;

/** Characters of which all texts of up to three are tried. */
const CHARACTERS = [...'019abBxXoOeEyn_+-.:~<= #\n\t"'];

/** What we write is what the reader of kubectl finds: fuzzed texts, what was synthesized, and the table of verdicts. */
export const yamlReader: RunCheck = {
  name: CHECK,
  budgetMinutes: 1,
  coverage: devAndProd,
  async run(context) {
    const reader = await buildYamlReader();
    return [
      await fuzzed(reader),
      await shortTexts(reader),
      await table(reader),
      ...(await synthesized(reader, context)),
      ...(await planted(reader)),
    ];
  },
};

function result(reader: YamlReader, subject: string, count: number, unit: string, problems: readonly string[]): Result {
  const told = problems.length > TOLD ? [...problems.slice(0, TOLD), `and ${problems.length - TOLD} more`] : problems;
  const facts = { check: CHECK, component: 'sigs.k8s.io/yaml', version: reader.version };
  return resultOf({ ...facts, subject, count, unit, problems: told });
}

/** A text in every place, with another document behind it. */
function documentsWith(text: string): readonly JsonObject[] {
  return [
    { apiVersion: 'v1', [text]: 'at the top', value: text, map: { [text]: { [text]: text }, list: [text, [text]] } },
    { apiVersion: 'v1', list: [{ [text]: [text] }, text] },
  ];
}

async function fuzzed(reader: YamlReader): Promise<Result> {
  const texts = fc.sample(anyText, { seed: SEED, numRuns: TEXTS });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const numbers = fc.sample(number, { seed: SEED, numRuns: TEXTS }).map((one) => one || 0);
  const problems = await misread(reader, [...texts.map(documentsWith), [{ apiVersion: 'v1', numbers }]], texts);
  return result(reader, 'fuzzed texts', texts.length, 'texts', problems);
}

async function shortTexts(reader: YamlReader): Promise<Result> {
  const longer = (texts: readonly string[]) => texts.flatMap((text) => CHARACTERS.map((one) => text + one));
  const two = longer(CHARACTERS);
  const texts = [...CHARACTERS, ...two, ...longer(two)];
  return result(reader, 'short texts', texts.length, 'texts', await misread(reader, texts.map(documentsWith), texts));
}

/** What differs between documents and what is read in their file, by the text that is meant. */
async function misread(
  reader: YamlReader,
  files: readonly (readonly JsonObject[])[],
  texts: readonly string[],
): Promise<string[]> {
  const readings = await readByKubernetes(reader, files.map(printDocuments));
  return readings.flatMap(({ documents, error }, index) =>
    error === undefined && isDeepStrictEqual(documents, files[index])
      ? []
      : [`${JSON.stringify(texts[index] ?? 'a number')} is not what is read: ${error ?? JSON.stringify(documents)}`],
  );
}

/** The table that tests ask is what this reader says. */
async function table(reader: YamlReader): Promise<Result> {
  const kept: Record<string, Verdict> = JSON.parse(readFileSync(VERDICTS, 'utf8'));
  const verdicts = await verdictsOf(reader, Object.keys(kept));
  const problems = Object.entries(verdicts)
    .filter(([text, verdict]) => !isDeepStrictEqual(verdict, kept[text]))
    .map(
      ([text, verdict]) =>
        `${JSON.stringify(text)} reads as ${JSON.stringify(verdict)}, the table says ${JSON.stringify(kept[text])}; ` +
        'write it anew: node --require tsx/cjs test/conformance/text/write-verdicts.ts',
    );
  return result(reader, 'table of verdicts', Object.keys(kept).length, 'verdicts', problems);
}

/** What the judge read in the files of each cluster is what kubectl reads there. */
async function synthesized(reader: YamlReader, { clusters }: Context): Promise<Result[]> {
  const results = clusters.map(async (cluster) => {
    const manifests = manifestsOf(cluster);
    const readings = await readByKubernetes(
      reader,
      manifests.map(({ text }) => text),
    );
    const problems = readings.flatMap(({ documents, error }, index) => {
      const { object, file } = manifests[index] ?? {};
      const isSame = error === undefined && isDeepStrictEqual(documents, [object]);
      return isSame ? [] : [`${file}: ${object?.kind} ${object?.metadata.name}: ${error ?? 'another value is read'}`];
    });
    return result(reader, subjectOf(cluster), manifests.length, 'objects', problems);
  });
  return Promise.all(results);
}

/** What cdk8s writes for some texts is found to be misread. */
async function planted(reader: YamlReader): Promise<Result[]> {
  const files = DIFFERENCES.map(([, stock]) => `k: ${stock}\n`);
  const readings = await readByKubernetes(reader, files);
  return readings.map(({ documents, error }, index) => {
    const [text = ''] = DIFFERENCES[index] ?? [];
    const isSame = error === undefined && isDeepStrictEqual(documents, [{ k: text }]);
    const fault = `cdk8s writes ${jsonForYaml(text)}`;
    const problems = isSame ? [] : [`${fault}: misread`];
    const facts = { check: CHECK, component: 'sigs.k8s.io/yaml', version: reader.version };
    return plantedResult({ ...facts, subject: fault, expected: [fault], problems });
  });
}
