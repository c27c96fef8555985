import type { Tier } from '../../../model/tier';
import type { Resources, Scale, ServiceChoice } from '../../specification/environment';
import type { Size } from '../../specification/landscape';
import { object, record } from '../fields/containers';
import { optional } from '../fields/field';
import { integer } from '../fields/numbers';
import { word } from '../fields/words';

/** Size of a service. */
export const size = word<Size>({ small: true, medium: true, large: true });

/** What a container asks for. */
export const resources = object<Resources>({ cpuMillis: integer(), memoryMiB: integer() });

/** What each size means. */
export const sizes = object<Record<Size, Resources>>({ small: resources, medium: resources, large: resources });

const scale = object<Scale>({ minReplicas: integer(), maxReplicas: integer() });

/** Replicas of each tier. */
export const scales = object<Record<Tier, Scale>>({ 0: scale, 1: scale, 2: scale, 3: scale });

const serviceChoice = object<ServiceChoice>({
  minReplicas: optional(integer()),
  maxReplicas: optional(integer()),
  size: optional(size),
});

/** Services that differ. */
export const serviceChoices = record(serviceChoice);
