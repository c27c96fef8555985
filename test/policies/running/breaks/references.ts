import { alsoFound, type Break, type Planted } from '../../planted';
import { deployment, foundBy, onContainer, onPod } from './fields';

const gone = (kind: string) => `its pods need the ${kind} 'gone', which nothing in namespace 'pay' makes`;
const volume = (source: object) => ({ volumes: [{ name: 'tmp', ...source }] });
const variable = (valueFrom: object) => ({ env: [{ name: 'A', valueFrom }] });

/** Pods that wait for something that nobody makes. */
export const referenceBreaks: readonly Break[] = [
  onContainer(variable({ configMapKeyRef: { name: 'gone', key: 'a' } }), gone('ConfigMap')),
  foundBy('DP-03', onContainer(variable({ secretKeyRef: { name: 'gone', key: 'a' } }), 'secretKeyRef')),
  onContainer({ envFrom: [{ configMapRef: { name: 'gone' } }] }, gone('ConfigMap')),
  foundBy('DP-03', onContainer({ envFrom: [{ secretRef: { name: 'gone' } }] }, 'secretRef')),
  foundBy('DP-02', onContainer({ env: [{ name: 'DB_PASSWORD', value: 'x' }] }, 'whose name')),
  onContainer(variable({ configMapKeyRef: { name: 'kube-root-ca.crt', key: 'a' } }), "the key 'a' of the ConfigMap"),
  onContainer({ volumeMounts: [{ name: 'gone', mountPath: '/gone' }] }, "mounts the volume 'gone'"),
  onPod(volume({ configMap: { name: 'gone' } }), gone('ConfigMap')),
  onPod(
    volume({ configMap: { name: 'kube-root-ca.crt', items: [{ key: 'a', path: 'a' }] } }),
    "the key 'a' of the ConfigMap",
  ),
  onPod(volume({ secret: { secretName: 'gone' } }), gone('Secret')),
  onPod(volume({ persistentVolumeClaim: { claimName: 'gone' } }), gone('PersistentVolumeClaim')),
  onPod(volume({ projected: { sources: [{ configMap: { name: 'gone' } }] } }), gone('ConfigMap')),
  onPod(volume({ projected: { sources: [{ secret: { name: 'gone' } }] } }), gone('Secret')),
  onPod({ imagePullSecrets: [{ name: 'gone' }] }, gone('Secret')),
  alsoFound(
    onPod({ serviceAccountName: 'gone' }, gone('ServiceAccount')),
    'ID-08 Deployment pay/payment',
    'NM-09 AuthorizationPolicy ledger/ledger',
    'NM-09 Flow workload:pay/payment -> workload:ledger/ledger TCP 9000',
  ),
  {
    what: 'a claim of a storage class that nobody makes',
    plant: (cluster: Planted) => {
      Object.assign(deployment(cluster).spec.template.spec, volume({ persistentVolumeClaim: { claimName: 'data' } }));
      cluster.add('v1', 'PersistentVolumeClaim', 'pay', 'data', { spec: { storageClassName: 'gone' } });
    },
    found: ['DP-04 PersistentVolumeClaim pay/data'],
    says: 'its StorageClass is none of',
  },
  {
    what: 'a set whose claims are of a storage class that nobody makes',
    plant: (cluster: Planted) => {
      const { strategy: _, progressDeadlineSeconds: __, ...spec } = deployment(cluster).spec;
      const volumeClaimTemplates = [{ metadata: { name: 'data' }, spec: { storageClassName: 'gone' } }];
      Object.assign(deployment(cluster), { kind: 'StatefulSet', spec: { ...spec, volumeClaimTemplates } });
      cluster.get('HorizontalPodAutoscaler', 'pay', 'payment').spec.scaleTargetRef.kind = 'StatefulSet';
    },
    found: ['WH-12 StatefulSet pay/payment'],
    says: "a volume of the storage class 'gone', which nobody makes",
  },
];
