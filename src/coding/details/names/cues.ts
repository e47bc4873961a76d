/** Words of address: what follows is a name, whatever it looks like. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `dhr mw mevr mevrouw meneer mijnheer heer dr drs prof professor ir ing mr mrs ms miss sir madam juf meester dokter tante
  oom ome opa oma zuster`.split(/\s+/),
);

/** What somebody is to somebody, or does: a capital after it is a name unless it is an office's or a place's. */
export const ROLES: ReadonlySet<string> = new Set(
  `minister staatssecretaris wethouder burgemeester gedeputeerde voorzitter directeur bestuurder secretaris chef baas collega
  teamleider teamlead manager leidinggevende man vrouw echtgenoot echtgenote partner buurman buurvrouw dochter zoon kind moeder
  vader broer zus zusje broertje neef nicht schoonmoeder schoonvader schoonzoon vriend vriendin contactpersoon aanspreekpunt
  begeleider begeleidster klantbegeleider consulent behandelaar casemanager klantmanager coach docent advocaat rechter
  inspecteur medewerker medewerkster ambtenaar secretaresse coördinator projectleider programmamanager raadslid kamerlid
  jurist arts huisarts therapeut jobcoach boa agent wijkagent notaris hoogleraar onderzoeker stagiair stagiaire
  supervisor boss colleague caseworker neighbour neighbor daughter son husband wife friend doctor advisor director mother
  father brother sister`.split(/\s+/),
);

/** Words that introduce a name: "heet Lieke", "vraag naar Priya", "groeten, Truus". */
export const INTRODUCTIONS: ReadonlySet<string> = new Set(
  `heet heette heten genaamd genoemd naam groet groeten groetjes gr mvg named called name regards`.split(
    /\s+/,
  ),
);

export const PARTICLES: ReadonlySet<string> = new Set(
  `van de den der het ten ter te 't ’t el al bin ben von zu da dos di la le du abu ibn`.split(/\s+/),
);

/** Particles that begin a surname written with a capital: "Van den Berg". */
export const SURNAME_STARTS: ReadonlySet<string> = new Set(
  `van de den der ter ten el al ben von ver`.split(/\s+/),
);

/** Before these a capital is a thing's or a place's, seldom a person's. */
export const THING_BEFORE: ReadonlySet<string> = new Set(
  `de het een deze dit die dat geen elke ieder iedere alle the a an this that these those every in te uit vanuit rond rondom
  nabij regio stad wijk dorp binnen buiten bureau stichting project programma systeem team the wet app via`.split(
    /\s+/,
  ),
);

/** Words that open sentences: behind a lone initial they begin the next one. */
export const OPENERS: ReadonlySet<string> = new Set(
  `de het een dat dit die deze ik wij we er maar en in op als daar ze hij zij je jij u ook nu toen wat waar hoe wie waarom
  bij met van voor na om dan zo niet geen alle veel te ik's mijn onze uw the this it we i they that there a an but and in on
  if not my our so`.split(/\s+/),
);
