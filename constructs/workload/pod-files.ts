import type { Volume, VolumeMount } from '../../imports/kinds';
import { sortedBy } from '../core/sorted';

/** One volume of a pod, at one path of its container. */
export interface PodFile {
  /** What it is, for messages: `Secret 'ledger'`. */
  readonly what: string;
  /** Absolute path at which the container sees it. */
  readonly path: string;
  /** Where its content comes from, as the API takes it. */
  readonly source: Omit<Volume, 'name'>;
  /** Whether the container can change nothing in it. */
  readonly readOnly: boolean;
}

/** An absolute path of lower-case words; `--` is left for the names of volumes. */
const PATH = /^(\/[a-z0-9]+(-[a-z0-9]+)*)+$/;

/** Most characters that the name of a volume may have. */
const MAX_NAME = 63;

/** The volumes of a pod and where its container sees them. */
export class PodFiles {
  private readonly files: PodFile[] = [];

  /** @param workload `<namespace>/<name>`, for messages */
  public constructor(private readonly workload: string) {}

  /**
   * Adds a volume; the same at the same path once more changes nothing.
   *
   * @throws for a path that is not of lower-case words, and for one that holds or lies in another mount
   */
  public add(file: PodFile): void {
    const { what, path, source } = file;
    if (!PATH.test(path) || volumeName(path).length > MAX_NAME) {
      throw new Error(
        `workload '${this.workload}' mounts ${what} at '${path}'; give a short absolute path of lower-case words, as '/etc/payment/ledger'`,
      );
    }
    const other = this.files.find((known) => isWithin(path, known.path) || isWithin(known.path, path));
    if (other === undefined) {
      this.files.push(file);
    } else if (other.path !== path || JSON.stringify(other.source) !== JSON.stringify(source)) {
      throw new Error(
        `workload '${this.workload}' mounts ${other.what} at '${other.path}' and ${what} at '${path}'; give each a path of its own, none inside another`,
      );
    }
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

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

/** `etc--payment--ledger` for `/etc/payment/ledger`: paths differ, so names do. */
function volumeName(path: string): string {
  return path.slice(1).replaceAll('/', '--');
}
