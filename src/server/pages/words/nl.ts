import type { Register } from "../../../text.ts";
import { chooser, withComma, type Choose } from "./choose.ts";
import { dutchFault } from "./nl-faults.ts";
import type { AskingMode, FooterWords, LandingWords, PageWords, ThanksWords } from "./words.ts";

export function dutch(register: Register): PageWords {
  const v = chooser(register);
  return {
    language: "nl",
    other: { language: "en", label: "English" },
    landing: landing(v),
    asking: {
      progress: (first, last, total, isLess) =>
        `Vraag ${first === last ? first : `${first} tot en met ${last}`} van ${total}${isLess ? " of minder" : ""}`,
      next: "Volgende",
      back: "Vorige vraag",
      toStart: "Terug naar het begin",
      toReview: "Naar het overzicht",
      clear: "Wis dit antwoord",
      or: "of",
      kept: "Bewaard op dit apparaat. Nog niet verstuurd.",
      sharedKept: `Dit apparaat bewaart niets. Laat dit venster open tot ${v("je", "u")} klaar bent.`,
      offline: {
        title: "Er is nu geen verbinding",
        lines: [
          v(
            "Je antwoorden staan nog hier. Probeer het straks opnieuw.",
            "Uw antwoorden staan nog hier. Probeer het straks opnieuw.",
          ),
        ],
      },
      wrong: (count) => (count === 1 ? "Nog één ding" : `Nog ${count} dingen`),
      titleWrong: "Let op",
    },
    hints: {
      required: "Deze vraag is verplicht.",
      ownWords: v(
        "Schrijf zo kort of lang als je wilt. Noem geen namen van mensen.",
        "Schrijf zo kort of lang als u wilt. Noem geen namen van mensen.",
      ),
      several: (least, most) => {
        if (least !== undefined && least === most) return `Kies ${least} antwoorden.`;
        if (least !== undefined && most !== undefined) return `Kies ${least} tot ${most} antwoorden.`;
        if (most !== undefined) return most === 1 ? "Kies één antwoord." : `Kies hooguit ${most} antwoorden.`;
        if (least !== undefined && least > 1) return `Kies minstens ${least} antwoorden.`;
        return v("Je mag meer antwoorden kiezen.", "U mag meer antwoorden kiezen.");
      },
      number: (least, most, decimals) => {
        const kind = decimals === 0 ? "Een heel getal" : "Een getal";
        if (least !== undefined && most !== undefined)
          return `${kind} van ${withComma(least)} tot en met ${withComma(most)}.`;
        if (least !== undefined) return `${kind} van ${withComma(least)} of meer.`;
        return most === undefined ? `${kind}.` : `${kind} van hooguit ${withComma(most)}.`;
      },
      ranking: (places) =>
        places === 1
          ? "Kies wat op plaats 1 komt."
          : `Geef een plaats van 1 tot en met ${places}. Plaats 1 is het hoogst.`,
      place: (place) => `Plaats ${place}`,
      noPlace: "Geen plaats",
      placeOf: "Plaats van",
      up: "Hoger",
      down: "Lager",
      otherWords: (option) => `In ${v("je", "uw")} eigen woorden: ${option}`,
    },
    review: {
      last: "Laatste stap",
      title: "Klopt dit zo?",
      where: v("Je antwoorden zijn nog niet verstuurd.", "Uw antwoorden zijn nog niet verstuurd."),
      skipped: "Niet ingevuld",
      change: "Wijzig",
      changeWhat: (question) => `vraag ${question}`,
      warning: warnings(v),
      send: "Verstuur mijn antwoorden",
      back: (question) => `Terug naar vraag ${question}`,
      empty: v(
        "Je hebt nog niets ingevuld. Beantwoord minstens één vraag.",
        "U hebt nog niets ingevuld. Beantwoord minstens één vraag.",
      ),
      unavailable: {
        title: "Nog niet verstuurd",
        lines: [
          v(
            "Je antwoorden konden nu niet worden opgeslagen. Ze staan nog hieronder. Probeer het over een minuut opnieuw.",
            "Uw antwoorden konden nu niet worden opgeslagen. Ze staan nog hieronder. Probeer het over een minuut opnieuw.",
          ),
        ],
      },
    },
    thanks: thanks(v),
    notices: {
      closed: {
        title: "Deze peiling is gesloten",
        lines: ["Meedoen kan niet meer."],
      },
      before: (date, time) => ({
        title: "Deze peiling is nog niet open",
        lines: [
          v(`Je kunt meedoen vanaf ${date}, ${time} uur.`, `U kunt meedoen vanaf ${date}, ${time} uur.`),
        ],
      }),
      different: {
        title: "Er zijn al antwoorden verstuurd",
        lines: [
          v(
            "Misschien heb je de vragen in twee vensters open. Wat het eerst is verstuurd, is binnen. Deze antwoorden zijn niet opgeslagen.",
            "Misschien hebt u de vragen in twee vensters open. Wat het eerst is verstuurd, is binnen. Deze antwoorden zijn niet opgeslagen.",
          ),
        ],
      },
      failed: {
        title: "Er ging bij ons iets mis",
        lines: [
          v(
            "Dit laatste is niet opgeslagen. Ga terug naar de vorige pagina en probeer het opnieuw: je antwoorden staan daar nog.",
            "Dit laatste is niet opgeslagen. Ga terug naar de vorige pagina en probeer het opnieuw: uw antwoorden staan daar nog.",
          ),
        ],
      },
      tooLarge: {
        title: "Dit is te veel om te versturen",
        lines: [v("Ga terug en maak je antwoord korter.", "Ga terug en maak uw antwoord korter.")],
      },
      busy: { title: "Te veel pogingen", lines: ["Wacht een minuut en probeer het dan opnieuw."] },
      elsewhere: {
        title: "Dit formulier kwam van een andere website",
        lines: [v("Open de link uit je uitnodiging.", "Open de link uit uw uitnodiging.")],
      },
      unknown: {
        title: "Deze pagina bestaat niet",
        lines: ["Misschien is het adres niet goed overgenomen."],
      },
      preview: "Voorbeeld van de vragenlijst. Er wordt niets bewaard.",
      pilot: "Dit is een proef. De antwoorden worden na afloop weggegooid.",
      invented: "Dit is een voorbeeld van Peilschaal, geen echte peiling.",
    },
    footer: footer(v),
    fault: dutchFault(v),
  };
}

