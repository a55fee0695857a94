/** Words with a capital that are no person, folded: what young people use, follow, play, buy and celebrate, and institutions. */
export const NO_PERSON = `
sephora arriva mojo pharos jellinek pegida sora lululemon matcha trimbos movisie efteling toverland walibi decathlon replika pathe ziggo kpn vodafone odido tmobile hermes qbuzz connexxion flixbus uber thuisbezorgd getir flink picnic gorillas
samsung huawei xiaomi sony tesla toyota ferrari lamborghini rolex cartier chanel dior versace armani zalando wehkamp blokker xenos hunkemoller mediamarkt gamma karwei praxis ikea lego marvel pixar barca real juventus bayern arsenal liverpool chelsea galatasaray fenerbahce besiktas
rabobank abn amro ing bunq revolut paypal tikkie klarna binance bitcoin onlyfans pornhub telegrammers nidos coa vluchtelingenwerk rutgers helpwanted slachtofferhulp kennisnet nibud unicef amnesty greenpeace milieudefensie
hamas hezbollah mossad taliban isis jihad antifa voorpost maccabi hooligans ultras fontys summa avans radboud erasmus tilburg
philips asml snapchat snap instagram insta tiktok telegram discord twitter facebook youtube yt twitch roblox whatsapp app signal wickr bereal reddit steam playstation xbox nintendo fortnite minecraft threads kik google apple android iphone ipad
netflix videoland spotify disney viaplay chatgpt gpt openai snapai gemini copilot alexa siri bing yubo omegle ometv tinder grindr vinted marktplaats temu shein bol bolcom coolblue zalando primark hema jumbo lidl aldi plus coop spar action kruidvat etos
mcdonalds kfc burger king starbucks subway dominos nike adidas puma vans gucci prada lacoste balenciaga moncler stoneisland supreme northface tesla bmw audi mercedes volkswagen vespa fatbike
momo huggy wuggy skibidi grimace sonic pokemon pikachu batman superman spiderman barbie joker squid elmo slender slenderman
politie gemeente school scholen halt ggd ggz bureau veilig thuis jeugdzorg stichting openbaar ministerie om nos rtl npo nu ad ed bn pinkpop lowlands omroep brabant studio040 studio telegraaf volkskrant trouw nrc parool dagblad krant metro gelderlander tubantia limburger
psv ajax feyenoord az twente utrecht vitesse heracles groningen heerenveen nac helmond sparta excelsior oranje vvd pvda cda pvv d66 sp denk bij1 fvd bbb jinek lubach sbs talpa powned
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo
kerst kerstmis pasen pinksteren hemelvaart carnaval koningsdag koningsnacht bevrijdingsdag dodenherdenking sinterklaas sint halloween valentijnsdag ramadan suikerfeest offerfeest eid diwali holi keti koti oudjaar oudjaarsdag oudejaarsdag oudejaarsavond nieuwjaar nieuwjaarsdag prinsjesdag black friday pride pietje zwarte
nederland nederlands nederlandse holland hollands belgie belgisch belgische vlaanderen vlaams duitsland duits duitse frankrijk engels engeland engelse spanje spaans spaanse italie italiaans italiaanse turkije turks turkse marokko marokkaans marokkaanse
suriname surinaams surinaamse curacao aruba bonaire antillen antilliaans antilliaanse polen pools poolse oekraine oekraiens oekraiense rusland russisch russische syrie syrisch syrische irak iraaks iran iraans afghanistan afghaans somalie somalisch eritrea eritrees ethiopie china chinees chinese
amerika amerikaans amerikaanse amerikanen europa europees europese afrika afrikaans afrikaanse azie israel israelisch palestina palestijns palestijnse gaza libanon egypte indonesie molukken moluks molukse vietnam ghana nigeria portugal portugees brazilie londen parijs berlijn brussel antwerpen gent madrid barcelona istanbul
dubai ibiza mallorca salou albufeira chersonissos lloret rome milaan wenen praag warschau kiev moskou new york california texas luik aken keulen dusseldorf hamburg munchen zwitserland oostenrijk griekenland kroatie servie bosnie roemenie bulgarije hongarije tsjechie zweden noorwegen denemarken finland ierland schotland japan korea india pakistan mexico colombia argentinie canada australie
islam islamitisch moslim moslims christelijk joods joden joodse katholiek bijbel koran god allah jezus jesus boeddha
randstad noord zuid oost west noordoost zuidoost noordwest zuidwest gelderland overijssel limburg zeeland friesland drenthe flevoland noord-brabant noord-holland zuid-holland twente achterhoek veluwe betuwe kempen peel
wiskunde biologie scheikunde natuurkunde aardrijkskunde geschiedenis economie latijn grieks gym gymnasium havo vwo mavo vmbo mbo hbo vo po lob maatschappijleer informatica techniek muziek tekenen
corona covid lockdown wifi internet vape vapes snus lachgas cobra cobras nitro flowerbed lawinepijl ketamine xtc mdma mdma cannabis wiet hasj cocaine coke lean fentanyl xanax tramadol ritalin
bn'er bners bnr tv dj mc vip
`;

