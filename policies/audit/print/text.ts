import { frameChecks, type Violation } from '../../judgement';
import { nameOf } from '../../objects';
import type { Audited } from '../owners';

/** The verdicts for people: what must be mended, by rule, and what was not judged. */
export function printText(audited: readonly Audited[]): string {
  return audited.map(folderText).join('\n');
}

function folderText(audited: Audited): string {
  const { folder, judgement } = audited;
  const { evidence, violations, waived, accepted } = judgement;
  const objects = evidence.clusters.reduce((sum, cluster) => sum + cluster.objects + cluster.wave0, 0);
  const asked = evidence.rules.filter(({ verdict }) => verdict !== 'not in this stage' && verdict !== 'no facts');
  const rules = [...new Set(violations.map(({ rule }) => rule))].sort();
  const notJudged = evidence.rules.filter(({ verdict }) => verdict === 'no facts');
  const without = evidence.rules.filter(({ verdict }) => verdict === 'no subject');
  return [
    `${folder}: ${count(objects, 'object')} in ${count(evidence.clusters.length, 'cluster')}, ${count(asked.length, 'rule')} asked, as of ${evidence.asOf}`,
    ...rules.map((rule) => ruleText(rule, audited)),
    ...waived.map(
      ({ rule, cluster, object, waiver }) => `waived until ${waiver.expires}: [${rule}] ${cluster} ${nameOf(object)}`,
    ),
    ...without.map(({ id, title }) => `no subject: [${id}] ${title}`),
    ...notJudged.map(({ id, title }) => `not judged, no facts: [${id}] ${title}`),
    ...(notJudged.length > 0
      ? ['give the facts of the environment with --facts, for they say what manifests cannot']
      : []),
    `${folder}: ${accepted ? 'accepted' : notJudged.length > 0 && violations.length === 0 ? 'not judged in full' : `refused, ${count(violations.length, 'violation')}`}`,
    '',
  ].join('\n');
}

function ruleText(id: string, { judgement, rules, ownerOf }: Audited): string {
  const violations = judgement.violations.filter(({ rule }) => rule === id);
  const rule = rules.find((one) => one.id === id);
  const title = rule?.title ?? frameChecks[id as keyof typeof frameChecks];
  return [
    `[${id}] ${title}${rule ? ` (${rule.severity})` : ''}: ${count(violations.length, 'violation')}`,
    ...violations.map((violation) => violationText(violation, ownerOf(violation))),
  ].join('\n');
}

function violationText({ cluster, object, file, message, remedy }: Violation, owner: string): string {
  const where = cluster === undefined || cluster === '' ? nameOf(object) : `${cluster} ${nameOf(object)}`;
  return `  - ${where}: ${message}\n    file: ${file ?? '-'}, owner: ${owner}\n    remedy: ${remedy}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