function landing(v: Choose): LandingWords {
  const ownWords = v(
    "Iets in je eigen woorden kan je wél herkenbaar maken. Daarom lezen we alles na en halen we namen weg voor we iets laten zien.",
    "Iets in uw eigen woorden kan u wél herkenbaar maken. Daarom lezen we alles na en halen we namen weg voor we iets laten zien.",
  );
  return {
    invited: v("je bent uitgenodigd", "u bent uitgenodigd"),
    facts: { long: "Hoe lang", until: "Tot wanneer", results: v("Wat je ziet", "Wat u ziet") },
    length: (questions, isLess, minutes) => {
      const count = questions === 1 ? "1 vraag" : `${questions} vragen${isLess ? " of minder" : ""}`;
      return `${count}, ongeveer ${minutes === 1 ? "1 minuut" : `${minutes} minuten`}.`;
    },
    skip: (required) => {
      if (required === 0) return v("Je mag elke vraag overslaan.", "U mag elke vraag overslaan.");
      if (required === 1)
        return v(
          "Eén vraag is verplicht, de andere mag je overslaan.",
          "Eén vraag is verplicht, de andere mag u overslaan.",
        );
      return v(
        `${required} vragen zijn verplicht, de andere mag je overslaan.`,
        `${required} vragen zijn verplicht, de andere mag u overslaan.`,
      );
    },
    moment: (date, time) => `${date.charAt(0).toUpperCase()}${date.slice(1)}, ${time} uur`,
    published: (date) => `De uitkomsten verschijnen op ${date}.`,
    promise: {
      anoniem: {
        title: v("Je doet anoniem mee", "U doet anoniem mee"),
        lines: [
          v(
            "Je code is willekeurig. We bewaren niet wie welke code kreeg.",
            "Uw code is willekeurig. We bewaren niet wie welke code kreeg.",
          ),
          "We weten achteraf hoeveel mensen per groep meededen, niet wie.",
          ownWords,
        ],
      },
      vertrouwelijk: {
        title: v("Je antwoorden blijven vertrouwelijk", "Uw antwoorden blijven vertrouwelijk"),
        lines: [
          v(
            "We houden bij wie er meededen, en zien dat alleen van een groepje tegelijk. Zo sturen we je niet te veel herinneringen.",
            "We houden bij wie er meededen, en zien dat alleen van een groepje tegelijk. Zo sturen we u niet te veel herinneringen.",
          ),
          v(
            "Je antwoorden bewaren we apart, zonder je naam en zonder je code.",
            "Uw antwoorden bewaren we apart, zonder uw naam en zonder uw code.",
          ),
          ownWords,
        ],
      },
      "open-link": {
        title: v("Je doet mee zonder naam of code", "U doet mee zonder naam of code"),
        lines: [
          v(
            "Iedereen met deze link kan meedoen. We vragen niet wie je bent.",
            "Iedereen met deze link kan meedoen. We vragen niet wie u bent.",
          ),
          v(
            "We bewaren geen adres van je computer of telefoon.",
            "We bewaren geen adres van uw computer of telefoon.",
          ),
          ownWords,
        ],
      },
    },
    code: v("Je code", "Uw code"),
    codeHint: v(
      "Kwam je via de link in je mail? Dan staat de code er al.",
      "Kwam u via de link in uw mail? Dan staat de code er al.",
    ),
    begin: "Begin met de vragen",
    shared: "Dit is een gedeelde computer: bewaar hier niets",
    resume: {
      said: v("Je was op dit apparaat al begonnen.", "U was op dit apparaat al begonnen."),
      go: "Verder waar ik was",
      forget: "Wis dat van dit apparaat",
    },
    refused: {
      title: v("Met deze code kun je niet meedoen", "Met deze code kunt u niet meedoen"),
      lines: [
        v(
          "Kijk of je de code goed hebt overgenomen. Een code werkt één keer, en alleen voor deze peiling.",
          "Kijk of u de code goed hebt overgenomen. Een code werkt één keer, en alleen voor deze peiling.",
        ),
        "Hulp of een nieuwe code:",
      ],
    },
  };
}

