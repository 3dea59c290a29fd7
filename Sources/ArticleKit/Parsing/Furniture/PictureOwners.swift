/// Who owns the pictures that news pages print.
enum PictureOwners {
  /// Picture libraries: their name alone is a credit.
  static let libraries: Set<String> = [
    "getty", "shutterstock", "istock", "istockphoto", "alamy", "unsplash", "pexels", "pixabay",
    "imago", "epa", "epa-efe", "zuma", "zumapress", "bloomberg", "keystone", "nurphoto", "sipa",
    "depositphotos", "corbis", "zumapress.com", "ullstein", "scanpix", "lehtikuva", "dreamstime",
    "adobestock", "gettyimages", "globallookpress", "123rf", "freepik", "wikimedia", "flickr",
    "afp-getty", "maxppp", "abaca", "abacapress", "mary-evans", "mascotte", "photoshot",
  ]

  /// Agencies, which also write: a credit only beside a name or the word for a picture.
  static let agencies: Set<String> = [
    "reuters", "afp", "ap", "dpa", "apa", "ansa", "efe", "pa", "kyodo", "tass", "тасс", "риа",
    "sputnik", "xinhua", "anadolu", "aa", "pool", "handout", "lapresse", "anp", "tt", "ntb",
    "pap", "upi", "tns", "pti", "ani", "aap", "belga", "lusa", "mti", "ctk", "čtk", "sda", "epd",
    "kna", "itar-tass", "интерфакс", "коммерсантъ", "imaginechina", "yonhap", "ritzau", "via",
    "tv", "twitter", "instagram", "facebook", "youtube", "courtesy", "file", "archiv", "archives",
    "agencies", "associated", "cp", "afp/getty",
  ]
}
