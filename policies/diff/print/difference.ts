import { nameOf } from '../../objects';
import type { ClusterDifference, Difference, EnvironmentDifference, ItemChange, ItemPlace, Mark } from '../difference';
import { factsLines } from './facts';
import { fieldLines } from './fields';

const SIGNS = { added: '+', removed: '-', changed: '~', moved: '>' } as const;
const MARKS = { data: 'holds data', immutable: 'immutable', restart: 'restarts pods' } as const;

/** The difference for people: by environment, cluster and owner, then what is marked, then the totals. */
export function printDifference(difference: Difference): string {
  const sections = [
    ...difference.environments.flatMap(environmentSections),
    markedSection(difference),
    [totalsLine(difference)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function environmentSections(environment: EnvironmentDifference): string[][] {
  const title = titleOf(environment);
  const { facts, change, clusters } = environment;
  return [
    ...(change === 'changed' ? [] : [[`${title}: the environment is ${change}`]]),
    ...(facts ? [[`${title}: facts`, ...factsLines(facts)]] : []),
    ...clusters.flatMap((cluster) => clusterSections(title, cluster)),
  ];
}

function titleOf({ name, oldName }: EnvironmentDifference): string {
  return oldName === undefined ? name : `${oldName} → ${name}`;
}

/** One section an owner. */
function clusterSections(title: string, { name, change, items }: ClusterDifference): string[][] {
  const owners = [...new Set(items.map(({ place }) => place.owner))];
  const suffix = change === 'changed' ? '' : ` (cluster ${change})`;
  return owners.map((owner) => [
    `${title} / ${name}${suffix} / ${owner}`,
    ...items.filter(({ place }) => place.owner === owner).flatMap(itemLines),
  ]);
}

function itemLines(item: ItemChange): string[] {
  const { change, place, movedFrom, fields, marks } = item;
  const from = movedFrom ? `, moved from ${placeText(movedFrom)}` : '';
  return [
    `  ${SIGNS[change]} ${subjectText(item)} (${placeText(place)}${from})`,
    ...marks.map((mark) => `      ! ${markText(mark)}`),
    ...fieldLines(fields, '      '),
  ];
}

function subjectText({ subject }: ItemChange): string {
  return subject.type === 'object' ? nameOf(subject) : subject.address;
}

function placeText({ layer, owner, address }: ItemPlace): string {
  return address ?? (layer === owner ? layer : `${layer}/${owner}`);
}

function markText({ kind, path, reason }: Mark): string {
  return `${MARKS[kind]}: ${path === undefined ? '' : `${path}: `}${reason}`;
}

/** Again, and together, what may destroy or be refused: the place to look at first. */
function markedSection({ environments }: Difference): string[] {
  const lines = environments.flatMap((environment) =>
    environment.clusters.flatMap(({ name, items }) =>
      items.flatMap((item) =>
        item.marks
          .filter(({ kind }) => kind !== 'restart')
          .map(
            (mark) => `  ! ${titleOf(environment)} / ${name}: ${item.change} ${subjectText(item)}: ${markText(mark)}`,
          ),
      ),
    ),
  );
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
