/// The modes of tables, templates, frames and foreign content.
enum TableCases {
  static let tables: [ConstructionCase] = [
    .init("in table", "<table><tr><td>a", "table[tbody[tr[td['a']]]]"),
    .init(
      "in table", "<table><td>a<td>b<tr><th>c", "table[tbody[tr[td['a'] td['b']] tr[th['c']]]]"),
    .init("in table", "<table>a<p>b</table>c", "'a' p['b'] table 'c'"),
    .init("in table", "a<table>b<tr>c", "'abc' table[tbody[tr]]"),
    .init("in table", "<table> <tr> </table>", "table[' ' tbody[tr[' ']]]"),
    .init("in table", "<table>\0 \0</table>", "table[' ']"),
    .init("in table", "<table><table>a", "table 'a' table"),
    .init(
      "in table", "<table><input type=hidden><input><form></form>",
      "input table[input(type=hidden) form]"),
    .init(
      "in table", "<table><style>a</style><script>b</script><!--c-->",
      "table[style['a'] script['b'] <!--c-->]"),
    .init("in table", "<table></td></tbody><b>a</table>b", "b['a'] table b['b']"),
    .init("in table", "<a><table><a>b</table>", "a[a['b'] table]"),
    .init("in table", "<table><template><td></template></table>", "table[template{td}]"),
    .init("in table text", "<table>a<!--b-->c</table>", "'ac' table[<!--b-->]"),
    .init("in table text", "<table><tr>&#32;</table>", "table[tbody[tr[' ']]]"),
    .init(
      "in caption", "<table><caption>a<p>b</caption><tr>", "table[caption['a' p['b']] tbody[tr]]"),
    .init("in caption", "<table><caption>a<td>b", "table[caption['a'] tbody[tr[td['b']]]]"),
    .init("in caption", "<table><caption></td></body>a</table>b", "table[caption['a']] 'b'"),
    .init(
      "in column group", "<table><colgroup> <col><!--a--></colgroup><col>",
      "table[colgroup[' ' col <!--a-->] colgroup[col]]"),
    .init("in column group", "<table><colgroup>a<tr>", "'a' table[colgroup tbody[tr]]"),
    .init(
      "in column group", "<table><col></col><template></template>",
      "table[colgroup[col template{}]]"),
    .init("in table body", "<table><thead><tr><tfoot><tbody>", "table[thead[tr] tfoot tbody]"),
    .init("in table body", "<table><tbody></tbody></thead></tr><td>", "table[tbody tbody[tr[td]]]"),
    .init("in row", "<table><tr></td></tbody><tr>", "table[tbody[tr] tbody[tr]]"),
    .init("in row", "<table><tr><td></tr></table>a", "table[tbody[tr[td]]] 'a'"),
    .init(
      "in cell", "<table><td><p>a<td>b</th>c</td>d", "'d' table[tbody[tr[td[p['a']] td['bc']]]]"),
    .init("in cell", "<table><td><b>a<td>b", "table[tbody[tr[td[b['a']] td['b']]]]"),
    .init(
      "in cell", "<table><td><table><td>a</table>b</table>c",
      "table[tbody[tr[td[table[tbody[tr[td['a']]]] 'b']]]] 'c'"),
    .init(
      "in template", "<template><td>a</td><tr></template>", "html[head[template{td['a']}] body]"),
    .init(
      "in template", "<template><tr><div></template>b", "html[head[template{tr div}] body['b']]"),
    .init("in template", "<template><col><p></template>", "html[head[template{col}] body]"),
    .init(
      "in template", "<template></p>a<template>b", "html[head[template{'a' template{'b'}}] body]"),
    .init(
      "in template", "<template><form><form></template><form>",
      "html[head[template{form[form]}] body[form]]"),
    .init("in template", "<template><b></template>a", "html[head[template{b}] body['a']]"),
    .init("in template", "<div><template><body><html></template>a", "div[template{} 'a']"),
    .init(
      "in frameset", "<frameset> a <frame><!--c--><noframes><p></noframes></frameset>",
      "html[head frameset['  ' frame <!--c--> noframes['<p>']]]"),
    .init("in frameset", "<frameset><frameset></frameset><p>", "html[head frameset[frameset]]"),
    .init(
      "after frameset", "<frameset></frameset> a<noframes>b</noframes><!--c-->",
      "html[head frameset ' ' noframes['b'] <!--c-->]"),
    .init(
      "after after frameset", "<frameset></frameset></html><!--a--> <p><noframes>b</noframes>",
      "html[head frameset ' ' noframes['b']] <!--a-->"),
  ]

  static let foreign: [ConstructionCase] = [
    .init(
      "in foreign content",
      "<svg viewbox=a xlink:href=b><foreignobject><p>c</p></foreignobject></svg>d",
      "svg:svg(viewBox=a xlink:href=b)[svg:foreignObject[p['c']]] 'd'"),
    .init(
      "in foreign content", "<svg><path/><g>a</path></g>b</svg>c",
      "svg:svg[svg:path svg:g['a'] 'b'] 'c'"),
    .init(
      "in foreign content", "<svg><![CDATA[a<b]]></svg><![CDATA[c]]>",
      "svg:svg['a<b'] <!--[CDATA[c]]-->"),
    .init("in foreign content", "<svg>\0<title><b>\0", "svg:svg['\u{FFFD}' svg:title[b]]"),
    .init("in foreign content", "<svg><g><p>a", "svg:svg[svg:g] p['a']"),
    .init("in foreign content", "<svg><font a><font size=1>", "svg:svg[svg:font(a)] font(size=1)"),
    .init("in foreign content", "<svg></p>a</br>", "svg:svg p 'a' br"),
    .init(
      "in foreign content", "<math definitionurl=a><mi><b>c</b><mglyph>d",
      "math:math(definitionURL=a)[math:mi[b['c'] math:mglyph['d']]]"),
    .init(
      "in foreign content", "<math><annotation-xml encoding=Text/HTML><p>a</p></math>b",
      "math:math[math:annotation-xml(encoding=Text/HTML)[p['a']]] 'b'"),
    .init(
      "in foreign content", "<math><annotation-xml><svg><p>",
      "math:math[math:annotation-xml[svg:svg]] p"),
    .init("in foreign content", "<svg><script>a<b></script>", "svg:svg[svg:script['a']] b"),
    .init("in foreign content", "<table><svg><td>a", "svg:svg[svg:td['a']] table"),
    .init("in foreign content", "<svg><div><svg></div>a", "svg:svg div[svg:svg] 'a'"),
    .init(
      "in foreign content", "<p><svg><desc><p>a</desc></svg></p>b<math></p>c",
      "p[svg:svg[svg:desc[p['a'] 'b' math:math p 'c']]]"),
  ]
}
