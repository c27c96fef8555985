import { findingsAfter } from '../planted';
import { accessBreaks } from './breaks/access';
import { certificateBreaks } from './breaks/certificates';
import { conditionBreaks } from './breaks/conditions';
import { factBreaks } from './breaks/facts';
import { gatewayBreaks } from './breaks/gateways';
import { handedOnBreaks } from './breaks/handed-on';
import { handshakeBreaks } from './breaks/handshakes';
import { limitBreaks } from './breaks/limits';
import { meshBreaks } from './breaks/mesh';
import { outsideBreaks } from './breaks/outside';
import { podBreaks } from './breaks/pods';
import { requestBreaks } from './breaks/requests';
import { routeBreaks } from './breaks/routes';
import { serviceBreaks } from './breaks/services';
import { unreadable } from './breaks/unreadable';

const BREAKS = [
  ...serviceBreaks,
  ...routeBreaks,
  ...requestBreaks,
  ...conditionBreaks,
  ...gatewayBreaks,
  ...certificateBreaks,
  ...outsideBreaks,
  ...meshBreaks,
  ...accessBreaks,
  ...podBreaks,
  ...factBreaks,
  ...unreadable,
  ...handshakeBreaks,
  ...limitBreaks,
  ...handedOnBreaks,
];

test('everything declared arrives in the sample as it was synthesized', () => {
  expect(findingsAfter(() => undefined)).toEqual([]);
});

test.each(BREAKS.map((one) => [one.what, one] as const))('%s', (_what, { plant, found, says, flow }) => {
  const findings = findingsAfter(plant);

  expect([...new Set(findings.map(({ name }) => name))].sort()).toEqual([...found].sort());
  expect(findings.map(({ message }) => message).join('\n')).toContain(says);
  expect(findings.map(({ name, message }) => `${name} ${message}`).join('\n')).toContain(flow ?? '');
});
