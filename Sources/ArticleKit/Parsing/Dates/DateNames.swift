/// The names of months and weekdays by language, and the small words of dates.
///
/// Groups are in the calendar's order, the full name first. A mark before a name tells what it
/// needs to count without a year: `?` a capital letter, `!` a year in any case, `-` lower case. A
/// weekday with `?` needs the capital always.
enum DateNames {
  static let all: [(language: String, months: String, weekdays: String)] = [
    (
      "en",
      "january,jan;february,feb;?march,?mar;april,apr;?may;june,jun;july,jul;august,aug;"
        + "september,?sept,sep;october,oct;november,nov;december,dec",
      "monday,?mon;tuesday,?tue,?tues;wednesday,?wed,?weds;thursday,?thu,?thur,?thurs;"
        + "friday,?fri;saturday,?sat;sunday,?sun"
    ),
    (
      "de",
      "januar,jänner,jan;februar,feber,feb;märz,maerz,mär,mrz;april,apr;mai;juni,jun;juli,jul;"
        + "august,aug;september,sept,sep;oktober,okt;november,nov;dezember,dez",
      "montag,?mo;dienstag,?di;mittwoch,?mi;donnerstag,?do;freitag,?fr;samstag,sonnabend,?sa;"
        + "sonntag,?so"
    ),
    (
      "fr",
      "janvier,janv,jan;février,fevrier,févr,fév,fevr;-mars;avril,avr;mai;juin;juillet,juil,juill;"
        + "août,aout;septembre,sept;octobre,oct;novembre,nov;décembre,decembre,déc",
      "lundi,lun;mardi,mar;mercredi,mer;jeudi,jeu;vendredi,ven;samedi,sam;dimanche,dim"
    ),
    (
      "es",
      "enero,ene;febrero,feb;marzo,mar;abril,abr;mayo,may;junio,jun;julio,jul;agosto,!ago;"
        + "septiembre,setiembre,sept,sep,!set;octubre,oct;noviembre,nov;diciembre,dic",
      "lunes,lun;martes,mar;miércoles,miercoles,mié,mie;jueves,jue;viernes,vie;"
        + "sábado,sabado,sáb,sab;domingo,dom"
    ),
    (
      "it",
      "gennaio,!gen;febbraio,feb;marzo,mar;aprile,apr;maggio,!mag;giugno,giu;luglio,lug;"
        + "agosto,!ago;settembre,sett,!set;ottobre,!ott;novembre,nov;dicembre,dic",
      "lunedì,lunedi,lun;martedì,martedi,mar;mercoledì,mercoledi,mer;giovedì,giovedi,gio;"
        + "venerdì,venerdi,ven;sabato,sab;domenica,dom"
    ),
    (
      "pt",
      "janeiro,jan;fevereiro,fev;março,!marco,mar;abril,abr;maio,mai;junho,jun;julho,jul;"
        + "agosto,!ago;setembro,!set;outubro,!out;novembro,nov;dezembro,dez",
      "?segunda,?seg;?terça,?terca,?ter;?quarta,?qua;?quinta,?qui;?sexta,?sex;sábado,sáb;domingo,dom"
    ),
    (
      "ru",
      "января,январь,янв;февраля,февраль,фев,февр;марта,март,мар;апреля,апрель,апр;мая,май;"
        + "июня,июнь,июн;июля,июль,июл;августа,август,авг;сентября,сентябрь,сен,сент;"
        + "октября,октябрь,окт;ноября,ноябрь,ноя,нояб;декабря,декабрь,дек",
      "понедельник,понедельника,пн;вторник,вторника,вт;среда,среду,среды,ср;"
        + "четверг,четверга,чт;пятница,пятницу,пятницы,пт;суббота,субботу,субботы,сб;"
        + "воскресенье,воскресенья,вс"
    ),
    (
      "uk",
      "січня,січень,січ;лютого,лютий,лют;березня,березень,бер;квітня,квітень,кві;"
        + "травня,травень,тра;червня,червень,чер;липня,липень,лип;серпня,серпень,сер;"
        + "вересня,вересень,вер;жовтня,жовтень,жов;листопада,листопад,лис;грудня,грудень,гру",
      "понеділок,понеділка;вівторок,вівторка;середа,середу,середи;четвер,четверга;"
        + "пʼятниця,пʼятницю;субота,суботу,суботи;неділя,неділю,неділі"
    ),
    (
      "pl",
      "stycznia,styczeń,sty;lutego,luty,lut;marca,marzec;kwietnia,kwiecień,kwi;maja,maj;"
        + "czerwca,czerwiec,cze;lipca,lipiec,!lip;sierpnia,sierpień,sie;września,wrzesień,wrz;"
        + "października,październik,paź;listopada,listopad,!lis;grudnia,grudzień,gru",
      "poniedziałek;wtorek;środa,środę;czwartek;piątek;sobota,sobotę;niedziela,niedzielę"
    ),
    (
      "nl",
      "januari,jan;februari,feb;maart,mrt;april,apr;mei;juni,jun;juli,jul;augustus,aug;"
        + "september,sept,sep;oktober,okt;november,nov;december,dec",
      "maandag,?ma;dinsdag,?di;woensdag,?wo;donderdag,?do;vrijdag,?vr;zaterdag,?za;zondag,?zo"
    ),
    (
      "tr",
      "ocak,!oca;şubat,şub;mart,mar;nisan,nis;mayıs,mayis;haziran,haz;temmuz,!tem;"
        + "ağustos,agustos,ağu;eylül,eyl;ekim,!eki;kasım,kasim,!kas;aralık,aralik,!ara",
      "pazartesi;salı;çarşamba;perşembe;cuma;cumartesi;pazar"
    ),
    (
      "sv",
      "januari,jan;februari,feb;mars;april,apr;maj;juni,jun;juli,jul;augusti,aug;"
        + "september,sept;oktober,okt;november,nov;december,dec",
      "måndag,mån;tisdag,tis;onsdag,ons;torsdag,tors;fredag,fre;lördag,lör;söndag,sön"
    ),
    (
      "da",
      "januar,jan;februar,feb;marts,mars,mar;april,apr;maj,mai;juni,jun;juli,jul;august,aug;"
        + "september,sep;oktober,okt;november,nov;december,desember,dec,des",
      "mandag,?man;tirsdag,tir;onsdag,ons;torsdag,tor;fredag,fre;lørdag,lør;søndag,søn"
    ),
    (
      "cs",
      "ledna,leden,!led;února,únor,úno;března,březen,bře;dubna,duben,!dub;května,květen,kvě;"
        + "června,červen,čvn;července,červenec,čvc;srpna,srpen,srp;září,zář;října,říjen,říj;"
        + "listopadu,listopad,!lis;prosince,prosinec,!pro",
      "pondělí;úterý;středa,středu;čtvrtek;pátek;sobota,sobotu;neděle,neděli"
    ),
    (
      "id",
      "januari,jan;februari,feb;maret,mar;april,apr;mei;juni,jun;juli,jul;agustus,agu,ags,agt;"
        + "september,sep;oktober,okt;november,nov,nop;desember,des",
      "senin;selasa;rabu;kamis;jumat;sabtu;minggu"
    ),
    (
      "ro",
      "ianuarie,ian;februarie,feb;martie,mar;aprilie,apr;mai;iunie,iun;iulie,iul;august,aug;"
        + "septembrie,sept;octombrie,oct;noiembrie,noi;decembrie,dec",
      "luni;marți;miercuri;joi;vineri;sâmbătă;duminică"
    ),
    (
      "is",
      "janúar,jan;febrúar,feb;mars;apríl,apr;maí;júní,jún;júlí,júl;ágúst,ágú;september,sep;"
        + "október,okt;nóvember,nóv;desember,des",
      "mánudagur,mánudaginn;þriðjudagur,þriðjudaginn;miðvikudagur,miðvikudaginn;"
        + "fimmtudagur,fimmtudaginn;föstudagur,föstudaginn;laugardagur,laugardaginn;"
        + "sunnudagur,sunnudaginn"
    ),
    (
      "ar",
      "يناير,!جانفي,كانون;فبراير,شباط,!فيفري;مارس,آذار,اذار;أبريل,إبريل,ابريل,نيسان,أفريل,افريل;"
        + "مايو,أيار,ايار,!ماي;يونيو,يونيه,حزيران,!جوان;يوليو,يوليه,يوليوز,تموز,جويلية;"
        + "أغسطس,اغسطس,!آب,غشت,!أوت;سبتمبر,أيلول,ايلول,شتنبر;أكتوبر,اكتوبر;نوفمبر,نونبر;"
        + "ديسمبر,دجنبر",
      "الاثنين,الإثنين,الأثنين;الثلاثاء;الأربعاء,الاربعاء;الخميس;الجمعة;السبت;الأحد,الاحد"
    ),
    (
      "el",
      "ιανουαρίου,ιανουάριος,ιαν;φεβρουαρίου,φεβρουάριος,φεβ;μαρτίου,μάρτιος,μαρ,μάρ;"
        + "απριλίου,απρίλιος,απρ;μαΐου,μαίου,μάιος,μάϊος,μαι,μαϊ,μάι;ιουνίου,ιούνιος,ιουν,ιούν;"
        + "ιουλίου,ιούλιος,ιουλ,ιούλ;αυγούστου,αύγουστος,αυγ,αύγ;"
        + "σεπτεμβρίου,σεπτέμβριος,σεπ,σεπτ;οκτωβρίου,οκτώβριος,οκτ;νοεμβρίου,νοέμβριος,νοε,νοέ;"
        + "δεκεμβρίου,δεκέμβριος,δεκ",
      "δευτέρα;τρίτη;τετάρτη;πέμπτη;παρασκευή;σάββατο;κυριακή"
    ),
    (
      "fi",
      "tammikuuta,tammikuu;helmikuuta,helmikuu;maaliskuuta,maaliskuu;huhtikuuta,huhtikuu;"
        + "toukokuuta,toukokuu;kesäkuuta,kesäkuu;heinäkuuta,heinäkuu;elokuuta,elokuu;"
        + "syyskuuta,syyskuu;lokakuuta,lokakuu;marraskuuta,marraskuu;joulukuuta,joulukuu",
      "maanantai,maanantaina;tiistai,tiistaina;keskiviikko,keskiviikkona;torstai,torstaina;"
        + "perjantai,perjantaina;lauantai,lauantaina;sunnuntai,sunnuntaina"
    ),
    (
      "hu",
      "január;február,febr;március,márc;április,ápr;május,máj;június,jún;július,júl;"
        + "augusztus;szeptember,szept;október;november;december",
      "hétfő;kedd;szerda;csütörtök;péntek;szombat;vasárnap"
    ),
    (
      "bg",
      "януари;февруари;март;април;май;юни;юли;август;септември;октомври;ноември;декември",
      "понеделник;вторник;сряда;четвъртък;петък;събота;неделя"
    ),
    (
      "hr",
      "siječnja,siječanj;veljače,veljača;ožujka,ožujak;travnja,travanj;svibnja,svibanj;"
        + "lipnja,lipanj;srpnja,srpanj;kolovoza,kolovoz;rujna,rujan;!listopada;studenoga,studeni;"
        + "prosinca,prosinac",
      "ponedjeljak;utorak;srijeda;četvrtak;petak;subota;nedjelja"
    ),
    (
      "sr",
      "јануара,јануар,januara;фебруара,фебруар,februara;марта,март,marta;априла,април,aprila;"
        + "маја,мај,maja;јуна,јун,juna;јула,јул,jula;августа,август,avgusta,avgust;"
        + "септембра,септембар,septembra,septembar;октобра,октобар,oktobra,oktobar;"
        + "новембра,новембар,novembra,novembar;децембра,децембар,decembra,decembar",
      "понедељак,ponedeljak;уторак,utorak;среда,sreda;четвртак,četvrtak;петак,petak;"
        + "субота,subota;недеља,nedelja"
    ),
    (
      "sk",
      "januára,január;februára,február;marca;apríla,apríl;mája,máj;júna,jún;júla,júl;augusta;"
        + "septembra;októbra,október;novembra;decembra",
      "pondelok;utorok;streda;štvrtok;piatok;sobota;nedeľa"
    ),
    (
      "ca",
      "gener,gen;febrer,febr;març;abril;maig;juny;juliol;agost;setembre,set;octubre;novembre;"
        + "desembre",
      "dilluns;dimarts;dimecres;dijous;divendres;dissabte;diumenge"
    ),
    (
      "he",
      "בינואר,ינואר;בפברואר,פברואר;במרץ,מרץ,במרס,מרס;באפריל,אפריל;במאי,מאי;ביוני,יוני;"
        + "ביולי,יולי;באוגוסט,אוגוסט;בספטמבר,ספטמבר;באוקטובר,אוקטובר;בנובמבר,נובמבר;"
        + "בדצמבר,דצמבר",
      ""
    ),
    (
      "hi",
      "जनवरी,जन;फरवरी,फ़रवरी,फर;मार्च;अप्रैल;मई;जून;जुलाई;अगस्त;सितंबर,सितम्बर;अक्टूबर,अक्तूबर;"
        + "नवंबर,नवम्बर;दिसंबर,दिसम्बर",
      "सोमवार;मंगलवार;बुधवार;गुरुवार;शुक्रवार;शनिवार;रविवार"
    ),
    (
      "zh", "",
      "星期一,周一,週一;星期二,周二,週二;星期三,周三,週三;星期四,周四,週四;星期五,周五,週五;"
        + "星期六,周六,週六;星期日,星期天,周日,週日"
    ),
    ("ja", "", "月曜日,月曜,月;火曜日,火曜,火;水曜日,水曜,水;木曜日,木曜,木;金曜日,金曜,金;土曜日,土曜,土;日曜日,日曜,日"),
    ("ko", "", "월요일,월;화요일,화;수요일,수;목요일,목;금요일,금;토요일,토;일요일,일"),
  ]