function warnings(v: Choose): Readonly<Record<AskingMode, string>> {
  const said = v(
    "Na het versturen kun je niets meer wijzigen. We weten dan niet meer welke antwoorden van jou zijn.",
    "Na het versturen kunt u niets meer wijzigen. We weten dan niet meer welke antwoorden van u zijn.",
  );
  return { anoniem: said, vertrouwelijk: said, "open-link": said };
}

function thanks(v: Choose): ThanksWords {
  return {
    title: v("Bedankt. Je antwoorden zijn binnen.", "Bedankt. Uw antwoorden zijn binnen."),
    close: v("Je kunt dit venster sluiten.", "U kunt dit venster sluiten."),
    code: { name: v("Je code", "Uw code"), said: "is gebruikt en werkt niet meer." },
    device: {
      name: "Dit apparaat",
      said: v("bewaart niets van je antwoorden.", "bewaart niets van uw antwoorden."),
    },
    results: { name: "De uitkomsten", said: (date) => `verschijnen op ${date}.` },
    reminder: {
      anoniem: v(
        "Krijg je nog een herinnering? Die gaat naar iedereen, want we weten niet wie al meedeed. Je hoeft dan niets te doen.",
        "Krijgt u nog een herinnering? Die gaat naar iedereen, want we weten niet wie al meedeed. U hoeft dan niets te doen.",
      ),
      vertrouwelijk: v(
        "Krijg je nog een herinnering? Dan hadden we nog niet gezien dat je meedeed. Je hoeft niets te doen.",
        "Krijgt u nog een herinnering? Dan hadden we nog niet gezien dat u meedeed. U hoeft niets te doen.",
      ),
      "open-link": undefined,
    },
  };
}

