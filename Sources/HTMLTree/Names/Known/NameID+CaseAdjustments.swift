// Written by Scripts/generate-html-names: change that, not this.

extension NameID {
  /// The name of a tag in SVG for that in lower case, after the standard's table; most keep theirs.
  var adjustedSVGTag: NameID {
    switch self {
    case .altglyph: .altGlyph
    case .altglyphdef: .altGlyphDef
    case .altglyphitem: .altGlyphItem
    case .animatecolor: .animateColor
    case .animatemotion: .animateMotion
    case .animatetransform: .animateTransform
    case .clippath: .clipPath
    case .feblend: .feBlend
    case .fecolormatrix: .feColorMatrix
    case .fecomponenttransfer: .feComponentTransfer
    case .fecomposite: .feComposite
    case .feconvolvematrix: .feConvolveMatrix
    case .fediffuselighting: .feDiffuseLighting
    case .fedisplacementmap: .feDisplacementMap
    case .fedistantlight: .feDistantLight
    case .fedropshadow: .feDropShadow
    case .feflood: .feFlood
    case .fefunca: .feFuncA
    case .fefuncb: .feFuncB
    case .fefuncg: .feFuncG
    case .fefuncr: .feFuncR
    case .fegaussianblur: .feGaussianBlur
    case .feimage: .feImage
    case .femerge: .feMerge
    case .femergenode: .feMergeNode
    case .femorphology: .feMorphology
    case .feoffset: .feOffset
    case .fepointlight: .fePointLight
    case .fespecularlighting: .feSpecularLighting
    case .fespotlight: .feSpotLight
    case .fetile: .feTile
    case .feturbulence: .feTurbulence
    case .foreignobject: .foreignObject
    case .glyphref: .glyphRef
    case .lineargradient: .linearGradient
    case .radialgradient: .radialGradient
    case .textpath: .textPath
    default: self
    }
  }

  /// The name of an attribute in SVG for that in lower case, after the standard's table.
  var adjustedSVGAttribute: NameID {
    switch self {
    case .attributename: .attributeName
    case .attributetype: .attributeType
    case .basefrequency: .baseFrequency
    case .baseprofile: .baseProfile
    case .calcmode: .calcMode
    case .clippathunits: .clipPathUnits
    case .diffuseconstant: .diffuseConstant
    case .edgemode: .edgeMode
    case .filterunits: .filterUnits
    case .glyphref: .glyphRef
    case .gradienttransform: .gradientTransform
    case .gradientunits: .gradientUnits
    case .kernelmatrix: .kernelMatrix
    case .kernelunitlength: .kernelUnitLength
    case .keypoints: .keyPoints
    case .keysplines: .keySplines
    case .keytimes: .keyTimes
    case .lengthadjust: .lengthAdjust
    case .limitingconeangle: .limitingConeAngle
    case .markerheight: .markerHeight
    case .markerunits: .markerUnits
    case .markerwidth: .markerWidth
    case .maskcontentunits: .maskContentUnits
    case .maskunits: .maskUnits
    case .numoctaves: .numOctaves
    case .pathlength: .pathLength
    case .patterncontentunits: .patternContentUnits
    case .patterntransform: .patternTransform
    case .patternunits: .patternUnits
    case .pointsatx: .pointsAtX
    case .pointsaty: .pointsAtY
    case .pointsatz: .pointsAtZ
    case .preservealpha: .preserveAlpha
    case .preserveaspectratio: .preserveAspectRatio
    case .primitiveunits: .primitiveUnits
    case .refx: .refX
    case .refy: .refY
    case .repeatcount: .repeatCount
    case .repeatdur: .repeatDur
    case .requiredextensions: .requiredExtensions
    case .requiredfeatures: .requiredFeatures
    case .specularconstant: .specularConstant
    case .specularexponent: .specularExponent
    case .spreadmethod: .spreadMethod
    case .startoffset: .startOffset
    case .stddeviation: .stdDeviation
    case .stitchtiles: .stitchTiles
    case .surfacescale: .surfaceScale
    case .systemlanguage: .systemLanguage
    case .tablevalues: .tableValues
    case .targetx: .targetX
    case .targety: .targetY
    case .textlength: .textLength
    case .viewbox: .viewBox
    case .viewtarget: .viewTarget
    case .xchannelselector: .xChannelSelector
    case .ychannelselector: .yChannelSelector
    case .zoomandpan: .zoomAndPan
    default: self
    }
  }

  /// The name of an attribute in MathML for that in lower case, after the standard's table.
  var adjustedMathMLAttribute: NameID {
    switch self {
    case .definitionurl: .definitionURL
    default: self
    }
  }
}
