import type { KindEntry, Schema } from '../schema';
import { kubernetes } from './kubernetes';
import { keyReference, labelSelector } from './pod';
import { choice, flag, list, map, matching, nullable, object, rule, text, whole, whole32, without } from './words';

const metadata = object({ annotations: map(), labels: map() });
const duration = matching('^([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$');
const uid = matching('^[a-zA-Z0-9-_]+$', { maxLength: 40 });

/** What every resource says that ends up in a Grafana. */
const content = {
  allowCrossNamespaceImport: flag({ default: false }),
  'instanceSelector!': labelSelector,
  resyncPeriod: duration,
  suspend: flag(),
};

const plugins = list(object({ 'name!': text({ minLength: 1 }), 'version!': text() }));
const keySource = { configMapKeyRef: keyReference, secretKeyRef: keyReference };
const tls = object({
  certSecretRef: object({ name: text(), namespace: text() }),
  insecureSkipVerify: flag(),
});

// every field is optional, for the operator merges the template into its own; and it stems from an older Kubernetes
const { required: _required, ...podSpec } = without(
  kubernetes('PodSpec'),
  'hostnameOverride',
  'resourceClaims',
  'resources',
  'schedulingGates',
  'schedulingGroup',
  'volumes.ephemeral.volumeClaimTemplate.metadata',
);
const deploymentSpec = object({
  minReadySeconds: whole32(),
  paused: flag(),
  progressDeadlineSeconds: whole32(),
  replicas: whole32(),
  revisionHistoryLimit: whole32(),
  selector: labelSelector,
  strategy: kubernetes('DeploymentStrategy'),
  template: object({ metadata, spec: podSpec }),
});

const grafana = object({
  client: object({
    headers: map(),
    preferIngress: nullable(flag()),
    timeout: nullable(whole()),
    tls,
    useKubeAuth: flag(),
  }),
  config: map(map()),
  deployment: object({ metadata, spec: deploymentSpec }),
  disableDefaultAdminSecret: flag(),
  disableDefaultSecurityContext: choice('Pod', 'Container', 'All'),
  external: object({
    adminPassword: keyReference,
    adminUser: keyReference,
    apiKey: keyReference,
    tenantNamespace: text({ default: 'default' }),
    tls,
    'url!': matching('^https?://.+$'),
  }),
  ingress: object({ metadata, spec: kubernetes('IngressSpec') }),
  persistentVolumeClaim: object({
    metadata,
    spec: object({
      accessModes: list(text()),
      resources: object({ limits: map(kubernetes('Quantity')), requests: map(kubernetes('Quantity')) }),
      selector: labelSelector,
      storageClassName: text(),
      volumeMode: text(),
      volumeName: text(),
    }),
  }),
  preferences: object({ homeDashboardUid: text() }),
  service: object({ metadata, spec: kubernetes('ServiceSpec') }),
  serviceAccount: object({
    automountServiceAccountToken: flag(),
    imagePullSecrets: list(object({ name: text() })),
    metadata,
  }),
  suspend: flag(),
  version: text(),
});

const dashboard = object(
  {
    ...content,
    configMapRef: keyReference,
    contentCacheDuration: text(),
    datasources: list(object({ 'datasourceName!': text(), 'inputName!': text() })),
    envFrom: list(object(keySource)),
    envs: list(object({ 'name!': text(), value: text(), valueFrom: object(keySource) })),
    folder: text(),
    folderRef: text(),
    folderUID: text(),
    grafanaCom: object({ 'id!': whole(), revision: whole() }),
    gzipJson: text({ format: 'byte' }),
    json: text(),
    jsonnet: text(),
    plugins,
    uid,
    url: matching('^https?://.+$'),
    variables: list(object({ 'name!': text({ minLength: 1 }), 'value!': text() })),
  },
  rule('!(has(self.folderUID) && has(self.folderRef))', 'only one of folderUID or folderRef can be declared'),
);

const datasource = object({
  ...content,
  'datasource!': object({
    access: text(),
    basicAuth: flag(),
    basicAuthUser: text(),
    database: text(),
    editable: flag(),
    isDefault: flag(),
    jsonData: { type: 'object' },
    name: text(),
    orgId: whole({ format: 'int64' }),
    secureJsonData: { type: 'object' },
    type: text(),
    uid: text(),
    url: text(),
    user: text(),
  }),
  plugins,
  uid,
  valuesFrom: list(
    object({
      'targetPath!': text(),
      'valueFrom!': object(
        keySource,
        rule(
          'has(self.configMapKeyRef) != has(self.secretKeyRef)',
          'either configMapKeyRef or secretKeyRef must be set',
        ),
      ),
    }),
  ),
});

const folder = object(
  {
    ...content,
    parentFolderRef: text(),
    parentFolderUID: text(),
    permissions: text(),
    title: text(),
    uid,
  },
  rule(
    '!(has(self.parentFolderUID) && has(self.parentFolderRef))',
    'only one of parentFolderUID or parentFolderRef can be set',
  ),
);

const alertRule = object({
  annotations: map(),
  'condition!': text(),
  dashboardUid: text(),
  'data!': list(
    object({
      datasourceUid: text(),
      model: {},
      queryType: text(),
      refId: text(),
      relativeTimeRange: object({ from: whole({ format: 'int64' }), to: whole({ format: 'int64' }) }),
    }),
  ),
  'execErrState!': choice('OK', 'Alerting', 'Error', 'KeepLast'),
  for: matching('^([0-9]+(\\.[0-9]+)?(s|m|h|d|w))+$', { default: '0s' }),
  isPaused: flag(),
  keepFiringFor: duration,
  labels: map(),
  'noDataState!': choice('Alerting', 'NoData', 'OK', 'KeepLast'),
  notificationSettings: object({
    group_by: list(text()),
    group_interval: text(),
    group_wait: text(),
    mute_time_intervals: list(text()),
    'receiver!': text({ minLength: 1 }),
    repeat_interval: text(),
  }),
  panelId: whole(),
  record: object({ 'from!': text(), 'metric!': text(), targetDatasourceUid: text() }),
  'title!': text({ minLength: 1, maxLength: 190 }),
  'uid!': uid,
});

const alertRuleGroup = object(
  {
    ...content,
    editable: flag(),
    folderRef: text(),
    folderUID: text(),
    'interval!': duration,
    name: text(),
    'rules!': list(alertRule, { minItems: 1 }),
  },
  rule('has(self.folderUID) != has(self.folderRef)', 'only one of folderUID or folderRef can be set'),
);

const kind = (spec: Schema): KindEntry => ({ scope: 'Namespaced', schema: object({ 'spec!': spec }) });

/** The Grafana operator. */
export const kinds: Readonly<Record<string, KindEntry>> = {
  'grafana.integreatly.org/v1beta1/Grafana': kind(grafana),
  'grafana.integreatly.org/v1beta1/GrafanaAlertRuleGroup': kind(alertRuleGroup),
  'grafana.integreatly.org/v1beta1/GrafanaDashboard': kind(dashboard),
  'grafana.integreatly.org/v1beta1/GrafanaDatasource': kind(datasource),
  'grafana.integreatly.org/v1beta1/GrafanaFolder': kind(folder),
};
