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
    ...(facts ? [[`${title}: facts`, ...factsLines(facts, words)]] : []),
    ...clusters.flatMap((cluster) => clusterSections(title, cluster, words)),
  ];
}

function titleOf({ name, oldName }: EnvironmentDifference): string {
  return oldName === undefined ? name : `${oldName} → ${name}`;
}

/** One section an owner. */
function clusterSections(title: string, { name, change, items }: ClusterDifference, words: Wording): string[][] {
  const owners = [...new Set(items.map(({ place }) => place.owner))];
  const suffix = change === 'changed' ? '' : ` (cluster ${change})`;
  return owners.map((owner) => [
    `${title} / ${name}${suffix} / ${owner}`,
    ...items.filter(({ place }) => place.owner === owner).flatMap((item) => itemLines(item, words)),
  ]);
}

function itemLines(item: ItemChange, words: Wording): string[] {
  const { change, place, movedFrom, fields, marks } = item;
  const from = movedFrom ? `, moved from ${placeText(movedFrom)}` : '';
  return [
    `  ${SIGNS[change]} ${subjectText(item)} (${placeText(place)}${from})`,
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
          .filter(({ kind }) => kind !== 'restart')
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
    `${marks.data} with data, ${marks.immutable} immutable, ${marks.restart} restart pods`,
    `${facts} in the facts`,
  ].join('; ');
}
