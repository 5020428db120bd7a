import { consequenceKindExamples } from "#record-terms";

import { type Definitions, withExamples } from "./definition";

/** The coded fields of a warning. CODEBOOK section 2. */

export const explicitnessLabels = {
  explicit: "Line and consequence both named",
  "line-only": "Line named, no consequence",
  veiled: "Veiled: the line itself must be guessed",
} as const;
export type Explicitness = keyof typeof explicitnessLabels;
export const explicitnesses = Object.keys(explicitnessLabels) as Explicitness[];

export const consequenceKindLabels = {
  nuclear: "Nuclear",
  "direct-war": "Direct war",
  "attacks-on-supporters": "Attacks on the opponent’s supporters",
  "attacks-on-opponent": "Attacks on the opponent in the war",
  "military-technical": "Military-technical measures",
  "force-posture": "Force posture",
  "arms-control-exit": "Leaving arms control",
  "arms-transfer": "Arms transfer",
  "in-kind": "Answer in kind",
  interception: "Shooting down, boarding or turning back",
  closure: "Closing of passages",
  economic: "Economic",
  diplomatic: "Diplomatic",
  annexation: "Annexation",
  cyber: "Cyber",
  "escalation-unspecified": "Unspecified escalation",
  "none-stated": "None stated",
} as const;
export type ConsequenceKind = keyof typeof consequenceKindLabels;
export const consequenceKinds = Object.keys(consequenceKindLabels) as ConsequenceKind[];

/** Values that kinds had under the first codebook, which old links still ask for. */
export const formerConsequenceKinds: ReadonlyMap<string, ConsequenceKind> = new Map([
  ["strikes-on-ukraine", "attacks-on-opponent"],
  ["strikes-on-suppliers", "attacks-on-supporters"],
]);

export const consequenceFormLabels = {
  act: "An act: “we will”",
  reserved: "A right reserved: “we may”",
  risk: "A risk said to become likelier for all",
} as const;
export type ConsequenceForm = keyof typeof consequenceFormLabels;
/** From the firmest to the least firm. */
export const consequenceForms = Object.keys(consequenceFormLabels) as ConsequenceForm[];

export const authorityLabels = {
  a: "Can order the consequence",
  b: "Speaks for the state or alliance in office",
  c: "Other office-holder, or a personal channel",
} as const;
export type Authority = keyof typeof authorityLabels;
/** From the highest to the lowest. */
export const authorities = Object.keys(authorityLabels) as Authority[];

export const demandLabels = {
  refrain: "Not to begin something",
  stop: "To stop or undo something",
} as const;
export type Demand = keyof typeof demandLabels;

/** What was said to follow. A warning has every kind that its words name. CODEBOOK sections 2 and 14. */
export const consequenceKindDefinitions: Definitions<ConsequenceKind> = /* @__PURE__ */ withExamples<ConsequenceKind>(
  {
    nuclear:
      'Nuclear weapons or a nuclear war were named or plainly meant, whether their use, readiness, stationing, test or the rules for them; "all means" alone is escalation-unspecified, and leaving a treaty or a moratorium is arms-control-exit.',
    "direct-war":
      'War, or direct part in one, was itself said to follow: the warner or its allies would go to war, or the one warned would be "at war", "a party to the conflict" or in "a direct clash"; being called a target without that is attacks-on-opponent or attacks-on-supporters.',
    "attacks-on-supporters":
      "An armed attack was said to follow on facilities, deliveries or forces of those who support the side one is at war with, wherever they are, in a state at peace too; weapons already in that side's hands are attacks-on-opponent.",
    "attacks-on-opponent":
      "An armed attack was said to follow on the forces, territory or facilities of the side one is at war with, on weapons it was given too; if what follows is named only as the same act done back, it is in-kind.",
    "military-technical":
      'Military measures were announced that are none of the other kinds: called "military" or "military-technical" measures and no more, or a limited act such as shooting down an intruder or boarding a ship; where forces or weapons are to be stationed it is force-posture.',
    "force-posture":
      "One's own forces, weapons or bases were said to be stationed, moved or strengthened, at home or abroad; weapons handed to others are arms-transfer, and nuclear ones are nuclear as well.",
    "arms-control-exit":
      "An end of limits on weapons was said to follow, whether set by treaty or by a moratorium of one's own; stationing them is force-posture as well, if it was said.",
    "arms-transfer":
      "Weapons were said to be given to others who could use them; weapons that stay with the warner's own forces are force-posture.",
    "in-kind":
      'The same act, or its mirror image, was said to be done back ("the same", "mirror", "in kind"); where the words also name an act of another kind, that kind is coded beside it.',
    interception:
      "Aircraft, drones or ships were said to be shot down, boarded, detained, escorted or turned back where they are found; attacks on territory or facilities are attacks-on-opponent or attacks-on-supporters.",
    closure:
      "A passage was said to be closed to people, goods, ships or aircraft, such as a border, a strait, a port or an airspace; other measures on trade or money are economic.",
    economic:
      "A measure on money, trade, energy, transport or property was said to follow, such as sanctions, tariffs, a halt of supplies or a seizure of assets; closed borders are closure, broken relations or talks are diplomatic.",
    diplomatic:
      "Relations or talks between governments were said to be ended, lowered or harmed, such as an end of negotiations, closed consulates or isolation; measures on money or goods are economic.",
    annexation:
      'Territory held by another was said to be declared one\'s own, by law, vote or treaty; that land would be taken by force, or held as protection ("sanitary zone", "buffer zone"), is attacks-on-opponent, with force-posture for what is held.',
    cyber:
      "An attack through computers or networks was said to follow, whatever it is aimed at; the same target attacked by arms is one of the kinds of attack.",
    "escalation-unspecified":
      'A consequence was announced and not what would be done, however strong the words ("Judgment Day", "extremely harsh", "consequences never seen", "all means", "we will respond"); it stands beside another kind only where more is announced than that kind.',
    "none-stated":
      'Nothing was said to follow, the act was only called unacceptable, a threat or a red line; it stands alone, and words such as "a response" or "consequences" are escalation-unspecified.',
  },
  consequenceKindExamples,
);
