import { sandbox } from './blueprints';

/** Where teams try things out. The core bank and every external host are simulators. */
export default sandbox({
  name: 'dev',
  asOf: '2026-11-23',
  domain: 'dev.bank.example',
  city: 'riverton',
  network: '10.8.0.0/15',
  coreBank: { host: 'core.simulators.bank.example', port: 9443, cidrs: ['192.0.2.10/32'] },
  testSystems: ['198.51.100.0/28'],
});
