import { list, type Of, object, text } from './shape';

/** A city and its data centres. */
export const city = object({
  /** Name of the city, unique in the environment. */
  name: text,
  /** Data centres of the city; each is one failure domain. */
  centres: list(text, 1),
});

/** A city and its data centres. */
export type CityFact = Of<typeof city>;
