// Written by Scripts/generate-html-names: change that, not this.

/// The names with fixed numbers, in the order of these: the first is 1.
enum KnownNames {
  /// The last number of a tag of HTML.
  static let lastHTMLTag: UInt32 = 144
  /// The last number of a tag of HTML, MathML or SVG; attributes follow.
  static let lastTag: UInt32 = 278
  /// How many names have fixed numbers.
  static let count: UInt32 = 660

  static let text = """
    html head body title base basefont bgsound link meta style script noscript template a abbr \
    acronym address applet area article aside audio b bdi bdo big blink blockquote br button \
    canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div \
    dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 \
    header hgroup hr i iframe image img input ins isindex kbd keygen label legend li listing main \
    map mark marquee menu menuitem meter multicol nav nextid nobr noembed noframes object ol \
    optgroup option output p param picture plaintext pre progress q rb rbc rp rt rtc ruby s samp \
    search section select selectedcontent slot small source spacer span strike strong sub summary \
    sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr xmp math mi mo \
    mn ms mtext mglyph malignmark annotation-xml annotation semantics mrow mfrac msqrt mroot \
    mstyle merror mpadded mphantom mfenced menclose msub msup msubsup munder mover munderover \
    mmultiscripts mprescripts mtable mtr mtd maction mspace svg g path circle ellipse rect line \
    polyline polygon text tspan defs use symbol stop mask pattern filter marker desc metadata \
    animate set view switch mpath altglyph altglyphdef altglyphitem animatecolor animatemotion \
    animatetransform clippath feblend fecolormatrix fecomponenttransfer fecomposite \
    feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood \
    fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology \
    feoffset fepointlight fespecularlighting fespotlight fetile feturbulence foreignobject \
    glyphref lineargradient radialgradient textpath altGlyph altGlyphDef altGlyphItem animateColor \
    animateMotion animateTransform clipPath feBlend feColorMatrix feComponentTransfer feComposite \
    feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood \
    feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology \
    feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject \
    glyphRef linearGradient radialGradient textPath id class href src alt type name value rel \
    content width height lang charset property itemprop itemscope itemtype itemid itemref target \
    role tabindex hidden data-src data-id data-href data-url data-type data-title data-name \
    data-value data-index data-srcset data-testid data-component data-module data-target \
    data-toggle data-reactid data-v-app accept accept-charset accesskey action align alink allow \
    allowfullscreen archive as async autocapitalize autocomplete autofocus autoplay axis \
    background bgcolor blocking border bordercolor cellpadding cellspacing char charoff checked \
    classid clear codebase codetype color cols colspan command commandfor compact contenteditable \
    controls coords crossorigin datetime declare decoding default defer dirname disabled download \
    draggable enctype enterkeyhint exportparts face fetchpriority for formaction formenctype \
    formmethod formnovalidate formtarget frameborder headers high hreflang hspace http-equiv \
    imagesizes imagesrcset inert inputmode integrity is ismap kind language list loading longdesc \
    loop low marginheight marginwidth max maxlength media method min minlength multiple muted \
    nohref nomodule nonce noresize noshade novalidate nowrap onblur onchange onclick onerror \
    onfocus onload onmouseout onmouseover onsubmit open optimum part ping placeholder playsinline \
    popover popovertarget popovertargetaction poster preload profile prompt readonly \
    referrerpolicy required rev reversed rows rowspan rules sandbox scheme scope scrolling \
    selected shadowrootclonable shadowrootdelegatesfocus shadowrootmode shadowrootserializable \
    shape size sizes spellcheck srcdoc srclang srcset standby start step translate usemap valign \
    valuetype version vlink vspace wrap writingsuggestions about datatype prefix resource typeof \
    vocab aria-atomic aria-busy aria-controls aria-current aria-describedby aria-disabled \
    aria-expanded aria-haspopup aria-hidden aria-label aria-labelledby aria-level aria-live \
    aria-modal aria-pressed aria-selected aria-valuemax aria-valuemin aria-valuenow encoding fill \
    fill-opacity fill-rule clip-rule d cx cy r rx ry x x1 x2 y y1 y2 dx dy offset opacity points \
    stop-color stop-opacity stroke stroke-dasharray stroke-linecap stroke-linejoin \
    stroke-miterlimit stroke-opacity stroke-width transform focusable xml:base xlink:actuate \
    xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type xml:lang xml:space xmlns \
    xmlns:xlink attributename attributetype basefrequency baseprofile calcmode clippathunits \
    diffuseconstant edgemode filterunits gradienttransform gradientunits kernelmatrix \
    kernelunitlength keypoints keysplines keytimes lengthadjust limitingconeangle markerheight \
    markerunits markerwidth maskcontentunits maskunits numoctaves pathlength patterncontentunits \
    patterntransform patternunits pointsatx pointsaty pointsatz preservealpha preserveaspectratio \
    primitiveunits refx refy repeatcount repeatdur requiredextensions requiredfeatures \
    specularconstant specularexponent spreadmethod startoffset stddeviation stitchtiles \
    surfacescale systemlanguage tablevalues targetx targety textlength viewbox viewtarget \
    xchannelselector ychannelselector zoomandpan definitionurl attributeName attributeType \
    baseFrequency baseProfile calcMode clipPathUnits diffuseConstant edgeMode filterUnits \
    gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines keyTimes \
    lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits \
    numOctaves pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY \
    pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur \
    requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset \
    stdDeviation stitchTiles surfaceScale systemLanguage tableValues targetX targetY textLength \
    viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan definitionURL
    """
}
