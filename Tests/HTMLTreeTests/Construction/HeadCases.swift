/// The modes up to the body.
enum HeadCases {
  static let all: [ConstructionCase] = [
    .init("initial", "", "html[head body]"),
    .init("initial", " \n<!doctype html> x", "!html html[head body['x']]"),
    .init("initial", "<!--a--><!DOCTYPE HTML><!--b-->", "<!--a--> !html <!--b--> html[head body]"),
    .init("initial", "&#32;&#10;x", "html[head body['x']]"),
    .init("initial", "<!doctype><!doctype html>", "! html[head body]"),
    .init("before html", "<html lang=de>", "html(lang=de)[head body]"),
    .init("before html", "</p></head><!--c-->x", "html[head <!--c--> body['x']]"),
    .init("before html", "<!doctype html></div><!--c--> <p>", "!html <!--c--> html[head body[p]]"),
    .init("before html", "</br>", "html[head body[br]]"),
    .init("before head", "<html> <!--c--> <head id=h>", "html[<!--c--> head(id=h) body]"),
    .init(
      "before head", "<html><html class=a lang=b><html class=c>", "html(class=a lang=b)[head body]"),
    .init("before head", "<html></i></head></head>", "html[head body]"),
    .init(
      "in head", "<title>a&amp;<b></title> <meta x>", "html[head[title['a&<b>'] ' ' meta(x)] body]"),
    .init("in head", "<head><head><base><link></head>", "html[head[base link] body]"),
    .init(
      "in head", "<style><!--</style>--><p>", "html[head[style['<!--']] body['-->' p]]"),
    .init(
      "in head", "<script><!--<script></script>--></script>x",
      "html[head[script['<!--<script></script>-->']] body['x']]"),
    .init("in head", "<head></p><!doctype html><!--c--></body>", "html[head[<!--c-->] body]"),
    .init("in head", "<noframes><p></noframes>", "html[head[noframes['<p>']] body]"),
    .init("in head", "<template><p>a</template>", "html[head[template{p['a']}] body]"),
    .init("in head", "<head></template>", "html[head body]"),
    .init(
      "in head noscript", "<head><noscript> <link><style>p</style><!--c--></noscript><meta>",
      "html[head[noscript[' ' link style['p'] <!--c-->] meta] body]"),
    .init("in head noscript", "<head><noscript><p>a", "html[head[noscript] body[p['a']]]"),
    .init("in head noscript", "<head><noscript></p></noscript>", "html[head[noscript] body]"),
    .init("in head noscript", "<head><noscript></br>", "html[head[noscript] body[br]]"),
    .init("in head noscript", "<head><noscript><noscript><head>", "html[head[noscript] body]"),
    .init("after head", "</head> <!--c--> <body id=b>", "html[head ' ' <!--c--> ' ' body(id=b)]"),
    .init("after head", "</head><title>a</title><p>", "html[head[title['a']] body[p]]"),
    .init("after head", "</head><head></div><!doctype html></html>", "html[head body]"),
    .init("after head", "</head><template></template></template>", "html[head[template{}] body]"),
    .init("after head", "</head>\0 x", "html[head body[' x']]"),
    .init("after head", "<head></head><html id=a>x", "html(id=a)[head body['x']]"),
    .init("text", "<title>a", "html[head[title['a']] body]"),
    .init("text", "<textarea>\n\na</p>", "textarea['⏎a</p>']"),
    .init("text", "<textarea>&#10;a</textarea>b", "textarea['a'] 'b'"),
    .init("text", "<xmp>&amp;</xmp><iframe><p></iframe>", "xmp['&amp;'] iframe['<p>']"),
    .init("text", "<title>\0</title>", "html[head[title['\u{FFFD}']] body]"),
    .init("text", "<plaintext></plaintext>\0<p>", "plaintext['</plaintext>\u{FFFD}<p>']"),
  ]
}
