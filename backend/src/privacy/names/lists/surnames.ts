/** Surnames met in the Netherlands that are no Dutch word, folded; of names with a tussenvoegsel the part behind it is here too. */
export const SURNAMES = `
overweg brinkhorst kromhout vreugdenhil fontein oosterbaan schuitemaker bhagwat goossens eijndhoven asseldonk okafor owusu vandenbroucke vandenberghe vandenbossche vandamme vanhecke vandevelde vanneste verhofstadt dehaene dewael dewulf desmedt deprez declercq decock decoster demeyer depauw deroover dewitte lemmens maes mertens claes wouters goossens jacobs willems
verschueren verbeke verbruggen vercammen verhelst vermeiren verstrepen vanderstraeten vandersteen pauwels segers thijs geens dierckx bogaerts cools hermans michiels wuyts nijs torfs vervoort boonen museeuw merckx criel wilmots clijsters henin
schoof rutte balkenende wilders baudet timmermans jetten yesilgoz omtzigt klaver bikker marijnissen kaag hoekstra dijkgraaf hugenholtz grapperhaus kuipers ollongren remkes aboutaleb halsema dijsselbloem jorritsma bontenbal dassen ouwehand stoffer azarkan kuzu ozturk simons
aalbers aarab aarts abarkan abbasi abbink abdi abdullahi aben aberkane aboutaleb abrahams acar achahbar acheampong achterberg
addo aden adeyemi adhin adjei adriaanse adriaansen aerts afolabi agyei agyeman ahaddad ahmadi ahmadzai ahmed ahmeti aissati
akbari akbas akcay akgul akhiat akhtar akin akinola akkermans aksoy aktas akyol alahmad alali albayrak alberto alberts albertsz
alderliesten aldiri alhamad alhassan alizadeh aljaber alkan alkemade alkhatib allaoui allouchi almasri almeida alonso alshami
altena altintas altun alvares alvarez amatmoekrim amatredjo amghar amini amiri amoah ampofo amponsah amrani amzil anakotta
andela anderson andrade andriessen andrzejewski ankrah ansah ansari anthonia antonisse antunes antwi appelman appiah araujo
arends arendsen arikan arslan asamoah asante asare asefaw aslan assink atas atay ates atmowirono avci aydemir aydin aydogan
ayhan azarkan azimi aznag azouagh azzouzi baars baartmans baboeram badloe baggerman baig bakkali bakkers balci baldew
baldewsingh balgobind balkenende balogun banerjee baptista baran baranowski barbosa barendregt barendse bartczak bartels basaran
basic bastiaans bastiaansen bastos batista bauer baydar bayrak bayram becker beckers beekhuis beekmans beenakker beerens
beernink begovic beijer beijersbergen bektas belhaj belkasmi benali benallal benhaddou benhammou bennani bennis benschop berends
berendsen berghuis bergkamp bergmans bergsma berhane berisha bernadina berrada bertens beukers beumer bhagwandin bhatti bhikhie
bianchi biemans biere bierens biervliet biesheuvel bihari biharie bijleveld bijlsma bilgin bingol bipat bisesar blinker bloemen
bloemendaal blokdijk blom blommers boakye boateng boedhoe boedhram boekel boelens boerma boersma boevink bogaard bogaards
bogaers bogers bohm bolhuis bolkestein bondarenko bonevacia bongers bonsu bonten boogaard boogaards boonen boonstra borgers
borges borkowski borsboom bosboom boschma bosma bosman bosmans bostan bouali bouazza bouchtaoui bouhaddouz boukhari boulahrouz
bouma bouman boumans bouwhuis bouwman bouwmans bouzid bouzidi boxtel bozkurt braafheid brakel brands brandsma breuer breukelen
breukers brinkhof brinkman brinkmans brinks brito brouwers brown bruggeman bruggink bruijn bruijns bruins bruinsma brunings
brunswijk bruyn budak bui buijs buijsman buitenhuis bulthuis bulut burleson cakir calik camacho camara campos candan
cardoso carvalho castelijns castro celik cengiz cetin ceylan chahbari chaouch chaoui charif chatterjee chaudhry chen cheng
cheung chiu chmielewski chocolaad chotkan choudhury christiaans christiaanse chu cijntje cinar cisse claassen claassens claes
claessens clement cnossen coban codrington coelho coenen coenraads colak colombo conte conti coolen coolsma coppens cornelisse
cornelissen correia coskun costa coulibaly croes crommentuijn cruijff cuijpers cunha curiel cuypers czajkowski czarnecki daalder
daamen dabrowski daemen dagdelen dahmani dahri dalen damen damhuis damsma dang daniels danso daoud daoudi darko darnoud darwish
davids davies debets deckers deelstra dekkers delfos delgado demir demircan demirci demirel demirtas deniz dereksen dereli derks
derksen desai desmet diallo dias diaz dieleman diepenbroek dihal dijk dijkema dijkers dijkhuis dijkman dijkmans dijkstra dikken
dimitrov dinc dincer dinh diouf dirks dirksen dirkx djajadi djojodikromo doan doekhi doerga dogan dohmen dokuz dominguez donkers
donkor doorenbos doornbos doorson doran dos-santos driesen driessen drif drost duarte dubbeldam dubois dudek duijn duijndam
duijnhoven duijvestijn duinker duivenvoorden duman duong dupont duran durand durmus dursun dusseldorp ebbers ebbing ebrahimi
edelman eekhout eggink eijk eijkelenboom eijkelkamp ekinci elbakkali elbers elferink elhage elidrissi elkhattabi ellenbroek
elmoussaoui elshof elzinga emanuels embregts engbers engelen engelsman erbas erdem erdogan ergun ersoy ertugrul eryilmaz esajas
esposito essers esteves evans everaert evers everts ezzahti ezzaouia faber faneyte farah farahani fassi fazeli feenstra fernand
fernandes fernandez ferrara ferrari ferraz ferreira ferrier figueiredo fikkert fischer fleuren fokkema fonseca fontein fortuin
fournier francke franken franssen frederiks freitas friesen frijns frimpong fung furtado gaal gajadien gajewski galama galli
gallo ganga gangaram gao garcia gashi gebremedhin gebremichael gebreyesus geelen geerdink geerlings geerman geerts gefferie
gelderblom genc georgiev gerards gerrits gerritse gerritsen ghazi ghebremariam ghisai ghorbani gielen gielens giesbers gijsbers
gijsen gijzen gilissen gimenez girard girigorie girjasing goedhart goes gok gokce goksu gomes gomez goncalves gonzalez goossens
gopal gorissen gorski gorter goudsmit goudswaard graanoogst grabowski greco grevink griffioen groenen groeneveld groeneweg
groenewegen groenewoud grootenboer guerrero guimaraes guler gultekin gumus gunay gundogdu gunduz gunes guo gupta gurbuz
gutierrez guven guzel gyamfi haaksma haanstra habets habte haddad hadzic hageman hagenaars hagos haidari haile hakvoort halabi
hamdan hamdaoui hamers hamidi hamstra hanegraaf hanssen haouari harbers hariri harmsen harris hartman hartog hashemi hasselbaink
haverkamp haverkort hazenberg heemskerk heerema heeren heesakkers heidanus heijden heijmans heijne heijnen heijnsdijk heinen
hellinga hemmes hendricks hendriks hendrikse hendriksen hendrix henneman henriques henriquez hermans hermsen hernandez herrera
hersi heuvelmans hidding hiemstra hilgers hira hitipeuw hoang hodzic hoekman hoeks hoeksema hoeksma hoekstra hoeseni
hoevenaar hoevenaars hoffmann hofman hofmans hofstede hofstra hogenboom hogendoorn holtkamp holtrop holwerda hommes homsi hooft
hoogenboom hoogendijk hoogendoorn hoogland hoogstraten hooplot horsten horvat hosseini houben houtman houwen hovens hoxha
hristov huang huibers huijbers huijbregts huijgens huijsmans huijts huijzer huiskamp huisman huismans huizinga hukom hulshof
hulsman husein hussain hussaini hussein huwae huynh ibrahimi idrissi igwe ilahibaks ilgun ilunga imming inan ionescu ipek iqbal
isenia isik ismail ismaili ivanov ivanova iyer jaarsma jaber jablonski jacobs jacobse jacobsen jafari jagernath jagesar jaglal
jagroep jairam jama janga jankipersad jankowski janse jansen jansens jansma janssen janssens jansz jaouhari jasinski jaspers
jaworski jelsma jeronimus jeuken jhagroe jhinkoe jiang jimenez johnson jones jongbloed jongbloets jongenburger jongeneel
jongerius jongman jongsma jonkers jonkman joosse joosten joshi jovanovic jubitana jurgens kaandorp kabak kabongo kaczmarek
kaddouri kadiri kaihatu kalinowski kalkman kalloe kalpoe kamali kamara kamerbeek kaminski kamphuis kamstra kandemir kanhai
kaplan kapoor kaptein karabulut karaca karadag karagoz karahan karakas karakaya karakoc karaman karatas karijopawiro karimi
karman karsowidjojo kartodikromo kartoredjo kartosen kartowidjojo kasmi kassab kavak kaya kaynak keijsers keijzer keita keizers
kelders keles kempers kerkhof kerkhoff kersten keskin kessels keuning khalil khan khani khargi khatib khattabi khoury kidane
kieboom kiers kilic kingma kirac kishoen kisoensingh kizil klaasen klaassen klaassens kleijn kleijweg kleinhans klerks kleton
klijn klinkenberg kloosterhuis kloosterman kloppenburg kluivers knaap knippenberg knobben kobus koc koca kocak koch koeiman
koekkoek koeman koenders koene koenen koenis koetsier kogeldans kokke kolodziej kone kooijman kooijmans kooistra koolen koolhaas
 koopmans koot koppelman korkmaz koroma korpershoek korsten kortekaas kortenhorst korteweg korver kosters kovac kovacevic
kovalchuk kovalenko kowalczyk kowalski koyuncu kozlowski kraaij kraaijenbrink kraaijeveld kragten krajewski kramers krasniqi
krause kravchenko krawczyk krijgsman kroes krol kromodimedjo kruger kruijf kruijssen kruik kruithof kubiak kucharski kucuk
kuijper kuijpers kuijt kuiper kuipers kuiters kumar kurdi kurt kurtulus kuypers kwakman kwarteng kwiatkowski kwok laarakker
laarman labee labots lachman lachmising lahlah lai lalji lambers lambooij lamers lammers lammerts lamrini landveld landzaat
langenberg langerak langeveld langezaal lansink laskowski latuheru latumahina lau lazaroms lazrak leatemia leeflang leenders
leenen lefebvre lehmann leidsman leijenaar leijten leito lekatompessy lemmens lems lenders lenferink lensink lenssen leppers
letschert leung leushuis leusink lewandowski liang liebrand liebregts ligtenberg ligthart lilipaly lindeboom lindeman linger
linssen litamahuputty liu lodewijks loeffen lohman lokhorst lomans lombardi lommers looijen looman loomans lopes lopez loukili
loupatty lourenco lourens lucassen ludwig luhukay luijk luijten luiten luo luong luttikhuis lysenko maassen maathuis macedo
machado maciejewski maduro magalhaes mahabier mahabir mahadew mahmood mahmoudi majewski makhan makhloufi malec malhotra
malinowski malki mancini mandemakers manders manna manschot mansouri manuhutu manuputty marcelis marchal marciniak marijnissen
marinho markerink markovic marques marsman martens martes martinez martins martis martodihardjo marzouki masri mastenbroek
matadin mateboer matena mathijssen mathoera matos matthijssen matulessy mazur mbala mbeki mebius mebrahtu meekel meenhuis
meerman meertens meesters meeuwis meeuwsen mehari mehta meijer meijerink meijers meinders meindersma melissen mellema melnyk
melo mendes mendez mendonca mengisteab menig mensah mensink mercelina merkies merkx mertens messaoudi metiary metz meulenbelt
meulenbroek meulendijks meulman meuwese meuwissen meyer meyers michalak michels michielsen middelkoop mieras miller miltenburg
minderhoud minkels mishre misiedjan misier moenesar moerkerk moerman moestadja mohabir mohammadi mohamoud mohamud mohan mokhtari
 molenaars molina moll monteiro mooij moonen moore mooren moors morabet moradi morais morales morawski moreau moreira
morel moreno moretti mosselman mostert mota mouhamed mourabit mousavi moussaoui mouws mrabet mroz mukherjee mulder mulders
muller munneke munoz muskita musters mutombo naaijkens naderi nagtegaal nair najafi najjar nandlal nanhoe nanlohy nannan narain
nascimento naus navarro nazari ndiaye negash neijenhuis nelissen neumann neves ngo nguyen nicolai nieboer niemeijer niessen
nieuwenhuijs nieuwenhuis nieuwenhuizen nieuwkoop nieuwland nijboer nijdam nijhof nijhoff nijhuis nijkamp nijland nijman nijs
nijssen nikijuluw nikolov nkansah nogueira nooijen nooitmeer noordam noordermeer noordhoek noordhof noori noorlander nouri nowak
nowakowski noya ntabo nuijten nunes nusselder nwosu nyarko o'brien o'connor obasi obeid obeng oberman odor oedayrajsingh
oemrawsingh oerlemans ofori ohlsen okafor okeke okonkwo okoro okubay olawale oldenburger olijfveld oliveira oliynyk olsthoorn
olszewski olthof omidi ondersteijn onderwater oonk oosterhof oosterhuis oosterlaken oosterman oosterom oosterveen oosterveld
oosterwijk oostrom oostveen opoku oppong orie ortega ortiz osei osman ostrowski otten ottens ouahbi ouali ouardi ouazzani oulad
ouriaghli ouwehand ouwerkerk overbeek overdijk overeem overmars overmeer owusu oyelaran ozcan ozcelik ozdemir ozdogan ozen ozer
ozgur ozkan oznur ozturk paardekooper paauwe pacheco paffen panday pang panneflek pansier parmessar parra partodikromo pasman
patel pattinama pattipeilohy pawirodikromo pawironadi pawlak pawlowski peeman peerboom peeters pelgrim pelupessy penders pengel
pepers pereira perez persaud peters petersen petrov petrova petrovic pham phan picauly pierik pieterman pieters pieterse
pietersen pietersz pijnenburg pijpers pinas pinheiro pinto pinxten piotrowski pires plantinga plet ploeger poeran polak polat
polman polnaija pols popal popescu popova postma postmus pouwels prakken prinsen provence pruijssers przybylski purperhart
putman qaderi qasem quaedackers quaedvlieg queiroz quist qureshi raaijen raaijmakers raats raben rachidi radema rademaker
rademakers raghoebar raghoenath raghosing rahimi rahmani rajabi rajendran ramaker ramautar rambaran rambharos ramcharan ramdas
ramdat ramdhani ramdin ramessar ramirez ramkhelawan ramkisoen ramlakhan ramlal ramos rampersad ramsaran ramsoebhag randjitsing
rasing rasmussen rasouli ratan redan reddy redjosentono regales rehatta reijers reijnders reijnen reijntjes reinders reintjes
reitsma reiziger remmers remmerswaal renders rengers resosemito rezaei rezai ribeiro ricci ridderbos rietdijk rietveld rigters
rijkaard rijkers rijnbeek rijnders rijnsburger rijpkema rijpma rijsdijk rikken rinaldi rinsma ririassa risakotta ritsema ritzen
rivera robinson rocha rodrigues rodriguez roeleveld roelofs roelofsen roestenburg rombouts romeijn romero romijnders romkes
ronodikromo rooijakkers rooijen rooijmans roozen rosaria rosenberg rosier rossi rostami rotmans rottier roukema rouwenhorst
ruijter ruijters ruiter ruiz rusman russo rutgers rutjens rutkowski rutten ruys sabbagh sadat saddal sadeghi sadiki sadowski
sahetapy sahin saidi salamony salampessy salazar saleh salehi salhi salih samadi sambo sampaio sanchez sanders santana santoro
santos sapulette sardjoe sarpong sastrodimedjo sastroredjo schaafsma schaeffer schafer schalkwijk scheepers scheffer schellekens
schenk scherpenzeel schilperoort schiltmans schmidt schmitz schneider schoenmakers scholte scholten scholtes scholz schoof
schoonderwoerd schoop schouten schrama schreuder schreuders schreurs schrijnemakers schrijvers schroder schuiling schuit schulte
schultz schulz schuring schurink schutte schuurman schuurmans schwarz seedorf seegers segers selano selhorst semedo senol
senturk serrano sesay severijn sevinc sewnath sezer shah shaheen shala sharifi sharma sheikh sheorajpanday shevchenko shirazi
siahaya siddiqui siebelink siebers siegers siemerink siemons sietsma sijbesma sijm sijtsma sikora sikorski silva simoes simons
simsek sinay singh sitaram sivakumar slaats slagter slangen slegers slenders slijkhuis slijngard sloots smeekens smeenk smeets
smetsers smid smit smith smits smolders smulders snels snijder snijders snoeijen snoek snoeren soares sobczak soekhai soekhlal
soekhoe soemodihardjo soerjadi soerland soerodimedjo sokolowski soltani somers sommers somohardjo sonmez sonneveld sopacua
souhoka soumokil sousa soylu spaan speelman spekreijse spierings spijkerman spijkers spijkstra sporkslede sprangers
spruijt srinivasan staals stanekzai steeghs steegman steenbakkers steenhuis steijn stekelenburg stepien sterkenburg stevens
stienstra stijnen stikkelbroek stoffelen stoffels stolk stolwijk stouten straatman strating strijbos strijdhaftig strijker
 stroeve stroomberg struijk sturkenboom suarez suijkerbuijk sukhraj sukul suleiman supusepa susanto swart swarts swinkels
szabo szczepanski szymanski tahamata tahapary taheri tahiri taibi taihuttu talakua talbi talsma tamaela tamboer tanamal tang
tanis taskin tavakoli tavares tawil teixeira tekin tekle teklehaimanot telkamp temmink tempelaar tensen terlouw termeer terpstra
terwindt tesfamariam tesfay tesfaye tetelepta tetteh teuben teunissen teurlings tewarie teweldebrhan thenu thijssen thissen
thomassen thompson tiemessen tiggelman tijssen timmermans timmers titaley tiwari tjin tkachenko todikromo todorov
toemin tomasoa tomaszewski toonen toprak torres tosun touray toure tran traore trimbos tromp troost truong tsang tse tshibangu
tuhumena tuijn tuinder tuinman tuinstra tunc tuncer tupamahu turan turgut turkmen turkoglu tutuarima tuur twigt ucar uijen
uijtdewilligen uitdehaag uiterloo uittenbogaard ulusoy ummels unal uneputty unlu urbanski usmany uysal uzun vaessen vanenburg
vanhoof varela varga vargas vastenhouw vaz veenhof veenman veenstra veerman veldhoen veldhuijzen veldhuis veldhuizen veldkamp
veldman veldwijk veltman venema venetiaan ventevogel verbaan verbeek verbeeten verberne verboom verbruggen verburg verdonk
verdonschot verduijn vergeer vergouwen verhaar verhaeg verhage verhagen verhallen verhees verheij verheijden verheijen verhoef
verhoeff verhoeven verhulst verkaik verkerk verkooijen verkuijlen verlaan verma vermaas vermaat vermeer vermeij vermeulen
vermunt vernooij vernooy verploegen verschoor verschure verschuren verschuuren versluijs versluis verstappen versteeg versteegen
versteegh verstegen verstraten verweij verwer victorina vieira vierboom vingerling visscher vissers vitale viveen vliet
vogelaar vogelzang volkers vollebregt volmer voogt voorhoeve voorn voskamp voskuil voskuilen vosse vosselman vrancken vreeburg
vries vrijhof vroegop vugts vuong vural waaijer wagemakers wagner wairisal walczak walraven walters wang wardak
warmerdam warnaar warsame wasilewski wassenberg watson wattilete wattimena wauters wawoe weber wei weijenberg weijers weijland
weitenberg weldemichael welling wellink wempe wensink wentink wentzel werkman werleman wernink westbroek westdijk westerhof
westerhuis westerink westerman westerveld westra weterings wetzels wever wevers wieczorek wiegers wiegman wielinga wierda
wiersema wiersma wijdenbosch wijers wijnaldum wijnands wijnen wijngaarden wijnhoven wijnia wijnja wijsman wilbrink wildeboer
wilders wildschut wilkens willems willemse willemsen williams winkelman winkelmolen wirjodikromo wisniewski witjes witkamp
witkowski witteman witteveen wlodarczyk woerdeman wojcik wolbers woldemariam woldu wolfs woltering wolters wong wongsodikromo
wouters wouterse wozniak wright wroblewski wrona wu wubben wubs xie xu yaakoubi yacoubi yalcin yaman yang yasar yavas yavuz
yeboah yesilyurt yeung yildirim yildirimlar yildiz yilmaz yilmazer yip yohannes yousefi yucel yuen yuksel zadran zahraoui zaidi
zajac zakrzewski zalewski zamani zandbergen zandstra zandvliet zantinge zawadzki zebeda zeegers zegers zeilstra zein zeinstra
zeldenrust zeng zengin zerai zeroual zerouali zerrouk zhang zhao zheng zhou zhu zielinski zijderveld zijlmans zijlstra zimmerman
zimmermann ziyech zoetemelk zondervan zonnenberg zonneveld zouggagh zuidema zuiderwijk zuidhof zuijdgeest zuiverloon zwaagstra
zwanenburg zwarts zweers zwiers zwinkels
aaldering abaci abbenhuis abboud abdelkader abdoelrahman abdulahi abdulle abdulrahman abraha abshir achahboun achkif achten
acikgoz adamczyk adams adiguzel adriaens afeworki afkir aghzadi agirbas agourram agterberg ahannay ahaouari ahidar ahmednoor
aissaoui aitouali akachar akarsu akay akbaba akbulut akca akdag akdemir akdeniz akdim akdogan akgun akkaya akkurt akkus akman
akouh akpinar aksu aktepe akturk akyildiz akyuz alacam alagoz alahmed alami alaoui alassaad albakri albay albers aldarwish
aldenhoven alders alexandre alhaj alhajj alhalabi alhasan alhussein aljasem alkhalaf alkhaled alkurdi allach almahmoud almansour
almohammad almustafa alnajjar alomar alrashid alsaleh alsayed alshaar alsharif altawil altay alting altinok altunbas altuntas
alyousef alzoubi amallah amatkarijo amatredja ambachtsheer amezian amhaouch amri andemariam annema ansems antersijn antonia
antonissen aouad aoulad aouragh araya arbib arentsen arfaoui ariens arkesteijn arnoldussen arslantas asaad asbai ashroufi asik
assarti asselman atalay atassi atilgan awad ayachi aybar aydogdu aygun aykac ayoubi aytekin ayyildiz azahaf azaoum azarfane azmani
baarda babic bachiri badal badrising baghdadi baidjoe bakels bakermans bakkal bakkeren bakkioui bakx balemans balentien balentina
balogh balraadjsing baltaci balvers banning banwari barakat barazi bardakci barents baroud basropansingh bassou bastings basyigit
bax bayar bayraktar baysal bazelmans bazur bednarek beekman beelen beemsterboer beenen beerepoot beijers bekkering bekkers beks
belarbi belkacem benabbou benabdallah benaddi benaissa benchikh benders benjelloun benkaddour benmoussa bennink bensaid benyahia
benyaich benzakour berenschot bergman bergwerff berhe berkane berkers berkvens bernabela bernards berrahou besseling besselink
bettahi beukema beunder beurden beurskens beuving bevers bharos bielecki biesham biesterveld bihariesingh bijsterveld bijvoet
bikkers bilgic bilgili binda binnendijk bisnajak bissessur bissumbhar biyik blankers blankestijn bleeker bleijenberg blenckers
bloemers blokland boekhorst boekhoudt boelbaai boelhouwer boender boerboom boerema boers boertien boessenkool boetzelaer bolsius
bongaerts bontekoe boomsma boonstoppel borghouts borghuis borgman borgstein borkowska borowski bosgra boshuizen bossers botan
botden botermans bottema bouanani bouayad boucetta bouchaib bouchama bouchikhi boudewijns boudhan bouhassani bouhlal boujida
boujnan boukhrissi boulkaid boumazzough bounouh bouras bourass bouriki boussaid boussouf boutahar boutaher bouterse bouwens
bouyaghroumni bouyahyaoui bouzambou bouziane bovens boyko bozdag braakman braam braat brandwijk brekelmans bremer bressers
brinkhuis broekhuijsen broekhuis broekman broekmans broersma bruijne bruijnen bruininks brunnekreeft brusse brzezinski budhram
budhu buijsse buijtenhuis buitendijk bulbaai bulbul bulduk burgerhout burgman buskens butter buurma buyuk buyukkaya bytyqi cals
canpolat celebi celikkaya chaabi chaara chahbi chahine chander chandoe chaouki charki cherkaoui chitanie chotoe chouaib choukoud
chourak cicek cicilia cifci ciftci coenraad comert conquet coomans coopmans corion corstens cox cranen crooijmans croonen cruijsen
custers czerwinska daal daali daams daanen dabrowska daflaar dalkiran dalmeijer dammers danisman dankerlui dardak darwich debesay
dederen deekman deelen defares degens degirmenci delibas delissen dellemann demirbas demirkan demirkaya denissen derkaoui derouich
dettmers deursen deurwaarder dhanes dhauri diab diaconu dib diederen dierks dijkhuizen dijksma dijsselhof dikmen dings dipnarain
dirksz dirven djaoen djebli djoegan djojoatmo djordjevic doeven doganay dogru dolmans domanski dominicus donders dongopawiro
donkersloot donmez doornekamp dorgelo dorrestein dorsman douma draaijer draaisma drenthen driedonks drissi dubbelman duijf
duijnstee duijzer dulam dulk dumitru dunnewijk duurland duursma duygulu dwarka dykstra dziedzic eekhof eerden eerenberg egberts
eijkelboom eijkemans eijsbouts eijsink eikelboom eikenaar eisden eker elattar elbarkani elderink elemans elghazi elhaddad
elhamdaoui elhoussaini elings elkaddouri elmansouri elmi elmourabit eloued elsen elyaakoubi embaye engin ensing ensink erden ergin
erkelens erkoc eroglu erol ersoz erturk essabri essakkili essalhi esselink estifanos everaars everon evertsz ezzahi ezzaoui
faassen fadili fakhari farkas farssi feenen feijen felida fennema ferwerda fessehaye fettah fiers fijalkowski fijneman filali
fingal flanegin florea fokkens francees frankel frankena frencken friederichs frijters fuchs gaalen gaillard gajadhar gajewska
galjaard gangadin ganpat gawronski gebrehiwet gebremariam gebremeskel gebreselassie geene geenen geertsema geertsen geldermans
gelissen gelle gencer georgescu gerritsma ghaffari ghanem ghanmi gharbaran ghazouani ghebremichael ghebreyesus ghebru ghirmai
gielissen gijsberts gillissen ginkel glowacki gnaoui goderie godett goedhoe goeijers goeloe goeptar gokcen gokdemir gommers
goodijk gooijer goorden goosens goossen gopie gorecka gosens goverde govers graafsma graat grabowska granviel greijn greven
griekspoor groenendijk groenhuis groenland grooten grootscholten grotenhuis gruijters gubbels guennoun gul guldemond gulec gulmez
gumbs gummels gur gursoy gutowski haagmans haagsma haakmat haandrikman haarhuis haarsma habibi habtemariam hacioglu haddaoui
haddou hadgu hadouchi haenen hafidi hagedoorn hagelaars hagemans hagens hailu hajjaj hajjar hajji hakkaoui hamdi hamelink hammouch
hammouti hamwi hanafi hanenberg hanoeman harberts harchaoui hardeman harmelink harms harpal harrak harroudi hartgers hartholt
hartkamp hartsuiker hasanovic hashi hasnoe hassani hayani heerkens heersink heesters heezen heijblom heijnis heijstek heijungs
heikoop heinrichs heldens hellings helmeijer helmers helmink hendrickx hengeveld hermanns hermens hernandis hersbach hertogs
hesseling hesselink hessels heuvelink heuver heuvink hietbrink hijazi hijmans hilbers hillebrand hillen himmi hindori hiralal
hirsi hodge hofsteenge hogenbirk holleman holthuis holtslag homan honkoop hoogeboom hoogerwerf hooghiemstra hooijer hooijmans
hoonhout hoost hoppenbrouwers horstman horvath houari houssaini houwelingen houwers hoving hrytsenko hubers huijberts huijgen
huijzen huisken huiswoud huizing hulsbosch hulstein hupkes hurkmans hutten huybers huygens idoe ihattaren ijpelaar ijzerman ilic
iliev illidge imzouren inal ingelse ippel isings islamoglu isse jaadi jabbour jablonska jabri jadnanansing jaggan jahan jahangier
jakubowski jamanika janik jankie jankowska janzen jarbandhan jarmouni jawalapersad jaworska jebbour jeltes jeurissen jibodh jimale
jochems jochemsen jokhoe jongejan jongenelen jongkind jorissen jorna jurna jurriens kabbani kabbouri kacar kaczmarczyk kaczynski
kahin kahsay kahya kaissouni kalayci kaldenhoven kalidien kalka kalkan kalkhoven kalloubi kamerling kaminska kamminga kanaan
kandhai kappert karabacak karacan karadeniz karakurt karakus karatepe karayel karijodikromo karmouni karpinski karroum karsemeijer
karsten karsters kasanmoentalib kasanredjo kasprzak kassimi kastaneer kastrati kathmann kayaalp kayhan kchouk kedzierski keetels
keijser kelleci kemme kemper kensmil kerkhofs kerkhoven kersout kerssemakers kerssens ketelaar ketelaars keurentjes khalaf
khalfaoui khalfi khannouss kharbouch kharchouf khatabi khedoe khiari khoulali kievits kifle kiflemariam kilicarslan kilinc kinaci
kishna kisoentewari kisters kizilkaya klabbers kleefstra kleijnen kleijwegt kleinhout klerkx klever klijnstra klimek klinkhamer
klompe klootwijk kluijtmans klunder kneepkens knegtel knoops knops kocabas kocaman kocer koejoe koelewijn koelman koendan
koenraads koeslag kokkelmans koks koksal kolenbrander kolkman kolsteren konieczny kooiker kooiman koolman kools kopec koppens
koppers korenromp koroglu korstanje korving kosinski kosterman kouwenberg kouwenhoven kovacs kowal kowalska kowlesar kozak
kozlowska kranenburg krebbers krijnen krikke kroese krolis kromosoeto kroonen kruijer kruijff kruijs kruijt kruisselbrink
kruitwagen kruk krupa kubicki kuijer kuijk kuijken kuijstermans kurek kurnaz kurowski kusters kutlu kuyper kuyten kwiatkowska
laarakkers laarhoven lachmipersad lacle lagerweij lahlali lahrichi lakatos lakhal lakhdar lalbahadoersing lalmahomed lamkharbech
lammertink langedijk langenhuijsen langhout lankhorst larbi lathouwers lauffer lazaar leegwater leeuwenburgh leeuwin leferink
legierse leijendekkers lelieveld lemhamdi lendfers lentink lentjes leonisia leppink leurs lewandowska liefting lieuw lieveld
ligtvoet lijten limpens linders lindhout lipman lis lisowski litjens livramento lobles locht logtenberg loman looijmans loonen
louwers louwerse lovink luijben luijendijk luijkx luijters luiken lukasik lutchman maalouf maarouf maaroufi maatougui mabrouk
madani madarie madej madhar magan maghnouj mahdaoui mahfouz mahjoubi majchrzak majewska majiti makdisi makdoembaks makowski malhoe
malinowska malouf manbodh mandersloot mangroe mannaerts mannes marapin marchenko mardini maric marijnen marijs markiewicz markus
marszalek martina martodikromo martosatiman matai maters mathew mathilda matuszewski mazouz mazurek meeder meekes meeuwissen
meiberg meijboom meijs meijvogel meiland mejdoubi melake mellouk mels mengad mensing menting mercera mertosono mesman messemaker
meuleman meulenberg meulendijk meulenkamp meulens meurs meziane michalska middendorp mikolajczyk milewski mimouni minguel minnaard
minnema misgina misidjan moeliker moerkens mogezomp mohamedhoesein mohamuud mohanlal molendijk molenkamp molnar mommers monteban
mooijman moorman morabit morina moroz morsink mosterd mouhandis moukhtari mouthaan muijs mulderij mullenders munnik munsters
munteanu murawski musial mutsaers muzo naber nachit naciri nagelhout nagy nahr naipal najjari nandoe nannings narsingh nassiri
nawrocki neele negassi neggers nejjari nelemans nellen nelom nemeth nergiz neuteboom niamut niemantsverdriet niemiec nienhuis
nieuwenhuijsen nijenhuis nijholt nijmeijer nijsten nikolic nistor noij nolten noordhuis noordlander nooren noorman nooteboom
norbart notermans nouwens novakovic nowacki nowakowska nowicki nuijens oduber offermans ogbai ogink okbamichael okkerse okur
oldenburg olejniczak olieman olszewska onal onck ooft oomen oosterhoff oosterling oosting oostra opdam oppers orak orlowska ortela
oruc osepa osinga ossewaarde ottenheijm ouaali ouahabi ouaissa ouald ouariachi ouchan oudejans oudendijk oudrhiri oudshoorn oufkir
oulhaj oulkadi ouraghi outmani overbeeke overgaauw overkamp overveld ozbay ozbek ozdil ozkaya ozmen ozsoy ozyurt pahalwankhan
paltoe pander panneman papenburg parabirsing pardoen parlak parmanand parsan partiman pavlovic pawiroredjo pawlik pawlowska peels
peereboom pehlivan peijnenburg pekdemir pektas pellikaan penninks penterman peperkamp persad peskens peterse petrenko petronia
piasecki pietersma pietrzak pijls pijnappel pinedo pinkster piotrowska pleijsier poelman poelmans poels poerschke pohan polderman
poldermans polishchuk pommer poortman popma poppelaars portengen posthuma posthumus postuma pouwer pranger prinssen prinsze profas
pruijs pultoo qadiri rademaekers radstaak raghoe raghoebarsing ragoebier rahal rahmouni raissouni raktoe ramadhin ramakers
ramautarsing rambocus ramdani ramdihal ramdjan rameckers ramnandanlal ramnath rampadarath ramrattan ramsoekh randjietsingh
ravenberg ravensbergen reckers reijmer reimert reinderink reinds remijn renkema renkens rensen rensink renzen reuvekamp rhazi
ribbens richardson ridderhof riemens riemersma riezebos rifai riffi rifi rijksen rijpstra ritzema robben roebroek roelants roelen
roelfs roemers roeters rogalski rohof roijackers roijakkers roijen rojer romanowski rommens rommers rompelberg rondeel roodenburg
rooij roosen roosenboom rooy rosmalen rossen roszkowski roubos rouwhorst rozema rozenberg rozenblad ruigrok ruijgrok ruijs
ruitenbeek ruiterkamp russom rusu rutjes rutkowska rybak saadi saaidi saboerali sadal sadowska safadi sagir sahadewsing sahan
sahinoglu sahtoe saidjan salloum salsbach samjawan samson samur sancak sanches sanderse sandifort sankatsing saouti sarica
sarikaya sarioglu sarkis sassen satiman savchenko savci sayegh sayin sbai schaapman schaareman schaeffers schaepman schalks
schampers schapendonk scharloo scheepstra scheffers schellen schepers scherrenberg schiffelers schiffers schipperheijn schoenaker
schoester scholtens scholts schonewille schoonen schoots schotborgh schoutsen schrauwen schraven schroijen schuitema schuiteman
schulten schuttevaer seddiki sedney seferina seijkens semerel senden sener sengul senhaji serghini serne serroukh severijns
sewbalak sewdien sewgobind sewnandan shami sharaf sheombar sheoratan shevchuk sieben sieders sienkiewicz sijbrandij sikkema
sikkens sikorska silberie sillie simonis simonsz simson sinnema sinnige sistermans sital skowronski slaghuis slegtenhorst sleiman
slemmer slimani slingerland slob slotboom slowik sluijs sluijter sluijters smeijers smeur smids smidt smitshuijzen snelders
snellen sobolewski soebedar soede soer soerdjan soerjoesing soerowirjo soeteman sohansingh sokolowska solleveld solmaz sommeling
sonnemans sontowirjo sordam soussi sowirono soysal sozen spaargaren spanjer spapens speijers spiering spoelstra spoormakers sprock
spronk sramota stachowiak stakenburg stankiewicz stankovic stapelbroek starink stasiak statia steegmans steeman steenbekkers
steenhuisen steenkamer steenkist steenman stegeman steijaert stekkel stellingwerf stiekema stigter stitou stoica stojanovic
stokkermans stokman stokvis storimans stouthart stoyanov straver strijbosch strikwerda stroeken strootman strucker strzelecki
stuijt sturm suijker surajbali swaanen swaans swager swagerman swennen swerts swillens symons szczepaniak szewczyk szulc szymanska
szymczak tabbara taghi tahan tahri takens talens talhaoui tammes tanriverdi taouil tarabichi targhi tasci tasdemir tastan tatli
tecle teclemariam tedjoe teekens teeuwen teeuwisse teitsma tekeli tekeste telgenkamp temiz tempelaars tempelman temsamani tepe
tergouw terzi tesfaldet tesfamichael teunis teunisse tewelde tezcan theeuwes themen theunissen theuns theuws thiadens thielen
thode thoonen tibben tiebosch tielemans tiemens tiesinga tijhuis tillemans timan tinnemans tissen tits tjon tjong tkachuk toebes
toering toker toksoz tolhuis tolsma tomaszewska tomczak topal topcu toptas torun toth touil touma touzani traas trienekens trimpe
trompert tuijp tuitt tummers tuncel turek turkyilmaz tuytel uckan ugurlu uijttenboogaart uitdewilligen uiterwijk uithof ulger
urbaniak ustun valentijn valkering valpoort vanderlaan varol veeneman veenhuis veenma veerkamp velema velzeboer vencken venloo
verbakel verbiesen verbunt verdaasdonk verduin vergoossen vergouwe verhaag verhaegh verheul verhoeks verhoosel verkleij verkuyl
verlinden vermeeren vermue verrijt verschuur versteegt versteijnen verstraaten verstraeten vervaet vervloet vervoorn verwaijen
verwimp vestjens vialle viergever viersma viguurs vincken vinke vinken virginie vishnudatt visschers vlaminckx vlaming vlemmings
vlemmix vloet vlooswijk voermans vogelpoel vollenberg volman voncken voorbraak voortman vorselaars vosman vrenken vriens vriesema
vriezen vrijhoef vroegindeweij vullings waanders wagemaker wagemans wahabi walhof walraad wangsabesari warmenhoven warsosemito
waterreus wawrzyniak weelink weerdenburg weerwind weijmans weijnen weijters weijts weldegebriel weldeslasie welten weltevreden
wendels wesdorp wesseling wesselink wessels westerbeek westers westrik wezenbeek wiedijk wieggers wieland wielders wielenga
wielzen wiendels wierzbicki wigger wiggers wijkmans wijkstra wijma wijnberg wijngaard wijngaarde wijnker wijnstekers wijnstra
wijntjes wilczek wildenberg wilderink wilk willemstein willigenburg wilms wilmsen wilting wimmers winklaar winnubst wirokarto
wisselink wissink witkowska witlox witmer wittenberg witvliet woerdman woestenberg wojciechowska wolbert woldendorp woldring
wolffenbuttel wolsink wolski woltjer wongsodimedjo wooning woortman wouda woudstra wrobel wuijts wysocka yachou yahiaoui yahyaoui
yanik yazbek yazici yazidi yelken yetim yetkin yuce yurt yurtseven zaaim zahaf zaher zahran zalman zanders zantvoort zaoudi
zaroual zeefuik zeelen zeelenberg zemichael zerom zian ziani zielinska zielman zijp zinchenko zinnemers ziolkowski zoetbrood
zoetebier zonderland zoomer zoontjens zorlu zouhri zuidervaart zuidgeest zuijdwijk zurawski zuurbier zuurveen zwaanenburg zwartjes
zweistra zwetsloot zwijnenburg
`;

