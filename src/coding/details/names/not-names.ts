/** Offices, programmes, products and what else people write with a capital, in lower case. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `algemene zaken belastingdienst belastingen binnenlandse buitenlandse defensie duo economische europese financiën
  financien fiod gemeente gemeenten den hoge inspectie infrastructuur justitie kamer klimaat koninkrijksrelaties landbouw
  ministerie ministeries nederlandse nederlands nvwa onderwijs overheid provincie provincies raad rijk rijks rijksoverheid
  rijkswaterstaat rechtspraak sociale svb toeslagen tweede eerste derde uwv uitvoering vng volksgezondheid waterstaat welzijn werk
  zbo cbs ind coa cjib rdw kvk digid mijnoverheid berichtenbox eherkenning postbank postnl google microsoft teams excel word outlook
  powerpoint sharepoint zoom whatsapp facebook twitter linkedin instagram youtube tiktok chatgpt copilot office windows android
  apple iphone amazon marktplaats coolblue bol albert-heijn ing rabobank abn amro triodos transavia schengen brexit corona covid
  kerst pasen pinksteren hemelvaart ramadan suikerfeest koningsdag prinsjesdag sinterklaas god allah bijbel koran ombudsman
  kadaster politie belasting douane marechaussee brandweer reclassering jeugdzorg jeugdwet participatiewet omgevingswet
  wmo awb avg wob woo awir bijlage plan groep klasse deel optie artikel art hoofdstuk paragraaf formulier casus zaak stap fase
  versie model type categorie schaal loket balie centrum huis hof commissie bureau dienst stichting vereniging universiteit
  hogeschool hbo mbo wo rijksuniversiteit ziekenhuis umc ggd ggz cak ciz rivm knmi nza acm afm dnb tno wrr scp cpb pbl rvo rvig
  logius ictu leefomgeving natuur voedselkwaliteit veiligheid asiel migratie wonen ruimtelijke ordening bzk jenv szw vws lnv
  ocw ezk rekenkamer ombudsvrouw staatscourant staatsblad koning koningin kroon prins prinses uw jullie jij ik wij mijn onze maar
  arabisch arabische turks turkse marokkaans marokkaanse engels engelse duits duitse frans franse fries friese spaans spaanse
  pools poolse belgisch belgische amerikaans amerikaanse chinees chinese surinaams surinaamse oekraïens oekraïense russisch
  papiaments limburgs limburgse brabants brabantse gronings groningse amsterdamse amsterdams rotterdamse rotterdams haags haagse
  utrechtse zeeuws zeeuwse hollands hollandse vlaams vlaamse islam islamitisch islamitische joods joodse christelijk
  christelijke katholiek katholieke moslim moslims jood
  vvd cda pvda pvv bbb nsc groenlinks volt sgp denk christenunie
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december dutch english german french polish turkish moroccan government tax office agency ministry parliament
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei juni juli augustus oktober
  btw bsn iban nb ps ict it hr pr ai eu vn navo nato unesco wao wia ww aow zzp kinderopvangtoeslag zorgtoeslag huurtoeslag`.split(
    /\s+/,
  ),
);

/** Endings of offices, laws, places and other things that people write with a capital. */
export const THING_ENDING =
  /(?:wet|wetten|dienst|diensten|bank|box|huis|huizen|raad|kamer|fonds|loket|ministerie|inspectie|bureau|akkoord|stelsel|dam|burg|stad|dorp|recht|plan|land|heid|schap|schappen|zorg|toeslag|regeling|affaire|crisis|pas|desk|punt|centrum|centra|net|lijn|lab|kade|straat|laan|plein|weg|gracht|polder|meer|zijl|broek|veen|kerk|wijk|haven|park|isme|tie|ties|uur|app|portaal|register|wijzer|rijk|werk|onderwijs|gemeente|provincie|systeem|software|suite|overheid|beleid|model|norm|code|team|unie|bond|partij|gate)$/u;

/** Sayings in which somebody is called by a name that nobody has. */
export const SAYINGS =
  /(?<!\p{L})(?:jan salie|jan met de pet|jan modaal|jan en alleman|jan klaassen|jan publiek|jan soldaat|jip(?: en |-en-)janneke\p{L}*|henk en ingrid|pietje precies|willem de zwijger|willem van oranje|joost mag het weten|jan rap|piet snot|jan met de korte achternaam|mark my words|john doe|jane doe|joe public|average joe|uncle sam|wet van moore|wet van murphy|murphy['’]s law|occam['’]s razor)(?!\p{L})/giu;
