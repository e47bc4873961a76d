/**
 * First names that people in the Netherlands bear, of many origins (the Sociale Verzekeringsbank and the Meertens
 * Instituut publish counts; this choice is ours). In lower case; a name that is missing is still found after a title,
 * before a surname, or as a capital in the middle of a sentence.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aad aaf aaltje abdelhamid abdelkader abdelkarim abdellah abdeslam abdifatah abdirahman abdul abdullah
  abdullahi abdulrahman abena achmed adam adem adil adriaan adrie adwoa afke agnes agnieszka ahmad ahmed
  ahmet ahmet-can aicha aiden aisha akke akua alain albert aleida alejandro aleksandra alena alex alexander
  alexandra alexia alfons alfred ali alice alicia alida alies alina alwin alyssa ama amal amber ameer
  amélie amelie amina amir amira amit amy ana anass anastasia andre andré andrea andreas andries andriy
  andrzej angela angelique anh anika anil anissa anita anja anke ankie ann anna anna-maria annabel anne
  anneke annelien annelies anneloes annemarie annemarijn annemiek annemieke annerieke annet annette annie
  anniek anouar anouk anouschka anouska ans ansje anthony antje antoinette anton antonia antonie antoon
  arend ari arianne arie arjan arjen arjun arno arnold arthur arwin asha ashley ashok asma asmae assia
  astrid atie aukje austin ayaan ayla aylin ayman aynur ayoub ayşe ayse aysel ayten aziz aziza azra badr
  baran barbara barry bart bartjan bas bashir bastiaan bauke bayram bea beata beate beatrix behrouz ben
  benjamin bennie benny benthe bep beppie berend bernadet bernadette bernard bernd berry bert bert-jan
  berta bertine bertus berty betsie betty beverly bianca bilal bilge bill birgit björn bjorn bo bob bobby
  bodil boris bouchra boudewijn bouke bradley brahim bram brandon brecht brechtje brenda brian brigitte
  britt bruno bryan burak busra büşra caitlin calvin camiel camilla carel carien carin carina carla carlijn
  carlo carlos carmen carol carolien carolina caroline cas casper cassandra catharina catherine cathy cato
  cecile cecilia cees céline cemal cengiz chahid chaima chaimae chakib chandra chantal charif charlene
  charles charlie charlotte chayenne chen chester cheyenne chiara chidi chiel chinedu chloe chloé chris
  christa christel christiaan christian christien christina christine christophe christopher ciska claartje
  clara clarence clarissa claudia claudio clemens coby cock coen coenraad colin connie conny constance cor
  corine corinne cornelia cornelis corrie corry craig curtis cynthia cyriel cyril daan dale dani daniel
  daniël daniela daniëlle danielle danique danny danuta daphne daria dario darren darryl dave david
  david-jan davy dayo debby debora deborah deepak demet demi denise deniz dennis derek derk derya desiree
  dewi diana diane dianne dick diederik dieke dieter dieuwke dilan dilara dilber dilek dina dinand dineke
  dinesh dinie diny dionne dirk dirk-jan dirkje ditte djamila djoeke dmytro dolf dolly dominic dominique
  don donald donna dora dorien doris dorota dorothé dorothea dorothy douglas doutzen douwe driekus dries
  driss duco duncan dylan ebru ed eddie eddy edgar edith edmund edo edward edwin eefje eefke eelco eelke
  eep egbert eileen ekrem el-houssaine elaine elena eleonora elfriede eliane elif elin eline elisa
  elisabeth eliza elize elke ella ellen elles elliot elliott ellis elly els elsa elsbeth elske elvira
  emanuel emeka emel emiel emile emilia emily emine emirhan emma emmanuel emmeken emmy emre enes engelien
  enrico enzo ercan erdem erhan eric erik erika erkan ernesto ernst erol ertan ertuğrul erwin esma esmée
  esmee esmeralda esra esther ethan etienne eugene eugenie eva evan evelien eveline evelyn evelyne evert
  evert-jan evy ewa ewoud ezra fabian fabienne fadma fadoua fanny faouzi farah farhad farid farida farshid
  faruk fatih fatiha fatima fatimah fatma fatna fay fayza fedde feike feline felix femi femke femmie fenna
  fenne fenneke ferdinand ferry fieke fien fiene filip filiz finn fiona fleur flip floor floortje floris
  foekje fokje fokke folkert fons fouad franca frances francine francis francisca franciska frank frank-jan
  franka frans frans-jan fransje fraser fred freddy frederieke frederik frederique freek frida friso frits
  fritske frouke froukje funmi furkan gabi gabriel gabrielle gareth gary gavin gea geert geert-jan geertje
  geertruida geesje geeta gemma geoff geoffrey george gera gerald geraldine gerard gerben gerbrand gerbrig
  gerda gerdien gerjan gerlinde gerlof germaine gerrie gerrieke gerrit gerrit-jan gert gert-jan gertjan
  gerty gerwin giel gijs gijsbert gijsje gillian gina ginny giorgio giovanni gisela gitta giulia gizem
  glenn gökhan gonny goof gordon gosse grace grada graham greet greetje gregory greta gretha gretje grietje
  grzegorz guido gulay gülay gulsum gülsüm gülten gulten guus guusje guy gwen hacer hafid hafida haiko
  hailey hajar hakan hakim hakima halil halima halime hamid hamza hanan hanane hanife hanna hannah hanne
  hanneke hannie hanny hans hans-jan hans-peter hansje harald harm harma harmen harmke harold harrie
  harriet harro harry harvey hasan hassan hassnae hatice havva hawa hayat hayriye hazel heather hedda
  hedwig hedy heidi heiko hein heleen heleentje helen helena helga hella hendrik hendrika hendrikje
  hendrina henk henk-jan henkjan hennie henny henri henriette henriëtte henrike henry herbert herman
  hermien hermina hermine hessel hester hetty hicham hidde hielke hilda hilde hille hiltje hind hiske hoa
  hodan hossein houda houssain howard hubert hubrecht hugh hugo huib huibert hülya humphrey huong hüseyin
  hussein huub huug ian ibrahim ibtissam ibtissame ida idris ifrah igor ihssane ikram ikrame ilham ilhan
  ilias ilja ilse ilyas iman imane imke immanuel imran ina indra ineke inez inge ingeborg inger ingmar
  ingrid irene iris irma irving iryna isa isaac isabel isabelle ise ismael ismail ivan ivana ivo ivonne ivy
  iwona izaak jaap jaap-jan jaap-peter jaapjan jacco jace jacek jack jaco jacob jacoba jacobien jacobine
  jacobus jacqueline jacques jakob jalal jamal james jamie jamila jan jan-jaap jan-kees jan-peter jan-piet
  jan-pieter jan-willem jane janet janice janieke janine janke janna janneke janneman jannes jannetje
  jannie janny jantien jantje jaouad jaouida jared jarek jarno jasmijn jasmina jason jasper javier jawad
  jayden jean jean-paul jeanet jeanette jeannine jeff jeffrey jelger jelien jelle jelmer jelte jeltje jenna
  jenneke jennifer jenny jens jentje jeremiah jeremy jeroen jerome jerry jesper jesse jessica jet jetske
  jette jetty jikke jill jim jimmy jip jiska jitse jitske jo joachim joan joanna joanne job jobke jochem
  jochen jodie joel joël joep joeri joey johan johan-peter johanna johanneke johannes john joke jolanda
  jolande jolie jolien jolijn joline jonas jonathan joni jonna jonneke joop joosje joost jordy jorien jorik
  joris jorn jorrit jos jose josé josefien joseph josephine joshua josien josine joukje joyce jozef juan
  judith judy jules julia julian julie juna jurgen juriaan jurjen jurre jurriaan jurriën jurrien justin
  justine jutta kaat kader kadir kai kaj kamal kaoutar karel karen karianne karim karima karin karina karla
  karlijn karolien kars kas kasia kasper katarzyna kate katelijne katharina kathelijne katherine kathleen
  kathryn kathy katinka katja katrien katrijn kavita kawtar kazim kees keetje keimpe keith kelly kelvin
  kemal ken kenan kenneth kenza kerem kerstin keshia kevin kezban khadija khadijah khadra khalid khalil
  kiki kim kiran kirsten kitty kiymet klaartje klaas klaas-jan klara klaske ko kobus koen koenraad koert
  kofi koos koosje krijn krispijn krista kristel kristian kristina kristof krzysztof kubra kübra kurt kwame
  kyan kyle ladan lahcen lahsen laila lakshmi lale lambert lamberta lamia lammert lamya lana lance lara
  larissa larry lars latifa latifah laura lauren laurence laurens laurie laurien lawrence layla leah
  leander leen leendert leentje leila leman lena lenie lennard lennart lennert lenny leo leon leonard
  leonardo leonie leonieke leontien leontine leroy lesley leslie lewis lex leyla lia liam lian liana lianne
  lida lidewij lidia liduina lidwien lidy liek lieke lieneke lies lies-beth liesanne liesbeth liesje lieuwe
  lieve lieven lijsbeth lilian liliane lilianne lily lina linda linde lindsey lineke linette linh linsey
  lisa lisanne lise lise-lotte lisette liv livia liz lizet lizzy lobke lode lodewijk lodi loek loeki loes
  logan lois loïs lonne lonneke loraine lorenzo lorraine lotje lotta lotte lou loubna louis louisa louise
  lourens lowie lubna luc lucas lucia luciano lucie lucien lucille lucy ludmila ludo ludwig luis luisa
  lukas lutgert lutske luuk lya lydia lynn lynne maaike maarten maarten-jan maartje machiel machteld maddy
  madeleine madelief madelon magda magdalena maghnia małgorzata mahad mahesh mahmoud maike maikel maja
  malak malcolm malgorzata malika malou manfred manja manon manou manuel manuela mara marc marc-jan marcel
  marcella marcelle marchien marcia marcin marco marcus mardou mareike marek margaret margery margje margo
  margot margreet margriet mari maria mariam marian marianna marianne marice marie marie-claire marie-jose
  marie-louise mariecke marieke marieken mariëlle marielle mariet mariëtte mariette marije marijke marijn
  marika mariken marilyn marina marinus mario marion marisa marisca mariska marit mariusz marja marjan
  marjo marjoke marjola marjolein marjolijn marjon marjorie marjory markus marleen marlein marlene marlie
  marlies marloes marlon marlot marlou marnix marsha marshall marta marte marten martha marthe martien
  martijn martin martina martine martinus martje marwa marwan maryam marye mascha mason massimo mateusz
  mathias mathieu mathijs mathilde mats matt mattanja matteo matthew matthias matthieu matthijs matty maud
  maureen maurice maurien maurits max maxim maxime maya mbarek meena mees megan mehdi mehmet mehrdad mehtap
  meike meindert meinou melanie melek melike melinda melissa melle melvin menno mense menso merel meriem
  merijn merle merlijn merve mervyn meryem mesut metin mia michael michaël michaela michal michel michèle
  michelle michiel michiel-jan mieke mien mieneke mienke miep mijke mika mikael mike miklos mila milan
  mildred milou mimoun mimount mina minh miranda mireille mirella miriam mirjam mirjana miro mirte mirthe
  mitch mitchel mitchell moenes mohamed mohammad mohammed molly monic monica moniek monika monique moos
  moreno morgan morris mouna mounir moussa moustafa mualla müge muhammad muhammed mukaddes murat mustafa
  mustapha myla myra myriam myrna myrthe nabil nabila nada nadège nadia nadine nadja naima najat najib
  najiba nancy nanda nanette nanne nannet nannie naomi naoual naoufal narges natacha natalia natalie
  nataliya natascha natasha natasja nathalie nathan nawal naziha nazli neeltje neil nele nelien nelis
  nelleke nelly nermin nettie nevin nezha ngozi nick nicky nico nicola nicolaas nicolas nicole nicolet
  nicolette nicolien niek niels nienke nigel nihal nihat nikita nikki nikolaj nilgün nils nina ninke noa
  noah noël noëlle nol nola nolda noor noortje nora norah norbert nordin noreen noud nour noura nourdin
  noureddin noureddine nouri nuray nurcan nuri nursel nurten odette odilia oene oğuzhan okke okko oksana
  oktay olaf olav oleg olena olf olga olive oliver olivia olivier omaima omar omari ömer onno ootje orhan
  oscar osman otis otman otmar otto ouarda oumaima oussama owen özlem öznur pamela paola parisa pascal
  pascale pascalle patrice patricia patrick patty paul paula pauline pavel pawel pedro peggy pelin penny
  pepijn percy perry peter petra petronel petronella petrus phil philip philippa philippe philomena philou
  phuong phyllis pia pien pier pierre piet pieter pieter-jan pieternel pieternella pietje pim pinar piotr
  pippa pleun priscilla priya priyanka puck quinten quirien quirijn quirine rabia rachael rachel rachid
  rachida radboud radha radjesh rafael raffaele rafik ragna rahma rahul rajae rajendra rajesh ralf ralph
  ramazan ramesh rami ramon ramona randy rani rania rashid raul ravi raymon raymond rebecca rebekka redouan
  redouane regina reginald regine reijer rein reina reind reinder reindert reinhard reinier reinoud reinout
  reint rekha rembert rembrand rembrandt remco remi remko remy renaat renata renate rene rené renee renger
  rens renske reshma resi reyhan reza rhona ria rianne ricardo riccardo richard rick ricky riekje rieks
  riekus rien rieneke riet riët rietje rik rik-jan rikie rikkert rim rinaldo rinke rinkje rinske rinus
  rinze rita rixt rkia rob robbert robbie robert robert-jan roberta roberto robin robine rocco rochelle
  rocky rodney rodrigo roel roeland roeland-jan roelf roelfien roelie roelien roelof roger rogier roland
  rolf roman romana romano romee romeo romy ron ronald ronnie ronny roosmarijn rosa rosalie rosalinde
  rosanne rosemarie rosemary rosie roswitha rowan rowena roxane roxanne roy rozemarie rozemarijn ruben
  ruben-jan ruby rudi rudie rudolf rudy rumeysa rümeysa rupert russell rutger rutgera ruth ruud ruurd
  ruurdje ryan ryanne rıza saadia saar sabah sabien sabina sabine sabri sacha safaa safae safia sahar sahin
  sahra said saida sait sakina salih saliha salim salima sally salma sam samad samantha sameer samir samira
  samuel sanae sandeep sander sanderijn sandra sandrine sandro sandy sanjay sanna sanne sara sarah sari
  sascha saskia savannah scott sean sebas sebastiaan sebastian sefa selcuk selçuk selim selin selina selma
  sem sema semih semra senna şenol senol serap serdar serge sergej sergio serhiy serkan serpil sevda sevgi
  sevil sevim sevinç shahram shaima shalini shanaya shane shannon shanti sharda sharon shaun shauna sheila
  sherida sherwin shirin shirley sibel sicco sidney siebe siebren sieds sieger siegfried siem sien siena
  sientje sieta sietse sietske sietze sigrid siham sija silke silvana silvia silvio simon simon-jan simone
  simran sina sinan sinem siobhan sippe siska sitske sjaak sjaan sjanie sjanneke sjef sjerp sjoerd sjoerdje
  sjors sjouk sjouke soenil soesja sofia sofian sofie songül songul sonja sonny sophia sophie soraya souad
  soufiane souhaila soukaina soumaya spencer stacey stan stanley steef stef stefan stefan-jan stefania
  stefanie steffie stella stephan stephanie stephen sterre steve steven stewart stijn stijntje stuart sunil
  sunita suresh susan susanna susanne susie suus suzan suzanne suze sven svenja svetlana swaantje swen sybe
  sybilla sybrand sybren sylvain sylvana sylvester sylvia sytse sytske taco taetske tahar tahir talitha
  tamara tamer tanja tanneke taoufik tarik tarkan tatiana tatjana tatyana tayfun ted teddy teije tekin
  terence teresa terry tess tessa teun teunis teuntje thanh thea thekla theo theodoor theodora thérèse
  theunis thierry thijmen thijn thijs thirza thom thomas thomas-jan thorsten thuy thymen tibor tiemen ties
  tietie tiffany tijmen tijn tijs tilly tim timo timothy tina tineke tinus titia titus tjaart tjakko
  tjalling tjarda tjark tjeerd tjerk tjeu tjibbe tjits tjitske tobias toby todd toine toke tolga tom tomas
  tomasz tomek tommy ton tonnie tonny tony toon toos touria tracey tracy trea trevor trijn trijneke trijnie
  trijntje trix trudy truke truus tugba tuğba tülay tulay tuncay tunde turgut türkan turkan twan tygo ubbo
  ufuk uğur ugur ulbe ulfert ülkü ulrich ulrike umit ümit umut unal ünal ursula usha uwe valentijn valentin
  valentina valerie vanessa vasco vedat veerle vera vernon veronica veronie veronique vesna vibeke vicky
  victor victoria vijay vikram viktor vince vincent vincentje viola violet virginia vita vivian vivianne
  vladimir volkan volkert volodymyr wafa wafae waldemar walid wallace walter wanda wara warner warren wasim
  wassim wayne welmoed wendela wendelien wendy werner wesley wessel wicher wiebe wiebke wieger wieke
  wieneke wies wietse wietske wijnand wilbert wilco wilfred wilfried wilhelm wilhelmina wilhelmus wilja
  willeke willem willem-alexander willem-jan willemien willemijn willemijntje william willian willy wilma
  wilmar wim wim-jan wimke winfried winnie winston wisse wobbe wojciech wolfgang wouter wouter-jan wubbina
  wubbo wya wybe wytze xander xavi xavier xiao yael yahya yakup yamina yannick yara yasemin yasin yasmiin
  yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaw yeliz yke ylva ymke ynske yoerie yolanda
  yolande yonas yosra younes youness youri yousra youssef yüksel yulia yunus yuri yusuf yvette yvo yvon
  yvonne zachary zahra zaina zakaria zakia zara zaynab zbigniew zeger zehra zeki zelda zeliha zerrin zeynep
  zineb zita ziya zoe zoë zofia zohra zoubida zouhair zoulikha zuhal zuleyha zülfü zwaantje zwanet zwannie`.split(
    /\s+/,
  ),
);

/** First names that are everyday words as well: a capital at the start of a sentence says nothing of them. */
export const EVERYDAY_NAMES: ReadonlySet<string> = new Set(
  `adem ama amal amber ana ans asha barry bas ben berry bill bo christian cock cor dale dani dick dolly don
  dries ed elke els ernst fay fleur floor fons frank freek grace guy harm hazel hein hind hoa iman indra
  isa ise ivy jack jet jip job joke julian kai kars ken ko koos lance leen lex lies lieve linde lode mason
  mats max maxim maya mees merel mien mina moos morgan nol olive owen penny percy pier puck randy rein rens
  rick rien rim robin rocky roman romana romano romeo rosa saar said senna serge ties toke ton toon toos
  trix uwe vera victoria vince vita zara`.split(/\s+/),
);
