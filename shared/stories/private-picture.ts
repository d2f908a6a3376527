import type { Language } from "./languages.ts";

/** Themes of stories in which there is a private picture. */
export const privatePictureThemes: readonly string[] = ["private-picture", "fake-picture", "blackmail"];

/** How a language speaks of a private picture; each entry a regular expression of whole words. */
export interface PictureWords {
  /** What a picture is called. */
  names: readonly string[];
  /** Looking at one: the one mistake that a card may tempt a table to. */
  looking: readonly string[];
  /** Showing, keeping, copying, sending. */
  handling: readonly string[];
  /** Sending on: said of a picture even where it is only called "it". */
  sendingOn: readonly string[];
  /** Said before an act or with it, these leave it undone: refused, forbidden, or only threatened. */
  undone: readonly string[];
  /** Beginnings of telling what is on it, and what a child would then see before them. */
  descriptions: readonly string[];
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  nl: {
    names: ["(?:privé|nep)?(?:foto|beeld|filmpje|video)(?:['’]?s|en)?"],
    looking: [
      "zie[nt]?",
      "zag(?:en)?",
      "gezien",
      "bekij(?:kt?|ken)",
      "bekeken",
      "kij(?:kt?|ken) (?:\\p{L}+ ){0,3}naar",
    ],
    handling: [
      "bewaa?r(?:t|de|den|en|d)?",
      "to(?:on(?:t|de|den)?|nen)",
      "getoond",
      "(?:laat|laten|liet(?:en)?) (?:\\p{L}+ ){0,4}zien",
      "stu(?:ur(?:t|de|den)?|ren)",
      "gestuurd",
      "dee?l(?:t|de|den|en)",
      "gedeeld",
      "screenshot\\p{L}*",
      "kopi(?:eer\\p{L}*|ëren)",
      "plaats(?:t|te|en)?",
      "post(?:en|te)?",
    ],
    sendingOn: [
      "(?:door|rond)(?:stu(?:ur(?:t|de|den)?|ren)|gestuurd)",
      "stuur(?:t|de|den)? (?:\\p{L}+ ){0,4}(?:door|rond)",
    ],
    undone: [
      "niet",
      "nooit",
      "nergens",
      "niemand",
      "geen",
      "niets",
      "zonder",
      "verboden",
      "dreig\\p{L}*",
      "bedreig\\p{L}*",
    ],
    descriptions: [
      "(?:op|in) (?:de|die|zijn|haar|het|dat|een) (?:privé|nep)?(?:foto|beeld|filmpje)",
      "(?:foto|beeld|filmpje) (?:toont|waarop|waarin|met|zonder)",
      "wat er ?op (?:de foto )?staat",
      "(?:zonder|haar|zijn|hun) kleren",
      "ondergoed",
      "onderbroek",
      "badpak",
      "bikini",
      "douche",
      "badkamer",
    ],
  },
  fr: {
    names: ["photos?", "images?", "vidéos?", "films?"],
    looking: ["regard(?:e[srz]?|ent|ées?)", "voi[rts]", "voient", "vue?s?"],
    handling: [
      "gard(?:e[srz]?|ent|ées?)",
      "(?:fais|fait|faire|font) voir",
      "montr(?:e[srz]?|ent|ées?)",
      "envo(?:i(?:e|es|ent)|ye[rz]|yées?|yé)",
      "captur\\p{L}+",
      "enregistr\\p{L}+",
      "copi(?:e[srz]?|ées?)",
      "partag\\p{L}+",
      "publi(?:e[srz]?|ées?)",
      "post(?:e[srz]?|ées?)",
    ],
    sendingOn: ["transf(?:ér|èr)\\p{L}+", "(?:fait|faire|font|fais) (?:circuler|suivre|tourner)", "diffus\\p{L}+"],
    undone: [
      "ne",
      "n['’]\\p{L}+",
      "pas",
      "jamais",
      "personne",
      "nulle part",
      "aucune?",
      "rien",
      "sans",
      "interdite?s?",
      "menac\\p{L}*",
    ],
    descriptions: [
      "(?:sur|dans) (?:la|cette|sa|une|l['’]) ?(?:fausse )?(?:photo|image)",
      "(?:photo|image) (?:montre|où|avec|sans)",
      "ce qu['’](?:on|il|elle) (?:y )?voit",
      "(?:sans|ses|leurs) vêtements",
      "sous-vêtements?",
      "culotte",
      "maillot",
      "bikini",
      "douche",
      "salle de bains?",
    ],
  },
  de: {
    names: ["(?:privat)?(?:foto|bild|filmchen|video)(?:s|es|er|ern)?"],
    looking: [
      "(?:an)?(?:sehen|schauen|gucken)",
      "sieht",
      "sah(?:en)?",
      "(?:an)?ge(?:sehen|schaut|guckt)",
      "(?:schau|guck)(?:e|t|st|en)? (?:\\p{L}+ ){0,4}an",
    ],
    handling: [
      "zeig(?:e|t|st|en|te|ten)?",
      "gezeigt",
      "behalten?",
      "behält",
      "speicher\\p{L}*",
      "gespeichert",
      "(?:ver)?schick(?:e|t|st|en|te|ten)?",
      "(?:ver|ge)schickt",
      "sende[nt]?",
      "teil(?:e|t|st|en|te)",
      "geteilt",
      "kopier\\p{L}*",
      "poste\\p{L}*",
    ],
    sendingOn: [
      "(?:weiter|herum)(?:schicken?|senden?|leiten?)",
      "(?:weiter|herum)ge(?:schickt|sendet|leitet)",
      "(?:schick|leite)(?:e|t|st|n|te)? (?:\\p{L}+ ){0,4}(?:weiter|herum)",
      "herumzuschicken",
      "weiterzuschicken",
    ],
    undone: [
      "nicht",
      "nie",
      "niemals",
      "nirgends",
      "niemand(?:em|en)?",
      "keine?[mnrs]?",
      "nichts",
      "ohne",
      "verboten",
      "(?:be)?droh\\p{L}*",
    ],
    descriptions: [
      "(?:auf|in) (?:dem|diesem|seinem|ihrem|einem) (?:falschen |privaten )?(?:foto|bild|filmchen)",
      "(?:foto|bild|filmchen) (?:zeigt|wo|mit|ohne)",
      "was (?:darauf|drauf) (?:zu sehen )?ist",
      "(?:ohne|ihre|seine) kleider",
      "unterwäsche",
      "unterhose",
      "badeanzug",
      "bikini",
      "dusche",
      "badezimmer",
    ],
  },
  en: {
    names: ["(?:photo|picture|image|clip|video)s?"],
    looking: ["look(?:s|ed|ing)? (?:\\p{L}+ )?at", "watch(?:es|ed|ing)?", "see(?:s|n|ing)?", "saw"],
    handling: [
      "keep(?:s|ing)?",
      "kept",
      "show(?:s|ed|n|ing)?",
      "sav(?:e[sd]?|ing)",
      "send(?:s|ing)?",
      "sent",
      "screenshot\\p{L}*",
      "cop(?:y|ies|ied|ying)",
      "shar(?:e[sd]?|ing)",
      "post(?:s|ed|ing)?",
    ],
    sendingOn: [
      "forward(?:s|ed|ing)?",
      "pass(?:es|ed|ing)? (?:(?:it|this|that|them|a|the|\\p{L}+ picture) ){0,2}(?:on|round)",
    ],
    undone: [
      "not",
      "\\p{L}+n['’]t",
      "cannot",
      "never",
      "nobody",
      "no one",
      "no",
      "none",
      "nothing",
      "nowhere",
      "without",
      "against the law",
      "threat\\p{L}*",
    ],
    descriptions: [
      "(?:in|on) (?:the|that|his|her|a) (?:fake |private )?(?:photo|picture|clip)",
      "(?:photo|picture|clip) (?:shows|where|with|without)",
      "what (?:is|was|you can see) (?:in|on) it",
      "(?:no|without|her|his|their) clothes",
      "underwear",
      "underpants",
      "swimsuit",
      "bikini",
      "shower",
      "bathroom",
    ],
  },
};
