import { App, Chart } from 'cdk8s';
import type { Layer } from '../../model/layer';

/** Where a chart belongs. */
interface Place {
  readonly layer: Layer;
  readonly owner: string;
}

/** The charts of a cluster: one a layer and owner, so that a file holds what one team applies in one step. */
export class LayerCharts {
  /** Root of all charts. */
  public readonly app = new App();
  private readonly charts = new Map<string, Chart>();
  private readonly places = new Map<Chart, Place>();

  /** The chart of `owner` (a team, or `platform`) in `layer`. */
  public of(layer: Layer, owner: string): Chart {
    const path = `${layer}.${owner}`;
    const known = this.charts.get(path);
    if (known !== undefined) {
      return known;
    }
    const chart = new Chart(this.app, path, { disableResourceNameHashes: true });
    this.charts.set(path, chart);
    this.places.set(chart, { layer, owner });
    return chart;
  }

  /**
   * Layer of a chart.
   *
   * @throws for a chart of another cluster
   */
  public layerOf(chart: Chart): Layer {
    return this.placeOf(chart).layer;
  }

  /**
   * File of a chart, relative to the cluster's folder.
   *
   * @throws for a chart of another cluster
   */
  public fileOf(chart: Chart): string {
    const { layer, owner } = this.placeOf(chart);
    return `${layer}/${owner}.k8s.yaml`;
  }

  private placeOf(chart: Chart): Place {
    const place = this.places.get(chart);
    if (place === undefined) {
      throw new Error(`chart '${chart.node.path}' is not of this cluster; take charts from 'of'`);
    }
    return place;
  }
}
