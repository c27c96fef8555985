/** An archive in a package registry, named by an exact version. */
export interface Package {
  /** Go's module proxy or Maven Central. */
  readonly registry: 'go' | 'maven';
  /** Path of the Go module, or `group:artefact`. */
  readonly name: string;
  /** Exact version, as the registry writes it. */
  readonly version: string;
}

/** What is true of every component whose kinds are imported. */
export interface Component {
  /** Name of the file in `schemas/`. */
  readonly component: string;
  /** SPDX identifier of the licence of the component. */
  readonly licence: string;
  /** Kinds taken, as `group/version/Kind`, or `version/Kind` for the core group. */
  readonly kinds: readonly string[];
  /** Where users of the platform find the component's CRDs. */
  readonly published: string;
}

/** Kinds that are converted from the files of a pinned package. */
export interface PackagedSource extends Component {
  /** Archive that holds the files. */
  readonly package: Package;
  /** What the files are: CRDs in YAML, or the OpenAPI document of Kubernetes. */
  readonly format: 'crd' | 'openapi';
  /** Which files of the archive are read; the path starts below the archive's own folder. */
  readonly files: RegExp;
}

/** Kinds that a tool of the component writes as CRDs, from the types in a pinned package. */
export interface GeneratedSource extends Component {
  /** Archive that holds the types. */
  readonly package: Package;
  /** The tool: `controller-gen` reads Go types, `crd-generator` the Java classes of Strimzi. */
  readonly format: 'controller-gen' | 'crd-generator';
  /** The tool that reads them, at its own version. */
  readonly tool: Package;
  /** Go packages or Java classes that describe kinds. */
  readonly types: readonly string[];
}

/** Kinds whose schema is written by hand in `hand-written/`, for no package has them. */
export interface HandWrittenSource extends Component {
  /** No package is read. */
  readonly format: 'hand-written';
  /** Version of the component whose fields the schema describes. */
  readonly version: string;
}

/** Where the kinds of one component come from. */
export type Source = PackagedSource | GeneratedSource | HandWrittenSource;

/** A Go module. */
export const go = (name: string, version: string): Package => ({ registry: 'go', name, version });

/** An artefact of Maven. */
export const maven = (name: string, version: string): Package => ({ registry: 'maven', name, version });

/** Names kinds of one group and version: `of('apps/v1', 'Deployment DaemonSet')`. */
export const of = (apiVersion: string, kinds: string): string[] =>
  kinds.split(' ').map((kind) => `${apiVersion}/${kind}`);
