import { channels } from './channels';
import { commerce } from './commerce';
import { customers } from './customers';
import { growth } from './growth';
import { industry } from './industry';
import { lending } from './lending';
import { money } from './money';
import { openBanking } from './open-banking';
import { risk } from './risk';
import { trading } from './trading';

/**
 * Operations of all services that others may call, by service.
 *
 * They stand apart from the units so that the compiler knows every operation's name before it reads a unit.
 */
export const contracts = {
  ...channels,
  ...customers,
  ...money,
  ...trading,
  ...growth,
  ...risk,
  ...commerce,
  ...lending,
  ...industry,
  ...openBanking,
} as const;
