/** First names of people whose families came to the Netherlands from elsewhere, folded; by origin, a name stands where it is met most. */
export const FIRST_NAMES_OF_NEAR_EAST_AND_EUROPE = {
  /** Morocco and the wider Arab world (also Syria, Iraq, Egypt, Lebanon, Yemen), and Amazigh names. */
  arabic: `
abbas abdallah abdel abdelali abdelaziz abdelhafid abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkarim abdelkrim
abdellah abdellatif abdelmajid abdelmalek abdelmounaim abdelouahab abdelouahed abdelrahman abderrahim abderrahman abderrahmane
abderrazak abdesalam abdeslam abdessamad abdo abdou abdul abdulaziz abdulhamid abdulkadir abdulkarim abdullah abdullahi
abdulmalik abdulrahman abdulsalam abed abeer abid abir abou aboubakr achraf adel adham adil adnan afaf afnan ahlam ahmad ahmed
aicha aichatou aida aissa aissam akram alaa alae alaeddine alia aliya aliyah aliyya almas amal amar amazigh amer amin amina
aminata amine amir amira amjad ammar amr anas anass anir anis anisa anissa anouar ansar anwar aqil areej arij arwa asia asma
asmaa asmae asmahan assia assma asya ata aya ayah ayat ayman aymane aymen ayoeb ayoub ayub ayyur azeddine aziz aziza azzeddine
azzedine bader badr badreddine badria bahar bahija bakkali bakr baraa bariza basel bashar bashir basim basma bassam bassem
batoul bayan belal benaissa bilal bilel bochra bouchaib bouchra boujemaa boutaina brahim chadi chadia chadli chafik chahid
chahida chahinez chaima chaimaa chaimae charaf charifa cherif chihab chiraz choukri dalal dalia daniyal danyal deeq dina doha
dounia driss duaa ebtisam elham elias elyas emad eman esra essam fadi fadia fadil fadila fadma fadoua fahad fahd faical faisal
faissal faiza farah fares farid farida faridah faris farouk farrah fatema faten fati fatiha fatim fatima fatimah fatimazahra
fatimazohra fatma fatna fatoumata faycal fayrouz fayza fayzeh fikri fikriya firas firdaous firdaws fouad fouzia fuad gamal ghada
ghaith ghassan ghazal ghazi ghita ghizlan ghizlane habib habiba hachim hadi hadia hadil hadiya hadj hafid hafida hafsa hafssa
haifa haitam haitham hajar hajer hajiba hakim hakima hala hamada hamdi hamid hamida hamoudi hamza hanaa hanae hanan hanane hani
hania hanin haroen haroon haroun harun hasan hasna hasnae hassan hassana hassna hatem hatim hayat haytham hazem hedi hiba hicham
hichem hind hisham houda houria houssam houssame houssein houyam hoyam huda hussain hussam hussein ibrahim ibrahima ibtissam
ibtissame idir idris idriss ihab ihsan ihssan ihssane ikhlas ikram ikrame ilham ilhame ilias iliass iliyas ilyas ilyass ilyes
imaan imad imam-ali iman imane imran imrane inas inaya inayah ines inssaf ismael ismail issa issam issra itri jaafar jaber jabir
jad jadia jalal jalil jamaal jamal jameel jamel jamila jamilla jannat jaouad jasim jassim jawhar jihad jihan jihane jinan joud
jouri jumana kadija kadri kaltoum kamal kamel kamila kaoutar karam karim karima karimah kawtar kawthar kenza khadija khadijah
khadiza khaled khalid khalida khalil khaoula khawla khouloud kinan kinana laaziza lahcen laila lamia lamiae lamya lamyae latifa
layal layan layla leen-sham leilah lina-sham loay louay loubab loubna luai lubna lujain lujayn maha mahdi maher mahmoed mahmoud
mahmud maimouna maissa maissae majd majda majdi majed majid majida malak malek malika malikah mamoun manal manar mansoor mansour
maram marouan marouane marwa marwan marwane maryam maryem masoud massin massinissa maysa mayssa mayssae mehdi mehdy meriem
merieme meryam meryem mimoun mimouna mimount mina-fatima mo'ad moaaz moad moaz mohamad mohamed mohamedamin mohammad mohammed
mohcin mohcine mohsen mohsin mokhles mokhtar mona-fatima moncef moniem montasser mosab mossab mostafa mouaad mouad mouhammad
mouhcine mouna mounaim mouni mounia mounir mounira mourad moussa muaad muath mubarak muhammad muhammed muhanad muhannad mumin
muna munir murad musa musab mustafa mustapha mutaz muzamil naaman nabil nabila nada nadeem nader nadim nadir nadira nael nafissa
nahid nahla nahom naim naima najat najib najiba najim najla najma najoua najwa naoual naoufal nariman narjis narjiss naser nasim
nasima nasira nasr nasra nasreddine nasrin nasser nassim nassima nassir naufal nawal nawar nawel nawfal nayef nazha nazih nezha
nidaa nidal nihad nihal nisrin nisrine nizar noaman noha nohaila nora-lina nordin nordine noreddine noufel nouh nouha nouhaila
nouhayla noura nourdin nourdine noureddin noureddine noureldin nouri noussaiba numidia nura nuri obada obaida omaima omar omayma
omran osama osman ossama othman othmane otman ouahid oualid ouarda ouassim ouassima oubayda oulaya oumaima oumaya oumayma oumnia
oussama oussema outman qais qasim rabah rabia rabie rachid rachidi radia radouan radouane rafik rafika raghad rahaf rahma rahmah
raja rajaa rajae rakan rama ramadan rami ramia ramy ramzi rana rand-al rania raniya ranya rasha rasheed rashid rayane rayhan
rayhana rayyan razan reda redouan redouane reem rhita riad riadh ridouan ridouane rihab riham rihana rim rima rime ryad saad
saadia saafi sabah sabiha sabir sabri sabria sabrin sadia safa safaa safae safia safiya safwan said saida saif saif-eddine
sajida sakina salah salaheddin salaheddine salam saleem saleh salem salim salima salma salman saloua salwa samah samar sami
samia samih samiha samir samira samiya sana sanaa sanae sarra sawsan sayf seddik selim shadi shahad shahd shaima shaimaa sham
sharif sherin shireen sifaw siham sihame silya sirin sirine skander sofian sofiane sofyan sohaib sohayb souad soufian soufiane
soufyan souhaib souhail souhaila souhayla soukaina soulaiman soulayman soulaymane soumaya soumia suad suhaib suhail suhaila
suhayb sulaiman sulayman suleiman suleyman sumaia sumaya sumayya tafsut taha tahani tahar tahir taib tala talal taleb talha
tamer tamim tamimount tanirt taoufik taoufiq tarek tareq tarik tariq tayeb taym teymour thouraya tiziri toufik touria tuqa
umayma usama uthman wael wafa wafaa wafae wahib wahiba wail walae walid walied wallid warda wasim wassila wassim wassima wiam
widad widyan wijdan wisal wissal wissam yahia yahya yahyah yakoub yaman yamen yamina yamna yanis yaqoub yaqub yara-sham yaser
yasin yasir yasmin yasmina yasmine yasser yassine yassir yassmina yazan yazid younas younes youness younis younous yousef yousif
yousra yousri youssef youssra yuba yunus yusra yusuf zahra zahraa zaid zaida zaina zainab zakaria zakariae zakariya zakaryae
zaki zakia zakiya zayd zayn zeinab zeineb zeyd ziad zinab zineb zineddine ziyad zohair zoheir zohra zoubair zoubida zouhair
zouhra zoulfa zoulikha
abdelfattah abdelghani abdelhalim abdeljalil abdelmoumen abdelmounim abdelouafi abdelwahab abdelwahid abdenour abderahman
abderrafie abdessalam abdessalem abdoel abdoelkarim abdoellah abdu abdulah abdulbari abdulhadi abdulhakim abdulqadir
abdulsamad abdulwahid achmed adib adnane afif ahlem ajoub akil alaaddin alham aliye allal amani ameer ameera ameur aminah
amra anisse annas anwaar aouatif arafa asiya asmahane assil assiya atika attia awatif ayham aylan aymae ayoube ayoubi azdin
azize azouz azzam bachir badia baha bahaa bahae bahia bassma batoel bayane benyamin billal bissan bouchta bouzian chafiq
chahira cherine choumicha danial dareen darine daryn delal dhiya djamel doenia douaa douae douha ehab elhame esra'a fadel
fadwa fairouz faiz faroek fathi fathia fatin fatoema fatouma fawaz fawzi fedoua feras ferdaous ferdaus furat gaith ghadir
ghalia ghofran hadjar halim hamou hamoud hanif hanifa hassane hassania haydar hayet heba hesham hichame hidaya hoda hoesein
hoessein hossam houdaifa hoursa houssain houssaine houssine husain ibtihal ichrak ihsane inaam inass insaf intisar isam
ismahane iyad iyas izza jaffar jalila jamil joumana joury juri kaouter kaouthar kareem kasim khadidja kinda loujain luay
lutfi mahfoud mahjoub maisa mansoura maroua mayar maymouna mazin mehrez meriam meryeme messaoud miloud mimoune moaad mohannad
mohssine monir mouhammed mouhsin moulay mounim mousa moustafa muad muadh muaz muhamed mulham munira mussab nafisa nahed najah
najlae nassira nawaf nihel nouredine nourhan nouria nuha nurdin oemaima oemar ouafa ouafae ouail ouiam ouissal ouissam
oukacha ousama outhman radwan rafie rahim rahman randa ranim rashed rhimou riyad riyadh rkia roaa rochdi rouaida roukaya
rukaya ruqaya rushdi saafia sabrine sadiq safouan safouane saifeddine saja sajid sameh samer sanad sediq shadia shaker shatha
shayma shereen sherif siwar soleiman souheil soukayna soulaimane sufian sufyan sukaina sumayah taher tasneem tasnim tawfik
taymae tayyib thuraya touriya waheeb wajdi walaa wardia wasima wiem wisam yacine yacoub yasine yassmin yassmine youssouf
yousuf zahia zainabou zaineb zakari zakarya zaynab zayneb zeina zenab zied zohour zouhayr zuhair
abdelhadi achouak aous belaid bouazza boubker chafika chakib diaa dikra fatima-ezzahra fatima-zahra hamzeh hasnaa israe jamaa laith layth lhoussain lilas lojain mazen mbarek moayad moha mohand mouaz mouhamed mourade
naila naz nazar nissrine nouraldin ouiame qusai qusay rachad raihana raneem rawan redha ritaj rofaida rola shaza siraj thaer waseem wijdane zahira
`,
  /** Turkey, Azerbaijan and Kurdish families. */
  turkish: `
abdurrahman adem agit ahmet akif alara alev ali alican alihan alp alparslan alper alperen alya anil arda arif arzu asaf asena
asiye asli aslihan asuman atakan atilla ayaz aybuke ayca aycan aydan aydin ayfer aygul aylin aynur ayse aysegul aysel aysenur
aysima aysin aysu aysun ayten azad azra bahadir baran baris batuhan bayram bedia bedirhan begum behcet bejna bekir belgin
belinay belkis beren berfin berfo beril berivan berkan berkay berke berkin beste beyda beyza beyzanur bilge birgul birol birsen
bora boran buket bulent burak burcin burcu burhan busra cagatay cagla caglar cagri canan candan caner cansel cansu cem cemal
cemalettin cemil cemile cemre cengiz cevdet ceyda ceyhan ceyhun ceylan ceylin cigdem cihan cihat cudi cuma damla dav defne demet
deniz derya devran devrim dicle didem dilan dilara dilay dilber dilbrin dilek dilovan dilsad diyar dogan dogukan dogus dondu
duru duygu ebrar ebru ebubekir ecem ecrin eda ediz efe efekan efsa ege ekin ekrem ela elanur elif elifnur elmas elvin emel emin
emine emir emircan emirhan emrah emre emrullah ender enes engin enver eray ercan erdal erdem erdinc erdogan eren ergin ergun
erhan erkan erkut erman erol ersan ersin ertan ertugrul esat esin eslem esma esmanur evin evren eymen eyup ezgi ezo fadik fadime
fahri fahriye faruk fatih fatos fehmi ferah ferda ferhan ferhat feride ferit feyza feyzullah fidan figen fikret filiz firat fuat
furkan gamze gaye gizem gokan gokay gokce gokhan gokmen gonca gonul gul gulay gulbahar gulcan gulcin guler gulhan gulistan
gulizar gulnur gulsah gulsen gulsum gulten gunay gunel gunes guney gurbuz gurkan guven guzide hacer hakan hakki haktan haldun
halil halime halis haluk hamide hamit hamiyet handan hande harika hasibe hasret hatice hava havanur havin havva hayrettin hayri
hayriye hazal hazar hediye helen helin hewin hikmet hilal hulya hurrem hurriyet husamettin huseyin husna husne husnu
ibrahim-halil idil ikbal ilaha ilayda ilgin ilhan ilkay ilker ilknur imdat inci ipek irem irfan ishak isil iskender ismet
ismigul israfil izel izzet jinda jiyan jiyar kaan kader kadir kadriye kagan kamran kamuran kardelen kazim kemal kenan kerem
kerim kerime keziban kiymet koray korkut kubilay kubra kursat kutay kutlu lale latif levent leyla-su lokman lutfiye mahir mahmut
mahsun makbule medine mehmet mehmetcan melahat melda melek melih meliha melike meliksah menekse meral mert mertcan merve mesut
metehan metin mevlut mihriban mirac miran miray mirkan miro mizgin muazzez mucahit muhammed-ali muhammet muharrem muhittin
muhlis muhsin mujde mujgan mukadder mukaddes munevver murat mursel mustafacan muzaffer muzeyyen nagihan nail naile namik narin
nazan nazenin nazif nazife nazim nazime nazire nazli nazlican nebahat necati necip necla necmettin necmi nermin nesibe neslihan
nesrin neval nevin nevzat nezahat nezir nigar nihan nihat nil-su nilay nilgun nilufer nimet nisa nisanur nuh nuran nuray nurcan
nurdan nurettin nurgul nurhan nuriye nursel nursen nurten nurullah oguz oguzhan okan oktay omer omercan omur onder onur onurcan
orhan orkun orxan ozan ozcan ozden ozge ozgun ozgur ozkan ozlem oznur pakize parvin pelin perihan pervin pinar poyraz rahime
rahmi ramazan rashad rasim raziye recep refik remzi remziye resit resul reyhan reyyan rifat riza rojan rojbin rojda rojhat rojin
ronahi ronas rosarin rovshan ruhi rukiye rumeysa ruveyda ruya ruzgar saadet sabahat saban sabriye sadettin sadik sadiye safak
safiye sahin salih saliha saniye savas sebahat sebahattin sebnem secil seda sedanur sedat sedef sefa sefer seher selami selcan
selcuk selda selen selin selman selvi sema semanur semih semiha semra sena senanur senay senem sener senol serap sercan serdal
serdar serenay serhan serhat serkan serpil sertac servet serxwebun sevcan sevda sevde sevgi sevil sevilay sevim sevinc sevinj
seyda seyfettin seyfi seyhan seyit seyma seymanur sezai sezen sezer sezgin sibel sidar sila simge sinem siyar soner songul suat
sude sudenaz suheda suheyla sukran sukriye sukru sule sultan sumeyra sumeyye suna sureyya tahsin talip tarkan taskin tayfun
taylan tayyip temel tevfik tezcan tolga tolgahan tuana tugay tugba tugce tulay tulin tunahan tuncay tuncer tural turan turgay
turgut turhan ufuk ugur ulas ulviye umit ummu ummugulsum ummuhan umut umutcan unal utku vahit vedat vehbi veli veysel vildan
volkan vugar vusal welat xece xezal yagiz yagmur yakub yakup yalcin yaren yasar yasemin yavuz yeliz yesim yeter yigit yigithan
yildiz yilmaz yonca yucel yuksel yunus-emre zafer zaur zehra zekeriya zeki zekiye zelal zeliha zeren zerrin zerya zeynel zeynep
zeynepnur zilan zinnet ziya zubeyde zuhal zulal zulfiye zumra zumrut
abdurrahim ahsen aland alpaslan altan amedi aran ardalan arina atalay awaz ayberk aykut aysen aytac aytul bahoz bahri
bakhtiar barkin barzan baturalp bawan behlul behzat belma bengisu beritan berkant berna berrin bervan betul beytullah birusk
botan bugra bunyamin busranur cafer cagan canberk cansin cavit celal celil cenap cengizhan cenk ceren cevahir cevat ceydanur
chiman cihad cumali cuneyt darin daryan davut delovan delshad derin didar diler dilgesh dilruba dilsah dilxwaz diyari edanur
edibe elcin elifsu elvan erdi erkin erva esen esila eylul fatmanur feray feridun feriha fethi fethiye fevzi fikriye firdevs
fulya funda goksel goktug gorkem gozde gulben gulden gulder gullu gulnaz gulseren guluzar guner gungor habibe habip haci
halenur halide halilibrahim halit hanife hanifi hatun havvanur hawar hawre hayati hayrunnisa hazhar hemin heval hevi hewa
hicran hidayet hilmi hiranur hiwa hogir hozan hulusi humeyra husniye ikranur irmak jale janset kahraman kamile karwan karzan
kezban khabat kivanc kudret latife lawand manolya mazlum mehmed mehmetali mehtap meleknur melisa melisah memduh memet mervan
mervenur mevlude mikail mislina muammer muberra muhterem mumine muslum naciye nadire nagehan nahide naime nalan nali nazmi
nazmiye necdet nechirvan nefise nehir neriman nese nilsu nishtiman niyazi olcay onat orcun oyku pelinsu peshawa peshraw piroz
polla rabianur rawa rawand rawaz razaw rebaz rebeen rebin rebwar renas renwar rewan rezan ridvan rizgar rohat ruken rustem
sacide saime sait samet sarkawt seckin selahattin sennur seray seref serife sermin sertan serwan sevgul sevket sevval
seyfullah seyran sherko sherzad shilan shirwan shler shno shnyar shwan sidika simay sirwan sivan sudem sueda taner tansu
teoman timur tugrul tunay umay umran yaprak yavuzhan yekta yelda yener yunusemre zahide zanyar zehranur zinnur ziryan zohre
zozan zulfu
aleyna cetin coskun dilba doruk dursun egemen hamayoun huriye jawid kayra leyli newroz samed sedra solmaz tekin tuba turkan ugurcan zarghona zerda
`,
  /** Suriname (Hindustani, Javanese, Creole), the Antilles and Aruba, and Latin names met there. */
  caribbean: `
aarti abhinav ajay akash amit amrita anand ananda anisha anjali anjani anoop ansh arjun arun asha ashika ashna ashwin atma
avinash bhagwan bharat bhavna bhisham bisoen chander chandni chandra chandrika chequeta cherilyn chermaine cherryl clarence
clifford cliffton clifton clyde curtis cyriel d'angelo dangelo dayanand deepak deepika delroy denzel derrick devi devika
dewanand dewayne dharam dhiradj dinesh dipti divya djamilla djasmadi djavano djenairo djoe djoemadi djordy durga dwayne dwight
earl edgar edsel elroy elton errol esha ethel eusebio ewout faizal faranaaz farzana fidel fitzgerald franklin furgill ganesh
gaynor geeta genaro genesis geronimo giandro gianluca gianni giano gilmar gino giorgio giovanni giovano giridhar gopal gregoire
gregory guilliano guno harish hemant hesdy humphrey indira indra indradj indranie ishaan ishani ishwar iwan jaheim jahmani
jahmaro jahmiro jahzara jaidan jaidon jairam jairzinho jaivano jamarli jamaro jamilio jandino jaya jayant jayceon jaydan jaydon
jaylen jaylon jayro jaziro jeandro jeangelo jeffry jeremiah jermaine jerrel jerrell jerrold jervaney jervon jevon jitro joenoes
johnathan johnson jomairo jorginho juliano junior jyoti kajal kalpana kamini kamla kamsi karan kartini karto kasijan kasmin
kavita kenji kenneth kenrick kenzo kerwin kiran kirano kishan kishano krishan krishna krishnadath kromo kumar kushal kyandro
kymani lakshmi lalita lamar lata leandro leela legiman legimin leonel leovelino lloyd lucinha lyandro madhu madhuri mahesh
mahinder manish manisha manju manoj marciano mardjo marsidin marvelous maverick meena meera melvin mervin milangelo milanio
milano miquel moesdi mohini montell mukesh murvin nairo nandini narain narendra naresh narish natascha nathaly naushad navarone
naziera nazira neha nerissa ngadimin ngatiman nikhil niraj nirmala nisha nishant nitesh nitin omprakash orville otmar paidjan
paimin painem parman parsi patrique pawan pernell poniman poninem pooja poonam pradeep prakash pranav pratap prem premnath prija
priya priyanka prya purnima rabin radha radhika radj radjiman raheem raimon raj rajan rajen rajendra rajesh rajiv rakesh raksha
ramdew ramesh ramiro randolph ranjana ranjit ranoe rashmi ratan ravelino ravin ravish raylano raynaldo rayvano rebo reena
regilio regillio reginald regino rejaily rekha remigio renaily renaldo renaldy renuka reshma riandro riaz ricardinho rigo rishi
rishma ritesh rivaldo rivelino roberto rodrigo rogelio rohan rohit rolando romario ronaldo ronodikromo rosemary roshan roshni
roshnie royston rozemarijn ruandro rudsel rudsen rupa ruphino ruthmila ryandro ryangelo rychandro ryjandro ryshaan sabita sachin
safira sahil saiman saimin sakiman saliman samidjo samin samirah sanchez sandeep sandhia sangita sanjana sanjay sanjeev santoesh
santosh saridjan sarika sarinah sarita sarmin sarwan sastro satish savannah savita seema serginho sergino shaan shabnam shaggy
shaheed shailesh shailissa shakira shakti shalini shamar shamara shanaya shanella shaniah shanice shaniqa shaniqua shaniya
shanta shaquan shaquille sharda sharella sharesly sharlon sharmaine sharmila shawn shaydan shayen shayenne shayla sheetal
sheraldo sherida sherwin shimano shirlyn shiva shivam shivani shobha shreya shurandy shurendy shyam sidney sigmar sigourney
silvano silvino sita sitara sjaron soedesh soekarmi soekidjan soekinem soemardi soenil soeparman soeraj soerjadi soetinah sonal
sonia soraj stanislaus subhas sudesh sudhir suelen suheidy sujata suman sumitra sunaina sunil sunita suraj suresh surinne surya
sushila sushma swasti sydney tahirah tamisha tarun terence terrence thyrone tichandro tirzah toekiman toemin tremaine tukiman
tulsi tyrell tyrese uma urmila urvin urwin usha varun vashti veena vernon vianelo vidya vijai vijay vikash vikram vimal vinay
vinod vinood viresh virgil virinder vishal vishnu vivek vivianna wagiman waginem wagino wakiman warsito wasiman wendell wensley
wilson winston wonosemito xantina xaviero xiomara yamairo yanira yash yogesh yolanda yosef yuandro zaire zarina zaya zjaira
zulaika zyaire
abiasaf abigail adalberto adelicia aderito adrielle agnelo agneshka aisling alberico aldrick aldrin aleandro alexandro
alindra alrick altagracia alvarito alvin amarilis amatsoeradi amayra ambroise ambrosio amrish anandi angeline aniska anushka
aravind ardley aretha arvind ashana ashanti ashmiley ashni ashvin asvin avishka aynel bhoomika biancha bisram brandley
branwen brayden briandro briellyn bryson byron candra cariana carmelita caspino cecilio cedrick cendrick charetti charina
charvin cherety cherish cherrel chevano chimaira chimene chivano chriselda chuandro churandy churmy claudino clayton crispino
curlyne curtley cydney dachelle daivy damaris darlison dashawn davelon davieno davion dayandro dayron dayshawn deandre
deandro deangelo deejay deion delaysha delvino delvis delwin denilson deonisio deonte deshaun deshawn devano devaughn
devindra deyvon dezmond dhiraj diandra diandro diangelo dianthe dillon dionicio dishano divandro djairo djarell djavan
djaydano djaydon djaylano djaylinho djaymian djayson djenell djenero djeremy djermaine djevairo djoemari djorkaeff djuric
djuvano donavan donisha donnell durwin edselina efrain eldric eldrick eldridge elisha ellian elrick elsmarie elwin emmerson
enrick ensley enzio ethienne eustacia everton farley farrell faviola felicio felisha fensley ferron filomeno frendly frensley
furensly fyonn gabino gainelle garfield garrick geandro gershwin gerson gerveline getrouw gillian gilliano giovanca giovannie
girlande girvin glenroy glenson gregmar guandro henderson hensley hyacintha ibelise igmar ilfred imaro iraida irvin isairah
jahlani jahmairo jahmal jahmarley jahnell jairo jamairo jamarley jamir jaydano jeandra jeanelle jeangel jelani jelaysha
jenairo jenilson jerahmi jermain jerson jesaiah jessiah jhonatan jhordan jhoselyn jhurensley jiandro jilairo jivan joandry
joelson joemar johairo johannah jordano jordany josimar jowairo jowel jozimar juancho juelz julaysha julienne junelly juniel
jurendy jurensley jurgel jurgino jurickson jurmaine katidjan kaydence keanno keashawn keemar keisha keishawn kemar kenaro
kendel kendrick kenron kensley kerlin keshia kevon keyon keyshawn khayri khayro kiandro kimani kiomara kirwin kishana kizzy
kristopher krystel kurlin lachandra lakeisha lakesha lakisha lamarr lashanda lashawn latasha latisha lequan levar linsley
lorainne luciandro lucino lugino luigino luisito lutgardo luthrell luxardo maikol malcom marcelino marchano marchiano marelva
mareva marijem marisela maritza marlison marvelino merlina michandro miguelito mikeyla milandro miriangela moesha myrangelo
myrtle nachelo naomie narda natachia natisha natushka nayomi nazario neigel nerys ngadiman ngatimin niandro nichelle nigell
nilo ninoska nixon norayla nuelson nurisha odelvis odeth omaira omayra orvin oscarina osmar othniel paidjo pasqual percy
ponidi quandro quangelo quency quentley quiany quilton quinsy rachelle raigino railon randall randel randelly randolf ranely
rashawn rashida rayden rayenne raygino raylene raymi raymondo raynardo raynel reandro redley redmar reggie reiny remiro
rendell renzino revelino reynaldo reyshawn rhandy rheenna ricandro richendel richenel richinel richmar rickson riginel
rigmarly rignald rignaldo rilandro rinaldo riqui rishan ristelly roestam roldan romairo romelio romino romiro roniel ronsley
rosalva rosaura roscoe roshandro rovienne rowendy roxanna royendrick royvandro rubiela rudson rudyard rugene ruthsela
ruvienne ryaneldo rydell rymandro saimah salikin salvadora samarah sanrawi sarijem sarmo satinah saviola sayen sayenne selwyn
seraino serginio serinio shadrick shahaira shaina shairon shamaine shamarco shamarly shanaira shandra shandrick shandro
shanelle shangaila shantley shanvier sharetti sharida sharino sharlyn shasmar shavanti shawna shayron shelton shelva
sherezade sherman shevanti shewandro shivan shurla shurlon shurmy shurwin siddhartha sigmund silvienne smayla soekirman
soerono soewarto soraida soraima stephano stephon sueann suelaine suraya sutinah suwarni swinda sylvano sylverio tajah
takeisha talisha tamika tanisha tarishma tashana tashi tashira taysha tayshaun terrell terrencio tevin thabiso thamara
tiandro tiquan tishairo tishanna torrence treyshawn treyvon trishna tristen tukinem tumini tyandro tyra tyrique tyshawn
uberley valdemar valdrin versley vianey vianka vidjay vyan warsha warsinah wendley widjai wilgen wilsoe wongso wyandro xayden
xuclairis yadira yahaira yahairo yamilet yamilla yandel yaniel yannish yarelis yarisol yarnell yesenia yohairo yolandi yosmar
yubenka yudelka yuraima yurandy yuremi yurick yurmarie zaira zandrick zayden zefania zelimar zephaniah zerneri zhairon zhane
ziandro zishano zuhairo zuleika zuleyka zuliana zylano
anoushka anthonella ardo arelys charlon charlotta chevy crispulo curlensly daishano delvin derrell djenaro djovanny djurdjica dyron dyshawn edmar elvio gersonia gilberto gowtam gwendeline gyandro gyrano jahvaro
jerrely josmar jurenski jurmain jurvin kevelyn marugia migiel milushka mirtho quincey quivano radjindre raylin rayshano rayshawn rewiesh ruthsella sharelly sharenska shurensley soenita sulaika surainy suzaine thaisha
tharina tyreese urby urmie vurnon wilgo yandra yerusha yomara zamira zuleyma
faya jahvairo jahvairon shanella dyantha fayenne jinthe rayvairo jayvairo djaivairo rayvienne raychell jayro jairo djairo
`,
  /** Poland, Ukraine, Russia, Bulgaria, Romania, Hungary, Czechia, the Balkans, the Baltics, Albania, Greece, Armenia, Georgia. */
  eastern: `
adrianna agata aggelos agnieszka aiste albin aleksandar aleksander aleksandr aleksandra aleksej aleksi alena alexandros algirdas
alicja alojzy ambrozy anahit anastasia anastasija anastasiya anastazja anatol anatoli andonis andrei andrej andrejs andrii
andrius andriy andrzej anela anestis aneta ania aniela anika antoni antonina apostolos aram ararat arben ardian arkadiusz arman
armen armine arpine arta artak artan artem artur arturas asen ashot astghik audrone aurelia barbora bartek bartlomiej bartosz
beata besa besim besnik birute blagoj blazej blazhe blerim blerta bogdan bogna bogumila boguslaw bohdan bojan bojana boleslaw
borislav borys boyan bozena branislav branko bronislaw bujar cezary christos ciprian cosmin cristian cristina czeslaw dainius
damir daniil danijel danijela danuta darius dariusz darko darya dasha davit dawid dejan denisa denys desislava dimitar dimitra
dimitrios dimitris dimo dmitri dmitrij dmitry dmytro dominik dominika dorota dragan dragana drazen drita dubravka dusan dusica
dusko dzenan edin edona edvin edyta egle ekaterina eleftheria eleni elzbieta emil emilian emilija emina endrit enisa enkelejda
ermal ermin ernad evangelia evangelos ewa ewelina fatmir feliks filipp flamur flutura franciszek gagik garegin gayane gediminas
georgi gevorg gezim gheorghe giannis giedre gintaras giorgi giorgos gor goran gordana gosia grazyna grzegorz halina hanka haris
hasmik hayk henryk henryka hovhannes hryhorii ibolya ieva ihor ilie ilija ilinca ilir ilko illia ioan ioana ioannis ion ionela
ionut irakli irina iryna istvan ivanka ivaylo iveta ivica ivona iwona izabela jacek jadranka jadwiga jagoda jakub janis janusz
jarek jaroslav jaroslaw jasmina jerzy jindrich jiri jolanta jovan jozefina jozsef julita juraj jurate jurek juris justyna kacper
kalliopi kamil karine karol karolina kasia katarina katarzyna katerina kateryna katya kazimierz ketevan kinga kiril klara
klaudia konrad konstantin konstantina konstantinos konstanty kostas krasimir kristaps krystian krystyna krzysiek krzysztof
ksenia kuba kushtrim kyriakos kyrylo laima laimonis laimute lauris lech lefteris leszek levan levon lidija liga lilija lilit
liliya lirim ljiljana ljubica luan lubomir lucian ludmila ludwik lukasz lusine lyubov lyudmila maciej maciek maksim maksym
malgorzata malwina mamuka mane mantas marcelina marcin mareike marek mariami marian marianna mariia marija marijana mariusz
markiyan marta martyna martynas maryana maryla maryna matej mateja mateo mateusz maykel mentor mergim mher mieczyslaw mihaela
mihai mihail mijo mikhail mikolaj milica miljana milos milosz mimoza mindaugas mircea mirela miron miroslav miroslaw mirsad
mladen momir mykhailo mykola myroslava nadezhda nadiya naira nana narek nastya nataliia natalija nataliya natalya nebojsa nedim
nemanja nenad nerijus nermina nevena nikola nikolai nikolaj nikolaos nikolay nikoleta nikolina nikos nino nune oksana oktawia
ola olegs oleksandr oleksandra oleksii oleksiy olena olexandr olha oliwia oliwier ondrej orest orsolya ostap panagiotis
paraskevi patrycja patryk pavel pavlo pawel pawlo petar petko petru petya piotr plamen polina predrag przemek przemyslaw radek
radka radmila radoslav radoslaw radu rafal raimonds raluca ramiz ramune rares rasa razvan renata rimantas rodica roksana ruslan
ruzanna ruzica ryszard sanda sandor sanja sargis sasa saulius senad sergei sergej sergey serhii serhiy severin shpresa shushan
silviu simona siranush skender slavica slavko slawomir slobodan snezana sofiia sofija sofiya sotiris spyros stanislav stanislaw
stanislawa stanka stavros stefcho stjepan stoyan suada suzana sveta svetlana svitlana swietlana sylwester sylwia szczepan szymon
tadeusz tamuna taras tatev tatsiana tatyana teodor teodora tetiana thanasis theodoros tigran tihomir tijana todor tomasz
tomislav toni tornike tsvetan tsvetelina tymon tymoteusz tymur urszula vadim vadym vahan vahe vaidas valdet valdis valentin
valentyna valeria valeriia valeriu valon vangelis vanya vardan vasil vasile vasilica vasiliki vassilis vasyl vazgen veselin
vesna viktor viktoria viktoriia viktorija viktoriya vilma violeta vira vitalie vitalii vitaliy vjosa vlad vlada vladimir
vladislav vladyslav vojtech volodymyr vytautas waclaw waldemar wasyl weronika wieslaw wiktor wiktoria wioletta witold wladek
wladyslaw wlodzimierz wojciech wojtek xhemal xhemil xhevat yana yannis yaroslav yaroslava yegor yelena yevhen yevheniia yorgos
yulia yuliia yuliya yurii yuriy zaza zbigniew zbyszek zdenek zdravko zeljko zenon zhanna zhivko ziga zlata zlatan zlatko zofia
zoltan zoran zorica zsofia zsolt zurab zuzana zuzanna zydrunas zygmunt zyta
adrian agim aigars alban albana albion albulena alexandru alin almir altin amel amela anastasios andreea andris arber ardit
arianit arjeta arlind arlinda armend arsen artis arton arturs arvydas asparuh atanas athanasios audrius aurel ausra avni
avtandil balazs bardhyl bashkim behar bekim bence besart besfort besik bisser bistra blanka blerina boban bohdana bohumil
borivoj boyko branimir burim catalin cecylia claudiu constantin costel cristi csaba csilla dacian dafina daiva danylo dardan
dashurije davor diellza dobrin doina donika dorentina dorin dragos drilon driton dumitru dzenita ecaterina edgaras edgars
edina egzon elitsa elvana elvedin emiliya enis erblin erion erjon eryk esad eszter eteri eugen evita fatbardha fatjon fatlum
fedir fisnik fitim flavius florentin florentina florim florin fotini franek frantisek gabor galina garik gatis gentiana
georgios gergana gergely gergo giedrius gocha gohar guntis guram gyorgy gzim hajrudin hakob hennadiy horatiu hrant hristo
hynek iancu ildiko ileana iliana ilirjan iliyan ilze indre inese ingrida inna ioanna iulia iulian iuliana ivanna ivars izet
janos jaromir jasna jetmir jeton jitka jurgita justas kajetan kalin kalina kaloyan kaltrina karolis kaspars kastriot katalin
kestutis khatia khrystyna klaudiusz kornelia kostya kreshnik kristijan krisztian kseniia kveta labinot lachezar ladislav
laimonas lajos larisa larysa lasha laurentiu lavdim lavinia lejla lenka leutrim levente linas liridon liridona liudmyla liviu
loredana lubos lucica lucja lucjan luljeta lulzim lyuben lyubomir madalina maida majlinda marharyta marinela mariola mariya
marketa marton matylda mensur merab merima merita michalina midhat mikheil miklos milen miloslav miodrag mirjana mirlinda
mirsada mitko momchil mujo mykyta narine natalka natasza natia nazarii nderim nedyalko nedzad nicolae nicoleta nicusor
nikodem nodar normunds novak oana octavian ognyan oksanna oleh ornela otar ovidiu paulius pavla pavlina pavlos petr petrit
petro petronela petros piotrek premysl qendrim radomir radostina radovan raivis ramunas ratko reka remus revaz rinor
roksolana rolandas rositsa rostislav rostyslav rrezarta rron rumen ruslana sabedin safet sandis sarka semir senada sergiu
shkelzen shpend sigita silviya sinisa skenderbeu slawek solomiia sorin sorina srdjan stanimir stefka stelian stelios stepan
stevan strahinja sulejman svetoslav szabolcs szilvia tamas tamta taulant temur tereza teuta thodoris tiberiu tibor timea
tinatin tomek traian tymofii uldis urim vaclav vahagn vaida vakhtang valdas valentyn valeriy valmir valmira varazdat varvara
vasilis vedran velimir vendula ventsislav veronika veton viacheslav vilius violetta viorel viorica vivien vladan vlora vojin
vova waldek yavor yelyzaveta yeva yevhenii yiannis yordan yordanka yura zakhar zaneta zdenka zdravka zelimir zeljka zenel
zhenya zigmars zijad zornitsa zoryana zosia zsuzsa zuzia
angelika bozenna bozhidar dagmara daryna dobrawa eugeniusz gracjan hadewig honorata ireneusz izabella jagna jaroslawa jedrzej jolka kacperek kornel krystyn liubov liwia maks maksymilian marzena mirek miroslawa nadiia
nadzieja olek remigiusz rozalia ryszarda solomiya tola ula wacek wieslawa witek zdzislaw
`,
};
