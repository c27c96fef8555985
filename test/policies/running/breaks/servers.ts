import { alsoFound, type Break, type Planted } from '../../planted';
import { deployment, found, onContainer } from './fields';

const variable = (name: string, value: string): Break =>
  onContainer({ env: [{ name, value }] }, `has a variable of which the judge cannot say what its server does: ${name}`);

const unread = (name: string): Break =>
  onContainer(
    { env: [{ name, valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } }] },
    `takes the variable ${name} of its server from where the judge cannot read it`,
  );

const source = (what: string, kind: string, data: object, from: object, says: string): Break => ({
  what,
  plant: (cluster: Planted) => {
    cluster.add('v1', kind, 'pay', 'settings', data);
    Object.assign(deployment(cluster).spec.template.spec.containers[0], { envFrom: [from] });
  },
  found,
  says,
});

/** Servers that are told to listen, to answer or to close elsewhere than their manifests say. */
export const serverBreaks: readonly Break[] = [
  ...[
    ['SERVER_PORT', '9090'],
    ['server.port', '9090'],
    ['server_port', '9090'],
    ['SERVER_ADDRESS', '127.0.0.1'],
    ['SERVER_SERVLET_CONTEXT_PATH', '/api'],
    ['SERVER_TOMCAT_KEEP_ALIVE_TIMEOUT', '2s'],
    ['SERVER_TOMCAT_CONNECTIONTIMEOUT', '2s'],
    ['SERVER_SSL_ENABLED', 'true'],
    ['SERVER_SHUTDOWN', 'immediate'],
    ['MANAGEMENT_SERVER_PORT', '9090'],
    ['MANAGEMENT_SERVER_BASE_PATH', '/other'],
    ['SPRING_APPLICATION_JSON', '{}'],
    ['SPRING_CONFIG_IMPORT', 'file:/settings'],
    ['SPRING_MAIN_WEB_APPLICATION_TYPE', 'none'],
    ['SPRING_MVC_SERVLET_PATH', '/api'],
    ['SPRING_CLOUD_CONFIG_URI', 'https://settings.example'],
    ['SPRING_LIFECYCLE_TIMEOUT_PER_SHUTDOWN_PHASE', '1s'],
    ['SPRING_GRPC_SERVER_PORT', '9090'],
    ['GRPC_SERVER_PORT', '9090'],
    ['JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=7.5.0'],
    ['JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=100'],
    ['JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=0'],
    ['JAVA_TOOL_OPTIONS', '-XX:MaxRAMPercentage=75 -Dserver.port=9090'],
    ['JAVA_TOOL_OPTIONS', '-XX:VMOptionsFile=/settings'],
    ['JDK_JAVA_OPTIONS', '-Dserver.port=9090'],
    ['_JAVA_OPTIONS', '-Dserver.port=9090'],
  ].map(([name = '', value = '']) => variable(name, value)),
  ...['SERVER_SHUTDOWN', 'JAVA_TOOL_OPTIONS'].map(unread),
  alsoFound(unread('SERVER_TOMCAT_KEEPALIVETIMEOUT'), 'AV-11 Sidecar pay/payment'),
  source(
    'a ConfigMap that says how long a server keeps connections',
    'ConfigMap',
    { data: { SERVER_TOMCAT_KEEPALIVETIMEOUT: '2s' } },
    { configMapRef: { name: 'settings' } },
    "takes the variable SERVER_TOMCAT_KEEPALIVETIMEOUT of its server from the ConfigMap 'settings'",
  ),
  source(
    'a ConfigMap whose keys a prefix makes those of a server',
    'ConfigMap',
    { data: { PORT: '9090' } },
    { prefix: 'SERVER_', configMapRef: { name: 'settings' } },
    "takes the variable SERVER_PORT of its server from the ConfigMap 'settings'",
  ),
  onContainer(
    { envFrom: [{ configMapRef: { name: 'other', optional: true } }] },
    "takes variables from the ConfigMap 'other', if there is one",
  ),
  alsoFound(
    {
      what: 'two containers that listen on one port',
      plant: (cluster) => {
        const { containers } = deployment(cluster).spec.template.spec;
        containers.push({ ...containers[0], name: 'other' });
      },
      found,
      says: "containers 'payment' and 'other' both listen on TCP 9000",
    },
    'TC-03 ResourceQuota pay/terrace',
  ),
];
