import { groupKindOf } from '../crds/kinds-in-use';
import { manifestsOf, subjectOf } from '../manifests/manifest';
import { type Result, resultOf } from '../result';
import type { ClusterCheck } from './check';
import { devAndProd } from './coverage';

/** Every kind in use is served as its component defines it. A kind that the caller left out is listed as not run. */
export const definitions: ClusterCheck = {
  name: 'definitions',
  budgetMinutes: 0.5,
  coverage: devAndProd,
  async run({ manifests, kinds, apiServer }) {
    const subject = subjectOf(manifests);
    const all = manifestsOf(manifests);
    const inUse = new Set(all.map(groupKindOf));
    const served = resultOf({
      check: 'definitions',
      ...apiServer,
      subject,
      count: inUse.size - kinds.excluded.length,
      unit: 'kinds',
      problems: kinds.problems.map((problem) => `${subject}: ${problem}`),
    });
    const excluded = kinds.excluded.map(
      (kind): Result => ({
        check: 'definitions',
        component: kind,
        version: 'unknown',
        subject,
        count: all.filter((manifest) => groupKindOf(manifest) === kind).length,
        unit: 'objects',
        verdict: 'not run',
        problems: [],
      }),
    );
    return [served, ...excluded];
  },
};