/** Surnames that are also a word (a trade, an animal, a place, a colour): only a first name, a title or a tussenvoegsel makes them a name. */
export const SURNAMES_ALSO_WORDS = `
wagenaar stoop strik spaans burgers koopman timmerman molenaar visser heuvel adelaar appel baan bakker bank beek beer berg bergen berk bijl bloem blok boer bol bom boom boon bos bosch bot bouwmeester brand
broek broeken bron brouwer brug bruggen bruin buren burg burger buurman dam dekker doorn drent driel duif eeuwen eik engel
engels es fransen gans geest gelder goede goot graaf graaff griek groen groot haan haar haas hagen hak ham haring hart have
hazelaar heer heide hek helder hert hoek hof hoop horst hout houten huis huizen jacht jager jong jonge jonker kamp kampen kat
keizer kers kist klein kleine klerk kloet klok klomp klooster knecht koe kok kolk konijn koning kool kop koper koster kraan
kramer krijger kroon kruis kuil kuip kwast laan land lange leeuw leeuwen linde linden loon loos loper maas man markt meer mees
meester metselaar meulen mol molen moor muis mus nagel noord oever oost os otter ouden oudsten paap paard pas pauw peer pen plas
pol pont pool poort post pot prins punt put raaf ram rand reus richter ridder riet rijk rijn rood roos rust schaap schaik schip
schoen schouw schrijver schuur slager slot sluis smaal snel specht spijker spoor staal stad stam steen steenbergen stein ster
sterk stok storm straat strand taal tak tas teller timmer tol toorn tuin tulp vaandel vaart valk vat veen veer veld velde velden
ven verkuil vet vlag vlieger vogel vonk voogd voorst voort vos vriend vroom waal waard wal water weide weijden werf werff west
wijk wijn wild wind winkel winter wit witte wolf wolff woud zaal zand zee zon zoon zuid zwaan zwart zwarte
pannekoek pelgrim bouwmeester schippers burgers engelen bloemen meesters prinsen vissers slangen ruiters ruiter hamers rijken
boomgaard brokken hollanders kastelein goedkoop schimmel trommel zwarts rijks spanjaard eenhoorn stuiver winkelman werkman landman
zeeman jongman speelman knippers borst boots krul lichtenberg woudenberg broekhoven twisk harkema jagers vogels winters honing
straten
`;