/** Phrases that hold names but are no person one may meet, folded: institutions, brands, stories, and the persons of rule `publicFigures`. */
export const NO_PERSON_PHRASES = `
air max|sol de janeiro|bakker bart|stanley's|ali baba|door kick|sonny angel|sonny angels|bobbie goods|edgar cut|jonathan galindo|heuvel galerie|heuvel galleria|karel appel|lost mary|lost mary's|lost marys|albert heijn|jan linders|willem ii|willem i|willem-alexander|pius x|anne frank|van gogh|van abbe|jip en janneke|jip & janneke|romeo en julia|ben & jerry|ben & jerry's|ben en jerry's|jack & jones|jack and jones|jack daniel's|jack daniels|tom & jerry|tom en jerry|peter pan|harry potter|
hannah montana|mario kart|super mario|lara croft|dora the explorer|bob de bouwer|bob ross|bob marley|nijntje pluis|mickey mouse|minnie mouse|donald duck|katrien duck|ted bundy|jeffrey dahmer|charlie charlie|charlie hebdo|bloody mary|blue whale|huggy wuggy|siren head|
mary jane|tommy hilfiger|calvin klein|ralph lauren|hugo boss|michael kors|karl lagerfeld|marc jacobs|paul smith|fred perry|max mara|dolce gabbana|louis vuitton|yves saint laurent|scott sports|stanley cup|stanley cups|stanley mes|stanley beker|lucky strike|philip morris|johnnie walker|jose cuervo|
romeo's|lieve heer|lieve ouders|lieve mensen|jan en alleman|jan met de pet|jan modaal|jan rap|jan klaassen|piet paulusma|zwarte piet|zwarte pieten|sinter klaas|sint nicolaas|sint maarten|sint-maarten|sint joris|moeder maria|maagd maria|rode kruis|don bosco|johan cruijff arena|johan cruijff|
mark zuckerberg|jan tinbergen|christiaan huygens|thomas a kempis|titus brandsma|maria montessori|rudolf steiner|anton de kom|jeroen bosch|vincent van gogh|philips de goede|jan van brabant|jan van besouw|jan cunen|frits philips|frans hals|rembrandt van rijn|maarten luther king|martin luther king|
black friday|big brother|george floyd|black lives matter|lady gaga|ken en barbie|barbie en ken|oscar schindler|veronica magazine|margriet en libelle|pokemon go|la vita|la luna|casa del papel|assassin's creed|fifa street|call of duty|five nights at freddy's|freddy fazbear|freddy krueger|jason voorhees|
erasmus|mbo|de kleine prins|dirk van den broek|bas van der heijden|max havelaar|max verstappen fans|miss nederland|miss saigon|mona lisa|moeder teresa|van dale|van der valk|van haren|van nelle|van melle|van mossel|van moof|van lanschot|van berkel|van der hoop|de bijenkorf|de gruyter|
johan friso|laurens coster|pieter breughel|jacob van campen|jan terlouw school|thomas cook|mona toetje|sara lee|paula koekje|emma bridgewater|mercedes benz|mercedes-benz
`;

/**
 * Persons whom young people talk about as a phenomenon: leaders of the world, persons of history, stars of whom a trend is named. Their
 * name says what a note is about and points at nobody in the region, so it stays; everybody else who is well known is masked as anybody.
 */
export const PUBLIC_FIGURES = `
andrew tate|tristan tate|tate|donald trump|trump|joe biden|biden|barack obama|obama|kamala harris|charlie kirk|vladimir poetin|poetin|putin|volodymyr zelensky|zelensky|zelenski|benjamin netanyahu|netanyahu|recep tayyip erdogan|erdogan|elon musk|musk|jeffrey epstein|epstein|luigi mangione|mangione|
adolf hitler|hitler|stalin|mussolini|osama bin laden|bin laden|saddam hussein|che guevara|nelson mandela|mandela|malcolm x|gandhi|greta thunberg|thunberg|pablo escobar|escobar|mr beast|mrbeast|mr. beast|kai cenat|ishowspeed|logan paul|jake paul|ksi|pewdiepie|sneako|adin ross|taylor swift|kanye west|kanye|
drake|travis scott|eminem|tupac|rihanna|beyonce|billie eilish|ariana grande|justin bieber|bieber|lionel messi|messi|cristiano ronaldo|ronaldo|neymar|mbappe|kylian mbappe|lamine yamal|max verstappen|kim kardashian|kardashian|kylie jenner|charli d'amelio|addison rae|harry styles|bad bunny|
brenton tarrant|tarrant|anders breivik|breivik|dylann roof|elliot rodger|eric harris|dylan klebold|jeffrey dahmer|dahmer|ted bundy|koning willem-alexander|koningin maxima|prinses amalia|prinses beatrix|koningin wilhelmina|koningin juliana|koningin beatrix|prins bernhard|prinses irene|prinses margriet|sinterklaas
`;
