import type { Size } from 'cdk8s';
import type { Volume, VolumeMount } from '../../imports/kinds';
import { sortedBy } from '../core/sorted';

/** One volume of a pod, at one path of its container. */
interface PodFile {
  readonly path: string;
  readonly readOnly: boolean;
  readonly source: Omit<Volume, 'name'>;
}

/** The volumes of a pod and where its container sees them. */
export class PodFiles {
  private readonly files: PodFile[] = [];

  /** Adds an empty folder that the container may write to and that is lost with the pod. */
  public addEmptyDir(path: string, sizeLimit: Size): void {
    this.files.push({ path, readOnly: false, source: { emptyDir: { sizeLimit: `${sizeLimit.toMebibytes()}Mi` } } });
  }

  /** Volumes in the order of their paths; none is `undefined`, for the server drops an empty list. */
  public volumes(): Volume[] | undefined {
    return this.inOrder(({ path, source }) => ({ name: volumeName(path), ...source }));
  }

  /** Mounts in the order of their paths; none is `undefined`, for the server drops an empty list. */
  public mounts(): VolumeMount[] | undefined {
    return this.inOrder(({ path, readOnly }) => ({
      name: volumeName(path),
      mountPath: path,
      ...(readOnly ? { readOnly } : {}),
    }));
  }

  private inOrder<T>(render: (file: PodFile) => T): T[] | undefined {
    return this.files.length === 0 ? undefined : sortedBy(this.files, ({ path }) => path).map(render);
  }
}

/** `etc--payment--tls` for `/etc/payment/tls`: paths are different, so names are. */
function volumeName(path: string): string {
  return path.slice(1).replaceAll('/', '--');
}
