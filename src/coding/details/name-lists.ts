/**
 * First names that are common in the Netherlands (Sociale Verzekeringsbank and Meertens Instituut publish such
 * counts; this choice and its spelling are ours). Left out on purpose: names that are also everyday words
 * ("Roos", "Wil", "Mark", "Bas", "Rob" stay in where they are rarely a word at a capital).
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aad aaltje abdel abdul achmed adriaan agnes ahmed albert alexander ali alice amina amir andre andré angela
  anita anja anke ankie ann anna anne annelies annemarie annemiek annet annie ans anton antoon arend ari arie arjan
  arjen arnold arthur astrid ayse aziz barbara bart bas bea beatrix ben bennie bernard bert bertus bianca bilal bob
  bram brenda cas carel carin carla carlo carolien carolina caroline cees chantal charlotte chris christa christel
  christiaan christina claudia cor corrie daan daniel daniël danielle david debby dennis desiree diana dick diederik
  dieter dirk don dorien eddy edith edwin elif eline elisabeth ellen els elsbeth emiel emily emine emma eric erik
  erika ernst erwin esther eva evelien evert fatima fatma femke ferdinand fleur floor floris francis frank frans fred
  frederik frits gerard gerda gerrit gert gijs ginny greet guido guus hanna hanneke hans hans-peter harm harrie harry
  hassan heleen helena hendrik henk henny herman hidde hilde hugo ibrahim ilse inge ingrid irene iris isabel ivo jaap
  jaap-jan jacco jack jacob jacqueline jan jan-willem janine janneke janny janna jantje jaap jasper jeanette jelle
  jeroen jessica jo joan job joep johan johanna john joke jolanda joost jordy joris jos josé jozef judith jules julia
  jurgen jurriaan kamal karel karim karin karina kees kelly khadija kim klaas koen koos laura laurens leah leen lennart
  leo leon leonie lex lia lida lies liesbeth lieve linda lisa lisanne lodewijk loes lotte louis louise lucas luc luuk
  maaike maarten madelon manon marc marcel marco margot margriet maria marian marianne marieke marielle marije marijke
  marina marinus marion marit marjan marjolein marleen marlies martha martien martijn martin martine mathijs matthijs
  maud maurice max mehmet melanie menno merel meryem mia michael michel michiel mieke mike miranda miriam mirjam
  mohamed mohammed monique moniek mustafa nadia naima natasja nathalie nick nicole niels nienke nina nora noor olaf
  olga omar ömer otto pascal patricia patrick paul paula pauline peter petra philip piet pieter pim rachid rachel
  ramon raymond rebecca reinier remco renate rené renee rianne riccardo richard rick rien rik rinus rita robert robin
  roel roelof rogier roland ron ronald rosa rudi ruud ruben rutger ryan said saida sander sandra sanne sara saskia
  sebastiaan selma sem serge shirley sietske silvia simon simone sjaak sjoerd sofie sonja sophie stefan stephanie
  steven suzan suzanne sven svetlana sylvia tamara tanja teun theo theodora thijs thomas tim tineke tjeerd tom ton
  toon trudy truus ursula valerie vera veronica victor vincent wendy werner wesley wietske wilfred wilhelmina willem
  willemijn willy wim wouter xander yara yasmin youssef yvette yvonne zoë zeynep`.split(/\s+/),
);

/** Capitalised words that follow a title or initial and are no person: offices, organisations, places. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `algemene zaken belastingdienst belastingen binnenlandse buitenlandse defensie duo economische europese financiën
  financien fiod gemeente gemeenten haag hoge inspectie infrastructuur justitie kamer klimaat koninkrijksrelaties
  landbouw ministerie nederland nederlandse nvwa onderwijs overheid provincie raad rijk rijksoverheid rijkswaterstaat
  rechtspraak rotterdam amsterdam utrecht groningen sociale svb toeslagen tweede eerste uwv uitvoering vng
  volksgezondheid waterstaat welzijn werk zbo cbs ind coa cjib rdw kvk digid mijnoverheid`.split(/\s+/),
);
