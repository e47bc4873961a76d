import { sayDate, type IsoDate } from "../../time.ts";
import type { LanguageModelSetting } from "./model.ts";
import type { ModelUse } from "../model.ts";

/** What the text for the register is made of. */
export interface Registered {
  readonly organisation: string;
  readonly series: string;
  readonly theme: string;
  readonly wave: number;
  readonly population: string;
  /** What participants read about who receives answers; null where that stands nowhere. */
  readonly recipients: string | null;
  readonly setting: LanguageModelSetting;
  readonly uses: readonly ModelUse[];
  readonly date: IsoDate;
}

type Field = readonly [name: string, text: string];
type Section = readonly [title: string, fields: readonly Field[]];

/**
 * A draft of the entry in the Dutch register of algorithms, in the order of its fields (publication standard 1.0). What
 * the program cannot know stands between brackets for somebody to fill in.
 */
export function registerText(about: Registered): string {
  const sections: readonly Section[] = [
    ["Algemene informatie", general(about)],
    ["Verantwoord gebruik", responsibleUse(about)],
    ["Werking", workings(about)],
    [
      "Metadata",
      [
        ["Contact-e-mail", FILL("adres")],
        ["Taal", "Nederlands"],
        ["Standaardversie", "1.0"],
      ],
    ],
  ];
  const body = sections.map(
    ([title, fields]) =>
      `## ${title}\n\n${fields.map(([name, text]) => `**${name}**: ${text}`).join("\n\n")}\n`,
  );
  return [
    `# Algoritmeregister: taalmodel bij het coderen van open antwoorden\n\nConcept van ${sayDate(about.date, "nl")}, gemaakt uit de instellingen en het gebruik. Vul aan wat tussen haken staat.\n`,
    ...body,
  ].join("\n");
}

const FILL = (what: string): string => `[vul in: ${what}]`;

function general({ organisation, series, wave, setting }: Registered): Field[] {
  return [
    ["Naam", `Voorstellen van een taalmodel bij open antwoorden, ${series}, peiling ${wave}`],
    ["Organisatie", organisation],
    ["Afdeling", FILL("afdeling")],
    [
      "Korte beschrijving",
      "Een taalmodel doet voorstellen voor thema’s, codes en een conclusie bij nagelezen open antwoorden op een peiling. Een onderzoeker beslist over elk voorstel. Zonder die beslissing telt een voorstel nergens mee.",
    ],
    ["Type", "Ondersteunend: voorstellen voor kwalitatieve analyse; geen besluiten over personen"],
    ["Categorie", FILL("impactvolle algoritmes of overige algoritmes")],
    ["Status", setting.on ? "In gebruik" : "Buiten gebruik"],
    ["Begindatum", setting.switched.find(({ on }) => on)?.date ?? FILL("datum")],
    [
      "Einddatum",
      setting.on ? FILL("datum, als die bekend is") : (setting.switched.at(-1)?.date ?? FILL("datum")),
    ],
    ["Website", FILL("adres")],
  ];
}

function responsibleUse({ population, recipients, uses }: Registered): Field[] {
  return [
    [
      "Doel en impact",
      `Open antwoorden sneller en vollediger ordenen. Betrokkenen: ${population}. Er volgt geen besluit over een persoon uit; de uitkomst is een verslag van thema’s.`,
    ],
    [
      "Afwegingen",
      `Coderen kan ook zonder taalmodel; dat is de gewone weg. ${FILL("waarom hier een taalmodel wordt gebruikt")}`,
    ],
    [
      "Menselijke tussenkomst",
      "Een onderzoeker keurt elk voorstel afzonderlijk goed of af. Voorstellen van een taalmodel kunnen niet in één keer samen worden goedgekeurd. In de verantwoording van het verslag staat welk model is gebruikt en dat elk voorstel door een mens is beoordeeld.",
    ],
    [
      "Risicobeheer",
      "Het model krijgt alleen de vraag, het codeboek en antwoorden die een mens heeft nagelezen; wat is weggelaten gaat niet mee. Het krijgt geen achtergrondkenmerken, namen, sleutels of rijnummers. Antwoorden gaan in willekeurige volgorde met kenmerken die voor één verzoek gelden. Een antwoord is voor het model een gegeven en geen opdracht. Codes en kenmerken die niet bestaan, aanhalingen die niet letterlijk in het antwoord staan en getallen die er niet in staan, worden geweigerd. Elk verzoek en elk antwoord van het model wordt vastgelegd. Valt het model uit, dan gaat het werk met de hand door.",
    ],
    ["Wettelijke basis", FILL("grondslag")],
    ["Link naar verwerkingsregister", FILL("adres")],
    ["Impacttoetsen", FILL("bijvoorbeeld DPIA of IAMA, met datum")],
    ["Wat deelnemers hierover lazen", recipients ?? FILL("privacytekst")],
    ["Gebruik tot nu toe", usesSaid(uses)],
  ];
}

function workings({ setting }: Registered): Field[] {
  const { model, recipient, address } = setting;
  return [
    [
      "Gegevens",
      "De tekst van de vraag, het codeboek, en nagelezen open antwoorden van deelnemers (met [weggelaten] waar woorden zijn weggelaten).",
    ],
    [
      "Technische werking",
      `Het programma Peilschaal stuurt een verzoek aan het model ${model} en vraagt een antwoord dat een vast JSON-schema volgt. Peilschaal controleert het antwoord en legt voorstellen klaar. Het model wordt niet getraind met de antwoorden door Peilschaal; ${FILL("wat de ontvanger met verzoeken doet en hoe lang die bewaard blijven")}.`,
    ],
    ["Leverancier", `${recipient} (adres: ${hostOf(address)})`],
    ["Link naar broncode", FILL("adres van de broncode van Peilschaal en van het model")],
  ];
}

/** Without what an address may carry behind its host. */
function hostOf(address: string): string {
  return /^https?:\/\/[^/?#]+/i.exec(address)?.[0] ?? address;
}

const FOR = {
  themes: "thema’s",
  points: "punten onder thema’s",
  codes: "codes bij antwoorden",
  conclusion: "een conclusie",
} as const;

function usesSaid(uses: readonly ModelUse[]): string {
  if (uses.length === 0) return "Nog niet gebruikt.";
  return uses
    .map(
      (use) =>
        `${sayDate(use.on, "nl")}: ${use.model} stelde ${FOR[use.for]} voor (voorgelegde antwoorden: ${use.answers})`,
    )
    .join("; ");
}
