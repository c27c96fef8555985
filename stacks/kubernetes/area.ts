import type { AreaGuide } from '../guide/step';

/** What an area gives after it has made its objects. */
export interface Area<Handles> {
  /** What other areas and edges build on. */
  readonly handles: Handles;
  /** Its steps of the guide. */
  readonly guide: AreaGuide;
}
