import { STAGES } from '../../model/stage';
import type { Component, PackagedComponent, PackagedPods } from '../specification/component';
import type { Unit } from '../specification/landscape';
import { charts, images } from '../versions';
import { flowProblems } from './flow-check';
import { isPackaged } from './packaged';
import { sizeOf } from './sizes';

const LAST_PORT = 65_535;

/**
 * Refuses records from which something would follow that is not meant: a policy for every pod of a namespace, a quota of
 * nothing, two things under one name, a flow that nobody could open or close.
 *
 * @throws with every problem of every record
 */
export function refuseSenselessComponents(components: readonly Component[], units: readonly Unit[]): void {
  const problems = [
    ...repeated(
      components.map(({ namespace }) => namespace),
      (name) => `${name}: has two records; give each component a namespace of its own`,
    ),
    ...repeated(
      components.flatMap(({ pods }) => pods.map(({ name }) => name)),
      (name) => `pods '${name}' stand in the records twice; flows name them, so rename one of them`,
    ),
    ...components.flatMap((component) =>
      recordProblems(component).map((problem) => `${component.namespace}: ${problem}`),
    ),
    ...flowProblems(components, units),
  ];
  if (problems.length > 0) {
    throw new Error(`records of components make no sense:\n${problems.join('\n')}`);
  }
}

function recordProblems(component: Component | PackagedComponent): readonly string[] {
  const pods = component.pods.flatMap(({ name, labels, ports, udpPorts = [] }) => [
    ...(Object.keys(labels).length === 0
      ? [`pods '${name}' have no label, so their policies would select every pod; give those that tell them apart`]
      : []),
    ...[...ports, ...udpPorts]
      .filter((port) => !Number.isInteger(port) || port < 1 || port > LAST_PORT)
      .map((port) => `pods '${name}' listen on ${port}, which is no port; give a number from 1 to ${LAST_PORT}`),
  ]);
  const nowhere = component.roles.length === 0 ? ['runs on no cluster; name its roles, or take it off the list'] : [];
  const all = [...nowhere, ...pods];
  return isPackaged(component) ? [...all, ...packagedProblems(component)] : all;
}

function packagedProblems({ charts: used, images: brought, pods, kinds, workloadKinds }: PackagedComponent): string[] {
  return [
    ...unknown('chart', used, Object.keys(charts)),
    ...unknown('image', [...brought, ...pods.map(({ image }) => image)], Object.keys(images)),
    ...pods.flatMap(sizeProblems),
    ...repeated(
      kinds.map(({ group, kind }) => `${group}/${kind}`),
      (kind) => `adds kind '${kind}' twice; leave one of them out`,
    ),
    ...workloadKinds
      .filter((name) => !kinds.some(({ kind }) => kind === name))
      .map((name) => `kind '${name}' makes pods and is none of its kinds; list it in 'kinds', or correct its name`),
  ];
}

function sizeProblems(pods: PackagedPods): string[] {
  return STAGES.flatMap((stage) => {
    const { replicas, maxReplicas, ...resources } = sizeOf(pods, stage);
    const where = `pods '${pods.name}' in stage '${stage}'`;
    const small = Object.entries({ ...resources, replicas }).filter(
      ([, value]) => !Number.isInteger(value) || value < 1,
    );
    return [
      ...small.map(([field, value]) => `${where} have '${field}' ${value}; give an integer of at least 1`),
      ...(maxReplicas < replicas
        ? [`${where} have 'maxReplicas' ${maxReplicas} below 'replicas' ${replicas}; raise it`]
        : []),
    ];
  });
}

function unknown(what: string, names: readonly string[], known: readonly string[]): string[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => `${what} '${name}' is not in 'environments/versions.ts'; add it there, or correct its name`);
}

function repeated(names: readonly string[], problem: (name: string) => string): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(problem);
}
