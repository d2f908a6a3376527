import type { Language } from "./format.ts";

/** Words that are not used, and what to say instead. */
interface WordingRule {
  advice: string;
  /** `good-answer`: only in what helps or is told with approval; a tempting card or a stranger may ask for a secret. */
  where: "everywhere" | "good-answer";
  /** Forbids to blame somebody. */
  blames?: true;
  /** Regular expressions of whole words, in small letters or capitals. */
  avoid: Readonly<Record<Language, readonly string[]>>;
}

export const wordingRules: readonly WordingRule[] = [
  {
    advice: "Use the name, or 'someone who ...': nobody is only what was done to them, or what they did.",
    where: "everywhere",
    avoid: {
      nl: ["slachtoffers?", "daders?", "pesters?", "pestkop(?:pen)?", "weglopers?"],
      fr: [
        "victimes?",
        "(?:le|la|les|un|une) coupables?",
        "agresseu(?:rs?|ses?)",
        "harceleu(?:rs?|ses?)",
        "fugueu(?:rs?|ses?)",
      ],
      de: [
        "opfern?",
        "opfers?",
        "tätern?",
        "täters?",
        "täterin(?:nen)?",
        "mobber(?:in(?:nen)?)?",
        "ausreißer(?:in(?:nen)?)?",
      ],
      en: ["victims?", "perpetrators?", "offenders?", "(?:an?|the|this|that|his|her) bull(?:y|ies)", "runaways?"],
    },
  },
  {
    advice: "No blame and no 'why did you': say that it is good to tell, and look for help together.",
    where: "everywhere",
    blames: true,
    avoid: {
      nl: [
        "had (?:je|jij) (?:\\p{L}+ ){0,4}moeten",
        "(?:je|jij|jullie) had(?:den)? (?:\\p{L}+ ){0,4}moeten",
        "had (?:je|jij) maar",
        "waarom (?:heb|had|deed|ging) (?:je|jij)",
        "volgende keer (?:mag|moet) (?:je|jij)",
      ],
      fr: [
        "(?:tu|vous) (?:n')?au(?:rais|riez) (?:pas )?dû",
        "(?:il|elle|on) (?:n')?aurait (?:pas )?dû",
        "pourquoi (?:as-tu|tu as|t'as|est-ce que tu as)",
        "la prochaine fois,? (?:ne|tu)",
      ],
      de: [
        "(?:du|ihr) hättet?(?:st)? (?:\\p{L}+ ){0,5}sollen",
        "hättest du (?:\\p{L}+ ){0,4}(?:nur|doch|bloß)",
        "warum hast du",
        "nächstes mal (?:darfst|musst) du",
      ],
      en: [
        "should have",
        "should've",
        "shouldn't have",
        "ought to have",
        "why did you",
        "next time,? (?:don't|do not)",
      ],
    },
  },
  {
    advice: "Forbidding does not help: say that a child can always tell, also later.",
    where: "everywhere",
    avoid: {
      nl: ["nooit (?:iets |foto's )?(?:posten|delen)", "praat nooit met", "nooit met vreemden", "post nooit"],
      fr: ["ne (?:poste|publie|parle|partage)s? jamais", "jamais parler à un inconnu"],
      de: ["(?:sprich|rede) nie mit", "nie mit fremden", "poste nie(?:mals)?", "niemals (?:posten|teilen)"],
      en: ["never post", "never share", "never talk to strangers", "stranger danger"],
    },
  },
  {
    advice: "Somebody who was tricked is 'tricked', 'pressured' or 'shocked'.",
    where: "everywhere",
    avoid: {
      nl: ["dom(?:me|mer|ste)?", "stom(?:me|mer|ste)?", "naïe(?:f|ve)", "onvoorzichtige?", "vie(?:s|ze)", "vuile?"],
      fr: ["bêtes?", "stupides?", "idiote?s?", "débiles?", "naï(?:fs?|ves?)", "imprudente?s?", "sales?"],
      de: [
        "dumm(?:e[mnrs]?)?",
        "doof(?:e[mnrs]?)?",
        "doofe[mnrs]?",
        "blöde?[mnrs]?",
        "naive?[mnrs]?",
        "leichtsinnig(?:e[mnrs]?)?",
        "schmutzig(?:e[mnrs]?)?",
        "dreckig(?:e[mnrs]?)?",
      ],
      en: ["dirty", "stupid(?:ly)?", "dumb", "naive", "careless(?:ly)?"],
    },
  },
  {
    advice: "No monsters: 'someone who doesn't mean well'.",
    where: "everywhere",
    avoid: {
      nl: ["pervers(?:e|eling)?", "kinderlokkers?", "enge man(?:nen)?", "roofdier(?:en)?", "pedo(?:fiel\\p{L}*)?"],
      fr: ["pervers(?:e|es)?", "prédateurs?", "prédatrices?", "pédophiles?"],
      de: ["pervers(?:e[mnrs]?)?", "raubtiere?n?", "kinderschänder", "pädophile?[mnrs]?"],
      en: ["predators?", "perverts?", "pa?edo(?:s|phile\\p{L}*)?"],
    },
  },
  {
    advice: "It can get better, and adults can help to remove things.",
    where: "everywhere",
    avoid: {
      nl: ["voor altijd (?:online|op (?:het )?internet)", "leven is (?:kapot|verwoest|voorbij)"],
      fr: ["pour toujours (?:en ligne|sur internet)", "vie est (?:fichue|foutue|gâchée|détruite|finie)"],
      de: ["für immer (?:online|im (?:internet|netz))", "leben ist (?:zerstört|ruiniert|kaputt|vorbei)"],
      en: ["forever online", "online forever", "life is (?:ruined|over|destroyed)"],
    },
  },
  {
    advice: "Nobody is told that it is their own fault: 'It isn't your fault.'",
    where: "good-answer",
    avoid: {
      nl: ["eigen schuld", "(?:is|was) (?:jouw|zijn|haar|hun) (?:eigen )?(?:schuld|fout)(?! niet)", "net goed voor"],
      fr: [
        "c['’](?:est|était) (?:de )?(?:ta|sa|votre|leur) (?:propre )?faute",
        "bien fait pour",
        "l['’]as? bien cherché",
      ],
      de: [
        "selb(?:er|st) schuld",
        "(?:du bist|(?:er|sie) ist|(?:er|sie) war) schuld",
        "geschieht (?:dir|ihm|ihr) recht",
      ],
      en: ["own fault", "(?:['’]s|is|was) (?:all )?(?:your|his|her|their) fault", "serves (?:you|him|her|them) right"],
    },
  },
  {
    advice: "Nobody who helps promises secrecy: 'I only tell people who can help.'",
    where: "good-answer",
    avoid: {
      nl: [
        "(?:zeg|vertel) het (?:aan )?niemand",
        "beloof (?:me|mij|je|het|dat)",
        "^(?:\\p{L}+ ){0,2}beloven (?:\\p{L}+ ){0,3}(?:niets|niks|niemand|zwijgen?|zwijgt|geheim\\p{L}*)",
        "(?:je|jij|jullie|we|wij|ik) belo(?:oft?|ven) (?:(?!geen )\\p{L}+ ){0,4}(?:niets|niks|niemand|zwijgen?|zwijgt|geheim\\p{L}*)",
        "^(?:\\p{L}+ ){0,2}geheim(?:pje)? (?:\\p{L}+ ){0,2}(?:bewaren|houden)",
        "erewoord",
        "ons geheim(?:pje)?",
        "(?:onder|tussen) ons blij(?:ft|ven)",
        "blij(?:ft|ven) (?:onder|tussen) ons",
      ],
      fr: [
        "(?:dis|dirai|dirons) (?:rien )?à personne",
        "promets[- ]moi",
        "je te (?:le )?promets",
        "^(?:\\p{L}+ )?promettre (?:\\p{L}+ |l['’]|d['’]){0,4}(?:rien|personne|secret|silence|taire)",
        "(?:tu|vous|on|nous|je) (?:lui )?promet(?:s|t|tez|tons) (?!pas )(?:\\p{L}+ |l['’]|d['’]){0,4}(?:rien|personne|secret|silence|taire)",
        "^(?:\\p{L}+ )?garder (?:\\p{L}+ ){0,2}secret",
        "notre (?:petit )?secret",
        "juré",
        "reste(?:ra)? entre nous",
        "bouche cousue",
      ],
      de: [
        "(?:sage?|erzähle?) (?:es |das )?(?:niemandem|keinem)",
        "versprich (?:mir|es)",
        "ich versprech(?:e|'s)",
        "^(?:\\p{L}+ ){0,2}versprechen,? (?:(?!keine? )\\p{L}+ ){0,4}(?:nichts|niemand(?:em|en)?|keinem|schweig\\p{L}*|geheim\\p{L}*)",
        "(?:du|ihr|wir|ich) verspr(?:echen?|echt|ichst|icht),? (?:(?!keine? )\\p{L}+ ){0,4}(?:nichts|niemand(?:em|en)?|keinem|schweig\\p{L}*|geheim\\p{L}*)",
        "^(?:\\p{L}+ ){0,2}geheimnis (?:\\p{L}+ ){0,2}(?:bewahren|behalten|hüten)",
        "unser (?:kleines )?geheimnis",
        "ehrenwort",
        "bleibt unter uns",
      ],
      en: [
        "promise me",
        "i promise",
        "won't tell(?! just anyone)",
        "^promise (?:\\p{L}+ )?(?:not to|to keep|to say nothing|nobody|secrecy|silence)",
        "(?<!did )(?:you|we|i) (?:all )?promise (?:\\p{L}+ )?(?:not to|to keep|to say nothing|nobody|secrecy|silence)",
        "^keep (?:\\p{L}+ ){0,2}secret",
        "tell (?:nobody|no one)",
        "our (?:little )?secret",
        "cross my heart",
        "(?:stays?|keep (?:it|this)) between us",
      ],
    },
  },
  {
    advice: "No way of running away: what somebody packs, how they travel or hide is not told.",
    where: "everywhere",
    avoid: {
      nl: ["liften", "lift(?:te|en)? naar", "zwartrijden", "zonder ticket", "onderduik\\p{L}*", "ontsnappingsplan"],
      fr: ["auto-?stop", "sans (?:billet|ticket)", "se planquer", "plan de fuite", "frauder"],
      de: ["trampen", "per anhalter", "schwarzfahren", "ohne fahrkarte", "untertauchen", "fluchtplan"],
      en: ["hitchhik\\p{L}*", "without a ticket", "hideout", "escape plan", "stow(?:ed)? away"],
    },
  },
  {
    advice: "No word of crime or sex: 'against the law', 'not allowed', 'a private photo'.",
    where: "everywhere",
    avoid: {
      nl: [
        "gepleegd",
        "misdrij(?:f|ven)",
        "misdaad",
        "seks\\p{L}*",
        "sexy",
        "sexting",
        "bloot",
        "blote",
        "naakt\\p{L}*",
        "porno\\p{L}*",
      ],
      fr: ["commis(?:e|es)?", "crimes?", "sexe", "sexuel\\p{L}*", "sexy", "sexting", "nue?s?", "porno\\p{L}*"],
      de: [
        "begangen",
        "verbrechen",
        "straftat(?:en)?",
        "sex",
        "sexuell\\p{L}*",
        "sexy",
        "sexting",
        "nackt\\p{L}*",
        "porno\\p{L}*",
      ],
      en: [
        "committed",
        "crimes?",
        "criminals?",
        "sex",
        "sexual\\p{L}*",
        "sexy",
        "sexting",
        "nudes?",
        "naked",
        "undress\\p{L}*",
        "porn\\p{L}*",
      ],
    },
  },
  {
    advice: "Suicide and self-harm are out of the game's scope: they belong on the teacher's sheet.",
    where: "everywhere",
    avoid: {
      nl: ["zelfmoord\\p{L}*", "zelfdoding", "zelfverminking", "(?:zichzelf|jezelf|mezelf) (?:pijn doen|iets aandoen)"],
      fr: ["suicid\\p{L}*", "automutil\\p{L}*", "scarifi\\p{L}*", "se faire du mal"],
      de: ["selbstmord\\p{L}*", "suizid\\p{L}*", "selbstverletz\\p{L}*", "sich ritzen", "sich etwas antun"],
      en: ["suicid\\p{L}*", "self-harm\\p{L}*", "(?:hurt|harm)(?:ing)? (?:himself|herself|themselves|yourself|myself)"],
    },
  },
  {
    advice: "Nobody is 'addicted': it is hard to stop because it is made that way.",
    where: "everywhere",
    avoid: {
      nl: ["verslaafd\\p{L}*", "verslaving(?:en)?"],
      fr: ["accros?", "addict\\p{L}*"],
      de: ["süchtig\\p{L}*", "handysucht", "spielsucht"],
      en: ["addict\\p{L}*"],
    },
  },
];

/** Brands, alike in every language; the game has none. */
export const brands: readonly string[] = [
  "whatsapp",
  "snapchat",
  "tiktok",
  "instagram",
  "facebook",
  "messenger",
  "youtube",
  "discord",
  "telegram",
  "roblox",
  "fortnite",
  "minecraft",
  "pokémon",
  "nintendo",
  "playstation",
  "xbox",
  "iphone",
  "google",
  "netflix",
  "lego",
  "bic",
];