function footer(v: Choose): FooterWords {
  const own = v(
    "Wat je in eigen woorden schrijft, leest een onderzoeker na. Namen en andere herkenbare dingen gaan eruit voordat iemand anders het leest.",
    "Wat u in eigen woorden schrijft, leest een onderzoeker na. Namen en andere herkenbare dingen gaan eruit voordat iemand anders het leest.",
  );
  const notFound = v(
    "Vraag je ons later welke antwoorden van jou zijn, of wil je ze laten wissen? Dan kunnen we ze niet vinden, want er staat niets bij dat naar jou verwijst. Dat mag volgens artikel 11 van de AVG.",
    "Vraagt u ons later welke antwoorden van u zijn, of wilt u ze laten wissen? Dan kunnen we ze niet vinden, want er staat niets bij dat naar u verwijst. Dat mag volgens artikel 11 van de AVG.",
  );
  const times = v(
    "We bewaren geen tijdstip en geen adres van je computer. Deze pagina’s gebruiken geen cookies.",
    "We bewaren geen tijdstip en geen adres van uw computer. Deze pagina’s gebruiken geen cookies.",
  );
  return {
    about: {
      anoniem: {
        title: "Anoniem: wat betekent dat?",
        lines: [
          "Ieder krijgt een willekeurige code. Bij ons staat alleen een afdruk van de code en de groep waar hij bij hoort, in willekeurige volgorde. Wie welke code kreeg, bewaren we niet.",
          v(
            "Je antwoorden staan los van je code. Na de sluiting worden ze geschud en worden alle codes vernietigd.",
            "Uw antwoorden staan los van uw code. Na de sluiting worden ze geschud en worden alle codes vernietigd.",
          ),
          times,
          own,
          notFound,
        ],
      },
      vertrouwelijk: {
        title: "Vertrouwelijk: wat betekent dat?",
        lines: [
          v(
            "Bij je code staat of hij is gebruikt. Dat zien we alleen van een groepje mensen tegelijk, en alleen om te weten wie een herinnering krijgt.",
            "Bij uw code staat of hij is gebruikt. Dat zien we alleen van een groepje mensen tegelijk, en alleen om te weten wie een herinnering krijgt.",
          ),
          v(
            "Je antwoorden staan los van je code. Na de sluiting worden ze geschud en worden alle codes vernietigd.",
            "Uw antwoorden staan los van uw code. Na de sluiting worden ze geschud en worden alle codes vernietigd.",
          ),
          times,
          own,
          notFound,
        ],
      },
      "open-link": { title: "Wat bewaren we?", lines: [times, own, notFound] },
    },
    accessibility: {
      title: "Toegankelijkheid",
      lines: [
        "Deze pagina’s zijn gemaakt en getest volgens WCAG 2.2, niveau AA. Ze werken met het toetsenbord, met een schermlezer, vergroot tot 400 %, en zonder JavaScript.",
        v(
          "Loop je toch ergens tegenaan? Laat het ons weten:",
          "Loopt u toch ergens tegenaan? Laat het ons weten:",
        ),
      ],
    },
    contact: "Contact",
    controller: "Verantwoordelijk",
    recipients: "Wie antwoorden ontvangt",
    questions: "Vragen",
    kept: "Bewaard tot",
  };
}
