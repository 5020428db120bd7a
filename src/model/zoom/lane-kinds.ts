/** What the zoomable timeline can be divided by, as the address has it, with the words readers see. */
export const laneKindLabels = {
  kind: "Warned and happened",
  line: "Line",
  actor: "Actor",
  side: "Side",
  weapon: "Weapon system",
  theme: "Theme",
} as const;
export type LaneKind = keyof typeof laneKindLabels;
export const laneKinds = Object.keys(laneKindLabels) as LaneKind[];
