import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { KubernetesObject } from '../../../policies/objects';

/** A custom resource definition, as far as it is looked into. */
export interface Definition extends KubernetesObject {
  readonly spec: {
    readonly group: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly names: { readonly kind: string; readonly plural: string };
    readonly versions: readonly DefinitionVersion[];
  };
}

/** One version of a custom resource. */
export interface DefinitionVersion {
  readonly name: string;
  readonly served: boolean;
  readonly schema?: { readonly openAPIV3Schema: unknown };
}

/** A definition, and where it comes from. */
export interface SourcedDefinition {
  readonly definition: Definition;
  /** Name of the file without its ending: `cert-manager`. */
  readonly component: string;
  /** What the first line of the file says, else `unknown`. */
  readonly version: string;
}

/** A document that was not parsed: real definitions are large, and most are not asked for. */
interface Unparsed {
  readonly file: string;
  readonly component: string;
  readonly version: string;
  readonly text: string;
}

/** The definitions in a folder of YAML files, found by group and kind. */
export class Definitions {
  private constructor(private readonly documents: ReadonlyMap<string, readonly Unparsed[]>) {}

  /** @throws when the folder does not exist or holds no definition */
  public static fromFolder(folder: string): Definitions {
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => /\.ya?ml$/.test(file)) : [];
    const documents = new Map<string, Unparsed[]>();
    for (const file of files.sort()) {
      for (const document of documentsOf(folder, file)) {
        const key = keyIn(document.text);
        if (key !== undefined) {
          documents.set(key, [...(documents.get(key) ?? []), document]);
        }
      }
    }
    if (documents.size === 0) {
      throw new Error(`${folder} holds no custom resource definition; name a folder that does with --crds`);
    }
    return new Definitions(documents);
  }

  /** `group/Kind` of all definitions. */
  public get kinds(): readonly string[] {
    return [...this.documents.keys()].sort();
  }

  /** The same definitions but one. */
  public without(groupKind: string): Definitions {
    return new Definitions(new Map([...this.documents].filter(([key]) => key !== groupKind)));
  }

  /**
   * The definition of a kind, `undefined` where there is none.
   *
   * @param groupKind `group/Kind`
   * @throws when two files define it
   */
  public find(groupKind: string): SourcedDefinition | undefined {
    const [found, second] = this.documents.get(groupKind) ?? [];
    if (found === undefined) {
      return undefined;
    }
    if (second !== undefined) {
      throw new Error(`${groupKind} is defined in ${found.file} and in ${second.file}; keep one`);
    }
    return { definition: load(found.text) as Definition, component: found.component, version: found.version };
  }
}

function documentsOf(folder: string, file: string): Unparsed[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const component = file.replace(/\.ya?ml$/, '');
  // '# cert-manager 1.21.2; licence …'
  const version = /^# \S+ ([^\s;]+)/.exec(text)?.[1] ?? 'unknown';
  return text.split(/^---.*\n/m).map((document) => ({ file, component, version, text: document }));
}

/** `group/Kind` of a document, read off its lines; `undefined` when it is no definition. */
function keyIn(text: string): string | undefined {
  if (!/^kind: ["']?CustomResourceDefinition["']?$/m.test(text)) {
    return undefined;
  }
  const group = /^ {2}group: (\S+)$/m.exec(text)?.[1];
  const kind = /^ {4}kind: (\S+)$/m.exec(text)?.[1];
  return group === undefined || kind === undefined ? undefined : `${unquoted(group)}/${unquoted(kind)}`;
}

function unquoted(text: string): string {
  return text.replace(/^(["'])(.*)\1$/, '$2');
}
