import { command } from '../commands/command';
import { runCommand } from '../commands/run';
import { prune } from './prune';

const program = command({
  name: 'prune',
  summary: 'what a cluster still holds that its environment no longer declares; deletes it on demand',
  details: `Run it after all layers were applied, from the folder that was applied last: the cluster carries a mark of the
release, and another one is refused. It looks at every kind that the server knows, for objects that carry the labels
of the environment and were applied as the guide does; what controllers, Terraform and people made is not touched.
What may hold data (namespaces, claims, stores, topics, secrets, every kind that manifests alone cannot make again)
goes only when it is named.

Exit status: 0 nothing is left, 1 something is, 2 trouble (nothing was deleted, or a deletion failed).`,
  operands: [{ name: 'FOLDER', meaning: 'what was synthesized for the cluster: dist/prod/primary' }],
  options: {
    context: {
      type: 'string',
      value: 'NAME',
      meaning: 'context of the kubeconfig that leads to the cluster (default: <environment>-<cluster>)',
    },
    mark: {
      type: 'boolean',
      meaning: 'only mark the cluster with the release that FOLDER is, which is applied from now on',
    },
    delete: { type: 'boolean', meaning: 'delete what is listed' },
    'with-data': {
      type: 'string',
      value: 'OBJECT',
      multiple: true,
      meaning: 'also delete this one that may hold data, written as it is listed',
    },
    kubectl: { type: 'string', value: 'PROGRAM', default: 'kubectl', meaning: 'the kubectl to use' },
  },
  run: ({ values, operands: [folder = ''] }) =>
    prune(
      {
        folder,
        context: values.context,
        kubectl: values.kubectl ?? 'kubectl',
        mark: values.mark ?? false,
        delete: values.delete ?? false,
        withData: values['with-data'] ?? [],
      },
      { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
    ),
});

void runCommand(program);
