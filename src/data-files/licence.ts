/** A licence as machines know it. */
export interface Licence {
  /** Its identifier in the SPDX list. */
  readonly spdx: string;
  readonly title: string;
  readonly url: string;
}

const licences: Readonly<Record<string, Licence>> = {
  "CC BY 4.0": {
    spdx: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  "CC0 1.0": {
    spdx: "CC0-1.0",
    title: "Creative Commons Zero 1.0 Universal",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
};

/**
 * The licence that `record.yaml` names, as machines know it.
 * @throws RangeError if it is not known here: one more licence is one more line above
 */
export function licenceNamed(name: string): Licence {
  const licence = licences[name];
  if (licence) return licence;
  throw new RangeError(`content/record.yaml: licence “${name}” → one of ${Object.keys(licences).join(", ")}`);
}
