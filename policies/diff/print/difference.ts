import { nameOf } from '../../objects';
import type { ClusterDifference, Difference, EnvironmentDifference, ItemChange, ItemPlace } from '../difference';
import { factsLines } from './facts';
import { fieldLines } from './fields';
import { markText } from './marks';
import type { Wording } from './values';

const SIGNS = { added: '+', removed: '-', changed: '~', moved: '>' } as const;

/**
 * The difference for people: by environment, cluster and owner, then what is marked, then the totals.
 *
 * @param words how values are said: short, or whole
 */
export function printDifference(difference: Difference, words: Wording): string {
  const sections = [
    ...difference.environments.flatMap((environment) => environmentSections(environment, words)),
    markedSection(difference),
    [totalsLine(difference)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function environmentSections(environment: EnvironmentDifference, words: Wording): string[][] {
  const title = titleOf(environment);
  const { facts, change, clusters } = environment;
  return [
    ...(change === 'changed' ? [] : [[`${title}: the environment is ${change}`]]),
    renameLines(title, environment),
    ...(facts ? [withTitle(`${title}: facts`, factsLines(facts, words))] : []),
    ...clusters.flatMap((cluster) => clusterSections(title, cluster, words)),
  ];
}

function titleOf({ name, oldName }: EnvironmentDifference): string {
  return oldName === undefined ? name : `${oldName} → ${name}`;
}

/** One line a name that changed; what is nothing but such a change is not told again, unless it has marks. */
function renameLines(title: string, { renames, facts, clusters }: EnvironmentDifference): string[] {
  if (renames.length === 0) {
    return [];
  }
  const items = clusters.flatMap((cluster) => cluster.items);
  const others = items.filter((item) => !item.renamed && !isTold(item)).length;
  const entries = [...(facts?.fields ?? []), ...(facts?.flows ?? [])].filter(({ renamed }) => renamed).length;
  return [
    `${title}: renamed`,
    ...renames.map(({ from, to, objects }) => `  ${from} → ${to}: ${madeAnew(objects)}`),
    `  nothing else differs in ${counted(others, 'other object')} and ${counted(entries, 'entry', 'entries')} of the facts`,
    '  nothing is renamed in place: what held data starts empty under its new name, see what to look at first',
  ];
}

function madeAnew(objects: number): string {
  return objects === 0 ? 'as declared, no object has the name' : `${counted(objects, 'object')}, deleted and made anew`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Whether an item is told by itself: one in which nothing but names differs is not, unless it has marks. */
function isTold({ change, renamed, fields, marks }: ItemChange): boolean {
  if (renamed) {
    return change === 'added' && !fields.every((field) => field.renamed);
  }
  return marks.length > 0 || fields.length === 0 || !fields.every((field) => field.renamed);
}

function withTitle(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

/** One section an owner. */
function clusterSections(title: string, { name, change, items }: ClusterDifference, words: Wording): string[][] {
  const told = items.filter(isTold);
  const owners = [...new Set(told.map(({ place }) => place.owner))];
  const suffix = change === 'changed' ? '' : ` (cluster ${change})`;
  return owners.map((owner) => [
    `${title} / ${name}${suffix} / ${owner}`,
    ...told.filter(({ place }) => place.owner === owner).flatMap((item) => itemLines(item, words)),
  ]);
}

function itemLines(item: ItemChange, words: Wording): string[] {
  const { change, place, movedFrom, renamed, fields, marks } = item;
  const from = movedFrom ? `, moved from ${placeText(movedFrom)}` : '';
  return [
    `  ${SIGNS[change]} ${subjectText(item)} (${placeText(place)}${from}${renamed ? ', renamed' : ''})`,
    ...marks.map((mark) => `      ! ${markText(mark)}`),
    ...fieldLines(fields, '      ', words),
  ];
}

function subjectText({ subject }: ItemChange): string {
  return subject.type === 'object' ? nameOf(subject) : subject.address;
}

function placeText({ layer, owner, address }: ItemPlace): string {
  return address ?? (layer === owner ? layer : `${layer}/${owner}`);
}

/** Again, and together, what may destroy or be refused: the place to look at first. */
function markedSection({ environments }: Difference): string[] {
  const lines = environments.flatMap((environment) => [
    ...(environment.facts?.marks ?? []).map((mark) => `  ! ${titleOf(environment)}: facts: ${markText(mark)}`),
    ...environment.clusters.flatMap(({ name, items }) =>
      items.flatMap((item) =>
        item.marks
          // A rename says already that its objects are made anew, wherever they are.
          .filter(({ kind }) => (item.renamed ? kind === 'data' : kind !== 'restart'))
          .map(
            (mark) => `  ! ${titleOf(environment)} / ${name}: ${item.change} ${subjectText(item)}: ${markText(mark)}`,
          ),
      ),
    ),
  ]);
  return lines.length === 0 ? [] : ['look at these first', ...lines];
}

function totalsLine({ totals }: Difference): string {
  const { added, removed, changed, moved, marks, facts } = totals;
  return [
    `${added} added, ${removed} removed, ${changed} changed, ${moved} moved`,
    `${marks.data} with data, ${marks.immutable} immutable, ${marks.restart} restart pods, ${marks.quota} with a smaller quota`,
    `${facts} in the facts`,
  ].join('; ');
}
