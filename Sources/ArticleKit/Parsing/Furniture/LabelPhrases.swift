/// The labels that news pages write before their furniture, one language after the other.
enum LabelPhrases {
  static let all: [(LabelKind, String)] = [
    (.pageList, pageList), (.related, related), (.keywords, keywords), (.credit, credit),
    (.caption, caption), (.picture, picture), (.junk, junk),
  ]

  private static let related = """
    read also;also read;read more;read more on this;read more here;read next;read this next;see also
    see more;related;related article;related articles;related story;related stories;related news
    related content;related coverage;related links;related posts;related reading;more on this
    more on this story;more on this topic;more about this;recommended reading;recommended for you
    don't miss;dont miss;you may also like;you might also like;further reading;in case you missed it
    watch also;read our story;dig deeper;go deeper;in other news
    lesen sie auch;lesen sie mehr;lesen sie dazu;lesen sie hierzu;lies auch;mehr zum thema;mehr dazu
    mehr zu diesem thema;zum thema;auch interessant;das könnte sie auch interessieren
    das könnte dich auch interessieren;weitere artikel zum thema;passend dazu;siehe auch;lesetipp
    verwandte artikel;verwandte themen und artikel;ähnliche artikel;weiterlesen;mehr lesen
    lire aussi;à lire;à lire aussi;a lire;a lire aussi;lire également;à lire également;à lire ensuite
    sur le même sujet;sur le même thème;voir aussi;pour aller plus loin;nos articles sur le sujet
    articles liés;en savoir plus;lire plus
    lea también;lee también;leer también;leer más;lea más;lee más;vea también;ver también
    te puede interesar;le puede interesar;noticias relacionadas;noticia relacionada;más información
    artículos relacionados;artículo relacionado;relacionadas;relacionado;también te puede interesar
    leggi anche;leggi di più;leggi pure;per approfondire;articoli correlati;correlati;vedi anche
    potrebbe interessarti
    leia também;leia mais;veja também;saiba mais;matérias relacionadas;notícias relacionadas
    conteúdo relacionado;ver mais
    читайте также;читать также;читайте по теме;по теме;материалы по теме;ещё по теме;еще по теме
    смотрите также;см также;читать далее;подробнее;новости по теме;статьи по теме;в тему
    читайте також;читайте ще;дивіться також;за темою
    lees ook;lees verder;meer over dit onderwerp;gerelateerde artikelen
    czytaj też;czytaj także;czytaj również;zobacz też;zobacz także;czytaj więcej;przeczytaj także
    läs också;läs även;läs mer;les også;les mer;læs også;læs mere;lue myös
    ayrıca okuyun;ilgili haberler;bunları da okuyun;čtěte také;přečtěte si také;olvassa el
    baca juga;diğer haberler;citește și;vezi și;διαβάστε επίσης;δείτε επίσης;прочетете още
    関連記事;相关阅读;相关新闻;延伸阅读;관련기사;اقرأ أيضا;اقرأ أيضًا
    """

  private static let keywords = """
    topics;topic;related topics;topics in this article;tags;tag;tagged;tagged with;tagged in
    article tags;keywords;key words;filed under;filed in;published under;posted in;posted under
    more on;more about;in this article;explore more on these topics;explore more on
    read more about;read more on
    related tags;related keywords;subjects;categories;story topics;article topics;news topics
    people in this story;places in this story;organizations in this story;companies in this story
    people in the story;people in this article;places in this article;companies in this article
    find more stories about;in this story;follow topics
    themen;thema;schlagwörter;schlagworte;stichworte;stichwörter;mehr zu;mehr über;artikel zu
    themen des artikels;themen dieses artikels;mehr zu den themen
    mots clés;mots-clés;mots clefs;sujets;thèmes;sur le sujet;thématiques;plus sur
    temas;tema;etiquetas;palabras clave;archivado en;más sobre;temas relacionados;más temas
    tag articolo;argomenti;parole chiave;temi;altro su;tag correlati
    tópicos;assuntos;palavras-chave;marcadores;mais sobre;tudo sobre
    темы;тема;теги;тэги;метки;ключевые слова;темы материала;сюжет;сюжеты
    рубрики;теми;мітки
    onderwerpen;trefwoorden;tematy;tagi;słowa kluczowe;ämnen;emner;etiketler;konular;témata;štítky
    aiheet;címkék;теми статті
    """

