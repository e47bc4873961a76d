/** Labels that are known to form a scale, from the low end to the high one. */
export interface ScaleSet {
  /** Per point the labels it goes by. */
  readonly points: readonly (readonly string[])[];
  readonly judges: boolean;
  /** Which point parts two sides. */
  readonly middle?: number;
}

/** "a/b | c | *d": points from low to high, "/" between names of one point, "*" at the middle. */
function set(written: string, judges: boolean): ScaleSet {
  const points = written.split(" | ");
  const middle = points.findIndex((point) => point.startsWith("*"));
  return {
    points: points.map((point) => point.replace("*", "").split("/")),
    judges,
    ...(middle === -1 ? {} : { middle }),
  };
}

const judging = (written: string) => set(written, true);
const measuring = (written: string) => set(written, false);

/** Smaller sets first: the first that holds all labels of a column is its scale. */
export const SCALE_SETS: readonly ScaleSet[] = [
  // Agreement
  measuring(
    "oneens/mee oneens/niet mee eens | *neutraal/niet eens niet oneens/niet mee eens niet mee oneens/niet eens en niet oneens | eens/mee eens",
  ),
  measuring(
    "helemaal mee oneens/zeer mee oneens/zeer oneens/helemaal oneens/helemaal niet mee eens/volledig oneens/sterk oneens | oneens/mee oneens/niet mee eens/grotendeels mee oneens | *neutraal/niet eens niet oneens/niet mee eens, niet mee oneens/niet mee eens niet mee oneens/niet eens, niet oneens/niet eens en niet oneens/niet mee eens en niet mee oneens/niet mee eens/niet mee oneens/deels eens, deels oneens/tussenin | eens/mee eens/grotendeels mee eens | helemaal mee eens/zeer mee eens/zeer eens/helemaal eens/volledig eens/sterk eens",
  ),
  measuring(
    "helemaal mee oneens/zeer mee oneens/helemaal oneens | mee oneens/oneens | enigszins mee oneens/beetje mee oneens/een beetje oneens | *neutraal/niet eens niet oneens/niet mee eens niet mee oneens | enigszins mee eens/beetje mee eens/een beetje eens | mee eens/eens | helemaal mee eens/zeer mee eens/helemaal eens",
  ),
  measuring("disagree | *neutral/neither/neither agree nor disagree | agree"),
  measuring(
    "strongly disagree/completely disagree/totally disagree/definitely disagree | disagree/somewhat disagree/mostly disagree/tend to disagree | *neutral/neither/neither agree nor disagree/neither agree or disagree/undecided | agree/somewhat agree/mostly agree/tend to agree | strongly agree/completely agree/totally agree/definitely agree",
  ),
  measuring(
    "strongly disagree/completely disagree | disagree | somewhat disagree/slightly disagree | *neutral/neither agree nor disagree/neither agree or disagree | somewhat agree/slightly agree | agree | strongly agree/completely agree",
  ),
  // Satisfaction
  judging(
    "ontevreden | *neutraal/niet tevreden en niet ontevreden/niet tevreden, niet ontevreden | tevreden",
  ),
  judging(
    "zeer ontevreden/heel ontevreden/erg ontevreden/helemaal niet tevreden | ontevreden/niet tevreden/enigszins ontevreden | *neutraal/niet tevreden en niet ontevreden/niet tevreden, niet ontevreden/niet tevreden niet ontevreden/niet ontevreden en niet tevreden | tevreden/enigszins tevreden | zeer tevreden/heel tevreden/erg tevreden/helemaal tevreden",
  ),
  judging("dissatisfied | *neutral/neither satisfied nor dissatisfied | satisfied"),
  judging(
    "very dissatisfied/extremely dissatisfied/completely dissatisfied | dissatisfied/somewhat dissatisfied | *neutral/neither satisfied nor dissatisfied | satisfied/somewhat satisfied | very satisfied/extremely satisfied/completely satisfied",
  ),
  // Good and bad
  judging(
    "slecht | *matig/redelijk/neutraal/voldoende/niet goed, niet slecht/niet goed niet slecht/niet goed en niet slecht | goed",
  ),
  judging("slecht | matig | goed | zeer goed/heel goed/uitstekend"),
  judging("slecht | matig | voldoende/redelijk | goed | zeer goed/heel goed/uitstekend"),
  judging(
    "zeer slecht/heel slecht/erg slecht | slecht | *neutraal/matig/redelijk/voldoende/niet goed, niet slecht/niet goed niet slecht/niet goed en niet slecht/niet slecht, niet goed/gemiddeld | goed | zeer goed/heel goed/erg goed/uitstekend",
  ),
  judging(
    "zeer onvoldoende/ruim onvoldoende/zwaar onvoldoende | onvoldoende | voldoende | goed/ruim voldoende | zeer goed/uitstekend",
  ),
  judging("poor | fair | good | very good | excellent"),
  judging("bad/poor | *fair/average/neutral | good"),
  judging(
    "very bad/very poor/terrible | bad/poor | *fair/average/neutral/acceptable/neither good nor bad/ok/okay | good | very good/excellent/great",
  ),
  // Importance
  measuring(
    "helemaal niet belangrijk/zeer onbelangrijk/heel onbelangrijk | niet belangrijk/onbelangrijk/niet zo belangrijk | *neutraal/niet belangrijk, niet onbelangrijk/niet belangrijk en niet onbelangrijk | belangrijk/tamelijk belangrijk | zeer belangrijk/heel belangrijk/erg belangrijk",
  ),
  measuring(
    "helemaal niet belangrijk/niet belangrijk | een beetje belangrijk/niet zo belangrijk/enigszins belangrijk | redelijk belangrijk/tamelijk belangrijk/enigszins belangrijk | belangrijk | zeer belangrijk/heel belangrijk/erg belangrijk",
  ),
  measuring(
    "very unimportant/extremely unimportant | somewhat unimportant/unimportant | *neutral/neither important nor unimportant | somewhat important/important | very important/extremely important",
  ),
  measuring(
    "not at all important/not important at all/not important | not so important/not very important/slightly important | somewhat important/moderately important | important/very important",
  ),
  measuring(
    "not at all important/not important at all | not so important/not very important/slightly important | somewhat important/moderately important | important/very important | extremely important/very important",
  ),
  // Likelihood
  measuring(
    "zeer onwaarschijnlijk/heel onwaarschijnlijk/zeker niet | onwaarschijnlijk/waarschijnlijk niet | *neutraal/misschien/niet waarschijnlijk, niet onwaarschijnlijk | waarschijnlijk/waarschijnlijk wel | zeer waarschijnlijk/heel waarschijnlijk/zeker wel/zeker",
  ),
  measuring(
    "very unlikely/extremely unlikely/definitely not | unlikely/somewhat unlikely/probably not | somewhat likely/likely/probably/probably yes | very likely/extremely likely/definitely/definitely yes",
  ),
  measuring(
    "very unlikely/extremely unlikely/definitely not | unlikely/somewhat unlikely/probably not | *neutral/neither likely nor unlikely/maybe/might or might not | likely/somewhat likely/probably/probably yes | very likely/extremely likely/definitely/definitely yes",
  ),
  // How often
  measuring("nooit | soms/af en toe | vaak/regelmatig | altijd"),
  measuring(
    "nooit/vrijwel nooit/bijna nooit | zelden/bijna nooit/vrijwel nooit | soms/af en toe | vaak/regelmatig/meestal | altijd/vrijwel altijd/bijna altijd/heel vaak/zeer vaak",
  ),
  measuring("never | rarely/seldom/almost never | occasionally/sometimes | usually/often/frequently"),
  measuring("never | sometimes/occasionally | often/usually | always"),
  measuring(
    "never | rarely/seldom/almost never/hardly ever | sometimes/occasionally | often/frequently/usually | always/very often/almost always",
  ),
  measuring(
    "minder vaak/minder dan maandelijks/nooit/minder dan een keer per maand/zelden | maandelijks/elke maand | wekelijks/elke week | dagelijks/elke dag",
  ),
  measuring(
    "less often than monthly/less than monthly/less often/less than once a month/never | monthly/once a month | weekly/once a week | daily/every day",
  ),
  // How much
  measuring(
    "helemaal niet | niet echt/nauwelijks/weinig | een beetje/enigszins/deels | grotendeels/vrij veel/tamelijk | helemaal/volledig/heel veel/in hoge mate",
  ),
  measuring(
    "in zeer geringe mate/helemaal niet | in geringe mate/in beperkte mate | *in enige mate/neutraal | in hoge mate/in sterke mate | in zeer hoge mate/in zeer sterke mate",
  ),
  measuring("geen | heel weinig/zeer weinig | weinig | *redelijk wat/neutraal | veel | heel veel/zeer veel"),
  measuring("te weinig | *genoeg/voldoende/precies goed/goed | te veel"),
  measuring(
    "heel weinig/zeer weinig | weinig | *redelijk wat/neutraal/niet veel, niet weinig/gemiddeld | veel | heel veel/zeer veel",
  ),
  measuring("not at all | not much | some | a lot"),
  measuring(
    "not at all | slightly/a little/a bit | moderately/somewhat/a moderate amount | very/quite a bit/a lot/very much | extremely/a great deal",
  ),
  // Change
  measuring(
    "afgenomen/minder geworden/minder/slechter/verslechterd | *gelijk gebleven/hetzelfde gebleven/hetzelfde/gelijk/niet veranderd/onveranderd | toegenomen/meer geworden/meer/beter/verbeterd",
  ),
  measuring(
    "sterk afgenomen/veel slechter/veel minder/sterk verslechterd | afgenomen/slechter/minder/iets slechter/verslechterd | *gelijk gebleven/hetzelfde gebleven/hetzelfde/gelijk/onveranderd | toegenomen/beter/meer/iets beter/verbeterd | sterk toegenomen/veel beter/veel meer/sterk verbeterd",
  ),
  measuring(
    "decreased/decrease/worse/less | *stayed the same/same/about the same/the same/no change | increased/increase/better/more",
  ),
  measuring(
    "much worse/much less/decreased a lot | worse/somewhat worse/less/somewhat less | *stayed the same/about the same/the same/same | better/somewhat better/more/somewhat more | much better/much more/increased a lot",
  ),
  // Ease
  judging(
    "zeer moeilijk/heel moeilijk/erg moeilijk | moeilijk | *neutraal/niet makkelijk, niet moeilijk | makkelijk/gemakkelijk | zeer makkelijk/heel makkelijk/zeer gemakkelijk",
  ),
  judging(
    "very difficult/very hard/extremely difficult | difficult/hard/somewhat difficult | *neutral/neither easy nor difficult | easy/somewhat easy | very easy/extremely easy",
  ),
  // Skill
  measuring("none/no experience | beginner/novice/basic | intermediate | expert/advanced"),
];
