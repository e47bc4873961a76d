/** Municipalities, larger places, provinces and countries, in lower case: a capital that is no person's. */
export const PLACES: ReadonlySet<string> = new Set(
  `aalsmeer aalten achtkarspelen alblasserdam albrandswaard alkmaar almelo almere alphen alsmeer altena ameland amersfoort
  amstelveen amsterdam apeldoorn appingedam arnhem assen asten baarle-nassau baarn barendrecht barneveld beek beekdaelen beesel
  bergeijk bergen berkelland bernheze best beuningen beverwijk bilt bladel blaricum bloemendaal bodegraven boekel borger-odoorn
  borne borsele boskoop boxmeer boxtel breda brielle bronckhorst brummen brunssum bunnik bunschoten buren capelle castricum
  coevorden cranendonck cuijk culemborg dalfsen dantumadiel delft delfzijl deurne deventer diemen dinkelland doesburg doetinchem
  dongen dordrecht drechterland drimmelen dronten druten duiven echt edam ede eemnes eemsdelta eersel eijsden eindhoven
  elburg emmeloord emmen enkhuizen enschede epe ermelo etten-leur franeker geertruidenberg geldrop gemert gennep gilze goes
  goirle gooi gorinchem gorssel gouda grave groningen gulpen haag haaksbergen haarlem haarlemmermeer halderberge hardenberg
  harderwijk hardinxveld harlingen hattem heemskerk heemstede heerde heerenveen heerhugowaard heerlen heeze helder hellendoorn
  helmond hendrik-ido-ambacht hengelo heumen heusden hillegom hilvarenbeek hilversum hoogeveen hoorn horst houten huizen hulst
  ijmuiden ijsselstein kaag kampen kapelle katwijk kerkrade koggenland krimpen krimpenerwaard laarbeek landgraaf landsmeer
  lansingerland laren leeuwarden leiden leiderdorp leidschendam lelystad leudal leusden lingewaard lisse lochem loon lopik losser
  maasdriel maasgouw maassluis maastricht medemblik meerssen meierijstad meppel middelburg midden-drenthe mierlo moerdijk
  montferland montfoort mook mook naarden neder-betuwe nederweert nieuwegein nieuwkoop nijkerk nijmegen nissewaard noardeast-fryslân
  noordenveld noordoostpolder noordwijk nuenen nunspeet nuth oegstgeest oirschot oisterwijk oldambt oldebroek oldenzaal olst ommen
  oosterhout ooststellingwerf oostzaan opmeer opsterland oss oudewater ouder-amstel overbetuwe papendrecht peel pekela pijnacker
  purmerend putten raalte reimerswaal renkum renswoude reusel rheden rhenen ridderkerk rijssen rijswijk roerdalen roermond
  roosendaal rotterdam rozendaal rucphen schagen scherpenzeel schiedam schiermonnikoog schiphol schouwen-duiveland simpelveld
  sittard sittard-geleen sliedrecht sluis smallingerland sneek soest someren spijkenisse stadskanaal staphorst stede steenbergen
  steenwijk stein stichtse súdwest-fryslân terneuzen terschelling texel teylingen tholen tiel tilburg tubbergen twenterand tynaarlo
  uden uitgeest uithoorn urk utrecht vaals valkenburg valkenswaard veendam veenendaal veere veghel veldhoven velsen venlo venray
  vijfheerenlanden vlaardingen vlieland vlissingen voerendaal volendam voorburg voorschoten voorst vught waadhoeke waalre
  waalwijk waddinxveen wageningen wassenaar waterland weert weesp westerkwartier westerveld westervoort westerwolde westland
  weststellingwerf wierden wijchen wijdemeren wijk winschoten winsum winterswijk woensdrecht woerden woudenberg woensel ijburg
  zaandam zaanstad zaltbommel zandvoort zeewolde zeist zevenaar zoetermeer zoeterwoude zuidplas zundert zutphen zwartewaterland
  zwijndrecht zwolle drenthe flevoland friesland fryslân gelderland limburg brabant noord-brabant noord-holland zuid-holland
  holland overijssel zeeland achterhoek twente betuwe veluwe randstad bijlmer nederland belgië belgie duitsland frankrijk
  engeland spanje italië italie polen oekraïne oekraine rusland turkije marokko syrië syrie suriname curaçao curacao aruba bonaire
  saba statia china india indonesië indonesie amerika europa afrika azië azie denemarken zweden noorwegen finland estland
  oostenrijk zwitserland portugal griekenland roemenië roemenie bulgarije hongarije israël israel gaza iran irak afghanistan eritrea
  somalië somalie ethiopië ghana nigeria brussel antwerpen gent vlaanderen wallonië londen parijs berlijn netherlands germany
  belgium france spain italy poland ukraine russia turkey morocco syria europe africa asia england scotland ireland wales london
  paris berlin hague maasvlakte noordzee waddenzee ijsselmeer rijnmond drechtsteden zuidas caribisch`.split(
    /\s+/,
  ),
);
