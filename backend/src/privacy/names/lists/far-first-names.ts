/** First names from Africa, Asia and the Americas and of western languages, folded; by origin, a name stands where it is met most. */
export const FIRST_NAMES_OF_AFRICA_ASIA_AND_WEST = {
  /** Somalia, Eritrea, Ethiopia, Sudan, Ghana, Nigeria, Congo, Angola, Cape Verde and other African countries. */
  african: `
abdi abdifatah abdihakim abdikadir abdikarim abdimalik abdinasir abdirahim abdirahman abdirashid abdirisak abdisalam abdiwahab
abdiweli abeba abebe abena aberash aberham abiola abiy abla abshir abuukar achieng adaeze adama adamu adanech ade adebayo
adebola adedayo adekunle adeola adewale adiam adjoa adwoa adwowa afewerki afia afua ahado ahoefa aisha aissatou akinyi akosua
akua akwasi alem alemayehu alemnesh almaz alpha ama amadou amanuel amara ameyaw amino aminu amma anab asad ashkir asmeret aster
awa awet ayaan ayan ayanle ayele ayo ayodeji ayodele ayomide azeb babajide babatunde bahja bahlbi bakari bamidele baraka barwaqo
bashiir bekele belaynesh bereket berhane berhe beyene bienvenu bile bilikisu biniam biniyam binta bintou birhan birtukan bisrat
blessing boakye boateng boubacar brhane cabdi cabdirahman canab cawo celma chancel chiamaka chibuike chibuzo chichi chidi
chidinma chidubem chiedu chijioke chika chima chimamanda chinedu chinenye chinonso chinwe chioma chipo chisom chizoba christelle
chukwudi chukwuemeka chukwuma comfort dagmawi dahabo dahir damilola daniat daud dawit deeqa degan delina deqa desta dhuxul
dieumerci dilson divine djamila djeneba djo dorcas ebele ebenezer ebere ebo ebyan eden edmilson efia efua ehis ekene ekow ekua
eliezer elikya emeka emmanuel enitan enoch enyonam ermias ermyas esi esinam espoir etsegenet exauce eyerusalem eyob faadumo
fadum faduma fadumo faiso fanta farai fardowsa farhan farhia farhiya fartun farxan fasil fatou fatoumatta femi feven fikadu
filmon finan fiori fiston fitsum folake folasade fowsia frehiwot freweini funke funmilayo garad gebre gebrehiwot gebremeskel
gedeon gelson genet ghebre ghirmay gifty girma girmay gisele glody godswill godwin goitom grace gracia guled haben habon habtamu
habtom haile hailemariam halima halimo hamda hanad hawa hawo helder henok hermela hermon herve hewan hibaq hibo hinda hiwet
hiwot hodan hodo hoodo ibou ibraahim ibukun idiris idowu ifeanyi ifeoma ifrah ifunanya ijeoma ikechukwu ikran ilwad iqra
iradukunda irakoze isaias isamael isatou ishimwe isioma ismahan istahil ivandro jailson jamac janilson jeancy jibril joaquim
josue jumoke kabongo kadar kadiatou kadra kalala kaleab kaltun kamau kapinga kasongo kedija kehinde kelechi kevine khadar khadra
kibrom kidane kidist kifle kiluanji kisanet kobina kofi kojo kokob kosi kowsar kwabena kwabla kwadwo kwaku kwame kwamena kwasi
kweku kwesi ladan lamin landry lemlem lerato letay letebrhan letekidan liban lidya liibaan luam lueji lukeba luul luwam maereg
mahad mahder makda makiese malaika mamadi mamadou mariama mariatou maryan masika mawuli maxamed maxamuud mbuyi mebrahtu mebrat
medhanie mehari mekdes mekonnen melat mensah merhawi meron merveille meseret mesfin mihret mikal mikias modou mohamud moses
mugisha muhubo mulki mulu mulugeta mussie mutua muuse naciima nadilson nana-ama nana-yaa nasro nasteho natnael ndombele nebyat
negasi negus nelson ngalula ngozi nilton nimco nimo niyonzima njeri nkechi nkem nnamdi nneka nnenna nneoma nomsa nonso nsimba
nuradin nuur nzuzi obi obinna oghene olamide olayinka olu olufemi olumide oluwaseun oluwatobi onyeka osagie osas osvaldo otieno
oumar ousman ousmane patience patient plamedi prince prisca qamar raaxo rahel rahwa ramla robel roble rodo rooda rudo rukia
ruphin ruta saba sacdiya sacid sade sadiya safiyo sagal sahal sahra sahur saikou salado salif samatar samrawit samsam samson
saron sefi segun sekou selam selamawit semere semhar senait sesen seun shamsa sharmarke shewit shishay shola shukri sidiki siman
simisola simret sipho sirak siyad soliana solomon somto sucaad suleekha tadele tadesse taiwo tapiwa tareke tariku tatenda tayo
teame tedros teklay tekle teklehaimanot temesgen temi temitope tendai tesfaldet tesfalem tesfamariam tesfay tesfaye tewelde
tewodros thabo thandi thierno tigist tobenna toyin tresor trezor tsegay tsehay tshilanda tsige tsion tunde ubah uche uchenna
ugbad umutoni uwase uwimana uzoma wambui wanderley wanjiku warsame wegahta weldu winta woldu xaawo xalimo xasan xuseen yaa yaaba
yafet yahye yared yasiin yaw yayra yejide yemane yemisrach yewande yodit yohana yohannes yonas yonatan yordanos yosief yosieph
yuran yurub zahro zainabu zakariye zamzam zeferino zekarias zemen zenaida zeray zerit zewdi zufan
abdiaziz abdiqani abdirizak abdiwahid abiel abrahaley abrehet abshiro adan adar adhanet adhanom adilson admilson ahmednur
alganesh alhassane aman amgad amleset amoako anilton aniso ankomah aristide ashwaq asmerom awil ayanna azieb bahsan bakary
berhan bienvenue bilan birikti blaise boubakar caasha cabdullahi cellou celso chancelle cheikh chidera chinelo daahir daauud
dahlak dalmar danayt deeqo delfim delmiro dhuuxo dieudonne dircelene djibril domingas ebrima ebuka efrem elfatih elhadj
elrasheed elsadig faisa farxiya filsan fisehaye fiyori fowsiya frewini frezghi fthawi garaad geedi ghidey gloire habtay
hanadi haregu hassanow hibaaq hyab ikenna ikraan ilhaan ismahaan issouf iyob jamilah jandira jelili joceline josefa kabamba
kadijatou kayembe khalda lenira letina liiban lumumba lwam mahamed mahamud mahlet mamadu mbombo medhin mehret meles meskel
mikiele mogos mohamadou mohanad moustapha mujtaba mukendi mukhtar mustaf musungayi mutasim nardos nasteexo ndeye nebay nebiat
nelito netsanet ngoma ntumba nyasha nzinga odair okbay oumou qali robiel rooble sahro saidou salimata samiel sayid saynab
sened sennay seydou shamso shariif siaka siciid souleymane suhur suldaan sumeya tadese tagwa tekleab tesfu tigisti tirhas
tiwa tsegereda tshala tufah umul valdir yaasiin yasmiin yetunde yonis yosan yusief yuusuf zebib zerezghi
abdisalan abdishakur abdiwali abukar ahlaam aisho akberet alazar aloniab amiin aregai asghedom ashenafi attila axmed ayaanle azmera beimnet bilaal binyam biruk bishaaro caaliya ciise cismaan dahlia danait deggan
dehab desbele diiriye elilta eniola ephrem estifanos ezana fahma farxaan fatuma feruz fesehaye fkadu fosia fowzia frewoini frezgi funmi gacal gelle ghennet haboon hadas haftom haileab halgan hayaat haylat helina
henoc hirsi hzkias ibtisam jaamac jabril kaafi kahsay kaltuun kbrom kemi kesete khaalid khadro khalif kidisti kinsi leul leylo liya loza luchia lula maajid mako maslax maymun mearg meaza melake merih mewael milkias
mire muluberhan muniira muraayo muxamed nadiifo naod natan nigisti nuuradiin oluchi raage rezene rigat rodas sabirin samiira seble selemun semhal senayt shaafici shaqlan shugri siyaad sosina sumayo tekie temesghen
tesfom tiblets titilayo tsega tsegezab tsehaye ugaaso vihaan waris weini welday xamdi yaxye yebio yerusalem yoonis zakarie zuhur
`,
  /** Iran, Afghanistan, Pakistan, India, China, Vietnam, Indonesia and the Moluccas, Thailand, the Philippines, Japan, Korea, Tamil families. */
  asian: `
aadhya aanya aarav abhishek abirami abtin adi aditi aditya adolfina afra afsaneh afshin aghil agung agus agustinus ahoo aiko
aishwarya aisyah akbar akira akshay aleena amala amandeep amir-ali amirali amirhossein anahita analyn ananya andika anggi anh
aniket anusha aparna apinya arash archana areeba areesha aref arezoo arezu arghavan ari arian arief armaghan armin arnav arnel
arpita arsalan artin arvin aryan arzo asal asep asghar asif asim asuka atefeh atena ateqa atif atoosa atusa ayaka ayesha ayu
ayumi ayush azadeh azar azhar azin babak babar bagus bahador bahareh bahman bahram balwinder bambang bao-an baozhu bardia behnam
behnaz behrouz behzad benoni bhargav bijan bilawal bingbing binh borzoo budi bushra cahya chaiwat changmin chau cherrylyn chetan
chiyo chunhua chunli citra corneles costantina cuong daichi daiki dandan danish dara darshan daryoush daryush dedi deepa delaram
denna devansh dhruv dian dieu dilakshan dimas dominggus domingus dongmei donya duc-anh dung duong dwi ebrahim ehsan eka elahe
elaheh elisabet elmira elnaz emiko endang erfan esfandiar esmaeil eunji eunjung faheem fahim fahima fajar fangfang faramarz
faraz fardin fareshteh farhad farhat fariba faribah farideh farnaz farnoosh farooq farrokh farshad farshid farzad farzan
farzaneh fatemeh fawad fawzia feifei ferdinandus fereshteh fereydoun firouzeh fitri forough fozia frangky freshta fumiko galih
gaurav gauri gede ghazaleh ghodrat gholam ghulam giang gita gity golnar golnaz golnoosh golzar guanghui guoqiang gurpreet
habibullah haeun hafeez haider haiyan hamed hamidreza hamidullah hammad hamoon hana hanieh hao hardeep hari harini harpreet
harsh haruka haruki haruto haryanto hashmat hashmatullah hassanali hedieh hekmat helia hendra heru hideki hien hieu hikari hina
hinata hira hiro hiroko hiroshi hitomi hoa hoai hoang homa homayoun hong-nhung hongmei hooman hoshang hosna hossein houman
huiling huimin huma humaira huong hushang huyen hyejin hyun ichiro idrees iftikhar indah intan iqbal iraj irawan isha jagdish
jahan jahangir jahanzeb jamshid janani jasleen jaspreet javad jerwin jhon jhun jiahao jiahui jianguo jianhua jiaxin jiayi jiayu
jiho jihoon jimin jingjing jingyi jisoo jiwon jiyoung joko jomar joon jopy josina jovelyn jovita junaid junho junjie junko kabir
kaito kaiwen kajan kamand kambiz kana kanya kaori karamat karthik kartik kashif kaveh kavitha kavya kazem kazuki kazuko keerthi
keiko kenta keshav ketut keyvan khadeeja khanh khashayar khatera khatereh khoa khosrow khurram kiana kianoush kieu kimia kiyoshi
kobra kohei komal komang kourosh kuldeep kunal kurosh kusuma kyung lakshman lam lan-anh lanying latifullah laxmi leberina leeda
lestari lida lihua lijuan liling lingling linh loan loc long made madhav mahan mahbod mahboubeh mahdiyar maheen mahima mahin
mahnaz mahnoor mahsa mahshid mahtab mahvash mai-anh mai-linh maira makoto malee maliha mana manav mandana mani manijeh manizha
manouchehr manpreet maricel mariko marites marzieh masako masao masih masood masoomeh masoumeh mastaneh matheos mathusha matin
mayank maziar meenakshi mega megumi mehran mehrdad mehrnaz mehrnoosh mehrzad meifang meiling melika mengyao michiko mihir miho
milad min-jun minako minghao mingyu minh minho minji minseo misaki mithun mitra miyuki moazzam mobina moeen mohadeseh
mohammadreza mohan mojgan mojtaba momina morad morteza morvarid mozhdeh mozhgan mubashir mudassar muneeb muska my-linh naeem
nahal najia najibullah nam naoki naree narges nargis nasibullah nasir nasrat nasreen nastaran natsuki nattaya naveed naveen
navid navjot nawaz nayan nazanin nazgol neeraj neeti negar negin nematullah nga ngan nghia ngoc ngurah nguyet nhan nhung nia
nidhi niharika nikan niloofar niloufar nima niran nirmalan nishanthan niusha noman nong noorullah nooshin noriko nosheen nugroho
nur nurul nus nyoman oanh oki omid orash ozra padideh pallavi parastoo pardis parham pari parisa parminder parnian parsa parth
parvaneh parveen parviz parwana parwiz pasha pattaya payam payman pedram pegah peipei peiwen peyman phat phong phuc phuoc phuong
pieternella pirathees piyush ploy poorya pooya pornthip pouria pouya prachi pragati pranay prasert prashant praveen precious
princess prithvi putri putu puya qasem qiang qingqing quan quang qudsia quoc quyen quynh rachna rafiq raghav raghu rahmatullah
rahul rajat rajeev ramin ramya rasoul ratih ratna ravinder razieh rehan rehana ren retno reyhaneh reza ridwan rika riku rin rini
rishabh ritika ritu riya rizki rizwan roghayeh rokhsar roohollah roozbeh rosalinda rostam roxana roya rubina rudra ruhollah
rukhsana ruoxi saanvi sabeen sabor sachiko sadaf saeed saeid saghi sahana sahand sahar sai saima saira sajad sajjad sakura saman
samaneh sameer samim sanam sanaz sandhya sangeetha saqib sasan satoshi saurabh sayaka sayed sayed-ali sayeh sediqa sediqullah
semuel seojun seoyeon sepehr sepideh setareh setiawan seungmin shabana shabir shafi shafiq shafiqullah shaghayegh shahab shahid
shahida shahin shahla shahnaz shahram shahriar shahrokh shahrouz shahrzad shahzad shahzaib shakeel shakib shakiba shamim
shanshan sharareh shayan shazia shehzad sheida shervin shideh shima shinji shiori shirin shohreh shokoufeh shota shreyas shruti
shufen siamak siavash siddharth sima simin simran siriporn siti sivakumar siyu slamet sneha sobia sogol sohail soheil soheila
sohrab sohrabuddin somayeh somchai somsak soroush soumya soyeon sri srinivas subash sudarat sudha sugeng suharto sujin sukhdeep
sukma sultana sumera sumit sungmin sunisa supaporn surbhi susanti sutharsan sutrisno suwan swati tabassum taehyung tahereh
tahira tahmina takashi takeshi tam tan tanmay tannaz tanveer tanvi tarane taraneh taro tauseef tejas tetsuya thach thai thang
thanh thanushan thao tharshika thenmoli thi thien thinh thoa thu thuan thuc thuy tien tin tingting titi toan tomoko toofan
tooraj toshi touraj trang tri trinh trisha truc trung tuan tuti tuyen tuyet udin umair umar unang usman utami utkarsh uyen uzma
vahid vaishnavi van-anh varsha vedant venkat vibha vidhi vinayak vineet vinh vithursan vy wahid wahida wais wanida waqar waqas
wati wawan wayan weijie weiming weiwei welhelmina wenjie wenjing wenting wichai wulan xia-wei xiang xiaohong xiaojun xiaoli
xiaoling xiaomei xiaoming xiaoyan xinyi xinyu xiuying xiuzhen xuan xuemei xueying yalda yanling yanti yanto yasaman yasamin
yashar yashika yasmeen yating yawen yeji yejin yen-nhi yichen yifan yihan yingying yiwen yixuan yoona yopie youngjae younus
yuchen yudi yuhan yui yuka yuki yukiko yuliana yumi yuni yusuke yuto yutong yuvraj yuxin yuxuan zabihullah zafar zaheer zahid
zahida zalmai zari zarmina zeeshan zeynab zhenhua zhihao zhiwei ziba zihan zihao zixuan zohal zohreh zubair zulkifli
aarush abdolreza abdulwakil abhijit adeel ahmadreza ahmadshah ahsan ainaz ajmal akhil alireza aliza althea amanullah
aminullah amirmohammad amirreza amitabh amrit angelito anirudh anjana ankit ankita ankur anong anum anupam anuradha anushree
arpit arsham arthit arulanantham aruna arya asadullah asami asef ashish ashkan ashok ashwini atharv atiqullah aulia avani
azita azizullah baihui balakumar baryalai basir basira bayu benigno bhavesh bhavya bich bisma bolin bowen chandrakumar
chaoyang charan chenxi chenyu chinh chitra corazon cuifen daisuke daiyu dalisay daljit davood dawei dharmendra dipak duy
duyen efren erlinda esmail esmatullah faiqa faizan faizullah farahnaz farahnoz farwa fengying ferdie fereidun firouz fiza
gayatri girish govind guiying gulalai gulshan hamdullah hamideh hamna haneul hanh haniyeh haoran haoyu hardik harjit harsha
harshita hayato hedayatullah hekmatullah hesam himanshu hiroki hiromi huifang humayun huy ihsanullah ijaz imelda ishita
itsuki jafar jamshed javed jayesh jegan jejomar jeyanthi jhoanna jiajia jiamin jian jianjun jianwei jiaqi jiawei jinhua
jitendra jiwoo jomel jungkook junhao junwei kailash kamlesh kanchan kandiah kartika ketan khalilullah khoi kiarash kinza
kirushanth kittipong kittisak kiyoko kulwinder kumaran kusum kyoko laiba lailuma laleh lanlan lavanya leilei liqin liwayway
liwei logini madhavi maham mahbooba mahdieh mahyar malalai maliheh mandeep manjit mansoureh maribel maricris mariefe marlyn
masahiro mathuri mathusan mayumi mazyar megha mehak mehul mehwish mengmeng minghui mirwais mitsuko miyu mohibullah mohit
mujib mukul mulyadi mursal nabeel naghmeh naheed naoko naqib naqibullah nasratullah nattapong naweed nawid neda neelam nenita
nilab nilesh nilofar nimisha ningning nining nirosha niroshan noboru nonoy noppadol novita noynoy omaid pakpao palwasha
pankaj parul parwin pengfei pimchanok pirakash pirathap piriya pramod prasad prateek pratibha pratik preecha preeti prerna
puneet qianqian qing qudratullah rafay rafi rahimullah rahmat rajani rajeevan rajinder rajni ramtin ratana rathi ravindra
renu rida riddhi rimsha rodel rodelio roham rohini rohullah roqia rouzbeh ruchi ruiwen ruolan rupinder ryota safiullah saghar
sakda samina samiullah sangeeta saowalak sareh sarfraz satnam shahbaz shahzeb shaista shakila shakir shankar shaoming shapour
sharad sharifullah shashi shekib sheraz shigeru shihan shikha shilpa shoaib shogofa shuang shubham shufang shukria shumaila
shweta sidra sindhu sinthuja siqi sombat sonali spogmai subagio subhash suchart suganthan sugiarto sugirtha sukarno
sukhwinder sulastri sumaira sunghoon suparman supriyadi surinder surjit sushil suwanna suyanto takumi tamana tatsuya tayyaba
teodoro teresita thanawat thanusan tharshan thaya thida thuong thushara thuvaraga tianyu toshiko tushar uday umesh upasana
vaibhav vandana vasant vasuki vijaya vikas vinita vipin vipul virat virgilio vishakha vishwas vithusan waheed wahyu wenbin
wenhao wenjun wenwen widodo woojin xiaodong xiaofeng xiaohui xiaolan xiaolong xiaoping xiaowei xiaoyu xinyan xinyue xiulan
xuefeng xueqin yalini yanan yanyan yaqi yathavan yijun yilin yiming ying yingluck yinuo yiran yiting yixin yiyang yongjun
yoshiko yosuke yuan yuanyuan yuhang yujie yulan yulianti yumei yuting yuxi yuyan yuzhu zabiullah zahir zain zarghuna zhaleh
zhen zhiqiang zhong zimo ziyang ziyi ziyu zoha zoya zuhra
`,
  /** Portugal, Brazil, Spain, Latin America, Italy, France, Germany, Scandinavia, Britain, Ireland and the United States, Jewish names. */
  western: `
abraham abril adela adele adelina adina adolfo adriano afonso agostinho agustin aidan aiden aino aitana alain alan alba alberto
alcides alejandra alejandro alessandra alessandro alessia alessio alexis alfie alfonso alfredo allison almudena alonso alvaro
amadeo ambrosia amedeo ana anabela anahi anders andreia andres angeles angelica angelo angie angus anibal antonella antonello
antonino antonio antti araceli archie ariadna ariana arianna arielle armando arnaldo asher ashleigh ashley ashton aubrey augusto
aurelien aurelio austin avery aviel aviv avner avraham baruch bastien batya bautista beatrice beatriz belen bella benedetta
benedict benedikt benito benjamin benoit bernardo bernice beth bethany beverly biagio birgit birgitta bjarne blanca bodil brad
bradley brandon brayan breanna brendan brett brianna bridget brittany brock brody brooke brooklyn bruna caetano caleb callum
calvin cameron camila camilo candela candice carlos carlota carlton carly carmelo carol carole carolyn carrie carsten carter
casey cassandra cassidy catalina catarina caterina catherine cathy cecil cedric celia celio cesar chad chaim chana charlene
chase chava chelsey cherie cheryl chester chiara christie christy ciara cillian cinzia clarice clarita claude claudine claudio
claus clemence clement clint clinton cody colleen concepcion conchita connor conor constanza cooper corentin corey cornell
courtney craig cristiano cristobal cruz-maria curt dafna dafne dag dagmar dakota dalila dalton damiano daniele daniella danilo
dante daphnee darcy daren darlene darrel darren darryl davide dawn dayana dayna dean deanna debora declan delia delphine denis
derek desmond destiny devin devon dieter dietmar diogo dolores domenico domingo donatella donato donovan dorian doriane dorothy
doug douglas dov duarte duncan dunja dustin eamonn edmund edoardo eduarda eduardo edurne eero efraim ehud eileen eitan elaine
elba elea eleanor eleonor elia eliana eliane elijah elio eliot elisabetta eliseo elisheva ellery elliot elliott eloise elsie
elvis elza emanuela emerson emiliano emilio emmanuelle emmett enrica enrico enrique enzo erasmus erich erin erland ernest
ernesto ernie ervin esa eskil esperanza esteban estefania estela estevao esti ethan eugenia eugenio eulalia eunice eusebia
evangeline evaristo ezekiel ezequiel ezra fabiana fabiano fabiola fabrice fabricio fabrizio faustino federica federico felipe
fergus fermin fernanda fernandinho fernando fiamma fidelma filipa filipe finlay fiorella flavia flavio florencia florent
florentino florinda fortunato francesca francesco francisco franco francois francoise franz frauke freda frederic fredrick
friedrich fritz gael gaetano gaia garcia garry gary gaspar gavin gaylord george georges georgia georgie georgina german gershon
gertrud giacomo giada gianfranco gianmarco gilad gilbert gilda gilles ginevra giordano giorgia giovanna giulia giuliana giuliano
giulio giuseppe giuseppina gladys glen glenda glenys gonzalo gordon graciela graham grazia greg gregorio gretchen griselda
guadalupe guillermo gunhild gunilla gunnar gunther gustavo gwyneth haakon hadassa haldor halvard hamish hanni harley harper
harrison harvey hayden hazel heath heather hector hedvig heikki heiko heinz helmut helmuth heloise henning henrik henrique henry
heriberto hermione hernan hjalmar holger holly howard hugh hugues humberto hunter iago ibai ignacio ignazio igone ilaria ilda
ilkka imanol imogen ingolf ingunn inigo inmaculada isadora isaiah isidora isidro isla itai itamar itziar ivette izan jacinta
jacinto jackson jacopo jade jaden jaime jaimee jake james janelle jared jarl jarrod jaxon jayne jeanclaude jeanluc jenifer
jennie jeremie jesus jimena jimmie joakim joao joaquin jocelyn jodi joelma joerg johann johanne jorgen joselito josep josephina
josh josiah jovani juana juanita judite juha juhani jukka julen julianne julieta julio jussara kaare kai-uwe kaisa kaitlyn kalle
karl karlheinz katharine katherine kathrin kathryn katrin katrina kayla keeley keira keith kelley kelsie kendall kenia keren
kerry kieran kirk klaus knut kristen kristi kurt kyla lachie lachlan laetitia lanie larry lasse laszlo latoya laureen laurence
lautaro leandre leena leif leigh leighton leilani leland leonardo leticia lexie licinia ligia lilia liliana lillian lilou
lincoln linnea linus lionel liora lisandra lisandro livio logan loic lorelei loris lorna lorraine lothar lottie louane louann
lourdes luana lucca luciana lucio lucrecia lucrezia ludivine luis luisa luiz lutz lya macarena mackenzie maddison magdalene
mailys maite malcolm malene malka malte malvina manel manoel manuela marcela marcello marcelo marcia marcio mariangela mariano
mariela marielena marika marilia marilou marine marisa marisol marissa maristela marjory markku marlena marquis martim martino
mary-ann massimo mateus matheus mathias mathis matias matilda matilde matt matteo matti maureen mauricio maurizio maximilian
maximiliano maximo maxwell mayra meagan megan melchor melisande melvyn menachem meredith micaela michal michela michelangelo
miguel mikko mildred millicent millie milton minna mireia miriam misty moises molly monserrat montserrat mordechai morgan
morgana moritz moshe murray myles nacho nadege naftali naiara nandinho narciso natacha natalina ned neil nerea nestor neus
nevaeh neymar niall niamh nicanor niccolo nicholas nicoletta nicolina nieves nils noam noelia noemie noga norberto noreen nuno
nuria octavia octavio odalys oddvar odile ofer oihane oisin olegario olimpia olli ollie ophelia oren oriol orion orla orsola
otavio otilia ottavio outi oyvind paavo pablo paco paddy paige paivi palmira pamela paolo paquita paris parker pascale pascoal
patrice patricio patrizia paulette paulino paulo pedro pekka penelope perla pernilla petri peyton philippine phillip phyllis
piedad pierluigi piero pierrick pietro pilar pirjo placido poppy preston quentin quique quitterie rachele rafaela raffaele
ragnhild raija raimundo rainer ramona raquel rasmus raul raymundo reagan rebeca reece regina regis reinaldo reinhold remedios
renan renato renaud rhiannon ricarda riccardo rihanna riikka rivka rocco rocio rodolfo rodolphe roisin romain romane romuald
ronaldinho roni roque rosalia rosalind rosamund rosana rosangela rosario rosella rosina ross royce rubens rudiger rui rupert
russell rusty rut sabela sabino sadie salvador salvatore samanta sampo sandrine sandro santiago santino saoirse satu saul
savanna seamus sean sebastiano sebastien selena selene seppo serafim serafina shai shalom shaun shayna shea shelby sheldon
sherry shimon shira shlomo shmuel shoshana siegbert signe sigurd silvio simao simonetta sindre sinead siobhan siv soledad solene
solveig sondre soren spike stacie stefano stellan stephane steve stewart stig stuart sue susana suzane svea svein sverre tadeo
tal tali tamsin tanya tapio tarja tatiane teemu telmo teofilo teresinha terje terri thaddeus thais thales theresia thiago
thibault thorsten tiago tiffany tilman timothee tito tiziana tiziano todd tomaso tommaso tor torbjorn torsten tova trent trevor
trine tristan trond troy trygve tuomas tzipora ugo ulf ulises ulisses ulla unai uriel ursel ute valerio vanda vania vasco vaughn
veikko verena vicente victorino vidar vilde ville vincenzo virginie vitor vitoria vittoria vittorio viveka viviana viviane
walter waltraud warren wayne whitney wilbur wilfredo wilfried wolfgang wyatt xabier ximena xoan yaakov yaara yago yair yaiza
yamila yann yehuda yitzchak yoan yoav yochanan yohan yolande yossi ysaline yves zacarias zachary zack zane ze'ev zelia zulmira
zvi
abbie achim adelaida adrien aitor aksel alastair albie alfonsa alistair annegret anneli anneliese arturo asbjorn aslaug
bailey barbel barnaby begona benicio berenice birger birgitte bjorg blake borja braden burkhard caden caitlyn carmela carson
cayetana cecily ciro colby concetta cullen darragh detlef dexter didier dorothee eberhard eckhard edeltraud eino eirik
elfriede eloy emanuele eoin espen facundo feliciano filippo finnegan fletcher franziska freja frode gabriele gabriella gaelle
gaetan gareth garrett genoveva geoffrey geoffroy gerardo gerd germain gianpaolo giesela glynis goncalo gottfried graeme
grayson graziella greger griffin gudmund gudrun guilherme gunn gunter gwenaelle halvor hartmut havard heitor helge henrietta
hermann hernando horacio ingo jacobo jameson jarvis javier jeronimo josefina josiane jostein jouni jussi jutta katelyn kaylie
kirsi kjersti kjetil konstanze lacey landon layton leonor lorenza madeline maelle mafalda marcos margarete margarida margaux
marica maricarmen marilena marshall matheo maxence mechthild mikayla mirta mogens monty morten nazaret nicolo njal oakley
oceane ortwin ottmar paloma pasquale perrine preben rachael regine reijo reuben rogerio rosalba sakari sawyer segolene
severine sheridan sheryl sieglinde siegmund staffan steffen sullivan sylvaine synnove taina teagan terrance theodore
theophile thorbjorn tiina timothe tommi tove tracey traudl tristane tucker ulrika ulysse valentine vanesa vebjorn victoire
vincente volker winfried winifred wolfram xaviere yoann yvan zacharie zander zulema
`,
};
