import { item, quote } from '../place';
import type { Rule } from '../rule';

/** No parameter tells the classes apart: with one driver, what must stay on a node and what must follow a pod are one. */
const sharedDriver: Rule = function* (view) {
  for (const { name, storage } of view.environment.clusters) {
    const { nodeLocalProvisioner, networkProvisioner } = storage;
    if (nodeLocalProvisioner === networkProvisioner && view.isSound(storage)) {
      yield {
        mistake: 'shared-driver',
        place: `${item('clusters', name)}.storage`,
        message: `driver ${quote(networkProvisioner)} makes volumes that stay on a node, and those that follow a pod`,
        remedy: 'give each kind a driver of its own',
      };
    }
  }
};

/** Who makes volumes. */
export const storageRules: readonly Rule[] = [sharedDriver];
