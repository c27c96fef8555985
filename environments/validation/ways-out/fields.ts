import type { CoreBank, ExternalAddress } from '../../specification/environment';
import type { CoreUse, ExternalHost, ExternalUse, OutsideUse } from '../../specification/landscape';
import { edgeFields } from '../edges';
import { outsideCidrs } from '../fields/addresses';
import { list, object, record } from '../fields/containers';
import { type Fields, optional } from '../fields/field';
import { host } from '../fields/hosts';
import { MOST_EXTERNAL_HOSTS, MOST_OPERATIONS } from '../fields/limits';
import { nameOf } from '../fields/names';
import { deadline, tlsPort } from '../fields/numbers';
import { own } from '../fields/plain';
import { reference, written } from '../fields/texts';
import { reservedExternalHost } from '../reserved-names';

const externalHost = object<ExternalHost>({
  name: nameOf('external host', { reserved: reservedExternalHost }),
  description: written,
  host,
  port: optional(tlsPort),
});

/** Hosts outside the platform. */
export const externalHosts = list(externalHost, { distinct: 'external host', most: MOST_EXTERNAL_HOSTS });

const useFields: Fields<OutsideUse> = {
  ...edgeFields,
  within: optional(list(reference, { most: MOST_OPERATIONS })),
  timeoutMs: optional(deadline),
};

const externalUse = object<ExternalUse>({ ...useFields, host: reference });

/** Calls of hosts outside the platform. */
export const externalUses = list(externalUse, { nameOf: (value) => own(value, 'host') });

/** The way to the core bank. */
export const coreUse = object<CoreUse>(useFields);

/** Where the hosts outside the platform are. */
export const externalAddresses = record(object<ExternalAddress>({ host: optional(host), cidrs: outsideCidrs }));

/** The bank's core. */
export const coreBank = object<CoreBank>({ host, port: tlsPort, cidrs: outsideCidrs });
