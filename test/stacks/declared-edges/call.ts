import { type Around, type DeclaredEdge, PORTS, type Runs } from './edge';

/** The calls of a service. */
export function callEdges({ unit, service }: Runs, { running }: Around): DeclaredEdge[] {
  return (service.calls ?? []).flatMap((call) => {
    const callee = running.find((candidate) => candidate.service.name === call.to);
    if (callee === undefined) {
      return [];
    }
    return {
      caller: service.name,
      callerUnit: unit.name,
      callee: call.to,
      calleeUnit: callee.unit.name,
      port: PORTS[callee.service.runtime],
      sidecarHost: `${callee.unit.name}/${call.to}.${callee.unit.name}.svc.cluster.local`,
      operations: call.operations.map((name) => {
        const operation = callee.service.operations?.[name];
        if (operation === undefined) {
          throw new Error(`${call.to} has no operation ${name}`);
        }
        const [method = '', path = ''] = (operation.http ?? `POST ${rpcPath(callee.unit.name, call.to, name)}`).split(
          ' ',
        );
        return { methods: [method], paths: [path.replace(/\{\w+\}/g, '{*}')] };
      }),
    };
  });
}

function rpcPath(unit: string, service: string, rpc: string): string {
  const words = service.split('-').map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`);
  return `/terrace.${unit.replace(/-/g, '_')}.v1.${words.join('')}/${rpc}`;
}
