import { STAGES } from '../../model/stage';
import { absences } from '../validation/absences';
import { allocatable, storage } from '../validation/clusters/fields';
import { environmentName, groups, landscape, stateBackend } from '../validation/environment';
import { clusterCidr, outsideCidrs } from '../validation/fields/addresses';
import { object, record } from '../validation/fields/containers';
import { type Field, type Fields, optional } from '../validation/fields/field';
import { host, serverUrl } from '../validation/fields/hosts';
import { signingPath } from '../validation/fields/identifiers';
import { nameOf } from '../validation/fields/names';
import { day } from '../validation/fields/texts';
import { oneOf } from '../validation/fields/words';
import { imageChoices } from '../validation/images';
import { quote } from '../validation/place';
import { resources, scale, serviceChoices } from '../validation/scale/fields';
import { waivers } from '../validation/waivers';
import { coreBank, externalAddresses } from '../validation/ways-out/fields';
import { isDivisible } from './address-plan';
import type { EnvironmentChoices, PkiChoices, TestSystemChoices } from './choices';

/** A network that clusters can take their ranges from. */
const network: Field<string> = {
  ...clusterCidr,
  check(value, position, findings) {
    if (typeof value === 'string' && !isDivisible(value)) {
      findings.report({
        mistake: 'malformed-cidr',
        place: position.place,
        message: `network ${quote(value)} cannot be divided among clusters`,
        remedy: "give an IPv4 range of /8 to /16 that begins at its first address, as '10.16.0.0/13'",
      });
      return false;
    }
    return clusterCidr.check(value, position, findings);
  },
};

/** What every blueprint asks. */
export const environmentChoices: Fields<EnvironmentChoices> = {
  name: environmentName,
  asOf: day,
  domain: host,
  network,
  coreBank,
  externalHosts: optional(externalAddresses),
  landscape: optional(landscape),
  stage: optional(oneOf(STAGES)),
  publicHosts: optional(record(host, { key: nameOf('public host') })),
  scale: optional(
    object<NonNullable<EnvironmentChoices['scale']>>({
      0: optional(scale),
      1: optional(scale),
      2: optional(scale),
      3: optional(scale),
    }),
  ),
  sizes: optional(
    object<NonNullable<EnvironmentChoices['sizes']>>({
      small: optional(resources),
      medium: optional(resources),
      large: optional(resources),
    }),
  ),
  proxy: optional(resources),
  services: optional(serviceChoices),
  without: optional(absences),
  images: optional(imageChoices),
  groups: optional(groups),
  stateBackend: optional(stateBackend),
  storage: optional(storage),
  node: optional(allocatable),
  waivers: optional(waivers),
};

/** What stands in for the outside world. */
export const testSystemChoices: Fields<TestSystemChoices> = { testSystems: optional(outsideCidrs) };

/** Who signs. */
export const pkiChoices: Fields<PkiChoices> = {
  pkiServer: serverUrl,
  pkiCidrs: outsideCidrs,
  pkiPath: optional(signingPath),
};

/** Longest name of a city: its centres are called `<city>-<letter>`, and their node pools `services-<city>-<letter>`. */
const LONGEST_CITY = 63 - 'services--a'.length;

/** A city of a blueprint. */
export const placeName = nameOf('city', { longest: LONGEST_CITY });