  static let roles: [(role: DateWord.Roles, words: String)] = [
    (.ordinal, "st nd rd th er re e ème eme de ste го е й ого"),
    (.of, "of de del do di den d"),
    (
      .at,
      "at um à a às as las la los alle ore ora kl klo om o ob saat pukul godz v в о об um в около à partir"
    ),
    (.on, "on the den der le el il am op на"),
    (.am, "am a ص صباحا صباحًا πμ 오전 上午 午前 凌晨 早上"),
    (.pm, "pm p م مساء مساءً μμ 오후 下午 午後 晚上"),
    (.hour, "h hs hr hod uhr ч 時 时 点 點 시"),
    (.minute, "min m мин 分 분"),
    (.clock, "uhr hrs hours uur heures h hs ч hod godz val"),
    (.yearMark, "г года году р року r roku yılı g"),
    (.yearUnit, "年 년"), (.monthUnit, "月 월"), (.dayUnit, "日 号 號 일"),
    (
      .span,
      "s sec secs second seconds m min mins minute minutes h hr hrs hour hours d day days w wk wks "
        + "week weeks mo mos month months y yr yrs year years "
        + "sekunde sekunden minuten stunde stunden std tag tagen woche wochen monat monaten jahr "
        + "jahren seconde secondes heure heures jour jours semaine semaines mois an ans "
        + "segundo segundos minuto minutos hora horas día dia días dias semana semanas mes meses "
        + "mês año años ano anos secondi minuti ora ore giorno giorni settimana settimane mese "
        + "mesi anno anni секунд секунды секунду минут минуты минуту мин час часа часов ч день "
        + "дня дней неделю недели недель месяц месяца месяцев год года лет "
        + "хвилин хвилини хвилину годин години годину дні днів день тижні тижнів "
        + "minut minuty minutę godzin godziny godzinę dni dzień tygodni tygodnie "
        + "minuut minuten uur uren dag dagen weken maanden jaar "
        + "minuter timme timmar dagar veckor minutter time timer dage dager uger uker "
        + "dakika saat gün hafta ay yıl minutami hodinami hodinou dny týdny "
        + "menit jam hari minggu bulan tahun "
        + "秒 分钟 分鐘 分 小时 小時 時間 天 日 週間 周 个月 ヶ月 か月 초 분 시간 일 주 개월"
    ),
    (.ago, "ago fa atrás назад тому temu geleden sedan siden önce lalu 前 전"),
    (.since, "vor hace há před il"),
    (
      .relativeDay,
      "yesterday today gestern heute vorgestern hier ayer hoy ieri oggi ontem hoje вчера сегодня "
        + "вчора сьогодні wczoraj dziś dzisiaj gisteren vandaag igår idag dün bugün včera dnes "
        + "kemarin 어제 오늘 昨天 今天 昨日 今日"
    ),
    (.to, "to bis au al по do bis"),
    (.verb, "may march"),
    (
      .function,
      "the a an at to and in on after before was is when as by for with of that he she it we they "
        + "this his her their our from until or but were are will has had while during last next "
        + "because through is since over if not would"
    ),
    (.noDate, "version v ver ios macos android rs usd eur no nr № build release firmware rm"),
    (.weekdayTail, "feira"),
    (.short, "kl g г р r a p hod godz"),
  ]
}