  private static let pageList = """
    most read;most popular;most viewed;most shared;most watched;most commented;most recent;popular
    popular now;popular stories;trending;trending now;trending news;trending stories;trending on
    top stories;top story;top news;latest;latest news;latest stories;latest headlines;latest videos
    more stories;more news;more from;more headlines;more top stories;more coverage
    in other media;around the web;from around the web;from the web;elsewhere on the web
    sponsored stories;sponsored content;sponsored;paid content;promoted stories;promoted content
    editors' picks;editor's picks;editor's choice;our picks;top picks;what to read next
    what others are reading;you may like;featured;featured stories;live tv;podcasts
    stay connected;up next;recent posts;recent articles;recent stories;photos
    news feed;breaking news;hot topics;popular topics;popular tags;comments;leave a comment
    leave comments;join the conversation;about the author;about us;follow us;connect with us
    meistgelesen;meistgelesene artikel;meist gelesen;am meisten gelesen;beliebteste artikel
    neueste artikel;neueste;aktuelle nachrichten;weitere nachrichten;mehr nachrichten;weitere artikel
    kommentare;aus dem ressort;top themen;topthemen;empfehlungen der redaktion
    les plus lus;les plus lues;les plus partagés;les plus consultés;à la une;dernières nouvelles
    dernières actualités;dernières infos;l'actualité en continu;populaires;commentaires
    lo más leído;lo más visto;más leídas;más leídos;más noticias;últimas noticias;lo último
    comentarios;destacadas
    più letti;i più letti;le più lette;ultime notizie;altre notizie;in evidenza;commenti
    mais lidas;mais lidos;as mais lidas;mais vistas;últimas notícias;mais notícias;comentários
    самое читаемое;популярное;популярные;самое популярное;последние новости;новости партнёров
    новости партнеров;главные новости;лента новостей;все новости;другие новости
    главное;комментарии;в других сми;новости сми2;выбор редакции;реклама
    meest gelezen;het laatste nieuws;najczęściej czytane;popularne;najnowsze;mest lest;mest läst
    en çok okunanlar;son dakika;nejčtenější;najčítanejšie
    """

  private static let picture = """
    photo;photos;photograph;image;images;picture;pictures;pic;foto;fotos;bild;bilder;фото;снимок
    crédit;crédits;credit;credits;imagen;imágenes;immagine;imagem;fotografía;fotografia;fotografie
    source photo;afbeelding;beeld;zdjęcie;kuva;görsel;photo illustration;illustration
    grafik;graphic;screenshot;file photo;grafika;иллюстрация;скриншот;source image;fotoğraf
    """

  private static let credit = """
    photo by;photos by;photograph by;photographs by;picture by;image by;images by;photo courtesy of
    photo courtesy;image courtesy of;courtesy of;courtesy;photo credit;photo credits;image credit
    image credits;picture credit;image copyright;image source;photo source;photograph courtesy of
    photo via;image via;crédit photo;crédits photo;crédit image;photo de;photographie de
    foto von;foto de;foto di;foto por;foto av;fot;bildquelle;bildnachweis;fotoquelle;bild von
    crédito de la imagen;crédito de imagen;créditos;crédito;fuente de la imagen;cortesía de
    crédito da imagem;reprodução;divulgação;per gentile concessione di;фото предоставлено
    источник фото;источник изображения;автор фото;фото с сайта
    """

  private static let caption = """
    image caption;caption;photo caption;legend;bildunterschrift;légende;légende image
    pie de foto;leyenda;didascalia;legenda;подпись к фото
    """

  private static let junk = """
    advertisement;advertising;ad;ads;article continues below;story continues below
    story continues below advertisement;article continues below advertisement
    story continues after advertisement;continue reading below;continue reading;sponsored message
    scroll to continue;advertisement continue reading the main story;read full article;read full story
    share;share this;share this article;share this story;share article;share on facebook
    print;print this article;print version;email this article;save;save article;bookmark;copy link
    link copied;listen to this article;listen to article;play audio;close;replay;show more;view all
    back to top;skip to content;enlarge image;view gallery;expand image;this is a modal window
    no compatible source was found for this media;loading;loading video;video player is loading
    we use cookies;accept all cookies;manage cookies;newsletter sign up;newsletter signup
    enable javascript;get the app;thanks for signing up;thank you for subscribing
    anzeige;werbung;artikel teilen;teilen;drucken;weiter nach der anzeige;merken;artikel merken
    nach der anzeige geht es weiter;lesen sie unten weiter;externer inhalt;vorlesen
    publicité;partager;partager cet article;imprimer;lire la suite;la suite après la publicité
    la suite après cette publicité;écouter cet article
    publicidad;compartir;imprimir;sigue leyendo;continúa leyendo;compartir noticia
    pubblicità;condividi;stampa;continua a leggere;continua dopo la pubblicità
    publicidade;compartilhe;compartilhar;continua após a publicidade;continua depois da publicidade
    поделиться;версия для печати;распечатать;продолжение после рекламы;читать полностью
    delen;advertentie;reklama;reklam;annons;annonse;annonce;udostępnij;paylaş
    """
}
