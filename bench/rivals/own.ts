import { type App, Names } from 'cdk8s';
import { type FileText, printPieces, replaceEnvironments, resolveCharts } from '../../stacks/writer';
import { workloadByTeam } from '../workload';

/** Name of the one environment. */
const ENVIRONMENT = 'bench';

/** Writes `objects` objects of the workload into a folder, a file a team: by the writer, or as `app.synth()` of cdk8s does. */
export function generate(subject: string, objects: number, folder: string): void {
  if (subject === 'stock') {
    for (const app of workloadByTeam(folder, objects)) {
      app.synth();
    }
  } else {
    const environments = [[ENVIRONMENT, filesOf(workloadByTeam(folder, objects))]] as const;
    replaceEnvironments({ dist: folder, environments, removeOthers: true });
  }
}

function* filesOf(apps: Iterable<App>): Generator<[path: string, text: FileText]> {
  for (const app of apps) {
    for (const { chart, objects } of resolveCharts(app)) {
      yield [`${Names.toDnsLabel(chart)}${app.outputFileExtension}`, printPieces(objects)];
    }
  }
}
