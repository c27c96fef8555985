import { convertSwagger, type Swagger } from '../../imports/generate/openapi';

const gvk = { group: 'apps', version: 'v1', kind: 'Thing' };
const META = 'io.k8s.apimachinery.pkg.apis.meta.v1';

const swagger: Swagger = {
  paths: {
    '/apis/apps/v1/namespaces/{namespace}/things': {
      post: { 'x-kubernetes-action': 'post', 'x-kubernetes-group-version-kind': gvk },
    },
    '/api/v1/nodes': {
      post: {
        'x-kubernetes-action': 'post',
        'x-kubernetes-group-version-kind': { group: '', version: 'v1', kind: 'Node' },
      },
    },
  },
  definitions: {
    'io.k8s.api.apps.v1.Thing': {
      properties: {
        apiVersion: { type: 'string' },
        kind: { type: 'string' },
        metadata: { $ref: `#/definitions/${META}.ObjectMeta` },
        spec: { $ref: '#/definitions/io.k8s.api.apps.v1.ThingSpec' },
        status: { type: 'object' },
      },
      'x-kubernetes-group-version-kind': [gvk],
    },
    'io.k8s.api.core.v1.Node': {
      properties: { metadata: { $ref: `#/definitions/${META}.ObjectMeta` } },
      'x-kubernetes-group-version-kind': [{ group: '', version: 'v1', kind: 'Node' }],
    },
    'io.k8s.api.apps.v1.ThingSpec': {
      required: ['ports'],
      properties: {
        ports: {
          type: 'array',
          items: { $ref: '#/definitions/io.k8s.api.core.v1.Port' },
          'x-kubernetes-list-type': 'map',
          'x-kubernetes-list-map-keys': ['port', 'protocol'],
        },
        others: { type: 'array', items: { $ref: '#/definitions/io.k8s.api.discovery.v1.Port' } },
        size: { $ref: '#/definitions/io.k8s.apimachinery.pkg.api.resource.Quantity' },
        template: { $ref: `#/definitions/${META}.ObjectMeta` },
      },
    },
    'io.k8s.api.core.v1.Port': {
      properties: {
        port: { type: 'integer', format: 'int32' },
        protocol: { type: 'string', description: 'Defaults to "TCP".' },
      },
    },
    'io.k8s.api.discovery.v1.Port': { properties: { name: { type: 'string' } } },
    'io.k8s.apimachinery.pkg.api.resource.Quantity': { type: 'string' },
    [`${META}.ObjectMeta`]: { properties: { name: { type: 'string' }, uid: { type: 'string' } } },
  },
};

describe('the conversion of the OpenAPI document', () => {
  const { kinds, $defs } = convertSwagger(swagger, ['apps/v1/Thing', 'v1/Node']);

  test('reads the scope of a kind from the path to post to', () => {
    expect(kinds['apps/v1/Thing']?.scope).toBe('Namespaced');
    expect(kinds['v1/Node']?.scope).toBe('Cluster');
  });

  test('leaves out what all objects have, and status', () => {
    expect(Object.keys(kinds['apps/v1/Thing']?.schema.properties ?? {})).toEqual(['spec']);
  });

  test('names definitions by their last word, and by their group where two end alike', () => {
    expect(Object.keys($defs)).toEqual(['DiscoveryPort', 'ObjectMeta', 'Port', 'Quantity', 'ThingSpec']);
  });

  test('lets a quantity be a number, and metadata hold what authors write', () => {
    expect($defs.Quantity?.type).toEqual(['string', 'number']);
    expect(Object.keys($defs.ObjectMeta?.properties ?? {})).toEqual(['name']);
  });

  test('takes the default of a list key from its description', () => {
    expect($defs.Port?.properties?.protocol).toEqual({ type: 'string', default: 'TCP' });
    expect($defs.ThingSpec?.properties?.ports).toMatchObject({ 'x-kubernetes-list-map-keys': ['port', 'protocol'] });
  });

  test('fails when a wanted kind cannot be created', () => {
    expect(() => convertSwagger(swagger, ['apps/v1/Other'])).toThrow("Kubernetes has no kind 'apps/v1/Other'");
  });
});
