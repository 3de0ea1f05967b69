/**
 * Code, alpha-2 code, M49 code, regional group, M49 region and subregion, first and (exclusive) last day, administering
 * State, names in Chinese and Arabic; a blank is not established or does not apply.
 */
export const PARTICIPANT_FACTS = `
AFG|AF|004|Asia-Pacific|Asia|Southern Asia||||阿富汗|أفغانستان
AGO|AO|024|Africa|Africa|Sub-Saharan Africa|1975-11-11|||安哥拉|أنغولا
ALB|AL|008|Eastern Europe|Europe|Southern Europe|1912-11-28|||阿尔巴尼亚|ألبانيا
AND|AD|020|Western Europe and Others|Europe|Southern Europe||||安道尔|أندورا
ARE|AE|784|Asia-Pacific|Asia|Western Asia|1971-12-02|||阿拉伯联合酋长国|الإمارات العربية المتحدة
ARG|AR|032|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||阿根廷|الأرجنتين
ARM|AM|051|Eastern Europe|Asia|Western Asia|1991-09-21|||亚美尼亚|أرمينيا
ATG|AG|028|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1981-11-01|||安提瓜和巴布达|أنتيغوا وبربودا
AUS|AU|036|Western Europe and Others|Oceania|Australia and New Zealand|1901-01-01|||澳大利亚|أستراليا
AUT|AT|040|Western Europe and Others|Europe|Western Europe||||奥地利|النمسا
AZE|AZ|031|Eastern Europe|Asia|Western Asia|1991-08-30|||阿塞拜疆|أذربيجان
BDI|BI|108|Africa|Africa|Sub-Saharan Africa|1962-07-01|||布隆迪|بوروندي
BEL|BE|056|Western Europe and Others|Europe|Western Europe||||比利时|بلجيكا
BEN|BJ|204|Africa|Africa|Sub-Saharan Africa|1960-08-01|||贝宁|بنن
BFA|BF|854|Africa|Africa|Sub-Saharan Africa|1960-08-05|||布基纳法索|بوركينا فاسو
BGD|BD|050|Asia-Pacific|Asia|Southern Asia|1971-03-26|||孟加拉国|بنغلاديش
BGR|BG|100|Eastern Europe|Europe|Eastern Europe||||保加利亚|بلغاريا
BHR|BH|048|Asia-Pacific|Asia|Western Asia|1971-08-15|||巴林|البحرين
BHS|BS|044|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1973-07-10|||巴哈马|جزر البهاما
BIH|BA|070|Eastern Europe|Europe|Southern Europe|1992-03-01|||波斯尼亚和黑塞哥维那|البوسنة والهرسك
BLR|BY|112|Eastern Europe|Europe|Eastern Europe||||白俄罗斯|بيلاروس
BLZ|BZ|084|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1981-09-21|||伯利兹|بليز
BOL|BO|068|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||多民族玻利维亚国|بوليفيا (دولة - المتعددة القوميات)
BRA|BR|076|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||巴西|البرازيل
BRB|BB|052|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1966-11-30|||巴巴多斯|بربادوس
BRN|BN|096|Asia-Pacific|Asia|South-eastern Asia|1984-01-01|||文莱达鲁萨兰国|بروني دار السلام
BTN|BT|064|Asia-Pacific|Asia|Southern Asia||||不丹|بوتان
BWA|BW|072|Africa|Africa|Sub-Saharan Africa|1966-09-30|||博茨瓦纳|بوتسوانا
CAF|CF|140|Africa|Africa|Sub-Saharan Africa|1960-08-13|||中非共和国|جمهورية أفريقيا الوسطى
CAN|CA|124|Western Europe and Others|Americas|Northern America|1867-07-01|||加拿大|كندا
CHE|CH|756|Western Europe and Others|Europe|Western Europe||||瑞士|سويسرا
CHL|CL|152|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||智利|شيلي
CHN|CN|156|Asia-Pacific|Asia|Eastern Asia||||中国|الصين
CIV|CI|384|Africa|Africa|Sub-Saharan Africa||||科特迪瓦|كوت ديفوار
CMR|CM|120|Africa|Africa|Sub-Saharan Africa|1960-01-01|||喀麦隆|الكاميرون
COD|CD|180|Africa|Africa|Sub-Saharan Africa|1960-06-30|||刚果民主共和国|جمهورية الكونغو الديمقراطية
COG|CG|178|Africa|Africa|Sub-Saharan Africa|1960-08-15|||刚果（布）|الكونغو
COK|CK|184||Oceania|Polynesia|1965-08-04|||库克群岛|جزر كوك
COL|CO|170|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||哥伦比亚|كولومبيا
COM|KM|174|Africa|Africa|Sub-Saharan Africa|1975-07-06|||科摩罗|جزر القمر
CPV|CV|132|Africa|Africa|Sub-Saharan Africa|1975-07-05|||佛得角|كابو فيردي
CRI|CR|188|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||哥斯达黎加|كوستاريكا
CSHH||||||1918-10-28|1993-01-01||捷克斯洛伐克|تشيكوسلوفاكيا
CUB|CU|192|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1902-05-20|||古巴|كوبا
CYP|CY|196|Asia-Pacific|Asia|Western Asia|1960-08-16|||塞浦路斯|قبرص
CZE|CZ|203|Eastern Europe|Europe|Eastern Europe|1993-01-01|||捷克|تشيكيا
DDDE||||||1949-10-07|1990-10-03||德意志民主共和国|الجمهورية الديمقراطية الألمانية
DEU|DE|276|Western Europe and Others|Europe|Western Europe||||德国|ألمانيا
DJI|DJ|262|Africa|Africa|Sub-Saharan Africa|1977-06-27|||吉布提|جيبوتي
DMA|DM|212|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1978-11-03|||多米尼克|دومينيكا
DNK|DK|208|Western Europe and Others|Europe|Northern Europe||||丹麦|الدانمرك
DOM|DO|214|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||多米尼加|الجمهورية الدومينيكية
DZA|DZ|012|Africa|Africa|Northern Africa|1962-07-05|||阿尔及利亚|الجزائر
ECU|EC|218|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||厄瓜多尔|إكوادور
EGY|EG|818|Africa|Africa|Northern Africa||||埃及|مصر
ERI|ER|232|Africa|Africa|Sub-Saharan Africa|1993-05-24|||厄立特里亚|إريتريا
ESP|ES|724|Western Europe and Others|Europe|Southern Europe||||西班牙|إسبانيا
EST|EE|233|Eastern Europe|Europe|Northern Europe|1918-02-24|||爱沙尼亚|إستونيا
ETH|ET|231|Africa|Africa|Sub-Saharan Africa||||埃塞俄比亚|إثيوبيا
FIN|FI|246|Western Europe and Others|Europe|Northern Europe|1917-12-06|||芬兰|فنلندا
FJI|FJ|242|Asia-Pacific|Oceania|Melanesia|1970-10-10|||斐济|فيجي
FRA|FR|250|Western Europe and Others|Europe|Western Europe||||法国|فرنسا
FSM|FM|583|Asia-Pacific|Oceania|Micronesia|1986-11-03|||密克罗尼西亚联邦|ميكرونيزيا (ولايات - الموحدة)
GAB|GA|266|Africa|Africa|Sub-Saharan Africa|1960-08-17|||加蓬|غابون
GBR|GB|826|Western Europe and Others|Europe|Northern Europe||||大不列颠及北爱尔兰联合王国|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية
GEO|GE|268|Eastern Europe|Asia|Western Asia|1991-04-09|||格鲁吉亚|جورجيا
GHA|GH|288|Africa|Africa|Sub-Saharan Africa|1957-03-06|||加纳|غانا
GIN|GN|324|Africa|Africa|Sub-Saharan Africa|1958-10-02|||几内亚|غينيا
GMB|GM|270|Africa|Africa|Sub-Saharan Africa|1965-02-18|||冈比亚|غامبيا
GNB|GW|624|Africa|Africa|Sub-Saharan Africa|1973-09-24|||几内亚比绍|غينيا - بيساو
GNQ|GQ|226|Africa|Africa|Sub-Saharan Africa|1968-10-12|||赤道几内亚|غينيا الاستوائية
GRC|GR|300|Western Europe and Others|Europe|Southern Europe||||希腊|اليونان
GRD|GD|308|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1974-02-07|||格林纳达|غرينادا
GTM|GT|320|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||危地马拉|غواتيمالا
GUY|GY|328|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1966-05-26|||圭亚那|غيانا
HND|HN|340|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||洪都拉斯|هندوراس
HRV|HR|191|Eastern Europe|Europe|Southern Europe|1991-10-08|||克罗地亚|كرواتيا
HTI|HT|332|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||海地|هايتي
HUN|HU|348|Eastern Europe|Europe|Eastern Europe||||匈牙利|هنغاريا
IDN|ID|360|Asia-Pacific|Asia|South-eastern Asia|1945-08-17|||印度尼西亚|إندونيسيا
IND|IN|356|Asia-Pacific|Asia|Southern Asia||||印度|الهند
IO:EU||||||1958-01-01|||欧洲联盟|الاتحاد الأوروبي
IO:EURATOM||||||1958-01-01|||欧洲原子能共同体|
IRL|IE|372|Western Europe and Others|Europe|Northern Europe|1922-12-06|||爱尔兰|أيرلندا
IRN|IR|364|Asia-Pacific|Asia|Southern Asia||||伊朗伊斯兰共和国|إيران (جمهورية - الإسلامية)
IRQ|IQ|368|Asia-Pacific|Asia|Western Asia|1932-10-03|||伊拉克|العراق
ISL|IS|352|Western Europe and Others|Europe|Northern Europe|1944-06-17|||冰岛|آيسلندا
ISR|IL|376|Western Europe and Others|Asia|Western Asia|1948-05-14|||以色列|إسرائيل
ITA|IT|380|Western Europe and Others|Europe|Southern Europe||||意大利|إيطاليا
JAM|JM|388|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1962-08-06|||牙买加|جامايكا
JOR|JO|400|Asia-Pacific|Asia|Western Asia|1946-05-25|||约旦|الأردن
JPN|JP|392|Asia-Pacific|Asia|Eastern Asia||||日本|اليابان
KAZ|KZ|398|Asia-Pacific|Asia|Central Asia|1991-12-16|||哈萨克斯坦|كازاخستان
KEN|KE|404|Africa|Africa|Sub-Saharan Africa|1963-12-12|||肯尼亚|كينيا
KGZ|KG|417|Asia-Pacific|Asia|Central Asia|1991-08-31|||吉尔吉斯斯坦|قيرغيزستان
KHM|KH|116|Asia-Pacific|Asia|South-eastern Asia|1953-11-09|||柬埔寨|كمبوديا
KIR|KI|296|Asia-Pacific|Oceania|Micronesia|1979-07-12|||基里巴斯|كيريباس
KNA|KN|659|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1983-09-19|||圣基茨和尼维斯|سانت كيتس ونيفس
KOR|KR|410|Asia-Pacific|Asia|Eastern Asia|1948-08-15|||大韩民国|جمهورية كوريا
KWT|KW|414|Asia-Pacific|Asia|Western Asia|1961-06-19|||科威特|الكويت
LAO|LA|418|Asia-Pacific|Asia|South-eastern Asia|1953-10-22|||老挝人民民主共和国|جمهورية لاو الديمقراطية الشعبية
LBN|LB|422|Asia-Pacific|Asia|Western Asia|1943-11-22|||黎巴嫩|لبنان
LBR|LR|430|Africa|Africa|Sub-Saharan Africa||||利比里亚|ليبريا
LBY|LY|434|Africa|Africa|Northern Africa|1951-12-24|||利比亚|ليبيا
LCA|LC|662|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1979-02-22|||圣卢西亚|سانت لوسيا
LIE|LI|438|Western Europe and Others|Europe|Western Europe||||列支敦士登|ليختنشتاين
LKA|LK|144|Asia-Pacific|Asia|Southern Asia|1948-02-04|||斯里兰卡|سري لانكا
LSO|LS|426|Africa|Africa|Sub-Saharan Africa|1966-10-04|||莱索托|ليسوتو
LTU|LT|440|Eastern Europe|Europe|Northern Europe|1918-02-16|||立陶宛|ليتوانيا
LUX|LU|442|Western Europe and Others|Europe|Western Europe||||卢森堡|لكسمبرغ
LVA|LV|428|Eastern Europe|Europe|Northern Europe|1918-11-18|||拉脱维亚|لاتفيا
MAR|MA|504|Africa|Africa|Northern Africa||||摩洛哥|المغرب
MCO|MC|492|Western Europe and Others|Europe|Western Europe||||摩纳哥|موناكو
MDA|MD|498|Eastern Europe|Europe|Eastern Europe|1991-08-27|||摩尔多瓦共和国|جمهورية مولدوفا
MDG|MG|450|Africa|Africa|Sub-Saharan Africa|1960-06-26|||马达加斯加|مدغشقر
MDV|MV|462|Asia-Pacific|Asia|Southern Asia|1965-07-26|||马尔代夫|ملديف
MEX|MX|484|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||墨西哥|المكسيك
MHL|MH|584|Asia-Pacific|Oceania|Micronesia|1986-10-21|||马绍尔群岛|جزر مارشال
MKD|MK|807|Eastern Europe|Europe|Southern Europe|1991-09-08|||北马其顿|مقدونيا الشمالية
MLI|ML|466|Africa|Africa|Sub-Saharan Africa|1960-09-22|||马里|مالي
MLT|MT|470|Western Europe and Others|Europe|Southern Europe|1964-09-21|||马耳他|مالطة
MMR|MM|104|Asia-Pacific|Asia|South-eastern Asia|1948-01-04|||缅甸|ميانمار
MNE|ME|499|Eastern Europe|Europe|Southern Europe|2006-06-03|||黑山|الجبل الأسود
MNG|MN|496|Asia-Pacific|Asia|Eastern Asia||||蒙古|منغوليا
MOZ|MZ|508|Africa|Africa|Sub-Saharan Africa|1975-06-25|||莫桑比克|موزامبيق
MRT|MR|478|Africa|Africa|Sub-Saharan Africa|1960-11-28|||毛里塔尼亚|موريتانيا
MUS|MU|480|Africa|Africa|Sub-Saharan Africa|1968-03-12|||毛里求斯|موريشيوس
MWI|MW|454|Africa|Africa|Sub-Saharan Africa|1964-07-06|||马拉维|ملاوي
MYS|MY|458|Asia-Pacific|Asia|South-eastern Asia|1957-08-31|||马来西亚|ماليزيا
NAM|NA|516|Africa|Africa|Sub-Saharan Africa|1990-03-21|||纳米比亚|ناميبيا
NER|NE|562|Africa|Africa|Sub-Saharan Africa|1960-08-03|||尼日尔|النيجر
NGA|NG|566|Africa|Africa|Sub-Saharan Africa|1960-10-01|||尼日利亚|نيجيريا
NIC|NI|558|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||尼加拉瓜|نيكاراغوا
NIU|NU|570||Oceania|Polynesia|1974-10-19|||纽埃|نيوي
NLD|NL|528|Western Europe and Others|Europe|Western Europe||||荷兰|هولندا
NOR|NO|578|Western Europe and Others|Europe|Northern Europe||||挪威|النرويج
NPL|NP|524|Asia-Pacific|Asia|Southern Asia||||尼泊尔|نيبال
NRU|NR|520|Asia-Pacific|Oceania|Micronesia|1968-01-31|||瑙鲁|ناورو
NZL|NZ|554|Western Europe and Others|Oceania|Australia and New Zealand|1907-09-26|||新西兰|نيوزيلندا
OMN|OM|512|Asia-Pacific|Asia|Western Asia||||阿曼|عمان
PAK|PK|586|Asia-Pacific|Asia|Southern Asia|1947-08-14|||巴基斯坦|باكستان
PAN|PA|591|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1903-11-03|||巴拿马|بنما
PER|PE|604|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||秘鲁|بيرو
PHL|PH|608|Asia-Pacific|Asia|South-eastern Asia|1946-07-04|||菲律宾|الفلبين
PLW|PW|585|Asia-Pacific|Oceania|Micronesia|1994-10-01|||帕劳|بالاو
PNG|PG|598|Asia-Pacific|Oceania|Melanesia|1975-09-16|||巴布亚新几内亚|بابوا غينيا الجديدة
POL|PL|616|Eastern Europe|Europe|Eastern Europe|1918-11-11|||波兰|بولندا
PRK|KP|408|Asia-Pacific|Asia|Eastern Asia|1948-09-09|||朝鲜民主主义人民共和国|جمهورية كوريا الشعبية الديمقراطية
PRT|PT|620|Western Europe and Others|Europe|Southern Europe||||葡萄牙|البرتغال
PRY|PY|600|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||巴拉圭|باراغواي
PSE|PS|275||Asia|Western Asia||||巴勒斯坦国|دولة فلسطين
QAT|QA|634|Asia-Pacific|Asia|Western Asia|1971-09-03|||卡塔尔|قطر
ROU|RO|642|Eastern Europe|Europe|Eastern Europe||||罗马尼亚|رومانيا
RUS|RU|643|Eastern Europe|Europe|Eastern Europe||||俄罗斯联邦|الاتحاد الروسي
RWA|RW|646|Africa|Africa|Sub-Saharan Africa|1962-07-01|||卢旺达|رواندا
SAU|SA|682|Asia-Pacific|Asia|Western Asia|1932-09-23|||沙特阿拉伯|المملكة العربية السعودية
SDN|SD|729|Africa|Africa|Northern Africa|1956-01-01|||苏丹|السودان
SEN|SN|686|Africa|Africa|Sub-Saharan Africa|1960-08-20|||塞内加尔|السنغال
SGP|SG|702|Asia-Pacific|Asia|South-eastern Asia|1965-08-09|||新加坡|سنغافورة
SLB|SB|090|Asia-Pacific|Oceania|Melanesia|1978-07-07|||所罗门群岛|جزر سليمان
SLE|SL|694|Africa|Africa|Sub-Saharan Africa|1961-04-27|||塞拉利昂|سيراليون
SLV|SV|222|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||萨尔瓦多|السلفادور
SMR|SM|674|Western Europe and Others|Europe|Southern Europe||||圣马力诺|سان مارينو
SOM|SO|706|Africa|Africa|Sub-Saharan Africa|1960-07-01|||索马里|الصومال
SRB|RS|688|Eastern Europe|Europe|Southern Europe||||塞尔维亚|صربيا
SSD|SS|728|Africa|Africa|Sub-Saharan Africa|2011-07-09|||南苏丹|جنوب السودان
STP|ST|678|Africa|Africa|Sub-Saharan Africa|1975-07-12|||圣多美和普林西比|سان تومي وبرينسيبي
SUR|SR|740|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1975-11-25|||苏里南|سورينام
SVK|SK|703|Eastern Europe|Europe|Eastern Europe|1993-01-01|||斯洛伐克|سلوفاكيا
SVN|SI|705|Eastern Europe|Europe|Southern Europe|1991-06-25|||斯洛文尼亚|سلوفينيا
SWE|SE|752|Western Europe and Others|Europe|Northern Europe||||瑞典|السويد
SWZ|SZ|748|Africa|Africa|Sub-Saharan Africa|1968-09-06|||斯威士兰|إسواتيني
SYC|SC|690|Africa|Africa|Sub-Saharan Africa|1976-06-29|||塞舌尔|سيشيل
SYR|SY|760|Asia-Pacific|Asia|Western Asia||||阿拉伯叙利亚共和国|الجمهورية العربية السورية
TCD|TD|148|Africa|Africa|Sub-Saharan Africa|1960-08-11|||乍得|تشاد
TGO|TG|768|Africa|Africa|Sub-Saharan Africa|1960-04-27|||多哥|توغو
THA|TH|764|Asia-Pacific|Asia|South-eastern Asia||||泰国|تايلند
TJK|TJ|762|Asia-Pacific|Asia|Central Asia|1991-09-09|||塔吉克斯坦|طاجيكستان
TKM|TM|795|Asia-Pacific|Asia|Central Asia|1991-10-27|||土库曼斯坦|تركمانستان
TLS|TL|626|Asia-Pacific|Asia|South-eastern Asia|2002-05-20|||东帝汶|تيمور- ليشتي
TON|TO|776|Asia-Pacific|Oceania|Polynesia|1970-06-04|||汤加|تونغا
TTO|TT|780|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1962-08-31|||特立尼达和多巴哥|ترينيداد وتوباغو
TUN|TN|788|Africa|Africa|Northern Africa||||突尼斯|تونس
TUR|TR|792|Western Europe and Others|Asia|Western Asia||||土耳其|تركيا
TUV|TV|798|Asia-Pacific|Oceania|Polynesia|1978-10-01|||图瓦卢|توفالو
TZA|TZ|834|Africa|Africa|Sub-Saharan Africa|1964-04-26|||坦桑尼亚联合共和国|جمهورية تنزانيا المتحدة
UGA|UG|800|Africa|Africa|Sub-Saharan Africa|1962-10-09|||乌干达|أوغندا
UKR|UA|804|Eastern Europe|Europe|Eastern Europe||||乌克兰|أوكرانيا
URY|UY|858|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||乌拉圭|أوروغواي
USA|US|840|Western Europe and Others|Americas|Northern America||||美利坚合众国|الولايات المتحدة الأمريكية
UZB|UZ|860|Asia-Pacific|Asia|Central Asia|1991-08-31|||乌兹别克斯坦|أوزبكستان
VAT|VA|336||Europe|Southern Europe||||罗马教廷|الكرسي الرسولي
VCT|VC|670|Latin America and the Caribbean|Americas|Latin America and the Caribbean|1979-10-27|||圣文森特和格林纳丁斯|سانت فنسنت وجزر غرينادين
VEN|VE|862|Latin America and the Caribbean|Americas|Latin America and the Caribbean||||委内瑞拉玻利瓦尔共和国|فنزويلا (جمهورية - البوليفارية)
VNM|VN|704|Asia-Pacific|Asia|South-eastern Asia|1945-09-02|||越南|فييت نام
VUT|VU|548|Asia-Pacific|Oceania|Melanesia|1980-07-30|||瓦努阿图|فانواتو
WSM|WS|882|Asia-Pacific|Oceania|Polynesia|1962-01-01|||萨摩亚|ساموا
YDYE||||||1967-11-30|1990-05-22||民主也门|اليمن الديمقراطية
YEM|YE|887|Asia-Pacific|Asia|Western Asia|1990-05-22|||也门|اليمن
YUCS||||||1918-12-01|1992-04-27||南斯拉夫|يوغوسلافيا
ZAF|ZA|710|Africa|Africa|Sub-Saharan Africa|1910-05-31|||南非|جنوب أفريقيا
ZMB|ZM|894|Africa|Africa|Sub-Saharan Africa|1964-10-24|||赞比亚|زامبيا
ZWE|ZW|716|Africa|Africa|Sub-Saharan Africa|1980-04-18|||津巴布韦|زمبابوي
`;
