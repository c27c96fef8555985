import type { Tier } from '../../../model/tier';
import type { Resources, Scale, ServiceChoice } from '../../specification/environment';
import type { Size } from '../../specification/landscape';
import { object, record } from '../fields/containers';
import { optional } from '../fields/field';
import { integer } from '../fields/numbers';
import { word } from '../fields/words';

/** Size of a service. */
export const size = word<Size>({ small: true, medium: true, large: true });

/** A hundredth of a core is the least with which anything starts in time; no container is larger than a node. */
const cpuMillis = integer({ least: 10, most: 128_000 });

/** 64 MiB is the least in which a proxy lives; more than 512 GiB has no node to run on. */
const memoryMiB = integer({ least: 64, most: 524_288 });

/** What a container asks for. */
export const resources = object<Resources>({ cpuMillis, memoryMiB });

/** What each size means. */
export const sizes = object<Record<Size, Resources>>({ small: resources, medium: resources, large: resources });

/** Each proxy is told of each pod: a service that needs more than 200 is too small in itself, or two services. */
const replicas = integer({ most: 200 });

/** Replicas of one tier. */
export const scale = object<Scale>({ minReplicas: replicas, maxReplicas: replicas });

/** Replicas of each tier. */
export const scales = object<Record<Tier, Scale>>({ 0: scale, 1: scale, 2: scale, 3: scale });

const serviceChoice = object<ServiceChoice>({
  minReplicas: optional(replicas),
  maxReplicas: optional(replicas),
  size: optional(size),
});

/** Services that differ. */
export const serviceChoices = record(serviceChoice);
