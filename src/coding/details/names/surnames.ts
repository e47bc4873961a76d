/**
 * Surnames that many people in the Netherlands bear, of many origins, without their particles and in lower case
 * (the Meertens Instituut and CBG publish counts; this choice is ours). They help to see a name in lower case.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `aalbers aarts abbas abdi abdullah achterberg adriaansen ahmadi ahmed akkerman akkermans albers alberts alblas ali amrani
  ansems arends arslan aydin baars bakker bakkers baptiste barends bartels barten bastiaans beekman beek berends berends berg
  bergman bergsma bernards beukers biemans bijl blaauw blok blom boer boere boers boersma bogaard bogaards bolt bonnema boon
  boonstra bos bosch boschman bosma bosman bosmans bouma bouman bouwman bouzid brands brandsma brink brinkman broek broekhuizen
  broers bronkhorst brouwer brouwers brugman bruijn bruin bruins buijs buitenhuis bulut burger burgers buurman celik cetin chan
  chaudhry claassen claes claessens cohen cornelissen coolen cremers cuijpers daalder dam damen de-jong dekker dekkers demir
  derksen dijk dijkhuizen dijkman dijkstra dikken dirks dirksen doğan dogan dolman donker doorn driessen duijn dubois eggink
  eijk elzinga engelen engels erdoğan erdogan evers everts faber feenstra fernandes fokkema fransen franssen frederiks friesen
  garcia geerts geertsema gerrits gerritsen gielen goossens gomes gonzalez graaf groen groenendijk groenewegen groeneveld
  groot haan haar hagen hakvoort hamstra hanssen haringa harmsen hartman hassan heemskerk heerema heijden heijmans heijnen
  hendriks hendriksen hendrikse hermans hermsen heuvel hidma hoek hoekstra hoeven hoffman hofman hofstede hofstra hollander
  holtrop hoogland hoogendoorn hopman horst houben houtman hovius huang huijbers huisman huizenga huizinga hulst hussain
  hussein ibrahim idrissi jaarsma jacobs jager jans jansen janssen janssens jansma jaspers jimenez joosten jong jonge jonker
  joukes kaandorp kaya kamp kamphuis kamerling kaplan kerkhof kessels keijzer keizer khan kiers kilic kleijn klein kloosterman
  knol kok koning koopman koopmans kooij kooistra korte koster kox kramer kramers krijger kroon kruijf kruger kuijpers kuiper
  kuipers kuyper laan lam lammers lange langen leeuwen leenders lemmens linden linssen lopez lubbers luijten maas maassen
  martens mathijssen meer meijer meijers meijerink meulen meulenbelt mertens meyer michielsen middelkoop mol molenaar mohamed
  moerman mohan mulder mulders muller munster nagel nguyen nijhof nijhuis nijland noordam noor noordhoek oosterhuis oosterhof
  oostrom otten ouden overbeek özdemir ozdemir öztürk ozturk özkan ozkan paans palm patel pattinama peeters pereira perez peters
  petersen pietersen plas pol polman poot postma postema post pot prins pronk raaijmakers ramdin ramdas ramos reijnders reinders
  reitsma renkema rijn ridder riel rietveld rodriguez roelofs roelofsen roos rooijen rosier rozendaal ruiter rutten ruijter
  şahin sahin said samson sanders santos schaap scheepers schep schepers scherpenzeel schilder schippers scholte scholten
  scholtens schoenmaker schouten schreuder schreurs schröder schuurman sikkema silva simons singh slot sluijs smeets smid smit
  smits smith snel snijders soares spaans spijker spijkers springer staal stam steen steenbergen stegeman stevens stolk stolwijk
  stoop straten swinkels tang tamminga tan terpstra teunissen theunissen thijssen timmer timmerman timmermans tol tromp tuinstra
  uijl uitert veen veenstra veer veld velde velden veldhuis veldhuizen verbeek verberne verburg verhaar verhagen verhaegh
  verheij verhoef verhoeven verkerk vermaas vermeer vermeij vermeulen verschoor verschuren versteeg vervoort verwey vink visser
  vissers vliet vlieger voogd voorn vonk vos vosman vries vroom vugt wagenaar wal wang warmerdam waterman weber wel welling
  wessels westerhof westra wever wiersma wijk wijngaarden wijnen willems willemse willemsen wilson winkel winter wit witte
  wolters wong wouters wouda wu yildirim yıldırım yildiz yıldız yilmaz yılmaz zandstra zandvliet zee zeeman zhang zhou zijlstra
  zuidema zwart zwarts benali ouali bouazza haddou haddouch amghar elidrissi elbakkali bakkali ouazzani benhaddou boutaher
  okafor mensah owusu kowalski nowak wisniewski wójcik ivanov petrov johnson brown williams taylor jones davies evans thomas
  peterson anderson clark walker wright harris robinson thompson moore campbell murphy kelly obrien`.split(
    /\s+/,
  ),
);

/** Surnames that are everyday words too: they need a capital and something more before they count. */
export const EVERYDAY_SURNAMES: ReadonlySet<string> = new Set(
  `bakker berg bijl blok boer bolt boon bos bosch brink broek broers bruin burger burgers buurman dam dekker dijk doorn donker
  engels faber graaf groen groot haan haar hagen heuvel hoek hollander hulst jager jong jonge kamp keizer klein koning koster
  korte kroon kuiper laan lam lange linden maas meer mol molenaar mulder nagel noor ouden palm plas pol post pot prins rijn
  ridder roos ruiter schaap schilder schippers slot smid snel spijker spijkers staal stam steen straten tan timmerman tol tuinstra
  veen veer veld velde velden vink visser vissers vlieger vonk vos wal wel wever wijk winkel winter wit witte zee zeeman
  zwart said moore brown wright walker taylor clark hoeven wang wong kok voogd horst`.split(/\s+/),
);
