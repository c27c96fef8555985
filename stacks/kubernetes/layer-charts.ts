import { App, Chart } from 'cdk8s';
import type { Layer } from '../../model/layer';

/** The charts of a cluster: one a layer and owner, so that a file holds what one team applies in one step. */
export class LayerCharts {
  public readonly app = new App();
  private readonly charts = new Map<string, Chart>();

  /** The chart of `owner` (a team, or `platform`) in `layer`. */
  public of(layer: Layer, owner: string): Chart {
    const path = `${layer}/${owner}`;
    const known = this.charts.get(path);
    if (known !== undefined) {
      return known;
    }
    const chart = new Chart(this.app, path.replace('/', '.'), { disableResourceNameHashes: true });
    this.charts.set(path, chart);
    return chart;
  }

  /** File of a chart, relative to the cluster's folder. */
  public fileOf(chart: Chart): string {
    return `${chart.node.id.replace('.', '/')}.k8s.yaml`;
  }
}
